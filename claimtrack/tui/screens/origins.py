"""After O: every path to a claim, who truly stands behind it, and what is odd on the way."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from claimtrack import wording
from claimtrack.desk import Desk
from claimtrack.model import Claim
from claimtrack.tui.bindings import closing
from claimtrack.tui.screens.sheet import SoughtSheet
from claimtrack.tui.widgets.lines import BLANK, indent, labelled, rule, words
from claimtrack.tui.widgets.page import Layout

if TYPE_CHECKING:
    from claimtrack.desk import Origins, Path

_UNDATED = "no date"


class OriginsSheet(SoughtSheet):
    """One line a path, from the outlet back to the root; what nobody confirmed comes last."""

    BINDINGS = closing("origins")

    def __init__(self, desk: Desk, claim: Claim) -> None:
        super().__init__()
        self._desk = desk
        self._claim = claim

    def seek(self) -> Layout:
        """Follow every path, and look for what says nearly the same."""
        return partial(lay_out_origins, self._desk.origins(self._claim))


def lay_out_origins(origins: "Origins", width: int) -> list[Content]:
    """The lines that say where a claim comes from, for a width in cells."""
    inner = width - 4
    lines = [line for each in origins.paths if each.confirmed for line in _path(each, inner)]
    if origins.unconfirmed:
        lines += [BLANK, *words(origins.unconfirmed, "$quiet").wrap(inner)]
    lines += [line for each in origins.paths if not each.confirmed for line in _path(each, inner)]
    for alert in origins.alerts:
        lines += labelled("▲", words(alert.text, "$warned"), inner, column=14)
    title = Content.assemble(words("where it comes from  ", "$quiet"), words(origins.summary))
    return [rule(title, width, words("esc", "$quiet")), BLANK, *indent(lines, 2), BLANK]


def _path(path: "Path", width: int) -> list[Content]:
    day = wording.day(path.day) if path.day else _UNDATED
    mark = "" if path.confirmed else "? "
    return labelled(f"{mark}{day}", Content.assemble(*_steps(path)), width, column=14)


def _steps(path: "Path") -> Iterator[Content]:
    if path.supports:
        yield words("supports: ", "$quiet")
    yield words(path.outlet or "outlet unknown")
    for hop in path.hops:
        style = "bold $speaker" if hop == path.hops[-1] and path.origin else ""
        yield Content.assemble((" → ", "$quiet"), words(hop, style))
    if path.earlier:
        yield words("  earlier version", "$quiet")
    if path.hops and path.origin is None:
        why = "not named" if path.unnamed else "they cite one another"
        yield words(f"  {why}: no origin", "$warned")
    elif path.dropped:
        yield words(f"  names nobody; first said by {path.origin}", "$warned")
