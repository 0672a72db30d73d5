"""The line at the top: what is open, how far the work is, and who works."""

from collections.abc import Mapping

from textual.content import Content
from textual.events import Click
from textual.reactive import reactive
from textual.widget import Widget

from claimtrack.model import State
from claimtrack.tui.bindings import FootKey
from claimtrack.tui.widgets.foot import foot_key
from claimtrack.tui.widgets.lines import words
from claimtrack.tui.widgets.pressing import press_under

_COUNTED = (State.NEW, State.TRACKED, State.DECIDED)


class TopLine(Widget):
    """One line: the program's name, the progress of a pull, other screens, counts, the reviewer."""

    DEFAULT_CSS = """
    TopLine { height: 1; background: $panel; color: $foreground; padding: 0 1; }
    """

    counts: reactive[Mapping[State, int]] = reactive(dict)
    """How many claims are in each state."""
    progress: reactive[str] = reactive("")
    """How far a pull is; empty when there is none."""
    modes: reactive[tuple[FootKey, ...]] = reactive(())
    """The keys that lead to other screens: shown all, or none where they do not fit."""
    reviewer: reactive[str] = reactive("")
    """Who works here."""

    def render(self) -> Content:
        """The line as wide as the screen."""
        left = Content.styled("claimtrack", "bold")
        if self.progress:
            left = Content.assemble(left, "   ", words(self.progress, "$marked"))
        right = Content.assemble(*self._counted(), words(self.reviewer, "$quiet"))
        room = self.size.width - right.cell_length
        modes = Content.assemble("   ", *map(foot_key, self.modes))
        if left.cell_length + modes.cell_length < room:
            left += modes
        return Content.assemble(
            left.truncate(max(room - 1, 0), ellipsis=True, pad=True), " ", right
        )

    def on_click(self, event: Click) -> None:
        """Press the key under the mouse."""
        press_under(self, event)

    def _counted(self) -> list[Content]:
        return [
            Content.assemble((f"{state} ", "$quiet"), f"{self.counts.get(state, 0):,}   ")
            for state in _COUNTED
        ]
