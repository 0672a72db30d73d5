"""Groups of verbs: auxiliaries, adverbs and the verb they belong to."""

from typing import NamedTuple

from claimtrack.extract.forms import FORMS
from claimtrack.extract.tokens import Words
from claimtrack.extract.verbs import PHRASAL

_BE = frozenset("am is are was were be been being 'm 're 's isn't aren't wasn't weren't".split())
_HEDGES = frozenset("could may might can would should".split())
_FUTURE = frozenset("will shall 'll won't".split())


class VerbGroup(NamedTuple):
    """Auxiliaries, adverbs and a verb: words ``first`` to ``end`` (excluded)."""

    first: int
    end: int
    lemma: str
    form: str
    """``finite``, ``bare`` (after to), ``ing`` or ``participle``."""
    passive: bool = False
    negated: bool = False
    hedged: bool = False
    future: bool = False


def find_verb_groups(words: Words) -> list[VerbGroup]:
    """The groups of verbs of a sentence, in order."""
    groups, at, tags = [], 0, words.tags
    while at < len(tags):
        if tags[at] in "XMtVBGE" and (end := _group_end(words, at)):
            groups.append(_group(words, at, end))
            at = groups[-1].end
        else:
            at += 1
    return groups


def _group_end(words: Words, first: int) -> int | None:
    tags, at = words.tags, first
    if tags[at] in "VBGE":
        return at + 1
    last = None if tags[at] == "t" else at + 1
    at += 1
    while at < len(tags) and tags[at] in "XMRNVBGE":
        if tags[at] in "VBGE":
            return at + 1
        if tags[at] in "XM":
            last = at + 1
        at += 1
    return last


def _group(words: Words, first: int, end: int) -> VerbGroup:
    tags, lows = words.tags, words.lows[first:end]
    head, low = tags[end - 1], words.lows[end - 1]
    lemma = "be" if low in _BE else FORMS.get(low, (low, ""))[0]
    if end < len(tags) and (phrasal := f"{lemma} {words.lows[end]}") in PHRASAL:
        lemma, end = phrasal, end + 1
    passive = head in "EV" and end - first > 1 and not _BE.isdisjoint(lows[:-1])
    if passive and f"be {low}" in PHRASAL:  # "is convinced that": a state of mind
        lemma, passive = f"be {low}", False
    lead = tags[first]
    form = {"t": "bare", "G": "ing", "E": "participle"}.get(lead, "finite")
    if lead == "X" and words.lows[first] in ("having", "being"):
        form = "ing"
    return VerbGroup(
        first,
        end,
        lemma,
        form,
        passive=passive,
        negated="N" in tags[first:end]
        or any(low.endswith("n't") for low in lows)
        or words.lows[first - 1 : first] == ["without"],
        hedged=not _HEDGES.isdisjoint(lows),
        future=not _FUTURE.isdisjoint(lows),
    )
