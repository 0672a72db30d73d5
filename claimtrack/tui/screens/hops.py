"""After e and c: the chain hop by hop, to name, move, add and take off."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from claimtrack import wording
from claimtrack.desk.hops import called, in_role, renamed
from claimtrack.model import Hop, Role
from claimtrack.tui.bindings import ESCAPE, bindings, bindings_of, keys_at_foot
from claimtrack.tui.commands import MOVES, Where
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.grade import GradeStrip
from claimtrack.tui.screens.strip import Strip
from claimtrack.tui.widgets.foot import Keys
from claimtrack.tui.widgets.hop_list import HopList
from claimtrack.tui.widgets.lines import words

_MOST_ROWS = 8  # hops in sight at once; no chain in an article is as long

Chain = tuple[Hop, ...]


class RoleStrip(GradeStrip):
    """Asks what stands at a hop."""

    BINDINGS = bindings(Where.ROLE)


class HopsStrip(Strip[Chain]):
    """The hops, root first. ``esc`` hands over the chain as it stands; it is not yet written."""

    DEFAULT_CSS = """
    HopsStrip > Vertical { height: auto; max-height: 70%; padding: 1 2 0 2; }
    HopsStrip Static { height: auto; margin-bottom: 1; }
    HopsStrip HopList { margin-bottom: 1; }
    """
    BINDINGS = bindings_of(MOVES) + bindings(Where.CHAIN)

    def __init__(
        self, chain: Sequence[Hop], known: Mapping[str, Hop], then: Callable[[Chain], None]
    ) -> None:
        """``known`` are the hops to choose from, by their names as they are shown."""
        super().__init__(then)
        self._chain = tuple(chain)
        self._known = known

    def compose(self) -> ComposeResult:
        """The chain in words, its hops, the keys."""
        with Vertical():
            yield Static(id="who")
            yield HopList()
            yield Keys()

    def on_mount(self) -> None:
        """Show the chain from its root on."""
        self.query_one(Keys).shown = (*keys_at_foot(self), ESCAPE._replace(label="back"))
        self._show(self._chain, 0)

    def _show(self, chain: Chain, at: int) -> None:
        """Let the chain be this one, with the cursor on one of its hops."""
        self._chain = chain
        hops = self.query_one(HopList)
        hops.styles.height = min(max(len(chain), 1), _MOST_ROWS)
        hops.fill(chain, at)
        self.query_one("#who", Static).update(in_words(chain))

    @property
    def _at(self) -> int:
        return self.query_one(HopList).cursor

    def _put(self, hop: Hop) -> None:
        """Let another hop stand where the cursor is."""
        at = self._at
        self._show((*self._chain[:at], hop, *self._chain[at + 1 :]), at)

    async def _ask(self, label: str, then: Callable[[str], None]) -> None:
        hint = "a name of the article, or another"
        await self.app.push_screen(Ask(label, hint, then, list(self._known), whole=True))

    def action_move(self, how: str) -> None:
        """Move the cursor."""
        self.query_one(HopList).move(how)

    async def action_hop_name(self) -> None:
        """Ask for another name; where there is no hop, for the first one's."""
        if self._chain:
            await self._ask("who it is", self._call)
        else:
            await self.action_hop_add()

    def _call(self, typed: str) -> None:
        if name := typed.strip():
            self._put(renamed(self._chain[self._at], name, self._known))

    async def action_hop_role(self) -> None:
        """Ask for the role."""
        if self._chain:
            await self.app.push_screen(RoleStrip(self._cast))

    def _cast(self, role: str) -> None:
        self._put(in_role(self._chain[self._at], Role(role)))

    async def action_hop_add(self) -> None:
        """Ask who comes behind the hop under the cursor."""
        at = min(self._at + 1, len(self._chain))
        await self._ask("through whom" if at else "who said it", partial(self._add, at))

    def _add(self, at: int, typed: str) -> None:
        if name := typed.strip():
            hop = renamed(called(name, Role.OUTLET if at else Role.PERSON), name, self._known)
            self._show((*self._chain[:at], hop, *self._chain[at:]), at)

    def action_hop_drop(self) -> None:
        """Take the hop off."""
        at = self._at
        self._show((*self._chain[:at], *self._chain[at + 1 :]), at)

    def action_hop_shift(self, by: int) -> None:
        """Move the hop along the chain; at its end it stays."""
        at, to = self._at, self._at + by
        if 0 <= to < len(self._chain):
            chain = list(self._chain)
            chain.insert(to, chain.pop(at))
            self._show(tuple(chain), to)

    def action_back(self) -> None:
        """Answer."""
        self.answer(self._chain)


def in_words(chain: Sequence[Hop]) -> Content:
    """Who said it, through whom, in a line."""
    named = " ← ".join(map(wording.named, chain)) or "the article's own voice"
    return Content.assemble(("who  ", "$quiet"), words(named, "$speaker"))
