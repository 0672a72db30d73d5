"""After l: the claims that this one may bear on, already ranked; a letter links."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from claimtrack import wording
from claimtrack.desk import Desk
from claimtrack.errors import QueryError
from claimtrack.model import Claim, Query, Relation
from claimtrack.tui.aside import LOOKING, aside
from claimtrack.tui.bindings import ESCAPE, bindings, bindings_of, key_here, keys_at_foot
from claimtrack.tui.commands import MOVES, Where
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.strip import Strip
from claimtrack.tui.widgets.bearing import Bears
from claimtrack.tui.widgets.foot import foot_key
from claimtrack.tui.widgets.lines import flow, words
from claimtrack.tui.widgets.page import Page
from claimtrack.tui.widgets.target_list import TargetList

_MOST = 200  # claims that a search lists


@dataclass(frozen=True, slots=True)
class Linked:
    """``claim`` stands in ``relation`` to ``other``."""

    claim: Claim
    relation: Relation
    other: Claim


class LinkScreen(Strip[Linked]):
    """The claim above, the candidates below."""

    DEFAULT_CSS = """
    LinkScreen > Vertical { background: $background; }
    LinkScreen.-wide > Vertical { border-left: solid $rule; }
    LinkScreen Static { height: auto; padding: 1 2; }
    LinkScreen Page { height: auto; padding: 0 1; background: $panel; }
    LinkScreen TargetList { height: 1fr; }
    """
    BINDINGS = bindings_of(MOVES) + bindings(Where.LINK)

    def __init__(
        self, desk: Desk, claim: Claim, then: Callable[[Linked], None], *, beside: int
    ) -> None:
        """``beside`` cells at the left stay free, so that the queue is seen."""
        super().__init__(then)
        self._beside = beside
        self._desk = desk
        self._claim = claim
        self._turned = False
        self._told = ""

    def compose(self) -> ComposeResult:
        """The claim, the candidates, the keys."""
        with Vertical() as panel:
            panel.styles.margin = (1, 0, 0, self._beside)
            yield Static(id="claim")
            yield TargetList()
            yield Page()

    def on_mount(self) -> None:
        """Begin to look for what may be linked."""
        keys = [foot_key(each) for each in (*keys_at_foot(self), ESCAPE)]
        self.query_one(Page).lay_out(partial(flow, keys, gap=0))
        self._say("looking …")
        self._look()

    @work(group=LOOKING, exclusive=True)
    async def _look(self) -> None:
        """Offer what the desk suggests; a search that was typed meanwhile takes its place."""
        self._offer(await aside(self, self._suggested), "nothing close by: {} searches all")

    def _suggested(self) -> list[Bears]:
        store = self._desk.store
        return [
            Bears(other, suggestion)
            for suggestion in self._desk.suggestions(self._claim)
            if (other := store.claim(suggestion.other))
        ]

    def _offer(self, offered: Sequence[Bears], otherwise: str) -> None:
        self.query_one(TargetList).fill(offered)
        self._say("" if offered else otherwise.format(key_here(self, "link-search")))

    def _say(self, told: str) -> None:
        self._told = told
        direction = "another claim … this one" if self._turned else "this claim … another"
        self.query_one("#claim", Static).update(
            Content.assemble(
                words(self._claim.text, "bold"),
                "\n",
                words(wording.through(self._claim), "$speaker"),
                "\n\n",
                words(direction, "$quiet"),
                words(f"   {told}", "$warned"),
            )
        )

    def action_move(self, how: str) -> None:
        """Move the cursor."""
        self.query_one(TargetList).move(how)

    def action_link_turn(self) -> None:
        """Turn the direction round."""
        self._turned = not self._turned
        self._say(self._told)

    async def action_link_search(self) -> None:
        """Ask for a filter over all claims."""
        await self.app.push_screen(Ask("search all claims", "words or a filter", self._search))

    def _search(self, typed: str) -> None:
        try:
            found = self._desk.claims(Query.parse(typed))
        except QueryError as error:
            self._say(str(error))
            return
        self.workers.cancel_node(self)
        self._offer(
            [Bears(each, None) for each in found[:_MOST] if each.id != self._claim.id],
            f'no claim matches "{typed}"',
        )

    def action_relate(self, relation: str) -> None:
        """Answer."""
        target = self.query_one(TargetList).current
        if target is not None:
            ends = (self._claim, target.other)
            claim, other = reversed(ends) if self._turned else ends
            self.answer(Linked(claim, Relation(relation), other))
