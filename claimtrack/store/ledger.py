"""The ledger: a snapshot and the journal that goes on from it, shared with other processes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from claimtrack.errors import StoreDamaged, StoreError
from claimtrack.store import snapshot
from claimtrack.store.commits import BEGINNING, Commit, Op, Place
from claimtrack.store.files import NotSynced, copy, free, refusal, stamp, told
from claimtrack.store.journal import Journal, fold, journal_path, refuse_orphans
from claimtrack.store.lock import Lock
from claimtrack.store.snapshot import FORMAT, Meta
from claimtrack.store.tables import Tables, do, uncollected

_FOLD_FROM = 1 << 20
_FOLD_SHARE = 4


class Ledger:
    """The files of one store, and how far they have been read.

    Every method but ``stale`` wants to be called within ``reading`` or ``writing``.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = Lock.beside(path)
        self._meta = Meta()
        self._journal: Journal | None = None
        self._stamp: tuple[int, ...] = ()
        self._stopped = False
        self._missing: str | None = None

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should be told of how the files were found."""
        missing = (f"{self.path}: {self._missing}",) if self._missing else ()
        return (*missing, *(self._journal.notices if self._journal else ()))

    @property
    def long(self) -> bool:
        """Whether the journal has grown so long that reading it again and again costs."""
        size = self._stamp[-1] if self._stamp else 0
        return self._journal is not None and self._journal.size > max(
            _FOLD_FROM, size // _FOLD_SHARE
        )

    @property
    def outdated(self) -> bool:
        """Whether it has to be folded before anything can be added: it is new, or old."""
        return self._journal is None or self._meta.format < FORMAT

    @property
    def state(self) -> str:
        """The seal of the last change; it stays when a fold writes everything anew.

        The first line of a journal is counted like a change and changes nothing.
        """
        place = self._journal.place if self._journal else None
        if place is None or place.number <= self._meta.commits + 1:
            return self._meta.after
        return place.seal

    def next_meta(self) -> Meta:
        """What a snapshot that is written now says of itself."""
        place = self._journal.place if self._journal else Place(0, BEGINNING)
        return Meta(FORMAT, self._meta.generation + 1, place.number, place.seal)

    # Reading

    def stale(self) -> bool:
        """Whether others have written since; two looks at the disk, no lock.

        Raises:
            StoreError: the disk is gone.
        """
        with told(self.path, "read"):
            grown = self._journal is not None and self._journal.grown()
        return grown or self._stamp != stamp(self.path)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read while nobody writes.

        Raises:
            StoreError: what is there cannot be read.
        """
        with told(self.path, "read"), self._lock.shared():
            yield

    def load(self) -> Tables:
        """Everything, read anew.

        Raises:
            StoreError: it is no store, from a newer claimtrack, or damaged.
        """
        with uncollected():
            stamped = stamp(self.path)
            found = snapshot.read(self.path)
            if not stamped:
                refuse_orphans(self.path)
            tables = found.tables
            for commit in self._begin(found.meta, found.seal):
                for op in commit.ops:
                    do(tables, op)
        if found.meta.format < FORMAT:
            from claimtrack.store.migrations import migrated

            tables = migrated(tables, found.meta.format)
        self._stamp = stamped
        noted = self._lock.noted()
        self._missing = self._journal.place.misses(noted) if self._journal else None
        return tables

    def follow(self) -> list[Commit] | None:
        """The changes that others made since; ``None`` where all has to be read anew.

        Raises:
            StoreError: what is there cannot be read.
        """
        try:
            commits = self._journal.unread() if self._journal else []
            stamped = stamp(self.path)
            if stamped == self._stamp:
                return commits
            meta, seal = snapshot.peek(self.path)
            if self._journal is None or Place(meta.commits, meta.after) != self._journal.place:
                return None
            commits += self._begin(meta, seal)  # somebody folded what is known here
        except (StoreDamaged, FileNotFoundError):
            return None
        self._stamp = stamped
        return commits

    def _begin(self, meta: Meta, seal: str) -> list[Commit]:
        self.close()
        self._meta, self._journal = meta, None
        if meta.generation == 0:
            return []
        path = journal_path(self.path, meta.generation)
        self._journal = Journal(path, Place(meta.commits, seal))
        return self._journal.unread()

    # Writing

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write while nobody else reads or writes.

        Raises:
            StoreError: nothing can be written, or not by this process any more.
        """
        if self._stopped:
            raise StoreError(f"{self.path} could not be synced: quit and start again")
        with self._lock.exclusive():
            yield

    def add(self, ops: Sequence[Op]) -> None:
        """Add one change to the journal, synced.

        Raises:
            StoreError: it could not be written; the files are as they were.
        """
        assert self._journal is not None
        try:
            self._journal.add(ops)
        except OSError as error:
            raise self._refusal(error) from None
        self._lock.note(self._journal.place.noted())
        self._missing = None

    def fold(self, tables: Tables) -> None:
        """Write everything into a new snapshot and begin a new journal.

        Raises:
            StoreError: it could not be written; the files are as they were.
        """
        old, meta = self._meta.format, self.next_meta()
        try:
            if self._stamp and old < FORMAT:
                copy(self.path, free(self.path.with_name(f"{self.path.name}.format{old}")))
            seal = fold(self.path, tables, meta)
            self._begin(meta, seal)
        except OSError as error:
            raise self._refusal(error) from None
        self._stamp = stamp(self.path)
        assert self._journal is not None
        self._lock.note(self._journal.place.noted())

    def close(self) -> None:
        """Let go of the journal; it is opened again when it is needed."""
        if self._journal:
            self._journal.close()

    def leave(self) -> None:
        """Let go of all files."""
        self.close()
        self._lock.close()

    def _refusal(self, error: OSError) -> StoreError:
        """Why nothing was written. After a failed sync it is for good: another one may lie."""
        self._stopped = isinstance(error, NotSynced)
        return refusal(self.path, "written", error)
