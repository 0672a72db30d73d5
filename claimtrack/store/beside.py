"""Beside the store: what was worked out of its claims, kept for the next process and never needed.

A file has one line, the state of the store that it was worked out of and the checksum of what
follows, and then the bytes.
"""

from contextlib import suppress
from pathlib import Path
from zlib import crc32

from claimtrack.store.base import Recalled
from claimtrack.store.files import replacing


def recall(path: Path, state: str) -> Recalled | None:
    """What is kept in a file; ``None`` where there is none, or not what was written."""
    try:
        kept = path.read_bytes()
    except OSError:
        return None
    head, _, worked_out = kept.partition(b"\n")
    of, _, checksum = head.decode("ascii", "replace").rpartition(" ")
    if checksum != _checksum(worked_out):
        return None
    return Recalled(worked_out, current=of == state)


def remember(path: Path, state: str, worked_out: bytes) -> None:
    """Keep it, whole or not at all: not on a full disk, nor where nothing may be written."""
    if not path.parent.is_dir():
        return
    with suppress(OSError), replacing(path) as file:
        file.write(f"{state} {_checksum(worked_out)}\n".encode())
        file.write(worked_out)


def _checksum(worked_out: bytes) -> str:
    return f"{crc32(worked_out):08x}"
