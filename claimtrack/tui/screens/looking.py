"""Ways through the queue and closer to a claim: moving, filtering, reading, the source."""

from abc import abstractmethod

from textual import on
from textual.screen import Screen
from textual.widgets import Input

from claimtrack.desk import Desk
from claimtrack.errors import ClaimtrackError
from claimtrack.model import Article, Claim, Order, Query
from claimtrack.tui.bindings import bindings
from claimtrack.tui.commands import Where
from claimtrack.tui.messages import ClaimClicked, Filtered, RowOpened
from claimtrack.tui.queue import Queue
from claimtrack.tui.screens.chain import ChainSheet
from claimtrack.tui.screens.history import HistorySheet
from claimtrack.tui.screens.versions import VersionsSheet
from claimtrack.tui.widgets.claim_list import ClaimList
from claimtrack.tui.widgets.filter_line import FilterLine
from claimtrack.tui.widgets.foot import Happened
from claimtrack.tui.widgets.reading import Reading


class Looking(Screen[None]):
    """Nothing here changes a claim."""

    BINDINGS = bindings(Where.MOVE, Where.LOOK)

    desk: Desk
    queue: Queue

    @property
    @abstractmethod
    def claims(self) -> ClaimList:
        """The queue as it is seen."""

    @property
    @abstractmethod
    def claim(self) -> Claim | None:
        """The claim under the cursor."""

    @abstractmethod
    def unmark(self) -> bool:
        """Let go of all marks; whether there were any."""

    @abstractmethod
    def let_go_of_hits(self) -> bool:
        """Show no hit of a search any longer; whether one was shown."""

    @abstractmethod
    def show_queue(self, row: int) -> None:
        """Show the queue as it is now, with the cursor on ``row``."""

    @abstractmethod
    def tell(self, told: str) -> None:
        """Say what just happened."""

    @abstractmethod
    def failed(self, error: ClaimtrackError) -> None:
        """Say what went wrong."""

    @property
    def article(self) -> Article | None:
        """The article of the claim under the cursor; one that is gone is told."""
        if self.claim is None:
            return None
        try:
            return self.desk.article(self.claim)
        except ClaimtrackError as error:
            self.failed(error)
            return None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key acts while something is being typed."""
        del action, parameters
        return not isinstance(self.focused, Input)

    # Moving

    def action_move(self, how: str) -> None:
        """Move the cursor."""
        self.claims.move(how)

    def action_skip(self) -> None:
        """Leave the claim as it is."""
        self.claims.move("down")

    def action_next_open(self) -> None:
        """Go to the next claim that needs a decision."""
        self.go(self.queue.next_open(self.claims.cursor), "nothing else needs a decision here")

    def action_next_article(self) -> None:
        """Go to the next article."""
        self.go(self.queue.next_article(self.claims.cursor, 1), "all of it is of this article")

    def action_previous_article(self) -> None:
        """Go to the article before."""
        self.go(self.queue.next_article(self.claims.cursor, -1), "all of it is of this article")

    def go(self, row: int | None, otherwise: str) -> None:
        """Put the cursor on a row; where there is none, say so."""
        if row is None:
            self.tell(otherwise)
        else:
            self.claims.cursor = row

    # Reading

    def action_read_down(self) -> None:
        """Scroll the article."""
        self.query_one(Reading).scroll_article("down")

    def action_read_up(self) -> None:
        """Scroll the article."""
        self.query_one(Reading).scroll_article("up")

    @on(RowOpened)
    def action_open(self) -> None:
        """Give the claim and its article all the room."""
        self.set_class(self.claim is not None, "-open")

    @on(ClaimClicked)
    def _go_to_claim(self, clicked: ClaimClicked) -> None:
        row = self.queue.row_of(clicked.claim)
        self.go(row, "that claim is not among those shown: / shows others")

    def action_back(self) -> None:
        """Put an error away, let go of hits or marks, or go back to the queue; one at a time."""
        if not (self.query_one(Happened).read() or self.let_go_of_hits() or self.unmark()):
            self.remove_class("-open")

    async def action_chain(self) -> None:
        """Show how we know who said it."""
        if self.claim and (article := self.article):
            await self.app.push_screen(ChainSheet(self.claim, article))

    async def action_history(self) -> None:
        """Show what was done to the claim."""
        if self.claim:
            acts = self.desk.log(self.claim.id)
            await self.app.push_screen(HistorySheet(self.claim.id, acts))

    async def action_versions(self) -> None:
        """Show what the article's version before said."""
        if article := self.article:
            reading = self.desk.reading(article)
            if reading.before is None:
                self.tell("no other version of this article was pulled before it")
            else:
                await self.app.push_screen(VersionsSheet(reading.before, reading.article))

    def look_at(self, query: Query) -> None:
        """Show other claims."""
        self.queue.show(query)
        self.show_queue(0)

    # Filtering

    def action_sort(self) -> None:
        """Put the claims in the next order, the cursor on the same claim."""
        shown = self.claim
        orders = list(Order)
        self.queue.order = orders[(orders.index(self.queue.order) + 1) % len(orders)]
        self.queue.reload()
        self.show_queue((self.queue.row_of(shown.id) if shown else None) or 0)

    def action_filter(self) -> None:
        """Let the filter be typed."""
        desk = self.desk
        names = {
            "tag": desk.tags,
            "speaker": desk.speakers,
            "source": desk.sources,
            "story": desk.stories,
        }
        self.query_one(FilterLine).open(self.queue.query, names)

    @on(Filtered)
    def _filter(self, filtered: Filtered) -> None:
        self.look_at(filtered.query)
