"""The review screen: the queue, the claim with its article around it, what bears on it."""

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical

from claimtrack.desk import Desk
from claimtrack.errors import ClaimtrackError, NotAllowed
from claimtrack.model import Act, Claim, Query
from claimtrack.tui.bindings import keys_at_foot
from claimtrack.tui.config import Config
from claimtrack.tui.queue import Queue
from claimtrack.tui.screens.cutting import Cutting
from claimtrack.tui.screens.elsewhere import Elsewhere
from claimtrack.tui.screens.folding import Folding
from claimtrack.tui.screens.handing import Handing
from claimtrack.tui.screens.marking import Marking
from claimtrack.tui.screens.pulling import Pulling
from claimtrack.tui.screens.showing import Showing
from claimtrack.tui.screens.together import Together
from claimtrack.tui.screens.weighing import Weighing
from claimtrack.tui.session import Session
from claimtrack.tui.widgets.claim_list import ClaimList
from claimtrack.tui.widgets.filter_line import FilterLine
from claimtrack.tui.widgets.foot import Happened, Keys
from claimtrack.tui.widgets.reading import Reading
from claimtrack.tui.widgets.top_line import TopLine
from claimtrack.tui.widgets.welcome import Welcome

_POLL = 0.5  # seconds between two looks at what others did
_PREPARE = 0.02  # seconds between two parts of what is read ahead
_SETTLE = 0.04  # seconds before the header is counted anew


class Review(Folding, Together, Pulling, Marking, Elsewhere, Showing, Handing, Weighing, Cutting):
    """One claim at a time: what is shown. What can be done, its bases say."""

    def __init__(self, desk: Desk, config: Config, session: Session) -> None:
        """``session`` is where it begins."""
        super().__init__()
        self.desk = desk
        self.config = config
        self.queue = Queue(desk, Query.parse(session.query), session.order)
        self._begin = session
        self.saved = config.queries
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

    def on_mount(self) -> None:
        """Show the queue and keep up with the store."""
        self.query_one(TopLine).reviewer = self.desk.reviewer
        self.claims.folded = self.queue.folded_under
        self.show_queue(self.queue.row_of(self._begin.claim) or 0)
        self.call_after_refresh(self._settle_in)
        if self._begin.mode != "review":
            self.call_after_refresh(self.action_mode, self._begin.mode)
        if notices := self.desk.store.notices:
            self.query_one(Happened).warn(" · ".join(notices))

    def _settle_in(self) -> None:
        """Do what can wait until the queue is seen."""
        self.show_queue(self.queue.put_in_order(self.claims.cursor))
        self._wake()
        self._count()
        self.set_interval(_POLL, self.catch_up)
        self.gather()
        self._preparing = self.set_interval(_PREPARE, self._prepare)

    def _prepare(self) -> None:
        """Read on, between two keys, for the first letter of a filter."""
        if not self.desk.store.prepare():
            self._preparing.stop()

    def _wake(self) -> None:
        """Bring back what was snoozed until today, and promises whose time has come."""
        try:
            acts = self.desk.wake(), self.desk.come_due()
        except ClaimtrackError as error:
            self.failed(error)
        else:
            for act in filter(None, acts):
                self.queue.reload()
                self.show_queue(self.claims.cursor)
                self.tell(f"{act.label} · {len(act.changes):,} came back")

    def on_screen_resume(self) -> None:
        """The keys may have been changed by the config."""
        self.query_one(Keys).shown = keys_at_foot(self)

    @property
    def session(self) -> Session:
        """What the queue shows, and on which claim the cursor stands."""
        claim = self.claim.id if self.claim else ""
        return Session(query=self.queue.query.text, order=self.queue.order, claim=claim)

    @property
    def claims(self) -> ClaimList:
        """The queue as it is seen."""
        return self.query_one(ClaimList)

    @property
    def claim(self) -> Claim | None:
        """The claim under the cursor, as it is shown."""
        return self.claims.current

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
        self.set_timer(_SETTLE, self._count)
        if not claims:
            self.query_one(Welcome).welcome(empty=not self.desk.claims())

    def acted(self, act: Act | None, seen: Sequence[Claim]) -> None:
        """Show what an act has changed, say it, and go on."""
        self.unmark()
        if act is None:
            self.tell("that is how it was already")
            return
        on = self.config.advance and _decides(act) and len(seen) == 1
        self.show_queue(self.queue.take_over(act, self.claims.cursor, on=on))
        many = f" · {len(act.changes):,} claims" if len(seen) > 1 else ""
        if len(act.changes) > 1:  # a link or other words may join or part what says the same
            self.gather()
        same = self.others_of(seen[0]) if on else ""
        left = f"{len(self.queue.claims):,} left"
        self.tell(f"{act.label}{many}{_asked(act, seen)} · {left}{same} · u undoes")

    def taken_back(self, act: Act) -> None:
        """Show what undo or redo has changed and go there."""
        self.queue.reload()
        row = self.queue.row_of(act.changes[0].id)
        self.show_queue(self.claims.cursor if row is None else row)
        self.tell(f"{act.label} · {'ctrl+r does it again' if act.undoes else 'u undoes'}")

    def pulled(self, told: str) -> None:
        """Show what came in, and say it."""
        self.catch_up()
        self.tell(told)

    def progress(self, told: str) -> None:
        """Show how far a pull is."""
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

    def _count(self) -> None:
        """Count anew what the header tells: not in a key press, but right after."""
        if self._counted != self.desk.store.version:
            self._counted = self.desk.store.version
            self.query_one(TopLine).counts = self.desk.counts()


def _asked(act: Act, seen: Sequence[Claim]) -> str:
    """How many decided claims the act has put back to be looked at again."""
    ids = {claim.id for claim in seen}
    back = sum(bool(each.after.get("recheck")) for each in act.changes if each.id not in ids)
    return f" · {back:,} that lean on it to look at again" if back else ""


def _decides(act: Act) -> bool:
    """Whether an act moved its claims in the workflow; a tag or a note leaves them there."""
    changed = (change.after for change in act.changes if change.before)
    return any("state" in fields or "verdict" in fields for fields in changed)
