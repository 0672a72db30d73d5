"""TinyDB's storage, on a ledger: documents stay JSON until they are touched."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from tinydb.storages import Storage

from claimtrack.errors import StoreError
from claimtrack.store import snapshot
from claimtrack.store.commits import Op
from claimtrack.store.files import replacing, told
from claimtrack.store.ledger import Ledger
from claimtrack.store.tables import Tables, TableView, do, undoing, written_over

Watcher = Callable[[Sequence[Op] | None], None]
"""Told of ops when they are done, and ``None`` when everything was read anew."""


class JournalStorage(Storage):
    """The tables of one store file, as of the last ``refresh`` or transaction.

    ``version`` grows with every change that was seen.
    """

    def __init__(self, path: Path | str) -> None:
        self.tables: Tables = {}
        self.version = 0
        self.watchers: list[Watcher] = []
        self._ledger = Ledger(Path(path))
        self._pending: list[Op] | None = None
        self._undo: list[Callable[[], object]] = []
        with self._ledger.reading():
            self._load()

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should be told of how the files were found."""
        return self._ledger.notices

    @property
    def state(self) -> str:
        """What no other state of this store was or will be called, as far as it was read."""
        return self._ledger.state

    @property
    def changing(self) -> bool:
        """Whether a transaction is open."""
        return self._pending is not None

    def read(self) -> dict[str, Any] | None:
        """The tables as TinyDB asks for them, each parsed document by document."""
        return {name: TableView(table) for name, table in self.tables.items()} or None

    def refresh(self) -> bool:
        """Take over what other processes changed; whether there was anything.

        Raises:
            StoreDamaged: what they left is not what they wrote.
        """
        if not self._ledger.stale():
            return False
        before = self.version
        with self._ledger.reading():
            self._catch_up()
        return self.version != before

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One change, all or nothing, on disk when the block ends; may be nested.

        Raises:
            StoreError: it could not be written; everything is as it was.
        """
        with self._alone():
            if self._pending is not None:
                yield
                return
            self._pending, self._undo = [], []
            try:
                yield
                if self._pending:
                    self._ledger.add(self._pending)
            except BaseException:
                self._take_back()
                raise
            finally:
                self._pending = None
            self.version += 1

    def do(self, ops: Sequence[Op]) -> None:
        """Do something within a transaction; it is seen at once, and written at its end."""
        if self._pending is None:
            raise StoreError("a store is changed within a transaction only")
        for op in ops:
            self._undo.append(undoing(self.tables, op))
            do(self.tables, op)
        self._pending += ops
        self._tell(ops)

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """What TinyDB itself writes: all tables, of which only the differences are kept."""
        with self.transaction():
            self.do(list(written_over(self.tables, data)))

    def fold(self) -> None:
        """Write everything into a new snapshot and begin a new journal.

        Takes 0.2 s for 100,000 claims: for when nobody waits.

        Raises:
            StoreError: it could not be written; everything is as it was.
        """
        with self._alone():
            self._ledger.fold(self.tables)

    def copy(self, path: Path) -> str:
        """Write everything as it is now into a snapshot of its own, and return its seal.

        Raises:
            StoreError: it could not be written.
        """
        with told(path, "written"), replacing(path) as file:
            return snapshot.write(file, self.tables, self._ledger.next_meta())

    def close(self) -> None:
        """Fold if the journal has grown long, and let go of the files."""
        if self._ledger.long:
            with suppress(StoreError):  # everything is on disk, and the next to close may fold
                self.fold()
        self._ledger.leave()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Alone with the files, caught up with everybody, and free to write."""
        with self._ledger.writing():
            if not self.changing:
                self._catch_up()
                if self._ledger.outdated:
                    self._ledger.fold(self.tables)
            yield

    def _catch_up(self) -> None:
        with told(self._ledger.path, "read"):
            commits = self._ledger.follow()
            if commits is None:
                self._load()
                return
        for commit in commits:
            for op in commit.ops:
                do(self.tables, op)
            self._seen(commit.ops)

    def _load(self) -> None:
        self.tables = self._ledger.load()
        self._seen(None)

    def _seen(self, ops: Sequence[Op] | None) -> None:
        self._tell(ops)
        self.version += 1

    def _tell(self, ops: Sequence[Op] | None) -> None:
        for watcher in self.watchers:
            watcher(ops)

    def _take_back(self) -> None:
        for undo in reversed(self._undo):
            undo()
        if self._undo:
            self._tell(None)
