"""Places: where one claim stands among many that are in order, without reading them all."""

from bisect import bisect_left
from collections.abc import Sequence

from claimtrack.model import Claim, Order
from claimtrack.store.ordering import KEYS


def place_of(claim: Claim, claims: Sequence[Claim], order: Order, anew: int = 0) -> int | None:
    """The index of a claim among claims in that order; ``None`` if it is not among them.

    The first ``anew`` of them may stand in an order of their own.
    """
    for at in range(min(anew, len(claims))):
        if claims[at].id == claim.id:
            return at
    key_of = KEYS[order]
    key = key_of(claim)
    for at in range(bisect_left(claims, key, min(anew, len(claims)), key=key_of), len(claims)):
        if claims[at].id == claim.id:
            return at
        if key_of(claims[at]) != key:
            break
    return None
