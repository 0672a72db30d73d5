"""The line over the queue: which claims are shown and how many; typing there changes it."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Input

from claimtrack.tui.messages import FilterClosed, FilterTyped
from claimtrack.tui.widgets.lines import BLANK, rule, words
from claimtrack.tui.widgets.typing import WordSuggester


class Showing(Widget):
    """Which filter is on, in which order, and how many claims it shows."""

    DEFAULT_CSS = "Showing { height: 1; }"

    filter: reactive[str] = reactive("")
    order: reactive[str] = reactive("")
    count: reactive[int] = reactive(0)

    def render(self) -> Content:
        """The line."""
        title = Content.assemble(
            words(self.filter or "all claims", "bold"), (f"  by {self.order}", "$quiet")
        )
        return rule(title, self.size.width, Content.styled(f"{self.count:,}", "$quiet"))


class Complaint(Widget):
    """What is wrong with the filter as it stands."""

    DEFAULT_CSS = """
    Complaint { height: auto; max-height: 3; color: $warned; padding: 0 1; display: none; }
    """

    complaint: reactive[str] = reactive("", layout=True)

    def render(self) -> Content:
        """The complaint."""
        return words(self.complaint) if self.complaint else BLANK

    def watch_complaint(self, complaint: str) -> None:
        """Take no room when there is nothing to say."""
        self.display = bool(complaint)


class FilterLine(Vertical):
    """Shows the filter; opened, lets it be typed."""

    DEFAULT_CSS = """
    FilterLine { height: auto; }
    FilterLine Input { height: 1; display: none; }
    FilterLine.-open Input { display: block; }
    FilterLine.-open Showing { display: none; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "leave the filter as it was", show=False)
    ]

    def compose(self) -> ComposeResult:
        """The line, the field behind it, and room for a complaint."""
        yield Showing()
        yield Input(
            compact=True,
            placeholder='words, "a phrase", speaker:name, said>=2022-02-01, -tag:done',
            select_on_focus=False,
        )
        yield Complaint()

    def tell(self, filter: str, order: str, count: int) -> None:
        """Say what is shown."""
        line = self.query_one(Showing)
        line.filter, line.order, line.count = filter, order, count

    def complain(self, complaint: str) -> None:
        """Say what is wrong with the filter, beside it; nothing takes it away."""
        self.query_one(Complaint).complaint = complaint

    def open(self, filter: str, words_known: Sequence[str]) -> None:
        """Let the filter be typed."""
        field = self.query_one(Input)
        self.add_class("-open")
        field.suggester = WordSuggester(words_known)
        with self.prevent(Input.Changed):
            field.value = filter
        field.cursor_position = len(filter)
        self.screen.set_focus(field)

    def close(self) -> None:
        """Put the field away."""
        self.remove_class("-open")
        self.complain("")
        self.screen.set_focus(None)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self.post_message(FilterTyped(event.value))

    @on(Input.Submitted)
    def _kept(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(FilterClosed(kept=True))

    def action_leave(self) -> None:
        """Leave the filter as it was."""
        self.post_message(FilterClosed(kept=False))
