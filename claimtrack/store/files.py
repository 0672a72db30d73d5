"""Files as a store needs them: private to the person, synced, replaced whole or not at all."""

import errno
import fcntl
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import BinaryIO

from claimtrack.errors import StoreError

_NO_FOLDERS = (errno.EINVAL, errno.EBADF)
"""What some network file systems say to the sync of a folder (PostgreSQL passes over the same)."""


def make_folder(folder: Path) -> None:
    """Make a folder, and those above it, that only its owner may enter; durably."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)


@contextmanager
def told(path: Path, done: str, left: str = "nothing was changed") -> Iterator[None]:
    """Tell a person in one line why a file cannot be read or written, and how things are left.

    Raises:
        StoreError: in the place of any error of the operating system.
    """
    try:
        yield
    except OSError as error:
        raise refusal(path, done, error, left) from None


def refusal(path: Path, done: str, error: OSError, left: str = "nothing was changed") -> StoreError:
    """The line that tells why a file cannot be read or written."""
    why = error.strerror or str(error)
    return StoreError(f"{path} cannot be {done} ({why}): {left}")


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
    """Make the names in a folder durable, as far as the file system has a way to do that."""
    fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        sync(fd)
    except NotSynced as error:
        if error.errno not in _NO_FOLDERS:
            raise
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
        NotSynced: or the new one is, as long as the machine runs.
    """
    passing = path.with_name(path.name + ".tmp")
    passing.unlink(missing_ok=True)  # an accident left it, or it leads to somebody's file
    try:
        with open(passing, "xb", buffering=1 << 20, opener=private) as file:
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


def read_at(fd: int, size: int, at: int) -> bytes:
    """So many bytes from a place on, fewer where the file ends; one ``pread`` may stop at 2 GB."""
    parts = []
    while size > 0 and (part := os.pread(fd, size, at)):
        parts.append(part)
        size, at = size - len(part), at + len(part)
    return b"".join(parts)
