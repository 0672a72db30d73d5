"""The claims that one may be linked to, the likeliest first, each with the reason."""

from collections.abc import Sequence

from textual.content import Content

from claimtrack import wording
from claimtrack.model import Suggestion
from claimtrack.tui.widgets.bearing import Bears, relation
from claimtrack.tui.widgets.lines import fit, words
from claimtrack.tui.widgets.rows import Rows

_MARGIN = 4


class TargetList(Rows[Bears]):
    """Three lines each: its words; who, where and when; why it is offered."""

    height_of_row = 3

    def draw(self, row: Bears, width: int, *, current: bool) -> Sequence[Content]:
        """The lines of one claim."""
        edge = Content.styled("▌ " if current else "  ", "$marked")
        other = row.other
        who = " · ".join(
            part
            for part in (
                wording.through(other),
                other.source or "outlet unknown",
                wording.day(other.day) if other.day else "",
            )
            if part
        )
        room = width - _MARGIN
        text = words(other.text[: width * 2], "bold" if current else "")
        return (
            Content.assemble(edge, fit(text, room)),
            Content.assemble(edge, "  ", fit(words(who, "$quiet"), room - 2)),
            Content.assemble(edge, "  ", _why(row)),
        )


def _why(row: Bears) -> Content:
    reason = row.why.reason if isinstance(row.why, Suggestion) else ""
    return Content.assemble(relation(row.other, row.why), "  ", words(reason, "$quiet"))
