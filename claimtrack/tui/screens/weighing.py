"""c: how credible a claim is, apart from what was concluded."""

from functools import partial

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
