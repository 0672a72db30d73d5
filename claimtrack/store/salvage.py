"""Salvage: what can still be read of damaged files, line by line, and what cannot."""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from claimtrack.errors import StoreError
from claimtrack.model import Act, Article, Claim, Source
from claimtrack.store import commits, snapshot
from claimtrack.store.documents import decoded
from claimtrack.store.files import told
from claimtrack.store.findings import Finding
from claimtrack.store.folder import FILE
from claimtrack.store.journal import journals_of
from claimtrack.store.lock import Lock
from claimtrack.store.tables import Tables, do

_DOCUMENT = re.compile(rb'"(\d{1,30})":(\{.*\}),?\n?')
_TABLES: dict[str, type] = {"articles": Article, "claims": Claim, "sources": Source, "acts": Act}


@dataclass(slots=True)
class Salvaged:
    """The documents that were read, and what was found not to be as it was written."""

    tables: Tables = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def tell(self, path: Path, at: int, what: str) -> None:
        """Add a finding at a byte of a file."""
        self.findings.append(Finding(f"{path.name}, byte {at}", what))


def salvage(folder: Path) -> Salvaged:
    """Read whatever is whole in the files of a store, damaged or not; nothing is written.

    Raises:
        StoreError: nothing in the folder is from a store.
    """
    lock = Lock.beside(folder / FILE)
    try:
        with told(folder, "read"), lock.shared():
            return _salvaged(folder / FILE)
    finally:
        lock.close()


def _salvaged(path: Path) -> Salvaged:
    saved, journals = Salvaged(), journals_of(path)
    if not path.exists() and not journals:
        raise StoreError(f"{path.parent} holds no store: choose another folder with --store")
    generation = None
    if path.exists():
        generation = _snapshot(path, saved)
    else:
        saved.tell(path, 0, "the file is missing, and what was in it")
    if generation in journals:
        journals = {generation: journals[generation]}
    elif generation is not None:
        saved.findings.append(Finding(f"{FILE}.{generation}.journal", "the file is missing"))
    for _, journal in sorted(journals.items()):
        _journal(journal, saved)
    return saved


def _snapshot(path: Path, saved: Salvaged) -> int | None:
    """Read the lines that are whole; the generation, where it can still be told."""
    data = path.read_bytes()
    written = _checksums(path, data, saved)
    sound = not saved.findings
    for at, line in _lines(data):
        if written is not None and zlib.crc32(line) not in written:
            saved.tell(path, at, f"not what was written: {_beginning(line)}")
        elif found := _DOCUMENT.fullmatch(line):
            _keep(saved, path, at, found)
    if written is not None and sound and not saved.findings:
        saved.tell(path, data.rfind(b"\n", 0, -1) + 1, "the seal is damaged: all lines were taken")
    try:
        return snapshot.peek(path)[0].generation
    except (StoreError, OSError) as error:
        saved.tell(path, 0, str(error))
        return None


def _checksums(path: Path, data: bytes, saved: Salvaged) -> set[int] | None:
    """The checksums of the lines that were written; ``None`` where there is nothing to sort out."""
    said = snapshot.sums(data)
    if said is None:
        saved.tell(path, len(data), "the checksums are lost: lines that look whole were taken")
        return None
    if snapshot.sealed(data, said):
        return None
    digits, last = said.lines, data[data.rfind(b"\n", 0, -1) + 1 :]
    try:
        written = {int(digits[at : at + 8], 16) for at in range(0, len(digits), 8)}
    except ValueError:
        saved.tell(path, len(data), "a checksum is damaged: lines that look whole were taken")
        return None
    return written | {zlib.crc32(last)}


def _keep(saved: Salvaged, path: Path, at: int, found: re.Match[bytes]) -> None:
    document = found[2]
    for table, kind in _TABLES.items():
        try:
            decoded(kind, document)
        except ValueError:
            continue
        saved.tables.setdefault(table, {})[found[1].decode()] = msgspec.Raw(document)
        return
    saved.tell(path, at, f"no claim, article, source or act: {_beginning(document)}")


def _journal(path: Path, saved: Salvaged) -> None:
    data, place = path.read_bytes(), None
    if not data.strip(b"\n"):
        saved.tell(path, 0, "the file is empty: all changes in it are lost")
    for at, line in _lines(data):
        if line == b"\n":
            continue
        try:
            commit = commits.read(line.removesuffix(b"\n"))
            if not line.endswith(b"\n"):
                raise ValueError("the line has no end")
        except ValueError as error:
            saved.tell(path, at, f"a change is lost: {error}")
            continue
        if place is not None and (commit.n, commit.after) != (place.number + 1, place.seal):
            saved.tell(path, at, f"change {commit.n} does not follow change {place.number}")
        place = commits.Place(commit.n, commit.seal)
        for op in commit.ops:
            do(saved.tables, op)


def _lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        end = data.find(b"\n", at) + 1 or len(data)
        yield at, data[at:end]
        at = end


def _beginning(line: bytes) -> str:
    return ascii(line[:60].decode("utf-8", "replace"))
