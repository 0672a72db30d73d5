"""After b among the stories: what has become of one since its analyst last asked."""

from collections.abc import Callable
from functools import partial

from textual.content import Content

from claimtrack.briefs import lines
from claimtrack.desk import Desk
from claimtrack.desk.brief import Brief
from claimtrack.tui.bindings import closing
from claimtrack.tui.screens.sheet import SoughtSheet
from claimtrack.tui.widgets.lines import BLANK, indent, rule, words
from claimtrack.tui.widgets.page import Layout


class BriefSheet(SoughtSheet):
    """The brief as it is printed; ``read`` is told once it is in sight."""

    BINDINGS = closing("story-brief")

    def __init__(self, desk: Desk, story: str, read: Callable[[Brief], None]) -> None:
        super().__init__()
        self._desk = desk
        self._story = story
        self._read = read
        self._brief: Brief | None = None

    def seek(self) -> Layout:
        """Write it."""
        self._brief = self._desk.brief(self._story)
        return partial(lay_out_brief, self._brief)

    def found(self) -> None:
        """It was read."""
        if self._brief:
            self._read(self._brief)


def lay_out_brief(brief: Brief, width: int) -> list[Content]:
    """The lines of a brief, for a width in cells."""
    laid_out: list[Content] = []
    for line in lines(brief):
        margin = len(line) - len(line.lstrip())
        wrapped = words(line.strip()).wrap(max(width - 4 - margin, 8)) if line else [BLANK]
        laid_out += indent(wrapped, 2 + margin)
    return [rule(words("brief", "$quiet"), width, words("esc", "$quiet")), BLANK, *laid_out, BLANK]
