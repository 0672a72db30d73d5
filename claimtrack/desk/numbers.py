"""Numbers: the figures for one measure over time, for one claim or for all that a query shows."""

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from claimtrack.model import Claim, Query
from claimtrack.store.base import Store

if TYPE_CHECKING:
    from claimtrack.link.series import Series as Series

_BESIDE = 500
"""How many claims that share words with one are asked for their figures."""

_ID = re.compile("[0-9a-f]{8,16}|(?=[0-9]{0,6}[a-f])(?=[a-f]{0,6}[0-9])[0-9a-f]{4,7}")
"""An id, or its beginning: of fewer than the eight signs that are shown, one with figures and
letters among them, for "dead" is a word and "2022" a year."""


def series(
    store: Store, asked: str, beside: Callable[[Claim, int], Iterable[str]]
) -> "list[Series]":
    """The series of a claim, where ``asked`` begins one's id, else of the claims it shows.

    ``beside`` finds the ids of so many claims that share words with one.
    """
    from claimtrack.link.series import follow

    ids = store.claim_ids(asked) if _ID.fullmatch(asked) else ()
    claim = store.claim(ids[0]) if len(ids) == 1 else None
    if claim is None:
        return follow(store.claims(_numbered(asked)))
    others = {*beside(claim, _BESIDE), *(link.end(claim.id) for link in claim.links)} - {claim.id}
    found = (other for each in sorted(others) if (other := store.claim(each)))
    followed = follow((claim, *found))
    return [each for each in followed if any(point.claim == claim.id for point in each.points)]


def _numbered(asked: str) -> Query:
    """The query, of claims with a number alone: in each of its alternatives."""
    parsed = Query.parse(asked)
    number = Query.parse("has:number").alternatives[0]
    return Query(parsed.text, tuple((*terms, *number) for terms in parsed.alternatives))
