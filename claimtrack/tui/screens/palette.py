"""ctrl+p: every command that works here, found by typing part of its name."""

from collections.abc import Iterable, Mapping, Sequence

from textual import on
from textual.app import ComposeResult
from textual.binding import ActiveBinding
from textual.containers import Vertical
from textual.content import Content
from textual.fuzzy import Matcher
from textual.widgets import Input

from claimtrack.tui.bindings import as_shown, bindings_of
from claimtrack.tui.commands import COMMANDS, Command
from claimtrack.tui.messages import RowOpened
from claimtrack.tui.screens.strip import Strip
from claimtrack.tui.widgets.field import Field
from claimtrack.tui.widgets.lines import fit
from claimtrack.tui.widgets.rows import Rows

_NOT_HERE = {"palette"}
_LABEL, _KEY = 18, 10  # cells

Offered = tuple[Command, str]
"""A command, and the key that it has here."""


class OfferedList(Rows[Offered]):
    """One line a command: its name, its key, what it does."""

    def draw(self, row: Offered, width: int, *, current: bool) -> Sequence[Content]:
        """The line."""
        command, key = row
        edge = Content.styled("▌ " if current else "  ", "$marked")
        label = fit(Content.styled(command.label, "bold" if current else ""), _LABEL)
        told = fit(Content.styled(command.help, "$quiet"), width - 2 - _LABEL - _KEY)
        return (Content.assemble(edge, label, fit(Content(key), _KEY), told),)


class Palette(Strip[Command]):
    """Runs the command that matches best when enter comes, however fast it was typed."""

    DEFAULT_CSS = """
    Palette > Vertical { height: auto; padding: 1 1 0 1; }
    Palette OfferedList { height: 12; max-height: 50vh; }
    """
    BINDINGS = bindings_of(["down", "up", "half-down", "half-up"])

    def __init__(self, active: Mapping[str, ActiveBinding]) -> None:
        """``active`` are the bindings of the screen below, by their keys."""
        super().__init__(lambda _: None)
        self._here = {
            each.binding.id: (each.node, as_shown(each.binding.key))
            for each in reversed([*active.values()])
        }
        self._text = ""

    def compose(self) -> ComposeResult:
        """The commands, and what is typed."""
        with Vertical():
            yield OfferedList()
            hint = "part of a command's name"
            yield Field(lambda _: self._run(), self.action_back, placeholder=hint)

    def on_mount(self) -> None:
        """Offer all of them."""
        self._offer("")
        self.set_focus(self.query_one(Field))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._catch_up()

    @on(RowOpened)
    async def _clicked(self) -> None:
        await self._run()

    def action_move(self, how: str) -> None:
        """Move the cursor."""
        self._catch_up()
        self.query_one(OfferedList).move(how)

    def _catch_up(self) -> None:
        """Offer what matches all that is typed by now: word of it may come later than a key."""
        typed = self.query_one(Field).value
        if typed != self._text:
            self._offer(typed)

    def _offer(self, text: str) -> None:
        self._text = text
        here = (command for command in COMMANDS if command.id in self._here.keys() - _NOT_HERE)
        found = _best(here, text) if text.strip() else [*here]
        self.query_one(OfferedList).fill([(each, self._here[each.id][1]) for each in found])

    async def _run(self) -> None:
        """Run what is chosen; where more was typed since that was offered, the best of it."""
        self._catch_up()
        if chosen := self.query_one(OfferedList).current:
            self.dismiss(None)
            await self.app.run_action(chosen[0].action, self._here[chosen[0].id][0])


def _best(commands: Iterable[Command], text: str) -> list[Command]:
    """The commands that match what is typed, the best first."""
    matcher = Matcher(text)
    scored = [(matcher.match(f"{each.label} {each.help}"), each) for each in commands]
    scored.sort(key=lambda pair: -pair[0])
    return [each for score, each in scored if score > 0]
