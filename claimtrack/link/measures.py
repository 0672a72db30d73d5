"""Measures: which figures of several claims measure the same, by their words or by links.

A claim gives one measure one figure. What is counted is in the unit ("people"); what a length,
a time, a share or a sum of money is of, only the words beside it say ("lowered by six metres").
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nsmallest

from claimtrack.link.amounts import FIRST, around, counts_things, fates, per
from claimtrack.link.lexical import terms, words
from claimtrack.link.naming import names
from claimtrack.model import Claim, Quantity, Relation

_ALIKE, _OF_ALL = 0.6, 0.3
"""The share of the shorter claim's words, and of the words of both, from which on two figures may
measure the same."""

_SHARED, _ENOUGH = 2, 3
"""So many words all figures of one measure have in common, at least: one is there by chance. Two
are enough where the claims have a name in common as well, or hardly any other words."""

_HARDLY_OTHER = 0.7  # the share of common words in those of both

_BESIDE = 3
"""So many words on either side of a figure say what it measures."""

_VAGUE = """
    second minute hour day week month year decade century quarter time today yesterday tomorrow now
    last next first previous early late same other more most less least over under up down above
    below about around near through until since within during after before between total average
    per will would can could may might should must
"""
"""Words that stand beside figures for anything: when, how much and how sure."""

_COMMON = 60
"""A word in more figures of one unit than this does not tell which measure is meant."""

_RAREST = 6
"""How many of the rarest words of a figure are looked up: what measures the same shares some."""

_SAME_MATTER = (Relation.REPEATS, Relation.UPDATES, Relation.CONTRADICTS)


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """A number in a claim, with the claim's words, but for its figures and measures.

    ``before`` and ``after`` are those that stand beside it. ``whole`` says that it is what
    something is a part of: "three of the 14 drains", ``per`` what it is given for: "a day",
    ``fates`` what befell those who are counted. ``names`` are the claim's, of people, bodies and
    places, and of who said it.
    """

    claim: Claim
    quantity: Quantity
    words: frozenset[str]
    before: frozenset[str]
    after: frozenset[str]
    whole: bool
    per: str
    fates: frozenset[str]
    names: frozenset[str]


@dataclass(slots=True)
class _Group:
    """Figures that measure the same.

    ``wordings`` has the words that all have in common, once for each part that only a link joins;
    ``claims`` are the ids of theirs.
    """

    figures: list[Figure]
    wordings: list[frozenset[str]]
    claims: set[str]


def figures(claim: Claim) -> Iterator[Figure]:
    """The numbers of a claim that have a unit and a bound, with the words that say what of."""
    told = terms(" ".join(each.text for each in claim.quantities))
    named = names((claim,))
    for each in claim.quantities[:FIRST]:
        if each.unit and (each.low is not None or each.high is not None):
            yield _figure(claim, each, told, named)


def _figure(
    claim: Claim, quantity: Quantity, told: frozenset[str], named: frozenset[str]
) -> Figure:
    """A number with the words that say what it measures; what is counted is one of them."""
    if counts_things(quantity):
        told -= terms(quantity.unit or "")
    before, after = around(claim, quantity)
    return Figure(
        claim=claim,
        quantity=quantity,
        words=frozenset(_telling(claim.text, told)),
        before=frozenset(_telling(before, told)[-_BESIDE:]),
        after=frozenset(_telling(after, told)[:_BESIDE]),
        whole=before.rstrip().endswith("of the"),
        per=per(claim, quantity),
        fates=fates(claim, quantity),
        names=named,
    )


def measures(figures: Sequence[Figure]) -> list[list[Figure]]:
    """Figures of one unit, those together that measure the same; the surest pairs are joined first.

    Joined is what an analyst linked, and what shares most of its words as far as all figures of
    the measure share some. So one figure does not lead to another matter by way of a third.
    """
    group_of = {each: _Group([each], [each.words], {each.claim.id}) for each in figures}
    pairs = sorted(_pairs(figures), key=lambda pair: pair[0], reverse=True)
    for (linked, *_), one, other in pairs:
        ours, theirs = group_of[figures[one]], group_of[figures[other]]
        if ours is not theirs and (linked or _is_one(ours, theirs)) and _apart(ours, theirs):
            ours.figures += theirs.figures
            ours.wordings = _wordings_of(ours, theirs)
            ours.claims |= theirs.claims
            group_of.update(dict.fromkeys(theirs.figures, ours))
    once = {id(group): group.figures for group in group_of.values()}
    return list(once.values())


def _telling(text: str, told: frozenset[str]) -> list[str]:
    left_out = told | _vague()
    return [word for word in words(text) if word not in left_out and not word[0].isdigit()]


@cache
def _vague() -> frozenset[str]:
    return terms(_VAGUE)


def _is_one(ours: _Group, theirs: _Group) -> bool:
    return any(len(one & other) >= _SHARED for one in ours.wordings for other in theirs.wordings)


def _wordings_of(ours: _Group, theirs: _Group) -> list[frozenset[str]]:
    """The wordings of both, where two share words what they share."""
    found, left = [], list(theirs.wordings)
    for one in ours.wordings:
        other = next((each for each in left if len(one & each) >= _SHARED), None)
        if other is not None:
            left.remove(other)
        found.append(one if other is None else one & other)
    return found + left


def _apart(ours: _Group, theirs: _Group) -> bool:
    """Whether no claim gives figures for both: then they are two measures."""
    return ours.claims.isdisjoint(theirs.claims)


def _pairs(figures: Sequence[Figure]) -> Iterator[tuple[tuple[bool, int, float], int, int]]:
    """How sure it is that two figures measure the same, with their rows; linked is surest."""
    having: dict[str, list[int]] = defaultdict(list)
    rows: dict[str, list[int]] = defaultdict(list)
    counts = Counter(word for each in figures for word in each.words)
    for row, ours in enumerate(figures):
        rarest = nsmallest(_RAREST, ours.words, key=lambda word: (counts[word], word))
        linked = {other for end in _same_matter(ours.claim) for other in rows.get(end, ())}
        reached = Counter(other for word in rarest for other in having[word][-_COMMON:])
        near = {other for other, times in reached.items() if times >= _SHARED} | linked
        for other in sorted(near):
            if other in linked or _is_alike(ours, figures[other]):
                yield (other in linked, *_likeness(ours, figures[other])), other, row
        rows[ours.claim.id].append(row)
        for word in rarest:
            having[word].append(row)


def _same_matter(claim: Claim) -> Iterator[str]:
    """The ids of the claims that an analyst linked to a claim as of the same matter."""
    return (link.end(claim.id) for link in claim.links if link.relation in _SAME_MATTER)


def _is_alike(ours: Figure, theirs: Figure) -> bool:
    """Whether two figures share enough of the words of their claims, and some beside them."""
    shared = len(ours.words & theirs.words)
    if shared < _SHARED or ours.whole != theirs.whole or ours.per != theirs.per:
        return False
    if ours.fates and theirs.fates and ours.fates.isdisjoint(theirs.fates):
        return False
    every = len(ours.words) + len(theirs.words) - shared
    sure = shared >= _HARDLY_OTHER * every or not ours.names.isdisjoint(theirs.names)
    least = _ALIKE * min(len(ours.words), len(theirs.words))
    if shared < max(_SHARED if sure else _ENOUGH, least, _OF_ALL * every):
        return False
    beside = (ours.before | ours.after) & (theirs.before | theirs.after)
    return counts_things(ours.quantity) or bool(beside)


def _likeness(ours: Figure, theirs: Figure) -> tuple[int, float]:
    """How many words two figures share on the same side, and how much of all."""
    same_side = len(ours.before & theirs.before) + len(ours.after & theirs.after)
    every = len(ours.words | theirs.words)
    return same_side, len(ours.words & theirs.words) / max(1, every)
