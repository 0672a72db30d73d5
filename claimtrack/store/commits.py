"""Commits: one change as one line of JSON, sealed, and chained to the change before it.

A line reads ``{"seal":"…","after":"…","n":7,"ops":[["put","claims","12",{…}],…]}``. ``seal``
is the hash of all that follows it in the line; ``after`` is the seal of the line before, so
that nothing can be changed, left out or slipped in unnoticed; ``n`` counts the changes of the
store. An op is a verb, a table, a document's number and the document.
"""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from typing import Literal, NamedTuple

import msgspec

Verb = Literal["put", "drop", "open", "wipe"]
"""Put a document, drop one, open an empty table, wipe a table out."""

Op = tuple[Verb, str, str, msgspec.Raw]
"""What is done to which document of which table."""

NOTHING = msgspec.Raw(b"null")
"""The document of an op that needs none."""

BEGINNING = "0" * 32
"""The seal before the first."""

_SEALED = slice(len('{"seal":"'), len('{"seal":"') + 32)
_REST = _SEALED.stop + 1


class Commit(msgspec.Struct, frozen=True):
    """One change: all of its ops are done, or none."""

    seal: str
    after: str
    n: int
    ops: list[Op]


class Place(NamedTuple):
    """How far a journal has been read: how many changes, and the seal of the last."""

    number: int
    seal: str

    def noted(self) -> str:
        """Itself as a line of constant length, sealed: what is half of two lines is none."""
        line = f"{self.number:020} {self.seal}"
        return f"{line} {seal(line.encode())}\n"

    def misses(self, noted: str) -> str | None:
        """What is missing here if somebody had come to the place that was ``noted``."""
        line, _, sealed = noted.strip().rpartition(" ")
        number, _, acknowledged = line.partition(" ")
        if seal(line.encode()) != sealed or int(number) < self.number:
            return None
        if int(number) > self.number:
            lost = int(number) - self.number
            return f"{lost} acknowledged change{'s' * (lost > 1)} after {self.number} not there"
        if acknowledged == self.seal:
            return None
        return f"change {self.number} is not the acknowledged one"


class Damage(Exception):
    """Bytes from ``byte`` on are not what was written; ``last`` if no whole line follows."""

    def __init__(self, byte: int, why: str, *, last: bool = False) -> None:
        super().__init__(why)
        self.byte = byte
        self.last = last


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Commit).decode


def seal(data: bytes | memoryview) -> str:
    """The hash that seals ``data``: the first half of its SHA-256, in hexadecimal."""
    return sha256(data).hexdigest()[:32]


def line_of(ops: Sequence[Op], place: Place) -> tuple[bytes, Place]:
    """The line of the change that follows ``place``, and where that leads."""
    line = _encode(Commit("", place.seal, place.number + 1, list(ops)))
    rest = line[len(b'{"seal":""') :]
    sealed = seal(rest)
    return b'{"seal":"%s"%s\n' % (sealed.encode(), rest), Place(place.number + 1, sealed)


def read(line: bytes | memoryview) -> Commit:
    """The change on a line, its newline left out.

    Raises:
        ValueError: it is not what was written; the text says why.
    """
    if bytes(line[_SEALED]) != seal(line[_REST:]).encode():
        raise ValueError("the seal is broken")
    return _decode(line)


def commits(data: bytes, place: Place) -> Iterator[tuple[Commit, int]]:
    """The changes that follow ``place``, each with the byte behind it.

    Bytes after the last newline are left for whoever knows whether more will come.

    Raises:
        Damage: a line is not what was written, or does not follow the one before.
    """
    start, view = 0, memoryview(data)
    while (end := data.find(b"\n", start)) >= 0:
        try:
            commit = read(view[start:end])
        except ValueError as error:
            raise Damage(start, str(error), last=not _any_whole(data[end + 1 :])) from error
        if (commit.n, commit.after) != (place.number + 1, place.seal):
            raise Damage(start, f"change {commit.n} does not follow change {place.number}")
        place, start = Place(commit.n, commit.seal), end + 1
        yield commit, start


def _any_whole(data: bytes) -> bool:
    """Whether there is a line in ``data`` that is as it was written."""
    for line in data.split(b"\n"):
        with suppress(ValueError):
            read(line)
            return True
    return False


def claims_in(ops: Sequence[Op]) -> frozenset[str] | None:
    """The ids of the claims that some ops touch, which are their numbers in hexadecimal digits.

    ``None`` where it may be any of them.
    """
    if any(verb == "wipe" for verb, *_ in ops):
        return None
    return frozenset(
        f"{int(number):016x}" for _, table, number, _ in ops if table == "claims" and number
    )
