"""A sheet over the lower part of the screen, to be read: the chain, the keys."""

from textual import work
from textual.app import ComposeResult
from textual.screen import ModalScreen

from claimtrack.tui.aside import aside
from claimtrack.tui.bindings import bindings_of
from claimtrack.tui.commands import MOVES
from claimtrack.tui.widgets.lines import words
from claimtrack.tui.widgets.page import Layout, Page


class Sheet(ModalScreen[None]):
    """Shows one layout; the keys that move scroll it, ``esc`` puts it away."""

    DEFAULT_CSS = """
    Sheet { align: left bottom; background: transparent; }
    Sheet > Page { height: auto; max-height: 85%; background: $panel; }
    """
    BINDINGS = bindings_of([*MOVES, "back"])

    def __init__(self, layout: Layout) -> None:
        super().__init__()
        self._sheet = layout

    def compose(self) -> ComposeResult:
        """One page."""
        yield Page()

    def on_mount(self) -> None:
        """Lay it out."""
        self.query_one(Page).lay_out(self._sheet)

    def action_move(self, how: str) -> None:
        """Scroll."""
        self.query_one(Page).scroll(how)

    def action_back(self) -> None:
        """Put it away."""
        self.dismiss(None)


class SoughtSheet(Sheet):
    """A sheet for which many claims are gone through, in a thread: nothing is held up."""

    def __init__(self) -> None:
        super().__init__(lambda _: [words("  looking …", "$quiet")])

    def seek(self) -> Layout:
        """What is found, laid out. Runs in a thread of its own."""
        raise NotImplementedError

    def on_mount(self) -> None:
        """Begin to look."""
        self._look()

    def found(self) -> None:
        """What was found is in sight."""

    @work
    async def _look(self) -> None:
        self.query_one(Page).lay_out(await aside(self, self.seek))
        self.found()
