"""Files as a store needs them: private to the person, synced, replaced whole or not at all."""

import fcntl
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import BinaryIO


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, that only its owner may enter; durably."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)


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


def keep(path: Path, other: Path) -> None:
    """Give a file a second name, unless that one is taken."""
    with suppress(FileExistsError):
        other.hardlink_to(path)
    sync_folder(other.parent)


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

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Read while nobody writes."""
        with self._threads:
            if self._held:
                yield
                return
            with suppress(OSError):
                self._open(os.O_RDONLY)
            with self._locked(fcntl.LOCK_SH):
                yield

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Write while nobody reads or writes.

        Raises:
            OSError: the lock file cannot be made.
        """
        with self._threads:
            if self._held:
                yield
                return
            self._open(os.O_RDWR | os.O_CREAT)
            with self._locked(fcntl.LOCK_EX):
                yield

    def close(self) -> None:
        """Let go of the lock file."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def _open(self, flags: int) -> None:
        if self._fd is None:
            self._fd = os.open(self._path, flags, mode=0o600)

    @contextmanager
    def _locked(self, how: int) -> Iterator[None]:
        if self._fd is None:
            yield
            return
        fcntl.flock(self._fd, how)
        self._held = True
        try:
            yield
        finally:
            self._held = False
            fcntl.flock(self._fd, fcntl.LOCK_UN)
