"""After O: every path to a claim, who truly stands behind it, and what is odd on the way."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from claimtrack import wording
from claimtrack.tui.bindings import bindings_of
from claimtrack.tui.screens.sheet import Sheet
from claimtrack.tui.widgets.lines import BLANK, indent, labelled, rule, words

if TYPE_CHECKING:
    from claimtrack.desk import Origins, Path

_UNDATED = "no date"


class OriginsSheet(Sheet):
    """One line a path, from the outlet back to the root."""

    BINDINGS = bindings_of(["origins"])

    def __init__(self, origins: "Origins") -> None:
        super().__init__(partial(lay_out_origins, origins))

    def action_origins(self) -> None:
        """The key that opened it closes it."""
        self.dismiss(None)


def lay_out_origins(origins: "Origins", width: int) -> list[Content]:
    """The lines that say where a claim comes from, for a width in cells."""
    inner = width - 4
    lines: list[Content] = []
    for path in origins.paths:
        day = wording.day(path.day) if path.day else _UNDATED
        lines += labelled(day, Content.assemble(*_steps(path)), inner, column=14)
    for alert in origins.alerts:
        lines += labelled("▲", words(alert.text, "$warned"), inner, column=14)
    title = Content.assemble(words("where it comes from  ", "$quiet"), words(origins.summary))
    return [rule(title, width, words("esc", "$quiet")), BLANK, *indent(lines, 2), BLANK]


def _steps(path: "Path") -> Iterator[Content]:
    if path.supports:
        yield words("supports: ", "$quiet")
    yield words(path.outlet or "outlet unknown")
    for hop in path.hops:
        style = "bold $speaker" if hop == path.hops[-1] and path.origin else ""
        yield Content.assemble((" → ", "$quiet"), words(hop, style))
    if path.hops and path.origin is None:
        yield words("  not named: no origin", "$warned")
    elif path.dropped:
        yield words(f"  names nobody; first said by {path.origin}", "$warned")
