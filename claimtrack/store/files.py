"""Files as a store needs them: private to the person, synced, replaced whole or not at all."""

import fcntl
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from threading import RLock
from typing import BinaryIO

from claimtrack.errors import StoreError


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, that only its owner may enter; durably."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)


@contextmanager
def told(path: Path, done: str) -> Iterator[None]:
    """Tell a person in one line why a file cannot be read or written.

    Raises:
        StoreError: in the place of any error of the operating system.
    """
    try:
        yield
    except OSError as error:
        raise refusal(path, done, error) from None


def refusal(path: Path, done: str, error: OSError) -> StoreError:
    """The line that tells why a file cannot be read or written."""
    why = error.strerror or str(error)
    return StoreError(f"{path} cannot be {done} ({why}): nothing was changed")


class NotSynced(OSError):
    """What lies on the disk is unknown; a second sync may succeed without writing anything."""


def sync(fd: int) -> None:
    """Have a file's bytes, or a folder's names, on the disk itself, not only on the way to it.

    Raises:
        NotSynced: whoever wrote has to stop writing.
    """
    try:
        if sys.platform == "darwin":
            fcntl.fcntl(fd, fcntl.F_FULLFSYNC)  # fsync stops at the drive's cache there
        else:
            os.fdatasync(fd)
    except OSError as error:
        raise NotSynced(*error.args) from error


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        sync(fd)
    finally:
        os.close(fd)


def stamp(path: Path) -> tuple[int, ...]:
    """What tells a file from another that took its place; empty where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - asked for all the time, and twice as fast
    except OSError:
        return ()
    return found.st_dev, found.st_ino, found.st_mtime_ns, found.st_size


def free(path: Path) -> Path:
    """That path, or the first of ``path-2``, ``path-3`` … at which there is nothing."""
    names = (path.with_name(f"{path.name}-{number}") for number in count(2))
    return path if not path.exists() else next(name for name in names if not name.exists())


def copy(path: Path, other: Path) -> None:
    """Copy a file, durably."""
    with replacing(other) as file:
        file.write(path.read_bytes())


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Write a file that is there whole or not at all, whatever was there before.

    Raises:
        OSError: what was there before is still there.
    """
    passing = path.with_name(path.name + ".tmp")
    try:
        with open(passing, "wb", buffering=1 << 20, opener=private) as file:
            yield file
            file.flush()
            sync(file.fileno())
        passing.replace(path)
    except BaseException:
        with suppress(OSError):
            passing.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def append(path: Path, data: bytes) -> None:
    """Add to the end of a file, made if need be, durably."""
    with open(path, "ab", opener=private) as file:
        file.write(data)
        file.flush()
        sync(file.fileno())
    sync_folder(path.parent)


def private(path: str, flags: int) -> int:
    """Open a file; where it is made, only its owner may read and write it."""
    return os.open(path, flags, mode=0o600)


class Lock:
    """A lock on a file beside the store: many may read together, one writes alone.

    It also holds between the threads of this process. Where the lock file is not there, or
    cannot be opened, nobody can write, and reading needs no lock.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fd: int | None = None
        self._threads = RLock()
        self._held = False

    @classmethod
    def beside(cls, path: Path) -> "Lock":
        """The lock of a store file."""
        return cls(path.with_name(f"{path.name}.lock"))

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Read while nobody writes.

        Raises:
            StoreError: the lock cannot be had.
        """
        if self._fd is None:
            for flags in (os.O_RDWR, os.O_RDONLY):
                with suppress(OSError):
                    self._open(flags)
        with self._locked(fcntl.LOCK_SH):
            yield

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Write while nobody reads or writes; the folder is made if it is not there.

        Raises:
            StoreError: the lock cannot be had.
        """
        if self._fd is None:
            with told(self._path, "written"):
                make_folder(self._path.parent)
                self._open(os.O_RDWR | os.O_CREAT)
        with self._locked(fcntl.LOCK_EX):
            yield

    def note(self, line: str) -> None:
        """Leave a line of constant length in the lock file: a hint, neither synced nor sure."""
        with suppress(OSError):
            os.pwrite(self._fd or -1, line.encode(), 0)

    def noted(self) -> str:
        """The line that was left last; empty if none can be read."""
        try:
            return os.pread(self._fd or -1, 200, 0).decode("ascii", "replace")
        except OSError:
            return ""

    def close(self) -> None:
        """Let go of the lock file."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def __del__(self) -> None:
        self.close()

    def _open(self, flags: int) -> None:
        if self._fd is None:
            self._fd = os.open(self._path, flags, mode=0o600)

    @contextmanager
    def _locked(self, how: int) -> Iterator[None]:
        with self._threads:
            if self._held or self._fd is None:
                yield
                return
            fcntl.flock(self._fd, how)
            self._held = True
            try:
                yield
            finally:
                self._held = False
                fcntl.flock(self._fd, fcntl.LOCK_UN)
