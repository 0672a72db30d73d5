"""After i: a note and a piece of evidence with its stance."""

from dataclasses import dataclass

from textual import on
from textual.app import ComposeResult
from textual.containers import Grid
from textual.content import Content
from textual.widgets import Input, Static

from claimtrack.model import Evidence, Stance
from claimtrack.tui.screens.strip import Strip
from claimtrack.tui.widgets.typing import WordSuggester


@dataclass(frozen=True, slots=True)
class Noted:
    """What was typed: a note, evidence, or both."""

    note: str
    evidence: tuple[Evidence, ...]


class NoteStrip(Strip[Noted]):
    """Asks for a note and evidence; enter goes through the fields and keeps them."""

    DEFAULT_CSS = """
    NoteStrip > Grid { grid-size: 2 3; grid-columns: 12 1fr; grid-rows: 1; height: 4;
        padding: 0 1; border-top: solid $rule; }
    NoteStrip Static { color: $quiet; }
    """

    def compose(self) -> ComposeResult:
        """Three fields."""
        with Grid():
            yield Static(Content("evidence"))
            yield Input(compact=True, id="evidence", placeholder="an address, a file or a claim")
            yield Static(Content("stance"))
            yield Input(
                compact=True,
                id="stance",
                placeholder="supports (or refutes, context)",
                suggester=WordSuggester(list(Stance)),
            )
            yield Static(Content("note"))
            yield Input(compact=True, id="note", placeholder="in your words; enter keeps it all")

    def on_mount(self) -> None:
        """Take what is typed from now on."""
        self.set_focus(self.query_one("#evidence"))

    @on(Input.Submitted)
    def _next_field(self, event: Input.Submitted) -> None:
        order = ["evidence", "stance", "note"]
        at = order.index(event.input.id or "")
        if at + 1 < len(order):
            self.set_focus(self.query_one(f"#{order[at + 1]}"))
        else:
            self.dismiss(self._noted())

    def _noted(self) -> Noted:
        location, stance, note = (
            self.query_one(f"#{field}", Input).value.strip()
            for field in ("evidence", "stance", "note")
        )
        named = (each for each in Stance if stance and each.startswith(stance.casefold()))
        evidence = Evidence(location=location, stance=next(named, Stance.SUPPORTS))
        return Noted(note, (evidence,) if location else ())
