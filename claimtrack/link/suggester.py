"""Suggestions: the stored claims that bear on one claim, the likeliest first."""

from collections.abc import Callable, Iterator, Sequence, Set
from itertools import islice
from math import fsum, log1p

from claimtrack.link.index import CANDIDATES, Index
from claimtrack.link.lexical import Placed, near_one_another, placed, terms, weigh, words
from claimtrack.link.likeness import compare
from claimtrack.link.relations import relation
from claimtrack.model import Claim, Suggestion

_SAME_ARTICLE = 0.5
"""What a neighbour in the same article counts for: it is read together with the claim anyway."""

_TOGETHER, _FUZZY = 0.1, 0.05
"""What words that stand together in both, and letters in common, count for in the score. How
much of a claim's words the other one has counts for the rest (proximity as a small part beside
BM25: Metzler and Croft, 2005)."""

_LONG_AGO = 0.05
"""How fast claims of days far apart count for less: 9 % after a week, 23 % after a year."""

_LEAST = 0.12
"""Below this score a claim clutters the screen, whatever relation it may have."""

_CLOSE_ENOUGH = 0.4
"""Where only related words speak for a claim, it has to score this share of the closest one."""

_BY_CHANCE = 1
"""So many terms in common mean nothing."""


def suggest(
    claim: Claim,
    index: Index,
    claim_of: Callable[[str], Claim | None],
    limit: int = 10,
    among: Set[int] | None = None,
) -> list[Suggestion]:
    """The claims that may repeat, support, contradict or update this one, each with a reason.

    ``claim_of`` gives the claim of an id. Claims that are linked already, and the claim
    itself, are left out. ``among`` are the rows of the index that are asked for, if not all.
    """
    left_out = {link.end(claim.id) for link in claim.links} | {claim.id}
    likely = index.candidates(words(claim.text), max(limit, CANDIDATES), among)
    found_of = (claim_of(each) for each in likely if each not in left_out)
    others = [other for other in found_of if other is not None]
    scored = zip(scores(claim, others, index), others, strict=True)
    close = sorted((-score, other.id, other) for score, other in scored if score >= _LEAST)
    telling = -close[0][0] * _CLOSE_ENOUGH if close else 0.0
    found = (_suggestion(claim, other, -less, index) for less, _, other in close)
    return list(islice((each for each in found if each.relation or each.score >= telling), limit))


def scores(claim: Claim, others: Sequence[Claim], index: Index) -> Iterator[float]:
    """How much of a claim's words each other one has, together, and how near in time; 0..1.

    Where they share a single word, and not all of them, it is nothing.
    """
    from rapidfuzz.fuzz import token_set_ratio

    wanted = words(claim.text)
    letters, known = " ".join(wanted), frozenset(wanted)
    closeness, together = index.closeness(wanted), _togetherness(wanted, index)
    for other in others:
        found = words(other.text)
        shared = placed(found, known)
        both = {word for _, word in shared}
        if len(both) <= _BY_CHANCE and known != set(found):
            yield 0.0
            continue
        much = (1 - _TOGETHER - _FUZZY) * closeness((word for _, word in shared), len(found))
        much += _TOGETHER * together(shared)
        much += _FUZZY * token_set_ratio(letters, " ".join(found)) / 100
        yield round(much * _nearness(claim, other), 3)


def _togetherness(wanted: Sequence[str], index: Index) -> Callable[[Sequence[Placed]], float]:
    """How many of the words that stand near one another do so in others, by rarity; 0..1."""
    weight, pairs = index.weights(wanted), near_one_another(list(enumerate(wanted)))
    most = fsum(weigh(pair, weight) for pair in pairs)

    def found(shared: Sequence[Placed]) -> float:
        both = pairs & near_one_another(shared)
        return fsum(weigh(pair, weight) for pair in both) / most if most else 1.0

    return found


def _nearness(claim: Claim, other: Claim) -> float:
    """What another claim counts for by where and when it was made."""
    near = _SAME_ARTICLE if claim.article == other.article else 1.0
    if claim.day and other.day:
        near /= 1 + _LONG_AGO * log1p(abs((claim.day - other.day).days))
    return near


def _suggestion(claim: Claim, other: Claim, score: float, index: Index) -> Suggestion:
    weight = index.weights(terms(claim.text) | terms(other.text))
    proposed, reason = relation(claim, other, compare(claim, other, weight))
    return Suggestion(other=other.id, relation=proposed, score=score, reason=reason)
