"""Asks before something is taken away, with a key that nobody presses twice by accident."""

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from claimtrack.tui.screens.strip import Strip


class Confirm(Strip[bool]):
    """``X`` does it, ``esc`` does not."""

    DEFAULT_CSS = "Confirm > Static { height: 1; padding: 0 1; }"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("X", "confirm", "do it")]

    def __init__(self, what: str, then: Callable[[bool], None]) -> None:
        """``what`` would be done, in our own words."""
        super().__init__(then)
        self._what = what

    def compose(self) -> ComposeResult:
        """The question."""
        yield Static(
            Content.assemble(
                ("X", "bold $marked"), f" {self._what}   ", ("esc", "bold $marked"), " leave it"
            )
        )

    def action_confirm(self) -> None:
        """Do it."""
        self.answer(True)
