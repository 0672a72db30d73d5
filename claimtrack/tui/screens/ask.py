"""A strip with one line to type: tags, a speaker, what to pull."""

from collections.abc import Callable, Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from claimtrack.tui.screens.strip import Strip
from claimtrack.tui.widgets.field import Field
from claimtrack.tui.widgets.typing import WordSuggester


class Ask(Strip[str]):
    """Asks for one line of text. No key acts on a claim while it is open."""

    DEFAULT_CSS = """
    Ask > Horizontal { height: 1; padding: 0 1; }
    Ask Static { width: auto; color: $quiet; }
    Ask Field { width: 1fr; }
    """

    def __init__(
        self,
        label: str,
        hint: str,
        then: Callable[[str], None],
        known: Sequence[str] = (),
        *,
        whole: bool = False,
    ) -> None:
        """``known`` words complete what is typed; ``whole``: as one name, not word by word."""
        super().__init__(then)
        self._label = label
        self._hint = hint
        self._suggester = WordSuggester(known, whole=whole)

    def compose(self) -> ComposeResult:
        """The label and the field."""
        with Horizontal():
            yield Static(Content(f"{self._label}  "))
            yield Field(
                self.answer, self.action_back, placeholder=self._hint, suggester=self._suggester
            )

    def on_mount(self) -> None:
        """Take what is typed from now on."""
        self.set_focus(self.query_one(Field))
