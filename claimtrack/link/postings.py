"""Postings: in which rows each term stands, as read from a flat file and as came since."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

ROW = "I"
"""The type code of a row in an array and in a flat file: four bytes."""


class Flat(NamedTuple):
    """All terms, where the rows of each end, and all those rows in a row: a copy."""

    terms: Sequence[str]
    ends: "array[int]"
    rows: "array[int]"


class Postings:
    """Rows by term, in the order in which they came.

    ``kept`` are the rows of all terms in a row, ``ends`` where those of each term end in it.
    """

    def __init__(
        self, terms: Iterable[str] = (), ends: Iterable[int] = (), kept: "array[int] | None" = None
    ) -> None:
        self._kept = memoryview(array(ROW) if kept is None else kept)
        self._spans = dict(zip(terms, pairwise([0, *ends]), strict=True))
        self._came: dict[str, array[int]] = defaultdict(_no_rows)

    def add(self, terms: Iterable[str], row: int) -> None:
        """Note that terms stand in a row, the last one so far."""
        came = self._came
        for term in terms:
            came[term].append(row)

    def count(self, term: str) -> int:
        """In how many rows a term stands."""
        start, end = self._spans.get(term, (0, 0))
        return end - start + len(self._came.get(term, ()))

    def rows(self, term: str) -> Sequence[int]:
        """The rows in which a term stands, rising."""
        span, came = self._spans.get(term), self._came.get(term)
        if span is None:
            return came or ()
        kept = self._kept[slice(*span)]
        return kept if came is None else array(ROW, kept) + came

    def flat(self) -> Flat:
        """Everything as it is now."""
        terms = list(dict.fromkeys((*self._spans, *self._came)))
        ends, rows = array(ROW), array(ROW)
        for term in terms:
            rows.extend(self.rows(term))
            ends.append(len(rows))
        return Flat(terms, ends, rows)


def _no_rows() -> "array[int]":
    return array(ROW)
