"""The tour: the review screen over the sample, with a strip that says what to do next."""

from collections.abc import Callable, Mapping

from textual.app import ComposeResult
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from claimtrack.desk import Desk
from claimtrack.tui.bindings import key_of
from claimtrack.tui.config import Config
from claimtrack.tui.screens.review import Review
from claimtrack.tui.session import Session
from claimtrack.tui.steps import STEPS, Seen
from claimtrack.tui.widgets.foot import Happened

_LOOK = 0.1  # seconds between two looks at whether it was done


class ToDo(Widget):
    """The one thing to do now, at the top: what lies over the queue comes from below."""

    DEFAULT_CSS = """
    ToDo { height: 2; padding: 0 1; background: $mark; color: $foreground; }
    """

    told: reactive[str] = reactive("")

    def render(self) -> Content:
        """Up to two lines."""
        return Content.styled(self.told, "bold")


class Tour(Review):
    """The real screen with the real keys; goes on by itself when a step was done."""

    def __init__(self, desk: Desk, config: Config, leave: Callable[[], object]) -> None:
        """``desk`` has the sample; ``leave`` is called at the end."""
        super().__init__(desk, config, Session())
        self._leave = leave
        self._step = 0
        self._begun = Seen(cursor=0, over=False, filter=self.queue.query.text, acts=())

    def compose(self) -> ComposeResult:
        """The strip over the review."""
        yield ToDo()
        yield from super().compose()

    def on_mount(self) -> None:
        """Say the first thing to do."""
        self._say()
        self.set_interval(_LOOK, self.look)

    def look(self) -> None:
        """Go on if the step was done."""
        now = Seen(
            cursor=self.claims.cursor,
            over=self.app.screen is not self,
            filter=self._begun.filter if self.focused else self.queue.query.text,
            acts=self.desk.store.acts(),
        )
        if STEPS[self._step].done(self._begun, now):
            self._step, self._begun = self._step + 1, now
            self._say()

    def _say(self) -> None:
        told = STEPS[self._step].told.format_map(_Keys(self.config.keys))
        self.query_one(ToDo).told = f"{self._step + 1}/{len(STEPS)}  {told}"

    def action_back(self) -> None:
        """Put away what is open; else leave the tour."""
        busy = self.has_class("-open") or self.claims.marked or self.query_one(Happened).unread
        super().action_back()
        if not busy:
            self._leave()


class _Keys(dict[str, str]):
    """The keys of commands as a person reads them, by their ids."""

    def __init__(self, own: Mapping[str, str]) -> None:
        self._own = own

    def __missing__(self, command: str) -> str:
        return key_of(command, self._own)
