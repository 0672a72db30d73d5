"""TinyDB's storage, on a snapshot and a journal: documents stay JSON until they are touched."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

from tinydb.storages import Storage

from claimtrack.errors import StoreDamaged, StoreError
from claimtrack.store import snapshot
from claimtrack.store.commits import BEGINNING, Op, Place
from claimtrack.store.files import Lock, NotSynced, keep, make_folder, replacing
from claimtrack.store.journal import Journal
from claimtrack.store.snapshot import FORMAT, REPAIR, Meta
from claimtrack.store.tables import Tables, TableView, do, uncollected, undoing, written_over

Watcher = Callable[[Sequence[Op] | None], None]
"""Told of ops when they are done, and ``None`` when everything was read anew."""

_FOLD_FROM = 1 << 20
_FOLD_SHARE = 4


class JournalStorage(Storage):
    """The tables of one store file, as of the last ``refresh`` or transaction.

    ``version`` grows with every change that was seen.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self.tables: Tables = {}
        self.version = 0
        self.watchers: list[Watcher] = []
        self._lock = Lock(self.path.with_name(f"{self.path.name}.lock"))
        self._meta = Meta()
        self._journal: Journal | None = None
        self._stamp: tuple[int, ...] = ()
        self._size = 0
        self._pending: list[Op] | None = None
        self._undo: list[Callable[[], object]] = []
        self._stopped = False
        with self._told("read"), self._lock.shared():
            self._load()

    # Reading

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should be told of how the files were found."""
        if self._journal is None or not self._journal.loose:
            return ()
        return (
            f"{self._journal.path} ends in {self._journal.loose} bytes that are no whole change: "
            f"the next change sets them aside in {self._journal.aside.name}",
        )

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
        grown = self._journal is not None and self._journal.grown()
        if not grown and self._stamp == self._stamped():
            return False
        with self._told("read"), self._lock.shared():
            return self._catch_up()

    def _catch_up(self) -> bool:
        before = self.version
        try:
            self._follow()
            if self._stamp != self._stamped() and not self._adopt():
                self._load()
        except StoreDamaged:
            self._load()  # what was cut back or put in its place reads well from the start
        return self.version != before

    def _load(self) -> None:
        """Read everything anew, with the lock held."""
        with uncollected():
            self._stamp = self._stamped()
            found = snapshot.read(self.path)
            self._begin(found.meta, found.seal)
            if self._journal is None:
                self._refuse_orphans()
            self.tables, self._size = found.tables, found.size
            self._follow()
            if found.meta.format < FORMAT:
                from claimtrack.store.migrations import migrated

                self.tables = migrated(self.tables, found.meta.format)
        self._seen(None)

    def _begin(self, meta: Meta, seal: str) -> None:
        if self._journal:
            self._journal.close()
        self._meta, self._journal = meta, None
        if meta.generation:
            path = self._journal_path(meta.generation)
            self._journal = Journal(path, Place(meta.commits, seal))

    def _follow(self) -> None:
        """Do what the journal has that was not read yet."""
        for commit in self._journal.unread() if self._journal else ():
            for op in commit.ops:
                do(self.tables, op)
            self._seen(commit.ops)

    def _adopt(self) -> bool:
        """Go on in the next journal if somebody folded exactly what is known here."""
        stamp = self._stamped()
        if self._journal is None or not stamp:
            return False
        meta, seal = snapshot.peek(self.path)
        if Place(meta.commits, meta.after) != self._journal.place:
            return False
        self._begin(meta, seal)
        self._stamp, self._size = stamp, stamp[-1]
        self._follow()
        return True

    def _seen(self, ops: Sequence[Op] | None) -> None:
        self.version += 1
        self._tell(ops)

    def _tell(self, ops: Sequence[Op] | None) -> None:
        for watcher in self.watchers:
            watcher(ops)

    def _stamped(self) -> tuple[int, ...]:
        """What tells one snapshot file from another; empty if there is none."""
        try:
            found = os.stat(self.path)  # noqa: PTH116 - asked for all the time, twice as fast
        except OSError:
            return ()
        return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size

    def _journal_path(self, generation: int | str) -> Path:
        return self.path.with_name(f"{self.path.name}.{generation}.journal")

    def _journals(self) -> list[Path]:
        return list(self.path.parent.glob(self._journal_path("*").name))

    def _refuse_orphans(self) -> None:
        """A journal without its snapshot is a loss, unless it never came to a change."""
        for path in [] if self._stamp else self._journals():
            if path.read_bytes().count(b"\n") > 1:
                raise StoreDamaged(f"{self.path} is missing, and {path.name} is there; {REPAIR}")

    # Writing

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
                if self._pending and self._journal:
                    with self._told("written"):
                        self._journal.add(self._pending)
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
        with self._alone(), self._told("written"):
            self._fold()

    def close(self) -> None:
        """Fold if the journal has grown long, and let go of the files."""
        journal = self._journal
        if journal and journal.size > max(_FOLD_FROM, self._size // _FOLD_SHARE):
            with suppress(StoreError):  # everything is on disk, the next to close may fold
                self.fold()
        if self._journal:
            self._journal.close()
        self._lock.close()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Alone with the files, caught up with everybody, and free to write."""
        with ExitStack() as held:
            with self._told("written"):
                if self._stopped:
                    raise StoreError(f"{self.path} could not be synced: quit and start again")
                make_folder(self.path.parent)
                held.enter_context(self._lock.exclusive())
                if self._pending is None:
                    self._catch_up()
                    if self._meta.generation == 0 or self._meta.format < FORMAT:
                        self._fold()
            yield

    @contextmanager
    def _told(self, done: str) -> Iterator[None]:
        """Tell a person why it could not be read or written; after a failed sync, stop."""
        try:
            yield
        except OSError as error:
            self._stopped |= isinstance(error, NotSynced)
            why = error.strerror or str(error)
            raise StoreError(f"{self.path} cannot be {done} ({why}): nothing was stored") from None

    def _take_back(self) -> None:
        for undo in reversed(self._undo):
            undo()
        if self._undo:
            self._tell(None)

    def _fold(self) -> None:
        old = self._meta
        place = self._journal.place if self._journal else Place(0, BEGINNING)
        meta = Meta(FORMAT, old.generation + 1, place.number, place.seal)
        if self._stamp and old.format < FORMAT:
            keep(self.path, self.path.with_name(f"{self.path.name}.format{old.format}"))
        with replacing(self.path) as file:
            seal = snapshot.write(file, self.tables, meta)
            Journal.begin(self._journal_path(meta.generation), Place(place.number, seal))
        self._begin(meta, seal)
        self._stamp = self._stamped()
        self._size = self._stamp[-1]
        self._follow()
        for journal in self._journals():
            if journal != self._journal_path(meta.generation):
                journal.unlink(missing_ok=True)
