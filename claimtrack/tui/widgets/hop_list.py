"""The hops of a chain, root first, a line each: who, what they are, the word that attributes."""

from collections.abc import Sequence

from textual.content import Content

from claimtrack import wording
from claimtrack.model import Hop
from claimtrack.tui.widgets.lines import fit, words
from claimtrack.tui.widgets.rows import Rows

_ROLE = 13  # cells: the longest is "institution"


class HopList(Rows[Hop]):
    """One line a hop."""

    def draw(self, row: Hop, width: int, *, current: bool) -> Sequence[Content]:
        """Name, role, cue."""
        edge = Content.styled("▌ " if current else "  ", "$marked")
        name = fit(
            words(wording.named(row), "bold $speaker" if current else "$speaker"), width // 2
        )
        role = fit(words(row.role, "$quiet"), _ROLE)
        cue = words(f"“{row.cue}”" if row.cue else "", "$cue")
        return (fit(Content.assemble(edge, name, "  ", role, cue), width),)
