"""The full-screen program: themes, keys, and the belt that lets no control byte out."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rich.segment import Segment
from textual.app import App
from textual.color import Color
from textual.events import Event, Key
from textual.filter import LineFilter
from textual.screen import Screen

from claimtrack.desk import Desk
from claimtrack.display import show
from claimtrack.tui import session, themes
from claimtrack.tui.bindings import bindings
from claimtrack.tui.commands import Where
from claimtrack.tui.config import Config
from claimtrack.tui.screens.help import Help
from claimtrack.tui.screens.overview import Overview
from claimtrack.tui.screens.palette import Palette
from claimtrack.tui.screens.review import Review
from claimtrack.tui.widgets.field import Field

_WIDTHS = [(0, "-narrow"), (100, "-wide")]
"""Cells from which the parts stand in layers, and from which side by side."""

_KEEP = 10.0  # seconds between two looks at where the analyst is


class OnlyVisible(LineFilter):
    """The last gate before the terminal: whatever came this far, no control byte goes out."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """Segments with every hidden character made visible."""
        del background
        if all(segment.text.isprintable() for segment in segments):
            return segments
        return [
            segment
            if segment.control
            else Segment(show(segment.text, one_line=True), segment.style)
            for segment in segments
        ]


class ClaimtrackApp(App[None]):
    """claimtrack on the whole screen."""

    TITLE = "claimtrack"
    CSS_PATH = Path(__file__).with_name("claimtrack.tcss")
    ENABLE_COMMAND_PALETTE = False  # there is one of our own, from which no letter gets lost
    BINDINGS = bindings(Where.EVERYWHERE)
    AUTO_FOCUS = None
    HORIZONTAL_BREAKPOINTS = _WIDTHS

    def __init__(
        self, desk: Desk, config: Config, session_file: Path | None = None, *, tour: bool = False
    ) -> None:
        """``session_file`` keeps where the analyst left off; without one, nothing does."""
        super().__init__()
        self._session_file = session_file
        self._session = session.load(session_file)
        self._desk = desk
        self._config = config
        self._tour = tour
        self._belt = OnlyVisible()
        self.register_theme(themes.DARK)
        self.register_theme(themes.LIGHT)
        self.theme = config.theme
        self.update_keymap(config.keys)

    def get_default_screen(self) -> Screen[None]:
        """The queue, as it was left, or the tour."""
        if self._tour:
            from claimtrack.tui.screens.tour import Tour

            return Tour(self._desk, self._config, self.exit)
        return Review(self._desk, self._config, self._session)

    def on_mount(self) -> None:
        """Keep up with where the analyst is: a connection may break."""
        self.set_interval(_KEEP, self.keep_session)

    def keep_session(self) -> None:
        """Write down where the analyst is, if that has changed."""
        review, *others = self.screen_stack
        if self._session_file is None or not isinstance(review, Review):
            return
        modes = [each.mode for each in others if isinstance(each, Overview) and each.mode]
        now = replace(review.session, mode=modes[0] if modes else "review")
        if now != self._session:
            session.save(self._session_file, now)
            self._session = now

    async def action_quit(self) -> None:
        """Leave, to begin here the next time."""
        self.keep_session()
        await super().action_quit()

    def get_css_variables(self) -> dict[str, str]:
        """The theme's colours with those of verdicts and roles, whichever theme it is."""
        return themes.with_roles(super().get_css_variables())

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's filters, and the belt after them."""
        return [*super().get_line_filters(), self._belt]

    async def on_event(self, event: Event) -> None:
        """Give a key to the open field at once: of keys that wait in two queues, one overtakes."""
        if not (isinstance(event, Key) and not event.is_forwarded and await self._typed(event)):
            await super().on_event(event)

    async def on_key(self, event: Key) -> None:
        """Give the open field what was pressed before it could take it."""
        if await self._typed(event):
            event.prevent_default()

    async def _typed(self, event: Key) -> bool:
        field = self.focused if self.screen_stack else None
        return isinstance(field, Field) and await field.take(event)

    async def action_palette(self) -> None:
        """Offer every command that works here."""
        await self.push_screen(Palette(self.screen.active_bindings))

    async def action_help(self) -> None:
        """Show all keys."""
        await self.push_screen(Help(self._config.keys))
