"""After s: where to cut a claim in two, word by word."""

from collections.abc import Callable, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from claimtrack.model import Span
from claimtrack.tui import spans
from claimtrack.tui.bindings import ESCAPE, bindings, keys_at_foot
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.strip import Strip
from claimtrack.tui.widgets.foot import Keys
from claimtrack.tui.widgets.lines import prose

_AROUND = 400  # characters shown before and after the cut


class CutStrip(Strip[int]):
    """Shows the two halves as the cut moves; nothing is written before enter."""

    DEFAULT_CSS = """
    CutStrip > Vertical { height: auto; max-height: 70%; padding: 1 2 0 2; }
    CutStrip Static { height: auto; margin-bottom: 1; }
    """
    BINDINGS = bindings(Where.SPLIT)

    def __init__(
        self, text: str, span: Span, cuts: Sequence[int], then: Callable[[int], None]
    ) -> None:
        """``cuts`` are the offsets in ``text`` to choose from, one at least."""
        super().__init__(then)
        self._text = text
        self._span = span
        self._cuts = cuts
        self._at = spans.likely_cut(text, cuts)

    def compose(self) -> ComposeResult:
        """The halves, the keys."""
        with Vertical():
            yield Static(id="first")
            yield Static(id="second")
            yield Keys()

    def on_mount(self) -> None:
        """Show where the cut stands."""
        self.query_one(Keys).shown = (*keys_at_foot(self), ESCAPE)
        self._show()

    def _show(self) -> None:
        cut = self._cuts[self._at]
        start, end = max(self._span[0], cut - _AROUND), min(self._span[1], cut + _AROUND)
        for half, words in (("first", self._text[start:cut]), ("second", self._text[cut:end])):
            shown = prose(words.strip(), "$foreground on $mark")
            self.query_one(f"#{half}", Static).update(Content.assemble(("· ", "$quiet"), shown))

    def _move(self, by: int) -> None:
        self._at = min(max(self._at + by, 0), len(self._cuts) - 1)
        self._show()

    def action_cut_earlier(self) -> None:
        """Cut a word earlier."""
        self._move(-1)

    def action_cut_later(self) -> None:
        """Cut a word later."""
        self._move(1)

    def action_cut(self) -> None:
        """Answer."""
        self.answer(self._cuts[self._at])
