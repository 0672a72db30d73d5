"""The queue: the claims that a filter shows, kept up with the store, and ways through them."""

from collections.abc import Callable, Mapping

from claimtrack.desk import Desk
from claimtrack.model import Act, Claim, Order, Query, State
from claimtrack.tui.shown import Shown

_OPEN = (State.NEW, State.TRACKED)


class Queue:
    """What is shown of the desk's claims, in which order. Rows count from 0.

    ``claims`` is another sequence after each reload.
    """

    def __init__(self, desk: Desk, query: Query, order: Order = Order.WORTH) -> None:
        self._desk = desk
        self._version = -1
        self.query = query
        self.order = order
        self.fold: Mapping[str, int] = {}
        self._unfolded: set[int] = set()
        self.claims = Shown(desk.claims(query, order))  # what was learned waits until it is seen

    def reload(self) -> None:
        """Ask the store again."""
        self.claims = Shown(self._desk.queue(self.query, self.order, self._folded()))
        self._version = self._desk.store.version

    def folded_under(self, claim: Claim) -> int:
        """How many others that say the same are folded under a claim."""
        return len(self._desk.repeats_of(claim)) if claim.id in self._folded() else 0

    def turn_over(self, claim: Claim) -> None:
        """Fold the claims that say the same under the first of them, or let them all stand."""
        if claim.id in self.fold:
            self._unfolded ^= {self.fold[claim.id]}
            self.reload()

    def gather(self, fold: Mapping[str, int]) -> None:
        """Fold what says the same, all of it."""
        self.fold, self._unfolded = fold, set()
        self.reload()

    def _folded(self) -> Mapping[str, int]:
        if not self._unfolded:
            return self.fold
        return {each: at for each, at in self.fold.items() if at not in self._unfolded}

    def put_in_order(self, row: int) -> int:
        """Take over what decisions have taught; where the claim at ``row`` stands then.

        They have to be read for it. Who has not left the top stays at the top.
        """
        shown = self.claims[row].id if 0 < row < len(self.claims) else None
        self.reload()
        return (shown and self.row_of(shown)) or 0

    def catch_up(self) -> bool:
        """Take over what others changed; whether there was anything."""
        self._desk.store.refresh()
        if self._desk.store.version == self._version:
            return False
        self.reload()
        return True

    def keep(self, claim: Claim, row: int) -> int:
        """Where a claim stands; one that is shown no longer stays at ``row`` until a reload."""
        if (found := self.row_of(claim.id)) is not None:
            return found
        row = min(row, len(self.claims))
        self.claims.put_in(row, claim)
        return row

    def take_over(self, act: Act, row: int, *, on: bool) -> int:
        """Show what one's own act has changed, and return the row to go to.

        That is where the claim at ``row`` stands now, or with ``on`` the one below it; if it is
        no longer shown, the one that was below. The store is asked again only where the act
        changed more than that claim, may have moved it, or somebody else changed something too.
        """
        shown = self.claims[row : row + 2]
        self._show_changes(act, row)
        if not shown:
            return 0
        here, below = shown[0].id, shown[-1].id
        at = row if self._stands_at(row, here) else self.row_of(here)
        if at is not None:
            return at + 1 if on else at
        return row if self._stands_at(row, below) else self.row_of(below) or row

    def _show_changes(self, act: Act, row: int) -> None:
        version = self._desk.store.version
        ids = [change.id for change in act.changes]
        alone = len(ids) == 1 and self._stands_at(row, ids[0]) and version == self._version + 1
        moves = any("chain" in change.after for change in act.changes) or ids[0] in self.fold
        if moves or not alone:
            self.reload()
            return
        self._version = version
        now = self._desk.store.claim(ids[0])
        if now is not None and self.query.matches(now):
            self.claims.replace(row, now)
        else:
            self.claims.leave_out(row)

    def _stands_at(self, row: int, claim: str) -> bool:
        """Whether the claim of that id stands at ``row``."""
        return row < len(self.claims) and self.claims[row].id == claim

    def show(self, query: Query) -> None:
        """Show what another filter matches."""
        self.query = query
        self.reload()

    def row_of(self, claim: str) -> int | None:
        """Where the claim of that id stands, if it is shown; reads only those beside it."""
        now = self._desk.store.claim(claim)
        if now is None or not self.query.matches(now):
            return None
        return self._desk.place_of(now, self.claims, self.order)

    def next_open(self, row: int) -> int | None:
        """The next row, round the end, that still needs a decision."""
        return self._next(row, lambda claim: claim.state in _OPEN or bool(claim.recheck))

    def next_article(self, row: int, step: int) -> int | None:
        """The next row, or the one before (``step`` -1), of another article."""
        here = self.claims[row].article
        return self._next(row, lambda claim: claim.article != here, step)

    def _next(self, row: int, test: Callable[[Claim], bool], step: int = 1) -> int | None:
        count = len(self.claims)
        rows = ((row + step * distance) % count for distance in range(1, count))
        return next((each for each in rows if test(self.claims[each])), None)
