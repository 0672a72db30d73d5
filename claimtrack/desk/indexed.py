"""Indexed: the words of all claims at hand, current at every look, and kept beside the store."""

from threading import Lock, RLock
from typing import TYPE_CHECKING

from claimtrack.store.base import Store

if TYPE_CHECKING:  # each waits until claims are compared
    from claimtrack.link import Index

_NAME = "index"
_KEPT_AFTER, _OF_ALL = 1_000, 8
"""So many changed claims, and one in so many of all, are worth writing the index anew for the next
process; with fewer, it only has to look for what has changed (0.2 s for 100,000 claims)."""


class Indexed:
    """The index of a store's claims. Made, or read from beside the store, when it is asked for.

    ``lock`` is held for as long as the index is looked at: another thread may bring it up to date.
    Nobody who holds it waits for a change of the store, within which it may be asked for.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.lock = RLock()
        self._index: Index | None = None
        self._noting = Lock()  # for a moment only: whoever changes the store never waits for more
        self._touched: set[str] = set()
        self._all_touched = False
        self._unkept = 0

    def index(self) -> "Index":
        """The index as the store is now, also within a change of it."""
        with self.lock:
            index = self._index
            if index is None:
                self._store.watch(self._note)
                index = self._recalled()
            elif self._all_touched or self._touched:
                self._follow(index)
            if index.wasted:
                index = self._made()
            self._index = index
            return index

    def kept(self) -> "Index":
        """The index as the store is now; where much has changed, it is kept for others as well."""
        with self.lock:
            index = self.index()
            if self._unkept > max(_KEPT_AFTER, len(index) // _OF_ALL):
                self.keep()
            return index

    def keep(self) -> None:
        """Keep the index beside the store as it is now, with what was compared in it."""
        from claimtrack.link.flat import to_bytes

        with self.lock:
            version = self._store.version
            self._store.remember(_NAME, to_bytes(self.index()), version)
            self._unkept = 0

    def _note(self, ids: frozenset[str] | None) -> None:
        """Hear which claims may be others now, in whichever thread that happened."""
        with self._noting:
            if ids is None:
                self._all_touched = True
            else:
                self._touched |= ids

    def _recalled(self) -> "Index":
        from claimtrack.link.flat import from_bytes

        recalled = self._store.recall(_NAME)
        index = from_bytes(recalled.worked_out) if recalled else None
        if recalled is None or index is None:
            return self._made()
        if not recalled.current:
            self._unkept += len(index.follow(self._store.texts()))
        return index

    def _made(self) -> "Index":
        from claimtrack.link import Index

        index = Index(self._store.texts())
        self._unkept += len(index)
        return index

    def _follow(self, index: "Index") -> None:
        with self._noting:
            everything, touched = self._all_touched, self._touched
            self._all_touched, self._touched = False, set()
        if everything:
            self._unkept += len(index.follow(self._store.texts()))
            return
        for each in sorted(touched):  # in the same order in every process, and so are the rows
            claim = self._store.claim(each)
            self._unkept += index.put(each, claim.text) if claim else index.drop(each)
