"""A column: one small cell for each claim, all that a condition or an order has to see of it."""

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Any

from claimtrack.model.query import Term
from claimtrack.store import lean

Cells = Callable[[Iterable[Any]], Iterable[Any]]
"""What makes cells of claims, of which at least the column's fields were read."""


class Column:
    """One cell for each row, as far as it was read.

    Without ``cells`` a cell is the claim with these fields and no other, one for all claims
    that are equal in them.
    """

    def __init__(self, fields: Sequence[str], cells: Cells | None = None) -> None:
        self.fields = tuple(fields)
        self.read = lean.decoder(self.fields)
        self.cells: list[Any] = []
        self._cells_of = cells or one_of_each(self.fields)

    def __len__(self) -> int:
        return len(self.cells)

    def extend(self, claims: Iterable[Any]) -> None:
        """Add the cells of claims, of which at least the column's fields were read."""
        self.cells.extend(self._cells_of(claims))

    def put(self, row: int, claim: Any) -> bool:
        """Change the cell of a claim; whether it is another now."""
        before = self.cells[row]
        (after,) = self._cells_of([claim])
        self.cells[row] = after
        return bool(before != after)


def one_of_each(fields: tuple[str, ...]) -> Cells:
    """Claims with these fields, the same object for all that are equal; no call for each row."""
    values, known = attrgetter(*fields), _Known(fields).__getitem__
    return lambda claims: map(known, map(values, claims))


class _Known(dict[Any, Any]):
    """Claims by the values of their fields."""

    def __init__(self, fields: Sequence[str]) -> None:
        self._fields = fields
        self._claim = lean.kind(tuple(fields))

    def __missing__(self, values: Any) -> Any:
        each = values if len(self._fields) > 1 else (values,)
        claim = self[values] = self._claim(**dict(zip(self._fields, each, strict=True)))
        return claim


class Answers(dict[Any, bool]):
    """What a term answers to each cell, asked when it is first met."""

    def __init__(self, term: Term) -> None:
        self._term = term

    def __missing__(self, cell: Any) -> bool:
        answer = self[cell] = self._term.holds(cell)
        return answer


def words(claim: Any) -> bytes:
    """All that a search looks through: quicker as bytes than as text, and smaller."""
    names = (name for hop in claim.chain for name in (hop.name, hop.who))
    texts = (claim.text, claim.source, *names, *claim.tags)
    return "\0".join(text.casefold() for text in texts if text).encode()
