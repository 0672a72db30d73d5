"""After i: a note and a piece of evidence with its stance."""

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Grid
from textual.content import Content
from textual.widgets import Static

from claimtrack.model import Evidence, Stance
from claimtrack.tui.screens.strip import Strip
from claimtrack.tui.widgets.field import Field
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
        padding: 0 1; border-top: solid $rule;
        border-title-color: $warned; }
    NoteStrip Static { color: $quiet; }
    """

    def compose(self) -> ComposeResult:
        """Three fields."""
        with Grid():
            yield Static(Content("evidence"))
            yield self._field("evidence", "stance", "an address, a file or the id of a claim")
            yield Static(Content("stance"))
            yield Field(
                self._after_stance,
                self.action_back,
                id="stance",
                placeholder="supports (or refutes, context)",
                suggester=WordSuggester(list(Stance)),
            )
            yield Static(Content("note"))
            yield self._field("note", None, "in your words; enter keeps it all")

    def _field(self, name: str, next_one: str | None, hint: str) -> Field:
        def entered(_: str) -> None:
            self._go(next_one)

        return Field(entered, self.action_back, id=name, placeholder=hint)

    def on_mount(self) -> None:
        """Take what is typed from now on."""
        self._go("evidence")

    def _after_stance(self, typed: str) -> None:
        """Go on if it is a stance; else say which there are, and leave it there to be mended."""
        known = _stance(typed)
        told = "" if known else f"a stance is one of {', '.join(Stance)}"
        self.query_one(Grid).border_title = told
        if known:
            self._go("note")

    def _go(self, field: str | None) -> None:
        if field is None:
            self.answer(self._noted())
        else:
            self.set_focus(self.query_one(f"#{field}"))

    def _noted(self) -> Noted:
        location, stance, note = (
            self.query_one(f"#{field}", Field).value.strip()
            for field in ("evidence", "stance", "note")
        )
        evidence = Evidence(location=location, stance=_stance(stance) or Stance.SUPPORTS)
        return Noted(note, (evidence,) if location else ())


def _stance(typed: str) -> Stance | None:
    """The stance that begins so; supports, if nothing is typed."""
    begun = typed.strip().casefold()
    return next((each for each in Stance if each.startswith(begun)), None)
