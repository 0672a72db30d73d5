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
    Happened { height: 1; padding: 0 1; color: $quiet; }
    Happened.-unread { height: auto; max-height: 5; }
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
        """Make room for the line under what has to be read; where it is alone, it has its own."""
        if self.unread and bool(before) != bool(told):
            self.refresh(layout=True)

    def warn(self, error: str) -> None:
        """Say what went wrong, until it is read."""
        self.add_class("-unread")
        self.error = error

    def alarm(self, alert: str) -> None:
        """Say what should make an analyst stop, until it is read."""
        self.add_class("-unread")
        self.alert = alert

    def read(self) -> bool:
        """Put the lines away; whether something stood there to be read."""
        unread = self.unread
        self.remove_class("-unread")
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
    """The keys that work here, as many as fit, with all of them behind the last."""

    DEFAULT_CSS = """
    Keys { height: 1; padding: 0 1; background: $panel; }
    """

    shown: reactive[tuple[FootKey, ...]] = reactive(())
    """The most important first."""

    def render(self) -> Content:
        """The keys that fit."""
        *keys, last = [_key(each) for each in self.shown] or [Content()]
        room = self.size.width - last.cell_length
        line = Content()
        for key in keys:
            if line.cell_length + key.cell_length > room:
                break
            line += key
        return line + last

    def on_click(self, event: Click) -> None:
        """Press the key under the mouse."""
        press_under(self, event)


def _key(key: FootKey) -> Content:
    label = (f" {key.label}" if key.label else "", "$quiet")
    return pressing(key.press, (key.shown, "bold $marked"), label) + "  "
