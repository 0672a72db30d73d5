"""The queue as it is seen: two lines a claim, the verdict as glyph and colour."""

from collections.abc import Callable, Mapping, Sequence

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive

from claimtrack import wording
from claimtrack.model import Claim
from claimtrack.tui import glyphs
from claimtrack.tui.widgets.columns import in_columns
from claimtrack.tui.widgets.lines import fit, words
from claimtrack.tui.widgets.rows import Rows

_MARGIN = 9  # cells before the words: edge, conflict, glyph, voice, worth
_GAP = " … "  # where words give way to a figure


class ClaimList(Rows[Claim]):
    """Claims, two lines each: its words; then who said it and the day, or other columns."""

    height_of_row = 2

    marked: reactive[Mapping[str, Claim]] = reactive(dict)
    """The claims that the next act applies to, by their ids, as they were seen."""

    folded: Callable[[Claim], int] = staticmethod(lambda _: 0)
    """How many claims that say the same stand under one, and are not shown."""

    def __init__(self, columns: Sequence[str] = ("speaker", "day")) -> None:
        """``columns`` are what the second line shows."""
        super().__init__()
        self._columns = columns

    def key(self, row: Claim) -> str:
        """Its id."""
        return row.id

    def watch_marked(self) -> None:
        """Draw the marks."""
        self.forget()

    def draw(self, row: Claim, width: int, *, current: bool) -> Sequence[Content]:
        """The two lines of one claim."""
        sign = "●" if row.id in self.marked else "▌" if current else " "
        edge = Content.styled(sign, "$marked")
        warned = Content.styled(glyphs.warning(row), "$warned")
        head = Content.assemble(
            edge,
            warned,
            glyph_of(row),
            (glyphs.quotation_mark(row), "$quiet"),
            (f" {wording.worth(row)} ", "$quiet"),
        )
        text = words(in_sight(row, width - _MARGIN), "bold" if current else "")
        count = self.folded(row)
        more = Content.styled(f" +{count}" if count else "", "$marked")
        below = in_columns(row, self._columns, width - _MARGIN - 1 - more.cell_length)
        return (
            Content.assemble(head, fit(text, width - _MARGIN)),
            Content.assemble(edge, " " * (_MARGIN - 1), below, more),
        )


def in_sight(claim: Claim, room: int) -> str:
    """The words of a claim for a line of ``room`` cells.

    Where its first figure would be cut off, what stands before it gives way in the middle: claims
    that differ in nothing else have to be told apart.
    """
    text = claim.text[: room * 4]
    if cell_len(text) <= room or not claim.quantities:
        return text
    figure = claim.quantities[0].text
    at = text.find(figure)
    if at < 0 or cell_len(text[: at + len(figure)]) < room:
        return text
    kept = min(len(text) - at + len(_GAP), len(figure) + len(_GAP) + 1)
    begun = text[: max(min(room - kept, at), 0)].rpartition(" ")[0]
    return f"{begun}{_GAP}{text[at:]}".lstrip()


def glyph_of(claim: Claim) -> Content:
    """The glyph of verdict or state in the verdict's colour."""
    style = f"bold $verdict-{claim.verdict}" if claim.verdict else "$quiet"
    return Content.styled(glyphs.glyph(claim), style)
