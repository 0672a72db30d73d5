"""Others at the same store: what they change comes in, and is told where it is looked at."""

from claimtrack import wording
from claimtrack.errors import ClaimtrackError
from claimtrack.model import Claim
from claimtrack.tui.bindings import key_of
from claimtrack.tui.screens.folding import Folding
from claimtrack.tui.widgets.foot import Happened


class Together(Folding):
    """Nobody's key hits another claim than the one he looks at, whatever others do meanwhile."""

    _heard = 0  # of how many acts it is known whether they touched something decided
    _touched: frozenset[str] = frozenset()

    def on_mount(self) -> None:
        """Hear what comes in from now on."""
        self._heard = len(self.desk.store.acts())

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
        self._tell_touched()

    def _tell_touched(self) -> None:
        """Say how many decided claims were touched by what came in, until it is read."""
        acts = len(self.desk.store.acts())
        if acts == self._heard:
            return
        touched, self._heard = self.desk.touched_since(self._heard), acts
        foot = self.query_one(Happened)
        if touched:
            self._touched = touched | (self._touched if foot.alert else frozenset())
            foot.alarm(_alert(len(self._touched), key_of("look-again", self.config.keys)))

    def _row_of(self, shown: Claim, row: int) -> int:
        now = self.desk.store.claim(shown.id)
        if now is None:
            return row
        if now != shown and (act := next(self.desk.log(now.id), None)):
            self.tell(f"{act.by} changed this claim: {act.label}")
        return self.queue.keep(now, row)


def _alert(count: int, key: str) -> str:
    are, them = ("is", "it") if count == 1 else ("are", "them")
    told = wording.counted(count, "decided claim")
    return f"▲ {told} {are} touched by what came in: {key} shows {them}"
