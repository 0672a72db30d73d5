"""Occasions: where and on which day somebody said something, as the sentence tells it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.kinds import PLATFORMS, kind_of
from claimtrack.extract.tokens import Words
from claimtrack.extract.units import Unit
from claimtrack.model import Role, Span, When

_SOON = 60
"""Characters between a cue and the day on which it was said."""
_OPENS = 12
_OPENING = re.compile(
    r"(?:In|At|On|During) (?:an?|the|his|her|its|their) "
    r"|(?:Giving|Speaking|Talking|Addressing|Testifying|Appearing|Writing|Posting|Asked"
    r"|Questioned|Interviewed|Responding|Reacting|Replying|Presenting|Opening|Closing) "
)
"""What opens a sentence and tells of the occasion: "Giving evidence on Monday, she said"."""
_PLACES = frozenset(
    """interview speech address rally conference briefing hearing meeting message broadcast
    call conversation debate session parliament court testimony evidence""".split()
)
"""Where people speak, beside documents and platforms."""
_SAME = frozenset(["the", "that", "this"])
_PLACE_REACH = 6
_OPENING_REACH = 20
"""Words from a cue to where it was said, and of what a sentence opens with."""
_ISSUED = re.compile(
    r"\b(?:dated|published|released|issued|completed|written|aired|broadcast|screened|sent|signed"
    r"|filed|submitted|posted|circulated) $"
)
_ON_AIR = re.compile(r", (?:interviewed|speaking|asked|quoted|writing|appearing) ")
_DATED = re.compile(r"\bdated $")
_ISSUED_REACH = 12


def dates_in(dates: Sequence[When], span: Span) -> tuple[When, ...]:
    """Those of ``dates``, which are in order, that begin inside ``span``."""
    first = bisect_left(dates, span[0], key=_start)
    return tuple(dates[first : bisect_left(dates, span[1], key=_start)])


def said_on(
    attribution: Attribution,
    others: Sequence[Attribution],
    dates: Sequence[When],
    text: str,
    sentence: Span,
) -> When | None:
    """The date nearest to the cue in its sentence that stands in nobody's words.

    ``others`` are all attributions of the sentence; what they hold belongs to their words
    unless the cue stands in it too.
    """
    cue = attribution.cue
    taken = [span for span in _taken(others) if not span[0] <= cue[0] < span[1]]
    free = [
        when
        for when in dates_in(dates, sentence)
        if not any(start <= _start(when) < end for start, end in taken)
        and (_beside(when, attribution, text, sentence) or _is_issued(_start(when), text))
    ]
    dated = [when for when in free if _is_issued(_start(when), text, _DATED)]
    return min(dated or free, key=lambda when: abs(_start(when) - cue[0]), default=None)


def is_said_anew(unit: Unit, attribution: Attribution) -> bool:
    """Whether the sentence tells of an occasion of its own: "In a letter to staff, Orr said",
    "Orr told the court that", "wrote later on Facebook that".
    """
    words, place = unit.words, bisect_left(unit.words.ends, attribution.cue[1]) + 1
    opening = words.tag_at(0) == "I" and words.tag_at(1) == "D" and words.lows[1] not in _SAME
    if opening and "," in words.tags[2:_OPENING_REACH]:
        return _tells_place(words, 2, words.tags.index(","))
    while words.tag_at(place) == "R":
        place += 1
    if words.tag_at(place) == "D" and attribution.verb == "tell":
        return words.lows[place] not in _SAME or kind_of(words.lows[place + 1]) is not Role.OUTLET
    if words.tag_at(place) != "I" or words.lows[place + 1 : place + 2] == ["the"]:
        return False
    return _tells_place(words, place + 1, place + _PLACE_REACH)


def _tells_place(words: Words, first: int, end: int) -> bool:
    """Whether a platform or something that people speak in stands among these words."""
    lows = words.lows[first : min(end, len(words))]
    return any(low in PLATFORMS or kind_of(low) is Role.DOCUMENT or low in _PLACES for low in lows)


def _taken(attributions: Sequence[Attribution]) -> Iterator[Span]:
    for one in attributions:
        yield from one.content
        if one.name:
            yield one.name


def _beside(when: When, attribution: Attribution, text: str, sentence: Span) -> bool:
    """Whether a date stands right behind the cue, or in what opens the sentence before it.

    "Orr wrote to the council on 3 May to say": also before the cue, where an infinitive is one.
    """
    at, cue = _start(when), attribution.cue
    if text.startswith("to ", cue[0]) and when.span and 0 <= cue[0] - when.span[1] <= 1:
        return True
    source = attribution.source
    if source and source[0] < at < source[1] and _ON_AIR.search(text, *source):
        return True
    if source and when.span and source[1] <= at and text[when.span[1] : cue[0]] == " ":
        return True  # "the mayor on Friday denied that"
    if at >= cue[0]:
        return 0 <= at - cue[1] <= _SOON
    return at - sentence[0] <= _OPENS or bool(_OPENING.match(text, *sentence))


def _is_issued(at: int, text: str, issued: re.Pattern[str] = _ISSUED) -> bool:
    """Whether it is when a document came out: "a letter dated 3 May", "published in June"."""
    before = text[max(at - _ISSUED_REACH, 0) : at].removesuffix("on ").removesuffix("in ")
    return bool(issued.search(before))


def _start(when: When) -> int:
    return when.span[0] if when.span else 0
