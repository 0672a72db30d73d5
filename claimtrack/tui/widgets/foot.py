"""The two lines at the foot: what just happened with the way back, and the keys that work."""

from textual.content import Content
from textual.events import Click
from textual.reactive import reactive
from textual.widget import Widget

from claimtrack.tui.bindings import FootKey
from claimtrack.tui.widgets.lines import words
from claimtrack.tui.widgets.pressing import press_under, pressing


class Happened(Widget):
    """One line that says what just happened; an error stands over it until it is read."""

    DEFAULT_CSS = """
    Happened { height: 1; padding: 0 1; color: $quiet; }
    Happened.-error { height: auto; max-height: 5; }
    """

    told: reactive[str] = reactive("")
    """What just happened."""
    error: reactive[str] = reactive("", layout=True)
    """What went wrong and nobody has read yet."""

    def tell(self, told: str) -> None:
        """Say what happened."""
        self.told = told

    def warn(self, error: str) -> None:
        """Say what went wrong, until it is read."""
        self.add_class("-error")
        self.error = error

    def read(self) -> bool:
        """Put the lines away; whether there was an error."""
        was_error = bool(self.error)
        self.remove_class("-error")
        self.error = self.told = ""
        return was_error

    def render(self) -> Content:
        """The line, under the error if there is one."""
        told = words(self.told)
        if not self.error:
            return told
        error = words(self.error, "bold $verdict-false")
        return Content.assemble(error, ("   esc: read", "$quiet"), "\n" if self.told else "", told)


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
