"""Hits: what was found last, so that what is typed on is looked for among it."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from claimtrack.model import Order
from claimtrack.model.query import Term

Rows = list[int]
"""Claims by their rows."""

Terms = tuple[Term, ...]

_KEPT = 16
"""Questions that are remembered: more than the letters of a word, so that going back is free."""


class Hits:
    """The rows that fulfilled all terms, of the questions asked last."""

    def __init__(self) -> None:
        self._found: dict[tuple[Order | None, Terms], Rows] = {}

    def keep(self, order: Order | None, terms: Terms, rows: Rows) -> None:
        """Remember rows that were found, in their order."""
        self._found.pop((order, terms), None)
        self._found[order, terms] = rows
        if len(self._found) > _KEPT:
            del self._found[next(iter(self._found))]

    def nearest(self, order: Order | None, terms: Terms) -> tuple[Rows, Terms] | None:
        """The fewest rows known that hold all that is asked for, and the terms left to ask."""
        wider = [
            (rows, kept)
            for (ordered, kept), rows in self._found.items()
            if ordered == order and all(_follows(each, terms) for each in kept)
        ]
        if not wider:
            return None
        rows, kept = min(wider, key=lambda each: len(each[0]))
        return rows, tuple(term for term in terms if term not in kept)

    def follow(self, row: int, holds: Callable[[int, Terms], bool]) -> None:
        """Take out a row that no longer fulfils a question; forget those that it fulfils now."""
        for (order, terms), rows in list(self._found.items()):
            if row in rows and not holds(row, terms):
                rows.remove(row)
            elif row not in rows and holds(row, terms):
                del self._found[order, terms]

    def forget(self) -> None:
        """Remember nothing."""
        self._found.clear()


def _follows(wide: Term, terms: Sequence[Term]) -> bool:
    """Whether a term holds wherever others do: it is one of them, or words within theirs."""
    return wide in terms or (
        wide.key is None
        and not wide.negated
        and any(
            term.key is None and not term.negated and wide.value in term.value for term in terms
        )
    )


def first_of_each(rows: Rows, numbers: Sequence[str], fold: Mapping[str, int]) -> Iterator[int]:
    """The rows without those that say the same, by ``fold``, as one before them."""
    said = set()
    for row in rows:
        same = fold.get(numbers[row])
        if same is None:
            yield row
        elif same not in said:
            said.add(same)
            yield row
