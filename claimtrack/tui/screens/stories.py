"""The stories that claims are filed under, with how far each is: show its claims, rename it."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from claimtrack.desk.brief import Brief
from claimtrack.errors import ClaimtrackError
from claimtrack.model import Query, State
from claimtrack.tui.bindings import bindings, key_here
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.brief import BriefSheet
from claimtrack.tui.screens.proposals import ProposalsScreen
from claimtrack.tui.screens.renaming import Renaming
from claimtrack.tui.screens.story import StorySheet
from claimtrack.tui.widgets.lines import fit, words
from claimtrack.tui.widgets.rows import Rows

_COUNTED = (State.NEW, State.TRACKED, State.DECIDED, State.SNOOZED, State.REJECTED)
_COLUMN = 14  # cells for a count with its state


@dataclass(frozen=True, slots=True)
class Filed:
    """A story with how many of its claims are in each state, in the order of the columns."""

    story: str
    counts: tuple[int, ...]


class StoryList(Rows[Filed]):
    """One line a story."""

    def draw(self, row: Filed, width: int, *, current: bool) -> Sequence[Content]:
        """The story, and its counts as far as there is room."""
        edge = Content.styled("▌ " if current else "  ", "$marked")
        room = max(width // 3, 20)
        name = fit(words(row.story, "bold" if current else ""), room)
        counts = [
            fit(Content.assemble((f"{state} ", "$quiet"), f"{count:,}"), _COLUMN)
            for state, count in zip(_COUNTED, row.counts, strict=True)
        ]
        shown = counts[: (width - room - 4) // _COLUMN]
        return (Content.assemble(edge, name, "  ", *shown),)


class StoriesScreen(Renaming[Filed]):
    """All stories, by name."""

    BINDINGS = bindings(Where.STORIES)
    mode = "stories"

    def rows_widget(self) -> StoryList:
        """The list."""
        return StoryList()

    def title_of(self, rows: Sequence[Filed]) -> str:
        """How many there are."""
        if rows:
            return f"stories  {len(rows)}"
        propose = key_here(self, "story-propose")
        return f"no stories yet: {propose} proposes some, or file a claim under one"

    def refill(self) -> None:
        """Show the stories there are now."""
        stories = self.desk.stories().items()
        self.show([Filed(name, tuple(counts[s] for s in _COUNTED)) for name, counts in stories])

    def action_story_show(self) -> None:
        """Show the claims of the story."""
        if self.rows.current:
            self.look_at(Query.having("story", self.rows.current.story))

    async def action_story_overview(self) -> None:
        """Show how the story stands."""
        if filed := self.rows.current:
            await self.app.push_screen(StorySheet(self.desk, filed.story))

    async def action_story_brief(self) -> None:
        """Show what is new in the story, and remember that it was read."""
        if filed := self.rows.current:
            await self.app.push_screen(BriefSheet(self.desk, filed.story, self._was_read))

    def _was_read(self, brief: Brief) -> None:
        try:
            self.desk.remember_brief(brief)
        except ClaimtrackError as error:  # what cannot be written can be read
            self.warn(str(error))

    async def action_story_propose(self) -> None:
        """Show what may be a story."""
        await self.app.push_screen(ProposalsScreen(self.desk), self._proposed)

    def _proposed(self, _: None) -> None:
        """Show what was filed, unless yet another screen was gone to."""
        if self.is_current:
            self.refill()

    async def action_story_rename(self) -> None:
        """Ask for the new name."""
        if filed := self.rows.current:
            known = [each.story for each in self.rows.rows]
            count = sum(filed.counts)
            await self.ask_name(filed.story, count, known, self.desk.rename_story)
