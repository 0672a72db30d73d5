"""Ways through the queue and closer to a claim: moving, filtering, reading, the source."""

from textual import on

from claimtrack.model import EVERYTHING, Claim, Order, Query
from claimtrack.tui.bindings import bindings, key_of
from claimtrack.tui.commands import Where
from claimtrack.tui.messages import ClaimClicked, Filtered, RowOpened
from claimtrack.tui.screens.chain import ChainSheet
from claimtrack.tui.screens.history import HistorySheet
from claimtrack.tui.screens.reviewing import Reviewing
from claimtrack.tui.screens.versions import VersionsSheet
from claimtrack.tui.widgets.filter_line import FilterLine
from claimtrack.tui.widgets.foot import Happened
from claimtrack.tui.widgets.reading import Reading

_AGAIN = Query.parse("is:recheck")


class Looking(Reviewing):
    """Nothing here changes a claim."""

    BINDINGS = bindings(Where.MOVE, Where.LOOK)

    _looked_at: tuple[Query, Claim | None] = EVERYTHING, None  # before what is to be looked at

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
        others = f"{key_of('filter', self.config.keys)} shows others"
        self.go(row, f"that claim is not among those shown: {others}")

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
        """Show what changed in the article; where it is the first version, what came next."""
        if article := self.article:
            change = self.desk.change(article)
            if change is None or change.before is None:
                self.tell("no other version of this article was pulled")
            else:
                await self.app.push_screen(VersionsSheet(change.before, change.article))

    # Filtering

    def action_look_again(self) -> None:
        """Show what was decided and has to be looked at again, or what was shown before."""
        self.query_one(Happened).read()
        if self.queue.query == _AGAIN:
            query, claim = self._looked_at
            self.look_at(query)
            self.claims.cursor = (claim and self.queue.row_of(claim.id)) or 0
        elif self.desk.claims(_AGAIN):
            self._looked_at = self.queue.query, self.claim
            self.look_at(_AGAIN)
        else:
            self.tell("nothing that was decided has to be looked at again")

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
