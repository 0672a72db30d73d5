"""c r z: how credible a claim is and how reliable its source, or to think of it another day."""

from collections.abc import Sequence
from functools import partial

from claimtrack.model import Act, Claim
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.deciding import Deciding
from claimtrack.tui.screens.grade import CredibilityStrip, ReliabilityStrip


class Weighing(Deciding):
    """What is thought of a claim without deciding it."""

    async def action_rate(self) -> None:
        """Ask for a figure."""
        if seen := self.chosen:

            def rate(figure: str) -> None:
                self.act(partial(self.desk.rate, credibility=int(figure)), seen)

            await self.app.push_screen(CredibilityStrip(rate))

    async def action_rate_source(self) -> None:
        """Ask for a letter."""
        if seen := self.claim:

            def rate(letter: str) -> None:
                self._act_once(partial(self.desk.rate_source, seen, letter), seen)

            await self.app.push_screen(ReliabilityStrip(rate))

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
