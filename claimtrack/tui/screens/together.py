"""Others at the same store: what they change comes in, and is told where it is looked at."""

from abc import abstractmethod

from textual.screen import Screen

from claimtrack.desk import Desk
from claimtrack.errors import ClaimtrackError
from claimtrack.model import Claim
from claimtrack.tui.queue import Queue
from claimtrack.tui.widgets.claim_list import ClaimList
from claimtrack.tui.widgets.foot import Happened


class Together(Screen[None]):
    """Nobody's key hits another claim than the one he looks at, whatever others do meanwhile."""

    desk: Desk
    queue: Queue

    @property
    @abstractmethod
    def claims(self) -> ClaimList:
        """The queue as it is seen."""

    @property
    @abstractmethod
    def claim(self) -> Claim | None:
        """The claim under the cursor."""

    @abstractmethod
    def show_queue(self, row: int) -> None:
        """Show the queue as it is now, with the cursor on ``row``."""

    @abstractmethod
    def gather(self) -> None:
        """Look for what says the same."""

    @abstractmethod
    def tell(self, told: str) -> None:
        """Say what just happened."""

    def catch_up(self) -> None:
        """Take over what others changed; the claim under the cursor stays under it."""
        shown, row = self.claim, self.claims.cursor
        try:
            changed = self.queue.catch_up()
        except ClaimtrackError as error:
            self.query_one(Happened).warn(str(error))
            return
        if changed:
            self.show_queue(self._row_of(shown, row) if shown else 0)
            self.gather()

    def _row_of(self, shown: Claim, row: int) -> int:
        now = self.desk.store.claim(shown.id)
        if now is None:
            return row
        if now != shown and (act := next(self.desk.log(now.id), None)):
            self.tell(f"{act.by} changed this claim: {act.label}")
        found = self.queue.row_of(now.id)
        return self.queue.keep(now, row) if found is None else found
