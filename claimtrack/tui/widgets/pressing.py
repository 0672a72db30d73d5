"""Words that stand for a key: a click on them presses it."""

from textual.content import Content
from textual.events import Click
from textual.style import Style
from textual.widget import Widget

_KEY = "press"  # in what a style says besides how it looks


def pressing(key: str, *pieces: tuple[str, str]) -> Content:
    """Words with their styles that press a key, in Textual's spelling."""
    return Content.assemble(*pieces).stylize(Style.from_meta({_KEY: key}))


def press_under(widget: Widget, event: Click) -> None:
    """Press the key that the words under the mouse stand for, if they do."""
    if key := event.style.meta.get(_KEY):
        event.stop()
        widget.app.simulate_key(key)
