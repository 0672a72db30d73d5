"""After b among the stories: what has become of one since its analyst last asked."""

from functools import partial

from textual.content import Content

from claimtrack.briefs import lines
from claimtrack.desk.brief import Brief
from claimtrack.tui.bindings import closing
from claimtrack.tui.screens.sheet import Sheet
from claimtrack.tui.widgets.lines import BLANK, indent, rule, words


class BriefSheet(Sheet):
    """The brief as it is printed."""

    BINDINGS = closing("story-brief")

    def __init__(self, brief: Brief) -> None:
        super().__init__(partial(lay_out_brief, brief))


def lay_out_brief(brief: Brief, width: int) -> list[Content]:
    """The lines of a brief, for a width in cells."""
    laid_out: list[Content] = []
    for line in lines(brief):
        margin = len(line) - len(line.lstrip())
        wrapped = words(line.strip()).wrap(max(width - 4 - margin, 8)) if line else [BLANK]
        laid_out += indent(wrapped, 2 + margin)
    return [rule(words("brief", "$quiet"), width, words("esc", "$quiet")), BLANK, *laid_out, BLANK]
