"""The two lines at the foot: what just happened with the way back, and the keys that work."""

from textual.content import Content
from textual.events import Click
from textual.reactive import reactive
from textual.widget import Widget

from claimtrack.tui.bindings import FootKey
from claimtrack.tui.widgets.lines import words
from claimtrack.tui.widgets.pressing import press_under, pressing


class Happened(Widget):
    """One line that says what just happened; an error or alert stands over it until it is read."""

    DEFAULT_CSS = """
    Happened { height: auto; min-height: 1; max-height: 5; padding: 0 1; color: $quiet; }
    """

    told: reactive[str] = reactive("")
    """What just happened."""
    error: reactive[str] = reactive("", layout=True)
    """What went wrong and nobody has read yet."""
    alert: reactive[str] = reactive("", layout=True)
    """What came in that should make an analyst stop, and nobody has read yet."""

    @property
    def unread(self) -> bool:
        """Whether an error or an alert stands there."""
        return bool(self.error or self.alert)

    def tell(self, told: str) -> None:
        """Say what happened."""
        self.told = told

    def watch_told(self, before: str, told: str) -> None:
        """Make room for as many lines as it takes; for the usual one nothing is laid out anew."""
        if self._lines(before) != self._lines(told):
            self.refresh(layout=True)

    def _lines(self, told: str) -> int:
        if not told:
            return 0 if self.unread else 1
        return len(words(told).wrap(max(self.content_size.width, 1)))

    def warn(self, error: str) -> None:
        """Say what went wrong, until it is read."""
        self.error = error

    def alarm(self, alert: str) -> None:
        """Say what should make an analyst stop, until it is read."""
        self.alert = alert

    def read(self) -> bool:
        """Put the lines away; whether something stood there to be read."""
        unread = self.unread
        self.error = self.alert = self.told = ""
        return unread

    def render(self) -> Content:
        """The line, under what has to be read."""
        unread = [(self.error, "bold $verdict-false"), (self.alert, "$warned")]
        lines = [
            Content.assemble(words(text, style), ("   esc: read", "$quiet"))
            for text, style in unread
            if text
        ]
        told = [words(self.told)] if self.told else []
        return Content("\n").join([*lines, *told])


class Keys(Widget):
    """The keys that work here, as many as fit."""

    DEFAULT_CSS = """
    Keys { height: 1; padding: 0 1; background: $panel; }
    """

    shown: reactive[tuple[FootKey, ...]] = reactive(())
    """The most important first."""

    def __init__(self, *, kept: int = 1) -> None:
        """``kept`` of the keys, the last, are there however little room there is."""
        super().__init__()
        self._kept = kept

    def render(self) -> Content:
        """The keys that fit."""
        every = [foot_key(each) for each in self.shown]
        keys, kept = every[: -self._kept], Content("").join(every[-self._kept :])
        room = self.size.width - kept.cell_length
        line = Content()
        for key in keys:
            if line.cell_length + key.cell_length > room:
                break
            line += key
        return line + kept

    def on_click(self, event: Click) -> None:
        """Press the key under the mouse."""
        press_under(self, event)


def foot_key(key: FootKey) -> Content:
    """A key with its label, and the gap to the next."""
    label = (f" {key.label}" if key.label else "", "$quiet")
    return pressing(key.press, (key.shown, "bold $marked"), label) + "  "
