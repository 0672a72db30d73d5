"""A list of any length with a cursor: only the rows in sight are drawn."""

from collections.abc import Hashable, Sequence
from typing import ClassVar, Generic, TypeVar

from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from claimtrack.tui.messages import CursorMoved, RowOpened
from claimtrack.tui.widgets.lines import BLANK

Row = TypeVar("Row", bound=Hashable)

_KEPT = 1000  # rows that are kept as they were drawn


class Rows(ScrollView, Generic[Row], can_focus=False):
    """Rows of ``height_of_row`` lines each; ``draw`` says what stands in them."""

    DEFAULT_CSS = """
    Rows { overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1; text-wrap: nowrap; }
    Rows > .rows--cursor { background: $here; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"rows--cursor", "rows--row"}

    cursor: reactive[int] = reactive(0, repaint=False, always_update=True)
    """The row the cursor stands on, counted from 0."""

    height_of_row = 1

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.rows: Sequence[Row] = ()
        self._drawn: dict[tuple[Hashable, bool], tuple[Row, Sequence[Strip]]] = {}

    def key(self, row: Row) -> Hashable:
        """What tells one row from another."""
        return row

    def draw(self, row: Row, width: int, *, current: bool) -> Sequence[Content]:
        """The lines of one row, none wider than ``width``."""
        raise NotImplementedError

    @property
    def current(self) -> Row | None:
        """What the cursor stands on; nothing in an empty list."""
        return self.rows[self.cursor] if self.rows else None

    def fill(self, rows: Sequence[Row], cursor: int = 0) -> None:
        """Show other rows."""
        self.rows = rows
        self._stretch()
        self.cursor = cursor
        self.refresh()

    def move(self, how: str) -> None:
        """Move the cursor: down, up, first, last, half_down or half_up."""
        half = max(1, self.size.height // self.height_of_row // 2)
        steps = {"down": 1, "up": -1, "half_down": half, "half_up": -half}
        ends = {"first": 0, "last": len(self.rows) - 1}
        self.cursor = ends[how] if how in ends else self.cursor + steps[how]

    def validate_cursor(self, row: int) -> int:
        """Keep the cursor on a row."""
        return max(0, min(row, len(self.rows) - 1))

    def watch_cursor(self, old: int, new: int) -> None:
        """Repaint the two rows and keep the cursor in sight."""
        for row in {old, new}:
            self.refresh_lines(row * self.height_of_row, self.height_of_row)
        self._keep_in_sight()
        self.post_message(CursorMoved(new))

    def on_resize(self) -> None:
        """Keep the cursor in sight when the list gets shorter."""
        self.forget()
        self._stretch()
        self._keep_in_sight()

    def notify_style_update(self) -> None:
        """Draw anew in other colours."""
        self.forget()
        super().notify_style_update()

    def forget(self) -> None:
        """Draw everything anew: what is drawn is kept, so that scrolling draws one row only."""
        self._drawn.clear()
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Go to the row under the mouse; open it if the cursor stands there."""
        row = (self.scroll_offset.y + event.y) // self.height_of_row
        if row >= len(self.rows):
            return
        if row == self.cursor:
            self.post_message(RowOpened(row))
        else:
            self.cursor = row

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines in sight, each the very strip that was drawn, with what it remembers.

        Rows have no border and no padding, so nothing has to be laid around them.
        """
        _, background = self.background_colors
        strips = [self.render_line(y) for y in crop.line_range]
        for each in self.get_line_filters():
            strips = [strip.apply_filter(each, background) for strip in strips]
        if crop.column_span != (0, self.region.width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips

    def render_line(self, y: int) -> Strip:
        """One line of a row in sight."""
        row, line = divmod(self.scroll_offset.y + y, self.height_of_row)
        if row >= len(self.rows):
            return Strip.blank(self.region.width, self.rich_style)
        return self._strips(self.rows[row], row == self.cursor)[line]

    def _strips(self, row: Row, current: bool) -> Sequence[Strip]:
        """The lines of a row, drawn anew only where the row is not what was drawn before."""
        key = (self.key(row), current)
        drawn, strips = self._drawn.get(key, (None, ()))
        if drawn is not row and drawn != row:
            if len(self._drawn) >= _KEPT:
                self._drawn.clear()
            strips = self._draw(row, current)
            self._drawn[key] = (row, strips)
        return strips

    def _draw(self, row: Row, current: bool) -> Sequence[Strip]:
        style = self.get_visual_style("rows--cursor" if current else "rows--row")
        width, whole = self.scrollable_content_region.width, self.region.width
        lines = [*self.draw(row, width, current=current)]
        lines += [BLANK] * (self.height_of_row - len(lines))
        drawn = (Visual.to_strips(self, line, width, 1, style)[0] for line in lines)
        return [strip.adjust_cell_length(whole, style.rich_style) for strip in drawn]

    def _stretch(self) -> None:
        """Tell the scroll bar how many rows there are, and lay nothing else out for that."""
        size = Size(self.size.width, len(self.rows) * self.height_of_row)
        self.set_reactive(Rows.virtual_size, size)
        self._scroll_update(size)

    def _keep_in_sight(self) -> None:
        top = self.cursor * self.height_of_row
        region = Region(0, top, 1, self.height_of_row)
        self.scroll_to_region(region, animate=False, force=True)
