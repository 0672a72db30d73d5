"""c z: how credible a claim is, or to think of it another day."""

from collections.abc import Sequence
from functools import partial

from claimtrack.model import Act, Claim
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.deciding import Deciding
from claimtrack.tui.screens.grade import GradeStrip


class Weighing(Deciding):
    """What is thought of a claim without deciding it."""

    async def action_rate(self) -> None:
        """Ask for a figure."""
        if seen := self.chosen:

            def rate(figure: str) -> None:
                self.act(partial(self.desk.rate, credibility=int(figure)), seen)

            await self.app.push_screen(GradeStrip(rate))

    async def action_snooze(self) -> None:
        """Ask for a day."""
        if self.chosen:
            snooze = partial(self._snooze, self.chosen)
            hint = "3 for days, 2w for weeks, or a date: 2031-05-04"
            await self.app.push_screen(Ask("snooze until", hint, snooze))

    def _snooze(self, seen: Sequence[Claim], typed: str) -> None:
        def snooze(chosen: Sequence[Claim]) -> Act | None:
            return self.desk.snooze(chosen, self.desk.day_meant(typed))

        if typed.strip():
            self.act(snooze, seen)
