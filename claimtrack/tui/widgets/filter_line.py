"""The line over the queue: which claims are shown and how many; typing there changes it."""

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import Input

from claimtrack.errors import QueryError
from claimtrack.model import EVERYTHING, Query
from claimtrack.tui.messages import Filtered
from claimtrack.tui.widgets.completing import Names, QuerySuggester, without_begun
from claimtrack.tui.widgets.field import Field
from claimtrack.tui.widgets.lines import BLANK, rule, words


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
    """Shows the filter; opened, lets it be typed, and says where it cannot be understood."""

    DEFAULT_CSS = """
    FilterLine { height: auto; }
    FilterLine Field { height: 1; display: none; }
    FilterLine.-open Field { display: block; }
    FilterLine.-open Showing { display: none; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._before = EVERYTHING

    def compose(self) -> ComposeResult:
        """The line, the field behind it, and room for a complaint."""
        yield Showing()
        yield Field(
            self._entered,
            self._left,
            placeholder='words, "a phrase", speaker:name, said>=2022-02-01, -tag:done',
        )
        yield Complaint()

    def tell(self, filter: str, order: str, count: int) -> None:
        """Say what is shown."""
        line = self.query_one(Showing)
        line.filter, line.order, line.count = filter, order, count

    def open(self, query: Query, names: Names) -> None:
        """Let the filter be typed; ``names`` under its keys complete it."""
        self._before = query
        field = self.query_one(Field)
        field.suggester = QuerySuggester(names)
        with self.prevent(Input.Changed):
            field.value = f"{query.text} ".lstrip()  # what is typed next is a term of its own
        field.cursor_position = len(field.value)
        self.add_class("-open")
        self.screen.set_focus(field)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        if self.has_class("-open"):  # what was typed just before it was left comes too late
            self._understand(without_begun(event.value))

    def _entered(self, text: str) -> None:
        if self._understand(text):
            self._close()

    def _left(self) -> None:
        self._close()
        self.post_message(Filtered(self._before))

    def _understand(self, text: str) -> bool:
        """Tell what the text asks for, or what is wrong with it; whether it was understood."""
        complaint = self.query_one(Complaint)
        try:
            query = Query.parse(text)
        except QueryError as error:
            complaint.complaint = str(error)
            return False
        complaint.complaint = ""
        self.post_message(Filtered(query))
        return True

    def _close(self) -> None:
        self.remove_class("-open")
        self.query_one(Complaint).complaint = ""
        self.screen.set_focus(None)
