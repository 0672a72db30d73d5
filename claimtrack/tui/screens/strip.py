"""A strip at the foot that takes the next keys: the screen behind it stays in sight."""

from typing import TypeVar

from textual.screen import ModalScreen

from claimtrack.tui.bindings import bindings_of

Answer = TypeVar("Answer")


class Strip(ModalScreen[Answer]):
    """Asks one thing. ``esc`` answers nothing; no key reaches what lies behind."""

    DEFAULT_CSS = """
    Strip { align: left bottom; background: transparent; }
    Strip > * { background: $panel; }
    """
    BINDINGS = bindings_of(["back"])

    def action_back(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)
