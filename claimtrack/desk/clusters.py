"""Clusters: claims that say the same, gathered while nobody waits and folded in the queue."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
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
"""With more claims to compare than this, all are compared anew: one by one would take longer."""


class Clusters:
    """The clusters of a store's claims."""

    def __init__(self, store: Store, indexed: Indexed) -> None:
        self._store, self._indexed = store, indexed
        self._lock = RLock()
        self._gathered_from: Sequence[Collection[Ends]] = ()
        self._cluster_of: Mapping[str, Sequence[str]] = {}
        self._fold: Fold = UNFOLDED

    def gather(self, pause: Callable[[], None]) -> Fold:
        """Compare what came since, and number the clusters by their claims' ids.

        The first time all claims are gone through: 6 s of work for 100,000, in a thread.
        ``pause`` is called every few milliseconds of it; what it raises ends the work.
        """
        from claimtrack.link.clusters import gather

        with self._lock:
            gathered_from = (self._near(pause), *self._linked())
            if gathered_from != self._gathered_from:
                clusters = gather(*gathered_from)
                self._gathered_from = gathered_from
                self._cluster_of = {each: same for same in clusters for each in same}
                self._fold = {each: at for at, same in enumerate(clusters) for each in same}
            return self._fold

    def of(self, claim: str) -> Sequence[str]:
        """The ids of all claims in the cluster of one, itself among them; none if it is alone."""
        return self._cluster_of.get(claim, ())

    def _near(self, pause: Callable[[], None]) -> "set[Ends]":
        """Those that say the same in nearly the same words, by the index as it is now.

        Compared is what came since, and what stood beside a claim that is gone: others may have
        been held together by it alone.
        """
        with self._indexed.lock:
            index = self._indexed.kept()
            count, left = len(index.ids), set(index.left)
            gone = {pair for pair in index.near if not left.isdisjoint(pair)}
        rows = {row for pair in gone for row in pair}.union(range(index.compared, count)) - left
        many = len(rows) > _ANEW
        near = set(
            self._all(index, left, pause) if many else self._some(index, sorted(rows), pause)
        )
        with self._indexed.lock:
            index.near, index.compared = index.near - gone | near, count
            standing = (pair for pair in index.near if index.left.isdisjoint(pair))
            found = {(index.ids[one], index.ids[other]) for one, other in standing}
        if many:
            self._indexed.keep()
        return found

    def _all(
        self, index: "Index", left: Collection[int], pause: Callable[[], None]
    ) -> "Iterator[Pair]":
        from claimtrack.link.near import all_pairs

        with self._indexed.lock:
            flat = index.postings.flat()
        return all_pairs(flat, lambda row: self._store.claim(index.ids[row]), pause, left)

    def _some(
        self, index: "Index", rows: Sequence[int], pause: Callable[[], None]
    ) -> "Iterator[Pair]":
        from claimtrack.link.near import pairs_of

        for row in rows:
            pause()
            with self._indexed.lock:
                near = list(pairs_of(row, index, lambda row: self._store.claim(index.ids[row])))
            yield from near

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
