"""The queue: the claims that a filter shows, kept up with the store, and ways through them."""

from collections.abc import Callable, Sequence

from claimtrack.desk import Desk
from claimtrack.model import Claim, Order, Query, State

_OPEN = (State.NEW, State.TRACKED)


class Queue:
    """What is shown of the desk's claims, in which order. Rows count from 0.

    ``claims`` is replaced, never changed, when the store or the filter changes.
    """

    def __init__(self, desk: Desk, query: Query, order: Order = Order.WORTH) -> None:
        self._desk = desk
        self._version = -1
        self.query = query
        self.order = order
        self.claims: Sequence[Claim] = ()
        self.reload()

    def reload(self) -> None:
        """Ask the store again."""
        self.claims = self._desk.claims(self.query, self.order)
        self._version = self._desk.store.version

    def catch_up(self) -> bool:
        """Take over what others changed; whether there was anything."""
        self._desk.store.refresh()
        if self._desk.store.version == self._version:
            return False
        self.reload()
        return True

    def show(self, query: Query) -> None:
        """Show what another filter matches."""
        self.query = query
        self.reload()

    def row_of(self, claim: str) -> int | None:
        """Where the claim of that id stands, if it is shown."""
        return next((row for row, each in enumerate(self.claims) if each.id == claim), None)

    def next_open(self, row: int) -> int | None:
        """The next row, round the end, that still needs a decision."""
        return self._next(row, lambda claim: claim.state in _OPEN)

    def next_article(self, row: int, step: int) -> int | None:
        """The next row, or the one before (``step`` -1), of another article."""
        here = self.claims[row].article
        return self._next(row, lambda claim: claim.article != here, step)

    def _next(self, row: int, test: Callable[[Claim], bool], step: int = 1) -> int | None:
        count = len(self.claims)
        rows = ((row + step * distance) % count for distance in range(1, count))
        return next((each for each in rows if test(self.claims[each])), None)
