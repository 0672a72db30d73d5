"""Clusters: claims that say the same, gathered while nobody waits and folded in the queue."""

from collections.abc import Callable, Sequence
from functools import cached_property
from threading import RLock
from typing import TYPE_CHECKING

from claimtrack.desk.bearing import Bearing
from claimtrack.desk.indexed import Indexed
from claimtrack.model import Claim, Query, Relation
from claimtrack.store.base import UNFOLDED, Fold, Store

if TYPE_CHECKING:  # each waits until claims are compared
    from claimtrack.link import Index
    from claimtrack.link.clusters import Ends
    from claimtrack.link.near import Pair

_LINKED = Query.parse("is:linked")
_ANEW = 200
"""From so many claims that came on, all are compared anew: one by one would take longer."""


class Clusters:
    """The clusters of a store's claims."""

    def __init__(self, store: Store, indexed: Indexed) -> None:
        self._store, self._indexed = store, indexed
        self._lock = RLock()
        self._gathered_from: Sequence[Sequence[Ends]] = ()
        self._members: Sequence[Sequence[str]] = ()
        self.fold: Fold = UNFOLDED

    def gather(self, pause: Callable[[], None]) -> Fold:
        """Compare what came since, and number the clusters by their claims' ids.

        The first time all claims are gone through: 6 s of work for 100,000, in a thread.
        ``pause`` is called every few milliseconds of it; what it raises ends the work.
        """
        from claimtrack.link.clusters import gather

        with self._lock:
            gathered_from = (self._near(pause), *self._linked())
            if gathered_from != self._gathered_from:
                self._gathered_from, self._members = gathered_from, gather(*gathered_from)
                self.fold = {each: at for at, same in enumerate(self._members) for each in same}
            return self.fold

    def of(self, claim: str) -> Sequence[str]:
        """The ids of all claims in the cluster of one, itself among them; none if it is alone."""
        at = self.fold.get(claim)
        return () if at is None else self._members[at]

    def _near(self, pause: Callable[[], None]) -> "list[Ends]":
        """Those that say the same in nearly the same words, by the index as it is now."""
        with self._indexed.lock:
            index = self._indexed.index()
            count = len(index.ids)
            new = [row for row in range(index.compared, count) if row not in index.left]
        if len(new) > _ANEW or not index.compared:
            self._compare_all(index, count, pause)
        else:
            self._compare(index, new, count, pause)
        if len(new) > _ANEW:
            self._indexed.keep()
        with self._indexed.lock:
            pairs = (pair for pair in sorted(index.near) if index.left.isdisjoint(pair))
            return [(index.ids[one], index.ids[other]) for one, other in pairs]

    def _compare_all(self, index: "Index", count: int, pause: Callable[[], None]) -> None:
        from claimtrack.link.near import all_pairs
        from claimtrack.link.wording import read

        def denies(row: int) -> bool:
            return read(self._text(index.ids[row])).denied

        with self._indexed.lock:
            flat = index.postings.flat()
        near = set(all_pairs(flat, denies, pause))
        with self._indexed.lock:
            index.near, index.compared = near, count

    def _compare(
        self, index: "Index", rows: Sequence[int], count: int, pause: Callable[[], None]
    ) -> None:
        from claimtrack.link.near import pairs_of

        near: set[Pair] = set()
        for row in rows:
            pause()
            with self._indexed.lock:
                near.update(pairs_of(row, index, lambda row: self._text(index.ids[row])))
        with self._indexed.lock:
            index.near |= near
            index.compared = count

    def _text(self, id: str) -> str:
        claim = self._store.claim(id)
        return claim.text if claim else ""

    def _linked(self) -> "tuple[list[Ends], list[Ends]]":
        """What analysts linked as repeating, and what as contradicting."""
        links = {link for claim in self._store.claims(_LINKED) for link in claim.links}
        ends: dict[Relation, list[Ends]] = {each: [] for each in Relation}
        for link in sorted(links, key=lambda each: (each.claim, each.other)):
            ends[link.relation].append((link.claim, link.other))
        return ends[Relation.REPEATS], ends[Relation.CONTRADICTS]


class Clustering(Bearing):
    """What a desk knows of claims that say the same; a verdict on one is none on the others."""

    def gather_repeats(self, pause: Callable[[], None] = lambda: None) -> Fold:
        """Find the claims that say the same, by the same number; to be asked in a thread.

        ``pause`` is called every few milliseconds, and may raise to end it.
        """
        return self._clusters.gather(pause)

    def repeats_of(self, claim: Claim) -> Sequence[str]:
        """The ids of the others that say the same as a claim, as it was gathered last."""
        return [each for each in self._clusters.of(claim.id) if each != claim.id]

    @cached_property
    def _clusters(self) -> Clusters:
        return Clusters(self.store, self._indexed)
