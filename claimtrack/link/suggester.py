"""Suggestions: the stored claims that bear on one claim, the likeliest first."""

from collections.abc import Iterable

from claimtrack.link.conflicts import relation
from claimtrack.link.lexical import overlap, rarity, terms
from claimtrack.model import Claim, Suggestion

_SAME_ARTICLE = 0.5
"""What a neighbour in the same article counts for: it is read together with the claim anyway."""

_LEAST = 0.08
"""Below this share of common weight two claims have nothing to do with each other."""


def suggest(claim: Claim, among: Iterable[Claim], limit: int = 10) -> list[Suggestion]:
    """The claims that may repeat, support, contradict or update this one, each with a reason.

    Claims that are linked already, and the claim itself, are left out.
    """
    linked = {link.end(claim.id) for link in claim.links} | {claim.id}
    others = [(other, terms(other.text)) for other in among if other.id not in linked]
    ours = terms(claim.text)
    weight = rarity([ours, *(theirs for _, theirs in others)])
    suggestions = [
        _weigh(claim, other, overlap(ours, theirs, weight))
        for other, theirs in others
        if ours & theirs
    ]
    worthwhile = (each for each in suggestions if each.score >= _LEAST)
    return sorted(worthwhile, key=lambda each: (-each.score, each.other))[:limit]


def _weigh(claim: Claim, other: Claim, shared: float) -> Suggestion:
    proposed, reason = relation(claim, other, shared)
    score = shared * _SAME_ARTICLE if claim.article == other.article else shared
    return Suggestion(other=other.id, relation=proposed, score=round(score, 3), reason=reason)
