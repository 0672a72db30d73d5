"""O # W R: from one claim to the story it stands in; nothing here changes a claim."""

from claimtrack.model import Claim
from claimtrack.tui.bindings import bindings
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.leaning import LeaningSheet
from claimtrack.tui.screens.numbers import NumbersSheet
from claimtrack.tui.screens.origins import OriginsSheet
from claimtrack.tui.screens.record import RecordSheet
from claimtrack.tui.screens.reviewing import Reviewing
from claimtrack.tui.widgets.bearing import Standing


class Following(Reviewing):
    """What the other claims of a story say about the one under the cursor."""

    BINDINGS = bindings(Where.FOLLOW)

    def standing_of(self, claim: Claim) -> Standing:
        """What stands behind a claim; nothing is said of one that plainly stands alone."""
        origins = self.desk.origins(claim)
        odd = tuple(alert.text for alert in origins.alerts if alert.confirmed)
        told = (origins.unconfirmed, *odd) if origins.unconfirmed else odd
        return Standing() if origins.articles == 1 and not told else Standing(origins.summary, told)

    async def action_origins(self) -> None:
        """Show where the claim comes from."""
        if self.claim:
            await self.app.push_screen(OriginsSheet(self.desk, self.claim))

    async def action_leaning(self) -> None:
        """Show what falls with the claim."""
        if self.claim:
            await self.app.push_screen(LeaningSheet(self.desk, self.claim))

    async def action_numbers(self) -> None:
        """Show what became of the numbers in the claim."""
        if self.claim:
            await self.app.push_screen(NumbersSheet(self.desk, self.claim))

    async def action_record(self) -> None:
        """Show how claims of the same speaker and outlet came out."""
        if self.claim:
            await self.app.push_screen(RecordSheet(self.desk, self.claim))
