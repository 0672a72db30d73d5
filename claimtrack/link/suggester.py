"""Suggestions: the stored claims that bear on one claim, the likeliest first."""

from collections.abc import Callable

from claimtrack.link.conflicts import relation
from claimtrack.link.index import Index
from claimtrack.link.lexical import overlap, terms
from claimtrack.model import Claim, Suggestion

_SAME_ARTICLE = 0.5
"""What a neighbour in the same article counts for: it is read together with the claim anyway."""

_LEAST = 0.15
"""Below this share of common weight two claims have nothing to do with each other."""


def suggest(
    claim: Claim, index: Index, read: Callable[[str], Claim | None], limit: int = 10
) -> list[Suggestion]:
    """The claims that may repeat, support, contradict or update this one, each with a reason.

    ``read`` gives the claim of an id. Claims that are linked already, and the claim itself,
    are left out.
    """
    left_out = {link.end(claim.id) for link in claim.links} | {claim.id}
    likely = (each for each in index.candidates(terms(claim.text)) if each not in left_out)
    others = (other for other in map(read, likely) if other is not None)
    weighed = (_weigh(claim, other, index) for other in others)
    worthwhile = (each for each in weighed if each.score >= _LEAST)
    return sorted(worthwhile, key=lambda each: (-each.score, each.other))[:limit]


def _weigh(claim: Claim, other: Claim, index: Index) -> Suggestion:
    ours, theirs = terms(claim.text), terms(other.text)
    shared = overlap(ours, theirs, index.weights(ours | theirs))
    proposed, reason = relation(claim, other, shared)
    score = shared * _SAME_ARTICLE if claim.article == other.article else shared
    return Suggestion(other=other.id, relation=proposed, score=round(score, 3), reason=reason)
