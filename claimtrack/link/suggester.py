"""Suggestions: the stored claims that bear on one claim, the likeliest first."""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from claimtrack.link.conflicts import relation
from claimtrack.link.index import Index
from claimtrack.link.lexical import terms, words
from claimtrack.link.likeness import compare
from claimtrack.model import Claim, Suggestion

_SAME_ARTICLE = 0.5
"""What a neighbour in the same article counts for: it is read together with the claim anyway."""

_FUZZY = 0.05
"""What letters in common count for in the score, where words in common count for the rest."""

_LEAST = 0.15
"""Below this score a claim clutters the screen, whatever relation it may have."""

_CLOSE_ENOUGH = 0.5
"""To what nothing is known but related words, the closest one may be closer by half."""

_BY_CHANCE = 1
"""So many terms in common mean nothing."""


def suggest(
    claim: Claim, index: Index, claim_of: Callable[[str], Claim | None], limit: int = 10
) -> list[Suggestion]:
    """The claims that may repeat, support, contradict or update this one, each with a reason.

    ``claim_of`` gives the claim of an id. Claims that are linked already, and the claim
    itself, are left out.
    """
    left_out = {link.end(claim.id) for link in claim.links} | {claim.id}
    likely = (each for each in index.candidates(words(claim.text)) if each not in left_out)
    others = [other for other in map(claim_of, likely) if other is not None]
    scored = zip(scores(claim, others, index), others, strict=True)
    close = sorted((-score, other.id, other) for score, other in scored if score >= _LEAST)
    telling = -close[0][0] * _CLOSE_ENOUGH if close else 0.0
    found = (_suggestion(claim, other, -less, index) for less, _, other in close)
    return list(islice((each for each in found if each.relation or each.score >= telling), limit))


def scores(claim: Claim, others: Sequence[Claim], index: Index) -> Iterator[float]:
    """How much of a claim's words each other one has, by rarity and by letters, 0..1.

    Where they share a single word, and not all of them, it is nothing.
    """
    from rapidfuzz.fuzz import token_set_ratio

    wanted = words(claim.text)
    closeness, letters, known = index.closeness(wanted), " ".join(wanted), frozenset(wanted)
    for other in others:
        found = words(other.text)
        alike = token_set_ratio(letters, " ".join(found)) / 100
        much = (1 - _FUZZY) * closeness(found) + _FUZZY * alike
        if known != set(found) and len(known.intersection(found)) <= _BY_CHANCE:
            much = 0.0
        yield round(much * _SAME_ARTICLE if claim.article == other.article else much, 3)


def _suggestion(claim: Claim, other: Claim, score: float, index: Index) -> Suggestion:
    weight = index.weights(terms(claim.text) | terms(other.text))
    proposed, reason = relation(claim, other, compare(claim, other, weight))
    return Suggestion(other=other.id, relation=proposed, score=score, reason=reason)
