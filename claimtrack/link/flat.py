"""The index as one row of bytes, and back again: read in the time it takes to look at them."""

import json
import sys
from array import array
from collections.abc import Iterator
from itertools import chain

from claimtrack.link.index import Index
from claimtrack.link.postings import ROW, Postings

_FORM = f"claimtrack index 3, {sys.byteorder}, {array(ROW).itemsize}"
"""What the bytes say of themselves first; others are of another version or machine."""


def to_bytes(index: Index) -> bytes:
    """An index as bytes: a line that gives the lengths of the parts, and the parts."""
    terms, ends, rows = index.postings.flat()
    parts = (
        "\n".join(index.ids).encode(),
        "\n".join(terms).encode("utf-8", "surrogatepass"),
        array(ROW, sorted(index.left)).tobytes(),
        array(ROW, chain.from_iterable(sorted(index.near))).tobytes(),
        index.checks.tobytes(),
        index.lengths.tobytes(),
        ends.tobytes(),
        rows.tobytes(),
    )
    head = json.dumps([_FORM, index.compared, *map(len, parts)]).encode()
    return b"\n".join((head, b"".join(parts)))


def from_bytes(kept: bytes) -> Index | None:
    """The index of these bytes; ``None`` where they are of another version, or of none."""
    end = kept.find(b"\n")
    try:
        form, compared, *lengths = json.loads(kept[: max(0, end)])
        whole = form == _FORM and len(kept) == end + 1 + sum(lengths)
        return _index(memoryview(kept)[end + 1 :], lengths, compared) if whole else None
    except (TypeError, ValueError):
        return None


def _index(kept: memoryview, lengths: list[int], compared: int) -> Index:
    ids, terms, left, near, checks, counts, ends, rows = _parts(kept, lengths)
    postings = Postings(_lines(terms), _array(ROW, ends), _array(ROW, rows))
    index = Index.of_parts(_lines(ids), _array("I", checks), _array("H", counts), postings)
    index.left.update(_array(ROW, left))
    ends_of_pairs = iter(_array(ROW, near))
    index.near.update(zip(ends_of_pairs, ends_of_pairs, strict=True))
    index.compared = compared
    return index


def _parts(kept: memoryview, lengths: list[int]) -> Iterator[memoryview]:
    at = 0
    for length in lengths:
        yield kept[at : at + length]
        at += length


def _lines(part: memoryview) -> list[str]:
    return str(part, "utf-8", "surrogatepass").split("\n") if part else []


def _array(code: str, part: memoryview) -> "array[int]":
    found = array(code)
    found.frombytes(part)
    return found
