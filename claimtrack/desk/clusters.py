"""Clusters: claims that say the same, gathered while nobody waits and folded in the queue."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from threading import RLock

from claimtrack.desk.acts import Acts
from claimtrack.model import Claim, Query, Relation
from claimtrack.store.base import UNFOLDED, Fold, Store

_LINKED = Query.parse("is:linked")
_ANEW = 200
"""From so many changed claims on, all are compared anew: one by one would take longer."""


class Clusters:
    """The clusters of a store's claims; follows every change once they were gathered."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = RLock()
        self._near: dict[str, set[str]] | None = None
        self._read: dict[str, int] = {}  # hashes of the words that were compared
        self._touched: set[str] | None = None  # ``None``: all of them
        self._watching = False
        self._members: Sequence[Sequence[str]] = ()
        self.fold: Fold = UNFOLDED

    def gather(self, pause: Callable[[], None]) -> Fold:
        """Compare what has to be compared, and number the clusters by their claims' ids.

        The first time all claims are gone through: 8 s of work for 100,000, in a thread.
        ``pause`` is called every few milliseconds of it; what it raises ends the work.
        """
        from claimtrack.link.clusters import gather

        with self._lock:
            if self._compared(pause):
                near = {one: frozenset(others) for one, others in (self._near or {}).items()}
                self._members = gather(near, *self._linked())
                fold = {each: at for at, same in enumerate(self._members) for each in same}
                self.fold = self.fold if fold == self.fold else fold
            return self.fold

    def of(self, claim: str) -> Sequence[str]:
        """The ids of all claims in the cluster of one, itself among them; none if it is alone."""
        at = self.fold.get(claim)
        return () if at is None else self._members[at]

    def _compared(self, pause: Callable[[], None]) -> bool:
        """Bring what is alike up to date; whether anything was touched."""
        from claimtrack.link.clusters import find_alike

        if not self._watching:
            self._watching = True
            self._store.watch(self._note)
        touched, self._touched = self._touched, set()
        if self._near is None or touched is None or len(touched) > _ANEW:
            self._near = None  # if it is broken off, all is to be done again
            self._near = find_alike(self._texts(), pause)
            return True
        if changed := [each for each in touched if self._changed(each)]:
            near, self._near = self._near, None
            self._compare(near, changed, pause)
            self._near = near
        return bool(touched)

    def _texts(self) -> Iterator[tuple[str, str]]:
        for each, text in self._store.texts():
            self._read[each] = hash(text)
            yield each, text

    def _changed(self, id: str) -> bool:
        claim = self._store.claim(id)
        return self._read.get(id) != (hash(claim.text) if claim else None)

    def _compare(
        self, near: dict[str, set[str]], changed: Sequence[str], pause: Callable[[], None]
    ) -> None:
        """Hold each claim whose words are others now against all others."""
        from claimtrack.link.clusters import alike, pausing
        from claimtrack.link.wording import read

        found = {each: self._store.claim(each) for each in changed}
        wordings = {each: read(claim.text) for each, claim in found.items() if claim}
        for each in changed:
            self._read.pop(each, None)
            for other in near.pop(each, ()):
                near[other].discard(each)
        for each, text in pausing(self._texts() if wordings else (), pause):
            told = read(text)
            for one, wording in wordings.items():
                if one != each and alike(wording, told):
                    near.setdefault(one, set()).add(each)
                    near.setdefault(each, set()).add(one)

    def _linked(self) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        """What analysts linked as repeating, and what as contradicting."""
        links = {link for claim in self._store.claims(_LINKED) for link in claim.links}
        ends: Mapping[Relation, list[tuple[str, str]]] = {each: [] for each in Relation}
        for link in sorted(links, key=lambda each: (each.claim, each.other)):
            ends[link.relation].append((link.claim, link.other))
        return ends[Relation.REPEATS], ends[Relation.CONTRADICTS]

    def _note(self, ids: frozenset[str] | None) -> None:
        """Hear which claims may be others now, in whichever thread that happened."""
        if ids is None or self._touched is None:
            self._touched = None
        else:
            self._touched |= ids


class Clustering(Acts):
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
        return Clusters(self.store)
