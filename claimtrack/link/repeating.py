"""What says the same as a claim: as it was linked, and apart from that as it is found.

What is found has nearly the same words, as in a cluster, and nobody has confirmed it. The
index finds it claim by claim, so that no clusters need to be gathered first.
"""

from collections.abc import Callable, Iterator, Sequence

from claimtrack.link.index import Index
from claimtrack.link.near import alike
from claimtrack.link.wording import read
from claimtrack.model import Claim, Relation, State

_MOST = 500
"""How many claims are looked at that nobody linked."""

_WORDINGS = 40
"""For so many different wordings the index is asked: from one to the next, words drift away."""

ClaimOf = Callable[[str], Claim | None]
"""Finds a claim by its id."""


def linked(claim: Claim, claim_of: ClaimOf) -> list[Claim]:
    """The claim and all that are linked as its repetitions, by way of one another."""
    found = {claim.id: claim}
    waiting = [claim]
    while waiting:
        for other in _repeating(waiting.pop(), claim_of):
            if other.id not in found:
                found[other.id] = other
                waiting.append(other)
    return list(found.values())


def alike_to(claims: Sequence[Claim], index: Index, claim_of: ClaimOf) -> list[Claim]:
    """The claims in nearly the words of some, or of one another, with what repeats these.

    Nobody has confirmed them. Left out is what was rejected, and what is linked to any of those
    in another way, or already: it is known how that bears.
    """
    found = {claim.id: claim for claim in claims}
    left_out = {link.end(claim.id) for claim in claims for link in claim.links}
    waiting, asked = list(claims), set[frozenset[str]]()
    while waiting and len(found) < _MOST and len(asked) < _WORDINGS:
        claim = waiting.pop(0)
        terms = read(claim.text).terms
        if terms in asked:
            continue
        asked.add(terms)
        for near in _near(claim, index, claim_of):
            if near.id in found or near.id in left_out:
                continue
            came = {each.id: each for each in linked(near, claim_of)}
            new = [came[each] for each in came if each not in found and each not in left_out]
            found |= {each.id: each for each in new}
            left_out |= {other for each in new for other in _otherwise_linked(each)}
            waiting += new
    return list(found.values())[len(claims) :]


def _near(claim: Claim, index: Index, claim_of: ClaimOf) -> Iterator[Claim]:
    """The claims of nearly the same words that were not rejected."""
    for other in filter(None, map(claim_of, index.candidates(read(claim.text).words))):
        if other.state is not State.REJECTED and alike(claim, other):
            yield other


def _repeating(claim: Claim, claim_of: ClaimOf) -> Iterator[Claim]:
    for link in claim.links:
        if link.relation is Relation.REPEATS and (other := claim_of(link.end(claim.id))):
            yield other


def _otherwise_linked(claim: Claim) -> Iterator[str]:
    """The ids of what an analyst linked to a claim, and not as the same."""
    for link in claim.links:
        if link.relation is not Relation.REPEATS:
            yield link.end(claim.id)
