"""What to do where there is nothing to review."""

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from claimtrack.tui.bindings import as_shown
from claimtrack.tui.commands import BY_ID

_EMPTY = "Nothing to review yet."
_DONE = "Nothing left that this filter shows."
_TOLD = {
    "pull": "pull articles: a file, a folder or an address",
    "open": "take the tour: two minutes, on an invented story",
    "filter": "show other claims; an empty filter shows all",
    "undo": "take the last act back",
    "help": "all keys",
    "quit": "leave",
}


class Welcome(Widget):
    """A headline, and the keys that lead on."""

    DEFAULT_CSS = "Welcome { height: 1fr; content-align: center middle; display: none; }"

    headline: reactive[str] = reactive("")
    keys: reactive[tuple[tuple[str, str], ...]] = reactive(())
    """Pairs of a key and what it does."""

    def welcome(self, *, empty: bool) -> None:
        """Say that the store is ``empty``, or that the filter shows nothing."""
        self.headline = _EMPTY if empty else _DONE
        ids = ("pull", "open", "help", "quit") if empty else ("filter", "undo", "pull", "help")
        self.keys = tuple((as_shown(BY_ID[each].key.split(",")[0]), _TOLD[each]) for each in ids)

    def render(self) -> Content:
        """The lines."""
        lines = [
            Content.assemble((f"{key:>6}", "bold $marked"), "   ", f"{told:<52}")
            for key, told in self.keys
        ]
        return Content("\n\n").join([Content.styled(self.headline, "bold"), *lines])
