"""After v: the verdicts with their keys. The next key decides."""

from collections.abc import Callable
from functools import partial

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from claimtrack.model import Verdict
from claimtrack.tui.bindings import ESCAPE, FootKey, bindings, keys_at_foot
from claimtrack.tui.commands import Where
from claimtrack.tui.glyphs import VERDICT_GLYPHS
from claimtrack.tui.screens.strip import Strip
from claimtrack.tui.widgets.lines import flow
from claimtrack.tui.widgets.page import Page
from claimtrack.tui.widgets.pressing import pressing

_NO_EVIDENCE = "no evidence yet: {} adds some, exports leave verified claims without it out"


class VerdictStrip(Strip[Verdict]):
    """Asks for a verdict."""

    DEFAULT_CSS = """
    VerdictStrip > Static { height: auto; padding: 0 1; }
    VerdictStrip > #hint { color: $quiet; }
    VerdictStrip > Page { height: auto; padding: 0 1; }
    """
    BINDINGS = bindings(Where.VERDICT)

    def __init__(self, then: Callable[[Verdict], None], *, missing: str = "") -> None:
        """``missing`` is the key that adds evidence, where there is none yet."""
        super().__init__(then)
        self._missing = missing

    def compose(self) -> ComposeResult:
        """What is missing, and the keys."""
        if self._missing:
            yield Static(Content(_NO_EVIDENCE.format(self._missing)), id="hint")
        yield Page()

    def on_mount(self) -> None:
        """Show the keys as they are bound now."""
        keys = [_key(each) for each in keys_at_foot(self)]
        leave = pressing(ESCAPE.press, (ESCAPE.shown, "$quiet"))
        self.query_one(Page).lay_out(partial(flow, [*keys, leave]))

    def action_decide(self, verdict: str) -> None:
        """Answer."""
        self.answer(Verdict(verdict))


def _key(key: FootKey) -> Content:
    sign = VERDICT_GLYPHS[Verdict(key.label)]
    told = (f"{sign} {key.label}", f"$verdict-{key.label}")
    return pressing(key.press, (key.shown, "bold $marked"), (" ", ""), told)
