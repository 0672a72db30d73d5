"""After p among the stories: what may be one story, with what it shares; nothing files itself."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from textual import work
from textual.content import Content

from claimtrack.desk import Desk
from claimtrack.errors import ClaimtrackError
from claimtrack.tui.aside import aside
from claimtrack.tui.bindings import bindings, bindings_of
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.overview import Overview, Title
from claimtrack.tui.widgets.lines import fit, words
from claimtrack.tui.widgets.rows import Rows
from claimtrack.wording import counted

if TYPE_CHECKING:
    from claimtrack.desk import Proposal


class ProposalList(Rows["Proposal"]):
    """Two lines a proposal."""

    height_of_row = 2

    def draw(self, row: "Proposal", width: int, *, current: bool) -> Sequence[Content]:
        """Its working name with how much it is, and what its articles share."""
        edge = Content.styled("▌ " if current else "  ", "$marked")
        more = "more of it, " if row.known else ""
        claims, articles = counted(len(row.claims), "claim"), counted(row.articles, "article")
        name = words(f"{row.name}?", "bold" if current else "")
        head = Content.assemble(edge, name, words(f"  {more}{claims} · {articles}", "$quiet"))
        return fit(head, width), fit(Content.assemble(edge, words(row.why, "$quiet")), width)


class ProposalsScreen(Overview["Proposal"]):
    """The proposals, as the desk has them."""

    BINDINGS = bindings(Where.PROPOSALS) + bindings_of(["undo"])

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def rows_widget(self) -> ProposalList:
        """The list."""
        return ProposalList()

    def title_of(self, rows: Sequence["Proposal"]) -> str:
        """How many there are."""
        if rows:
            return f"may be stories  {len(rows)}"
        return "no articles share enough names to be one story"

    def on_mount(self) -> None:
        """Look for them without holding anything up: all claims are gone through."""
        self.query_one(Title).told = "looking for names that articles share …"
        self._look()

    @work(exclusive=True)
    async def _look(self) -> None:
        self.show(await aside(self, self._desk.propose_stories))

    async def action_proposal_file(self) -> None:
        """Ask for the name of the story."""
        if row := self.rows.current:
            hint = f"a name for the story; enter: {row.name}"
            file = partial(self._file, row)
            known = [row.name, *self._desk.stories()]
            await self.app.push_screen(Ask("file under", hint, file, known, whole=True))

    def _file(self, proposal: "Proposal", typed: str) -> None:
        found = (self._desk.store.claim(each) for each in proposal.claims)
        try:
            act = self._desk.file_under(
                [each for each in found if each], typed.strip() or proposal.name
            )
        except ClaimtrackError as error:
            self.warn(str(error))
            return
        self._look()
        if act:
            self.tell(self.told_of(act))

    def action_undo(self) -> None:
        """Take the filing back."""
        try:
            act = self._desk.undo()
        except ClaimtrackError as error:
            self.warn(str(error))
        else:
            self._look()
            self.tell(act.label)
