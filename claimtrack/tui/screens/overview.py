"""A screen with one list: a title, the rows, what just happened, the keys."""

from collections.abc import Hashable, Sequence
from typing import ClassVar, Generic, TypeVar

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget

from claimtrack.model import Act
from claimtrack.tui.bindings import ESCAPE, bindings, bindings_of, key_here, keys_at_foot
from claimtrack.tui.commands import MOVES, Where
from claimtrack.tui.messages import RowOpened
from claimtrack.tui.widgets.foot import Happened, Keys
from claimtrack.tui.widgets.lines import rule, words
from claimtrack.tui.widgets.rows import Rows
from claimtrack.wording import counted

Row = TypeVar("Row", bound=Hashable)


class Title(Widget):
    """What the list shows, and how many there are."""

    DEFAULT_CSS = "Title { height: 1; }"

    told: reactive[str] = reactive("")

    def render(self) -> Content:
        """The line."""
        return rule(words(self.told, "bold"), self.size.width)


class Overview(Screen[None], Generic[Row]):
    """Lists something other than claims; ``esc`` goes back to the review."""

    BINDINGS = bindings_of([*MOVES, "back"]) + bindings(Where.MODES)

    mode: ClassVar[str] = ""
    """What the key that leads here calls it."""

    def rows_widget(self) -> Rows[Row]:
        """The list, still empty."""
        raise NotImplementedError

    def title_of(self, rows: Sequence[Row]) -> str:
        """What stands over the list."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """The parts."""
        yield Title()
        yield self.rows_widget()
        yield Happened()
        yield Keys(kept=2)  # all keys, and the way back

    def on_mount(self) -> None:
        """Show the keys that work here."""
        self.query_one(Keys).shown = (*keys_at_foot(self, self.mode), ESCAPE._replace(label="back"))

    @property
    def rows(self) -> Rows[Row]:
        """The list."""
        return self.query_one(Rows)

    def show(self, rows: Sequence[Row]) -> None:
        """Show rows, the cursor where it stood."""
        self.rows.fill(rows, self.rows.cursor)
        self.query_one(Title).told = self.title_of(rows)

    def tell(self, told: str) -> None:
        """Say what just happened."""
        self.query_one(Happened).tell(told)

    def told_of(self, act: Act) -> str:
        """What an act did here, and the key that takes it back."""
        back = key_here(self, "undo")
        return f"{act.label} · {counted(len(act.changes), 'claim')} · {back} undoes"

    def warn(self, told: str) -> None:
        """Say what went wrong, until it is read."""
        self.query_one(Happened).warn(told)

    @on(RowOpened)
    def _open(self) -> None:
        """A second click on a row does what enter does."""
        self.app.simulate_key("enter")

    def action_move(self, how: str) -> None:
        """Move the cursor."""
        self.rows.move(how)

    async def action_mode(self, mode: str) -> None:
        """Go to another screen."""
        if mode != self.mode:
            self.dismiss(None)
            await self.app.screen.run_action(f"mode('{mode}')")

    def action_back(self) -> None:
        """Put an error away, or go back."""
        if not self.query_one(Happened).read():
            self.dismiss(None)
