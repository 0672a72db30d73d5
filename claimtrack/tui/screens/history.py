"""After H: what was done to a claim, by whom and when, and what it was before."""

from collections.abc import Iterable
from functools import partial

from textual.content import Content

from claimtrack import wording
from claimtrack.model import Act
from claimtrack.tui.bindings import closing
from claimtrack.tui.screens.sheet import Sheet
from claimtrack.tui.widgets.lines import BLANK, indent, labelled, rule, words


class HistorySheet(Sheet):
    """Every act on one claim, newest first."""

    BINDINGS = closing("history")

    def __init__(self, claim: str, acts: Iterable[Act]) -> None:
        super().__init__(partial(lay_out_history, claim, tuple(acts)))


def lay_out_history(claim: str, acts: Iterable[Act], width: int) -> list[Content]:
    """The lines that say what was done, for a width in cells."""
    inner = width - 4
    lines: list[Content] = []
    for act in acts:
        done = Content.assemble(words(act.label, "bold"), words(f"  {act.by}", "$quiet"))
        lines += labelled(f"{act.at.astimezone():%d %b %H:%M}", done, inner, column=14)
        for change in act.changes:
            for step in wording.steps(change) if change.id == claim else ():
                lines += labelled("", words(step), inner, column=14)
    title = words("what was done", "$quiet")
    told = lines or [words("nothing yet", "$quiet")]
    return [rule(title, width, words("esc", "$quiet")), BLANK, *indent(told, 2), BLANK]
