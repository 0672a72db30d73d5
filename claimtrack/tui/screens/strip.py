"""A strip at the foot that takes the next keys: the screen behind it stays in sight."""

from collections.abc import Callable
from typing import Generic, TypeVar

from textual.screen import ModalScreen

from claimtrack.tui.bindings import bindings_of

Answer = TypeVar("Answer")


class Strip(ModalScreen[None], Generic[Answer]):
    """Asks one thing. ``esc`` answers nothing; no key reaches what lies behind.

    The answer is acted on before the next key is looked at, however fast that one comes.
    """

    DEFAULT_CSS = """
    Strip { align: left bottom; background: transparent; }
    Strip > * { background: $panel; }
    """
    BINDINGS = bindings_of(["back"])

    def __init__(self, then: Callable[[Answer], None]) -> None:
        """``then`` is called with the answer, once the strip is closed."""
        super().__init__()
        self._then = then

    def answer(self, answer: Answer) -> None:
        """Close, and hand over the answer."""
        self.dismiss(None)
        self._then(answer)

    def action_back(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)
