"""Quotations beside any verb or name: quotation marks make a cue of what is none by itself."""

from collections.abc import Iterator

from claimtrack.extract.attribution import Attribution, attribute, awaiting, covered
from claimtrack.extract.contents import Content
from claimtrack.extract.groups import VerbGroup
from claimtrack.extract.phrases import Phrase, phrase_after
from claimtrack.extract.preceding import phrase_before
from claimtrack.extract.subjects import find_subject, may_speak
from claimtrack.extract.tokens import Words
from claimtrack.extract.units import Unit
from claimtrack.extract.verbal import resumed
from claimtrack.extract.verbs import FRAMES

_WORDING = [
    [noun]
    for noun in """chant chants cry cries shout shouts phrase term word words slogan slogans motto
    comment remark""".split()
]
_FRAGMENT_WORDS = 5
"""A fragment with its two marks: three words of somebody's own at least."""


def beside_quotations(
    unit: Unit, groups: list[VerbGroup], found: list[Attribution]
) -> Iterator[Attribution]:
    """Attributions of the quotations of a sentence that no cue of saying has ``found``."""
    words = unit.words
    for at in unit.quotations:
        if covered(words.span(at, at + 1), found):
            continue
        if new := _behind(words, groups, at) or _before(words, groups, at):
            yield new
    yield from _in_passing(words, groups, found)


def _behind(words: Words, groups: list[VerbGroup], at: int) -> Attribution | None:
    """ "“…,” the mayor thundered", "“…,” thundered the mayor": any verb right behind it."""
    if words.tag_at(at + 1) == "—":
        return _signed(words, at)
    cue = next((g for g in groups if g.first > at and g.form == "finite"), None)
    if cue is None or cue.passive or cue.lemma in ("be", "have"):
        return None
    if cue.first == at + 1:
        source = phrase_after(words, cue.end)
        rest = source.end if source else cue.end
    else:
        source = phrase_before(words, cue.first)
        rest = cue.end
        if source is None or source.first != at + 1:
            return None
    if source is None or not _may_quote(words, source):
        return None
    parts = [Content(at, at + 1, "quote"), *resumed(words, rest, groups)]
    return attribute(words, cue, source, parts, "any verb behind a quotation")


def _signed(words: Words, at: int) -> Attribution | None:
    """ "“…” — Ann Lee": the name closes the sentence."""
    signed = phrase_after(words, at + 2)
    if signed is None or signed.end < len(words) - 1 or words.tags[signed.first] != "Z":
        return None
    dash = VerbGroup(at + 1, at + 2, "—", "finite")
    return attribute(words, dash, signed, [Content(at, at + 1, "quote")], "signed behind")


def _before(words: Words, groups: list[VerbGroup], at: int) -> Attribution | None:
    """ "The mayor: “…”", "he went further: “…”", "she laughed, “…”"."""
    mark = words.tags[at - 1] if at else ""
    if not mark or mark not in ":,":
        return None
    content = [Content(at, at + 1, "quote")]
    alone = mark == ":" and not any(g.end < at and g.form == "finite" for g in groups)
    name = phrase_after(words, 0) if alone else None
    if name and may_speak(words, name):
        colon = VerbGroup(at - 1, at, ":", "finite")
        return attribute(words, colon, name, content, "a name and a colon")
    earlier = [g for g in groups if g.end < at and g.form == "finite" and not g.passive]
    if not earlier:
        return None
    cue = earlier[-1]
    source = find_subject(words, groups, cue, groups.index(cue))
    if source is None or not _may_quote(words, source) or (mark == "," and cue.end != at - 1):
        return None
    return attribute(words, cue, source, content, "any verb before a quotation")


def _may_quote(words: Words, source: Phrase) -> bool:
    return may_speak(words, source) or words.tags[source.first] == "D"


def _in_passing(
    words: Words, groups: list[VerbGroup], found: list[Attribution]
) -> Iterator[Attribution]:
    """A fragment under any verb: "he played it down as “a detail of no weight”"."""
    past = 0
    for first, end in _fragments(words):
        if first < past or covered(words.span(first, end), found):
            continue
        cue = next((g for g in reversed(groups) if g.end <= first and g.form != "bare"), None)
        if cue is None or cue.passive:
            continue
        worded = _is_worded(words, first)
        said = worded or (cue.end == first and "q" in FRAMES.get(cue.lemma, ""))
        if end - first < _FRAGMENT_WORDS and not said:
            continue
        source = find_subject(words, groups, cue, groups.index(cue))
        if source is None or not (said or may_speak(words, source)):
            continue
        past, start = end, first if worded else cue.end
        content = [Content(start, end, "phrase")]
        if new := attribute(words, cue, source, content, "quoted in passing"):
            yield new


def _is_worded(words: Words, first: int) -> bool:
    """Whether a noun for words leads to a fragment: "chants of “…”", "the phrase “…”"."""
    before = words.lows[max(first - 2, 0) : first]
    return before[-1:] in _WORDING or (before[-1:] in (["of"], [","]) and before[:1] in _WORDING)


def _fragments(words: Words) -> Iterator[tuple[int, int]]:
    """Stretches of words between two marks, the marks included."""
    marks = [at for at, tagged in enumerate(words.tags) if tagged == '"']
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        yield first, last + 1


def announced(unit: Unit) -> Attribution | None:
    """The cue of a sentence that ends in a colon: whose words come next."""
    words = unit.words
    if not words or words.tags[-1] != ":":
        return None
    groups = unit.groups
    for at in range(len(groups) - 1, -1, -1):
        if groups[at].form not in ("finite", "ing"):
            continue
        if source := find_subject(words, groups, groups[at], at):
            return awaiting(words, groups[at], source, "announced with a colon")
    return None


def signature(unit: Unit) -> Attribution | None:
    """ "— Ann Lee, a nurse": the name under a quotation that stands alone."""
    words = unit.words
    if len(words) < 2 or words.tags[0] != "—":
        return None
    source = phrase_after(words, 1)
    if source is None or words.tags[source.first] != "Z":
        return None
    return awaiting(words, VerbGroup(0, 1, "—", "finite"), source, "signed below")


def about_somebody(unit: Unit) -> Attribution | None:
    """The subject of a sentence that can speak, as if its verb were the cue of what follows."""
    words = unit.words
    cue = next((g for g in unit.groups if g.form == "finite"), None)
    source = cue and not cue.passive and phrase_before(words, cue.first)
    if cue is None or not source or not may_speak(words, source):
        return None
    return awaiting(words, cue, source, "quotation after a sentence about somebody")
