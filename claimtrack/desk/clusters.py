"""Clusters: claims that say the same, gathered while nobody waits and folded in the queue."""

from collections.abc import Iterator, Mapping, Sequence
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
        self._touched: set[str] | None = set()  # ``None``: all of them
        self._members: Sequence[Sequence[str]] = ()
        self.fold: Fold = UNFOLDED

    def gather(self) -> Fold:
        """Compare what has to be compared, and number the clusters by their claims' ids.

        The first time all claims are gone through: 8 s of work for 100,000, in a thread.
        """
        from claimtrack.link.clusters import gather

        with self._lock:
            if self._compared():
                near = {one: frozenset(others) for one, others in (self._near or {}).items()}
                self._members = gather(near, *self._linked())
                fold = {each: at for at, same in enumerate(self._members) for each in same}
                self.fold = self.fold if fold == self.fold else fold
            return self.fold

    def of(self, claim: str) -> Sequence[str]:
        """The ids of all claims in the cluster of one, itself among them; none if it is alone."""
        at = self.fold.get(claim)
        return () if at is None else self._members[at]

    def _compared(self) -> bool:
        """Bring what is alike up to date; whether anything was touched."""
        from claimtrack.link.clusters import find_alike

        if self._near is None:
            self._store.watch(self._note)
        touched, self._touched = self._touched, set()
        if self._near is None or touched is None or len(touched) > _ANEW:
            self._near = find_alike(self._texts())
            return True
        if changed := [each for each in touched if self._changed(each)]:
            self._compare(changed)
        return bool(touched)

    def _texts(self) -> Iterator[tuple[str, str]]:
        for each, text in self._store.texts():
            self._read[each] = hash(text)
            yield each, text

    def _changed(self, id: str) -> bool:
        claim = self._store.claim(id)
        return self._read.get(id) != (hash(claim.text) if claim else None)

    def _compare(self, changed: Sequence[str]) -> None:
        """Hold each claim whose words are others now against all others."""
        from claimtrack.link.clusters import alike
        from claimtrack.link.wording import read

        assert self._near is not None
        found = {each: self._store.claim(each) for each in changed}
        wordings = {each: read(claim.text) for each, claim in found.items() if claim}
        for each in changed:
            self._read.pop(each, None)
            for other in self._near.pop(each, ()):
                self._near[other].discard(each)
        for each, text in self._texts() if wordings else ():
            told = read(text)
            for one, wording in wordings.items():
                if one != each and alike(wording, told):
                    self._near.setdefault(one, set()).add(each)
                    self._near.setdefault(each, set()).add(one)

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

    def gather_repeats(self) -> Fold:
        """Find the claims that say the same, by the same number; to be asked in a thread."""
        return self._clusters.gather()

    def repeats_of(self, claim: Claim) -> Sequence[str]:
        """The ids of the others that say the same as a claim, as it was gathered last."""
        return [each for each in self._clusters.of(claim.id) if each != claim.id]

    @cached_property
    def _clusters(self) -> Clusters:
        return Clusters(self.store)
