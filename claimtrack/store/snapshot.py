"""The snapshot: everything a store holds in one file, plain TinyDB JSON, a document a line.

The first line says the format and how far the changes had come (``meta``); the last has the
seal of all the lines above it, and a checksum of each, to tell which line was damaged
(``sums``). Both are TinyDB tables of one document.
"""

import os
import zlib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from threading import Thread
from typing import Any, BinaryIO

import msgspec

from claimtrack.errors import StoreDamaged, StoreError
from claimtrack.store import commits
from claimtrack.store.commits import BEGINNING
from claimtrack.store.tables import Tables

FORMAT = 3
"""The format that is written. 1 is a TinyDB file without ``meta``."""

REPAIR = "see what can be saved with: claimtrack check --repair DIR"

_LONGEST_FIRST = 1000
_TAIL = b'"seal":"%s"}}}\n' % BEGINNING.encode()
_LAST = b'\n"sums":'
_parse_tables = msgspec.json.Decoder(Tables).decode


class Meta(msgspec.Struct):
    """What the first line says; ``after`` is the seal of the last change that is in."""

    format: int = FORMAT
    generation: int = 0
    commits: int = 0
    after: str = BEGINNING


class Sums(msgspec.Struct):
    """What the last line says: a checksum of eight digits for each line above, and their seal."""

    lines: str
    seal: str


class Snapshot(msgspec.Struct):
    """What a snapshot holds; ``seal`` is its own, on which the journal's first line follows."""

    tables: Tables = msgspec.field(default_factory=dict)
    meta: Meta = msgspec.field(default_factory=Meta)
    seal: str = BEGINNING


def read(path: Path) -> Snapshot:
    """Read a snapshot; one that is not there holds nothing.

    Raises:
        StoreError: it is no store, or from a newer claimtrack.
        StoreDamaged: it is not what was written.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Snapshot()
    if not data.startswith(b'{"meta":') and data.rfind(_LAST) < 0:
        return _unsealed(path, data)
    meta = _meta(path, data[: data.find(b"\n") + 1])
    said = sums(data)
    if said is None:
        raise StoreDamaged(f"{path} is cut short or damaged at its end; {REPAIR}")
    return Snapshot(_verified(path, data, said), meta, said.seal)


def peek(path: Path) -> tuple[Meta, str]:
    """What a snapshot says of itself in its first line, and its seal; nothing is verified.

    Raises:
        OSError: it cannot be read.
        StoreError: it is no store, from a newer claimtrack or damaged.
    """
    with path.open("rb") as file:
        first = file.readline(_LONGEST_FIRST)
        file.seek(max(0, file.seek(0, os.SEEK_END) - len(_TAIL)))
        last = file.read()
    return _meta(path, first), last[_TAIL.find(b"0") :][:32].decode("ascii", "replace")


def write(file: BinaryIO, tables: Tables, meta: Meta) -> str:
    """Write a snapshot and return its seal."""
    hashed, checksums = sha256(), []
    for line in _lines(tables, meta):
        hashed.update(line)
        checksums.append(f"{zlib.crc32(line):08x}")
        file.write(line)
    said = Sums("".join(checksums), hashed.hexdigest()[:32])
    file.write(msgspec.json.encode({"sums": {"1": said}})[1:] + b"\n")
    return said.seal


def _lines(tables: Tables, meta: Meta) -> Iterator[bytes]:
    yield msgspec.json.encode({"meta": {"1": meta}})[:-1] + b",\n"
    for name, table in tables.items():
        yield msgspec.json.encode(name) + b":{\n"
        last = next(reversed(table), None)
        for number, document in table.items():
            comma = b"" if number == last else b","
            yield b'"%s":%s%s\n' % (number.encode(), document, comma)
        yield b"},\n"


def _meta(path: Path, line: bytes) -> Meta:
    try:
        meta = msgspec.json.decode(line.rstrip(b",\n") + b"}", type=dict[str, dict[str, Meta]])
        said = meta["meta"]["1"]
    except (ValueError, KeyError):
        raise StoreDamaged(f"{path} is damaged in its first line; {REPAIR}") from None
    if said.format > FORMAT:
        raise StoreError(
            f"{path} is of format {said.format} and this claimtrack reads up to {FORMAT}: "
            "update claimtrack"
        )
    return said


def sums(data: bytes) -> Sums | None:
    """What the last line of a snapshot says, if it is whole."""
    try:
        last = msgspec.json.decode(
            b"{" + data[data.rfind(_LAST) + 1 :], type=dict[str, dict[str, Sums]]
        )
        return last["sums"]["1"] if data.endswith(b"\n") else None
    except (ValueError, KeyError):
        return None


def sealed(data: bytes, said: Sums) -> bool:
    """Whether all the lines are as they were written."""
    return commits.seal(memoryview(data)[: data.rfind(_LAST) + 1]) == said.seal


def _verified(path: Path, data: bytes, said: Sums) -> Tables:
    """The tables, parsed while another thread looks at the seal: it needs a third of the time."""
    fits: list[bool] = []
    looking = Thread(target=lambda: fits.append(sealed(data, said)))
    looking.start()
    try:
        tables = _parse_tables(data)
    except ValueError:
        tables = {}
    looking.join()
    if not all(fits) or not tables:
        raise StoreDamaged(f"{path} is not what was written; {REPAIR}")
    del tables["meta"], tables["sums"]
    return tables


def _unsealed(path: Path, data: bytes) -> Snapshot:
    """A file that was written without ``meta`` and seals, as TinyDB itself would."""
    try:
        tables: dict[str, dict[str, Any]] = _parse_tables(data)
    except ValueError:
        tables = {}
    if any(path.parent.glob(f"{path.name}.*.journal")):
        raise StoreDamaged(f"{path} is not what was written, and its journal is there; {REPAIR}")
    if "claims" not in tables:
        raise StoreError(f"{path} is no claimtrack store: choose another folder with --store")
    return Snapshot(tables, Meta(format=1))
