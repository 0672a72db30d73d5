"""What every part of the review may count on: the queue, the claim under the cursor, the foot."""

from abc import abstractmethod

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Input

from claimtrack.desk import Desk
from claimtrack.errors import ClaimtrackError, NotAllowed
from claimtrack.model import Article, Claim, Query
from claimtrack.tui.config import Config
from claimtrack.tui.queue import Queue
from claimtrack.tui.session import Session
from claimtrack.tui.widgets.claim_list import ClaimList
from claimtrack.tui.widgets.filter_line import FilterLine
from claimtrack.tui.widgets.foot import Happened, Keys
from claimtrack.tui.widgets.reading import Reading
from claimtrack.tui.widgets.top_line import TopLine
from claimtrack.tui.widgets.welcome import Welcome

_SETTLE = 0.04  # seconds before the header is counted anew


class Reviewing(Screen[None]):
    """The review as it is seen. What can be done there, each part adds with keys of its own."""

    def __init__(self, desk: Desk, config: Config, session: Session) -> None:
        """``session`` is where it begins."""
        super().__init__()
        self.desk = desk
        self.config = config
        self.queue = Queue(desk, Query.parse(session.query), session.order)
        self._counted = -1  # the version of the store that the header tells of

    def compose(self) -> ComposeResult:
        """The parts."""
        yield TopLine()
        with Horizontal(id="body"):
            with Vertical(id="left"):
                yield FilterLine()
                yield ClaimList(self.config.columns)
                yield Welcome()
            yield Reading()
        yield Happened()
        yield Keys()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """No key acts while something is being typed."""
        del action, parameters
        return not isinstance(self.focused, Input)

    @property
    def claims(self) -> ClaimList:
        """The queue as it is seen."""
        return self.query_one(ClaimList)

    @property
    def claim(self) -> Claim | None:
        """The claim under the cursor, as it is shown."""
        return self.claims.current

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

    @property
    def beside(self) -> int:
        """How many cells at the left the queue takes; none where it is a layer of its own."""
        left = self.query_one("#left")
        return left.size.width if left.display and self.has_class("-wide") else 0

    def show_queue(self, row: int) -> None:
        """Show the queue as it is now, with the cursor on ``row``."""
        claims, query = self.queue.claims, self.queue.query
        self.claims.fill(claims, row)
        self.query_one(FilterLine).tell(query.text, self.queue.order, len(claims))
        self.set_class(not claims, "-nothing")
        self.set_timer(_SETTLE, self.count)
        if not claims:
            self.query_one(Welcome).welcome(empty=not self.desk.claims())

    def look_at(self, query: Query) -> None:
        """Show other claims."""
        self.queue.show(query)
        self.show_queue(0)

    def go(self, row: int | None, otherwise: str) -> None:
        """Put the cursor on a row; where there is none, say so."""
        if row is None:
            self.tell(otherwise)
        else:
            self.claims.cursor = row

    def count(self) -> None:
        """Count anew what the header tells: not in a key press, but right after."""
        if self._counted != self.desk.store.version:
            self._counted = self.desk.store.version
            self.query_one(TopLine).counts = self.desk.counts()

    @abstractmethod
    def catch_up(self) -> None:
        """Take over what others changed; the claim under the cursor stays under it."""

    def progress(self, told: str) -> None:
        """Show how far a pull is; an empty text ends it."""
        self.query_one(TopLine).progress = told

    def tell(self, told: str) -> None:
        """Say what just happened."""
        self.query_one(Happened).tell(told)

    def failed(self, error: ClaimtrackError) -> None:
        """Say what went wrong, until it is read, and show things as they are."""
        if isinstance(error, NotAllowed):  # nothing went wrong: a rule holds
            self.tell(str(error))
            return
        self.query_one(Happened).warn(str(error))
        self.catch_up()
