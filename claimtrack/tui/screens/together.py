"""Others at the same store: what they change comes in, and is told where it is looked at."""

from claimtrack.errors import ClaimtrackError
from claimtrack.model import Claim
from claimtrack.tui.screens.folding import Folding
from claimtrack.tui.widgets.foot import Happened


class Together(Folding):
    """Nobody's key hits another claim than the one he looks at, whatever others do meanwhile."""

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
