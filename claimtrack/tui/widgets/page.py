"""A page: lines laid out for the width there is, of which only those in sight are drawn."""

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.events import Click
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from claimtrack.tui.widgets.pressing import press_under

Layout = Callable[[int], Sequence[Content]]
"""From a width in cells to lines, none of them wider."""


class Page(ScrollView, can_focus=False):
    """Shows what a layout makes of the width; lays out anew when the width changes."""

    DEFAULT_CSS = """
    Page {
        overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1; text-wrap: nowrap;
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._layout_of: Layout = lambda _: ()
        self._lines: Sequence[Content] = ()
        self._width = 0

    def lay_out(self, layout: Layout) -> None:
        """Show another layout, from its top."""
        self._layout_of = layout
        self._arrange(self._width)
        self.scroll_to(y=0, animate=False, force=True)

    def scroll_line_into_view(self, line: int) -> None:
        """Scroll so that ``line`` stands near the top, with some lines above it."""
        above = min(3, self.size.height // 4)
        self.scroll_to(y=max(line - above, 0), animate=False, force=True)

    def line_where(self, test: Callable[[Content], bool]) -> int | None:
        """The first line that passes, counted from 0."""
        return next((at for at, line in enumerate(self._lines) if test(line)), None)

    def scroll(self, how: str) -> None:
        """Scroll: down, up, first, last, half_down or half_up."""
        half = max(1, self.size.height // 2)
        steps = {"down": 1, "up": -1, "half_down": half, "half_up": -half}
        ends = {"first": 0, "last": len(self._lines)}
        y = ends[how] if how in ends else self.scroll_offset.y + steps[how]
        self.scroll_to(y=y, animate=False, force=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        """As many lines as the layout gives at that width."""
        return len(self._layout_of(width)) if width else 0

    def on_resize(self) -> None:
        """Lay out for the new width."""
        width = self.scrollable_content_region.width
        if width != self._width:
            self._arrange(width)

    def on_click(self, event: Click) -> None:
        """Press the key under the mouse, where there is one."""
        press_under(self, event)

    def render_line(self, y: int) -> Strip:
        """One line of those in sight."""
        width = self.scrollable_content_region.width
        at = y + self.scroll_offset.y
        line = self._lines[at] if at < len(self._lines) else Content()
        fitting = line.truncate(width, pad=True)
        strips = Visual.to_strips(self, fitting, width, 1, self.visual_style, pad=True)
        return strips[0] if strips else Strip.blank(width)

    def _arrange(self, width: int) -> None:
        self._width = width
        self._lines = self._layout_of(width) if width else ()
        self.virtual_size = Size(width, len(self._lines))
        self.refresh(layout=self.styles.is_auto_height)
