"""After c and r: the grades of the Admiralty code with their keys. The next key decides."""

from functools import partial

from textual.app import ComposeResult

from claimtrack.tui.bindings import ESCAPE, bindings, keys_at_foot
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.strip import Strip
from claimtrack.tui.widgets.lines import flow
from claimtrack.tui.widgets.page import Page
from claimtrack.tui.widgets.pressing import pressing


class GradeStrip(Strip[str]):
    """Asks for a grade."""

    DEFAULT_CSS = """
    GradeStrip > Page { height: auto; padding: 0 1; }
    """

    def compose(self) -> ComposeResult:
        """The keys."""
        yield Page()

    def on_mount(self) -> None:
        """Show the keys as they are bound now."""
        keys = [
            pressing(key.press, (key.shown, "bold $marked"), (f" {key.label}", ""))
            for key in keys_at_foot(self)
        ]
        leave = pressing(ESCAPE.press, (ESCAPE.shown, "$quiet"))
        self.query_one(Page).lay_out(partial(flow, [*keys, leave]))

    def action_grade(self, grade: str) -> None:
        """Answer."""
        self.answer(grade)


class CredibilityStrip(GradeStrip):
    """Asks how credible a claim is."""

    BINDINGS = bindings(Where.CREDIBILITY)


class ReliabilityStrip(GradeStrip):
    """Asks how reliable a source is."""

    BINDINGS = bindings(Where.RELIABILITY)
