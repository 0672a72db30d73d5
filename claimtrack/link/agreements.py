"""Agreements: what speaks for a claim, or says it again."""

from claimtrack.link.amounts import counts_apart
from claimtrack.link.likeness import denies
from claimtrack.link.opposites import HEDGES
from claimtrack.link.pair import SAID, Found, Pair, given, same, voice
from claimtrack.link.wording import Wording, form, read
from claimtrack.model import Relation

_ENOUGH = 3
"""A claim of fewer terms says too little to be found again in other words."""


_SUBJECT = 2
"""So many telling words at the head of a claim say what it is about, or what is done."""


def hedge(pair: Pair) -> Found | None:
    """What could be and what will be: the speaker's later word replaces the former."""
    if pair.claim.hedged is pair.other.hedged or not pair.near:
        return None
    hedged, where = (pair.claim, "here") if pair.claim.hedged else (pair.other, "there")
    word = next(iter(sorted(read(hedged.text).every & HEDGES)), "perhaps")
    found = Relation.SUPPORTS if pair.two_speakers else Relation.REPEATS
    if pair.later and pair.one_voice:
        found = Relation.UPDATES
    return found, f'{same(pair)}, but only {where} "{word}"'


def same_words(pair: Pair) -> Found | None:
    """Nearly the same words; of two speakers, one more who says so."""
    if not pair.near:
        return None
    if pair.one_speaker:
        return Relation.REPEATS, f"same speaker and {same(pair)}"
    if pair.two_speakers:
        return Relation.SUPPORTS, f"{same(pair)}, {given(pair)}"
    return Relation.REPEATS, same(pair)


def same_said(pair: Pair) -> Found | None:
    """In other words, or as a part of what the longer one says; of two speakers, one more."""
    if pair.like.agreement < SAID or denies(pair.claim) is not denies(pair.other):
        return None
    if min(len(pair.ours.terms), len(pair.theirs.terms)) < _ENOUGH:
        return None
    if counts_apart(pair.claim, pair.other) or not _begin_alike(pair.ours, pair.theirs):
        return None
    if pair.two_speakers:
        return Relation.SUPPORTS, f"the same in other words as {voice(pair.other)}"
    said_by = "same speaker, the same" if pair.one_speaker else "the same"
    return Relation.REPEATS, f"{said_by} in other words"


def _begin_alike(one: Wording, other: Wording) -> bool:
    """Whether what the shorter one is about stands in the longer one too."""
    short, long = sorted((one, other), key=lambda each: len(each.words))
    known = set(map(form, long.terms))
    return any(form(word) in known for word in short.words[:_SUBJECT])
