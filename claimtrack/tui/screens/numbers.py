"""After #: the measures of a claim followed through all claims, drawn, and the figure apart."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from claimtrack import wording
from claimtrack.desk import Desk
from claimtrack.model import Claim
from claimtrack.tui.bindings import closing
from claimtrack.tui.screens.sheet import SoughtSheet
from claimtrack.tui.widgets.lines import BLANK, fit, indent, rule, words
from claimtrack.tui.widgets.page import Layout

if TYPE_CHECKING:
    from claimtrack.desk import Series

_DAY = 13  # cells for a day, with a space behind it
_TOLD = 36  # cells that are left for the words behind a drawing, at least


class NumbersSheet(SoughtSheet):
    """One block a measure, one line a figure, oldest first."""

    BINDINGS = closing("numbers")

    def __init__(self, desk: Desk, claim: Claim) -> None:
        super().__init__()
        self._desk = desk
        self._claim = claim

    def seek(self) -> Layout:
        """Look for the same measures elsewhere."""
        return partial(lay_out_numbers, self._desk.numbers(self._claim.id), self._claim.id)


def lay_out_numbers(found: "Sequence[Series]", claim: str, width: int) -> list[Content]:
    """The lines of all series; the figures of ``claim`` stand out, for a width in cells."""
    inner = width - 4
    lines = [line for series in found for line in (*_series(series, claim, inner), BLANK)]
    if not lines:
        told = "no other claim gives a figure for what this one measures"
        lines = [words(told, "$quiet"), BLANK]
    title = words("numbers over time", "$quiet")
    return [rule(title, width, words("esc", "$quiet")), BLANK, *indent(lines, 2)]


def _series(series: "Series", claim: str, width: int) -> list[Content]:
    ends = [end for each in series.points for end in (each.low, each.high) if end is not None]
    room = max(min(width - _DAY - _TOLD, 40), 8)
    measure = words(" ".join(series.words) or "linked claims", "$quiet")
    lines = [fit(Content.assemble(words(series.unit, "bold"), "  ", measure), width)]
    for at, point in enumerate(series.points):
        apart = "$warned" if at == series.outlier else ""
        here = "bold $marked" if point.claim == claim else apart
        day = fit(words(wording.day(point.day) if point.day else "no date", "$quiet"), _DAY)
        drawing = fit(words(wording.drawn(point, ends, room), here), room + 2)
        told = words(" · ".join(filter(None, (point.text, point.who, point.source))), apart)
        lines.append(fit(Content.assemble(day, drawing, told), width))
    return [*lines, words(f"▲ {series.reason}", "$warned")] if series.reason else lines
