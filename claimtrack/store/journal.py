"""The journal: one line for each change since the snapshot, synced before it is acknowledged."""

import errno
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from claimtrack.errors import StoreDamaged
from claimtrack.store import snapshot
from claimtrack.store.commits import Commit, Damage, Op, Place, commits, line_of
from claimtrack.store.files import (
    NotSynced,
    append,
    private,
    read_at,
    replacing,
    sync,
    sync_folder,
)
from claimtrack.store.snapshot import REPAIR, Meta
from claimtrack.store.tables import Tables

_BLANK = b"\n" * (1 << 16)


def journal_path(path: Path, generation: int) -> Path:
    """The journal of one generation of a store file."""
    return path.with_name(f"{path.name}.{generation}.journal")


def journals_of(path: Path) -> dict[int, Path]:
    """The journals that lie beside a store file, by generation."""
    found = path.parent.glob(f"{path.name}.*.journal")
    numbered = ((journal.name.split(".")[-2], journal) for journal in found)
    return {int(number): journal for number, journal in numbered if number.isdecimal()}


def refuse_orphans(path: Path) -> None:
    """Refuse journals without their snapshot, unless they never came to a change.

    Raises:
        StoreDamaged: there is such a journal.
    """
    for journal in journals_of(path).values():
        changed = journal.read_bytes().rstrip(b"\n").count(b"\n")
        if changed and not path.exists():  # it may have come this very moment
            raise StoreDamaged(f"{path} is missing, and {journal.name} is there; {REPAIR}")


class Journal:
    """One generation's journal, read and written at one place.

    ``place`` is the change read or written last and ``size`` where the next one begins.
    ``loose`` is how many bytes lie behind that are no whole change: never acknowledged, or
    damaged; they are kept in a file of their own before anything is written over them.
    """

    def __init__(self, path: Path, place: Place) -> None:
        self.path = path
        self.place = place
        self.size = 0
        self.loose = 0
        self._fd: int | None = None
        self._writable = False

    @classmethod
    def begin(cls, path: Path, place: Place) -> None:
        """Make the journal of a new snapshot, durably; its first line has no ops."""
        fd = private(str(path), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        try:
            _write(fd, line_of([], place)[0], 0, 0)
            sync(fd)
        finally:
            os.close(fd)
        sync_folder(path.parent)

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should be told of its end."""
        if not self.loose:
            return ()
        return (
            f"{self.path} ends in {self.loose} bytes that are no whole change: "
            f"the next change sets them aside in {self.aside.name}",
        )

    def grown(self) -> bool:
        """Whether there is anything behind what was read."""
        byte = os.pread(self._open(), 1, self.size)
        return byte != b"\n" if byte else self._end() != self.size

    def unread(self) -> list[Commit]:
        """The changes that were added since, in order.

        Raises:
            StoreDamaged: the journal is not what was written.
        """
        if self.size and not self.grown():
            self.loose = 0
            return []
        start, read = self.size, list[Commit]()
        data = self._written()
        try:
            for commit, behind in commits(data, self.place):
                read.append(commit)
                self.place, self.size = Place(commit.n, commit.seal), start + behind
        except Damage as damage:
            if not damage.last or self.size == 0:
                raise StoreDamaged(
                    f"{self.path} is damaged at byte {start + damage.byte}: {damage}; {REPAIR}"
                ) from damage
        if self.size == 0:
            raise StoreDamaged(f"{self.path} has lost its first line; {REPAIR}")
        self.loose = start + len(data) - self.size
        return read

    def add(self, ops: Sequence[Op]) -> None:
        """Write and sync one change. The lock is held and all others have been read.

        Raises:
            OSError: it could not be written; the journal is as it was.
            NotSynced: nor may it be written any more by this process.
        """
        fd = self._open(writing=True)
        self._set_aside(fd)
        line, place = line_of(ops, self.place)
        try:
            _write(fd, line, self.size, self._end())
            sync(fd)
        except BaseException:
            self._cut(fd)
            raise
        self.place, self.size = place, self.size + len(line)

    def _end(self) -> int:
        return os.fstat(self._open()).st_size

    def _written(self) -> bytes:
        """The bytes behind what was read, without the blank lines at the end."""
        end = self._end()
        if end < self.size:
            raise StoreDamaged(f"{self.path} was cut short after it was read; {REPAIR}")
        data = read_at(self._open(), end - self.size, self.size)
        return data[: len(data.rstrip(b"\n")) + 1]

    def close(self) -> None:
        """Let go of the file."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def __del__(self) -> None:
        self.close()

    def _open(self, *, writing: bool = False) -> int:
        if self._fd is not None and (self._writable or not writing):
            return self._fd
        if writing:
            sync_folder(self.path.parent)  # whoever began this journal may not have come so far
        try:
            fd = os.open(self.path, os.O_RDWR if writing else os.O_RDONLY)
        except FileNotFoundError:
            raise StoreDamaged(f"{self.path} is missing; {REPAIR}") from None
        self.close()
        self._fd, self._writable = fd, writing
        return fd

    def _set_aside(self, fd: int) -> None:
        """Keep what is no whole change in a file beside, and cut it off."""
        if self.loose:
            append(self.aside, read_at(fd, self.loose, self.size))
            self._cut(fd)

    def _cut(self, fd: int) -> None:
        try:
            os.ftruncate(fd, self.size)
        except OSError as error:
            raise NotSynced(*error.args) from error
        self.loose = 0

    @property
    def aside(self) -> Path:
        """Where the bytes are kept that are no whole change."""
        return self.path.with_name(self.path.name + ".aside")


def fold(path: Path, tables: Tables, meta: Meta) -> str:
    """Write everything into a snapshot, begin its journal, and return its seal; all or nothing.

    The journals of other generations go last, when nothing hangs on them any more.
    """
    with replacing(path) as file:
        seal = snapshot.write(file, tables, meta)
        file.flush()  # a disk that is full says so before there is a new journal
        Journal.begin(journal_path(path, meta.generation), Place(meta.commits, seal))
    for generation, journal in journals_of(path).items():
        if generation != meta.generation:
            with suppress(OSError):  # the next fold takes it along
                journal.unlink()
    return seal


def _write(fd: int, line: bytes, at: int, end: int) -> None:
    """Write a line over the blank ones, with more of them behind it where they run out.

    A sync of what a file holds already is quicker than one of a file that grows.
    """
    room = line if at + len(line) <= end else line + _BLANK
    if os.pwrite(fd, room, at) < len(line):  # what is left of a disk may take only a part
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
