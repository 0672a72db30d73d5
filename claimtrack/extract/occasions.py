"""Occasions: the day on which somebody said something, as the sentence tells it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claimtrack.extract.attribution import Attribution
from claimtrack.model import Span, When

_SOON = 60
"""Characters between a cue and the day on which it was said."""
_OPENS = 12
_OPENING = re.compile(r"(?:In|At|On) (?:an?|the|his|her|its|their) ")
_ISSUED = re.compile(r"\b(?:dated|published|released|issued|completed|written) $")
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
        and (_beside(_start(when), cue, text, sentence) or _is_issued(_start(when), text))
    ]
    return min(free, key=lambda when: abs(_start(when) - cue[0]), default=None)


def _taken(attributions: Sequence[Attribution]) -> Iterator[Span]:
    for one in attributions:
        yield from one.content
        if one.name:
            yield one.name


def _beside(at: int, cue: Span, text: str, sentence: Span) -> bool:
    """Whether a date stands right behind the cue, or in what opens the sentence before it."""
    if at >= cue[0]:
        return 0 <= at - cue[1] <= _SOON
    return at - sentence[0] <= _OPENS or bool(_OPENING.match(text, *sentence))


def _is_issued(at: int, text: str) -> bool:
    """Whether it is when a document came out: "a letter dated 3 May", "published in June"."""
    before = text[max(at - _ISSUED_REACH, 0) : at].removesuffix("on ").removesuffix("in ")
    return bool(_ISSUED.search(before))


def _start(when: When) -> int:
    return when.span[0] if when.span else 0
