"""The review screen: the queue, the claim with its article around it, what bears on it."""

from claimtrack.desk import Desk
from claimtrack.errors import ClaimtrackError
from claimtrack.tui.bindings import review_keys
from claimtrack.tui.config import Config
from claimtrack.tui.screens.cutting import Cutting
from claimtrack.tui.screens.elsewhere import Elsewhere
from claimtrack.tui.screens.finding import Finding
from claimtrack.tui.screens.handing import Handing
from claimtrack.tui.screens.weighing import Weighing
from claimtrack.tui.session import Session
from claimtrack.tui.widgets.foot import Happened, Keys
from claimtrack.tui.widgets.top_line import TopLine

_POLL = 0.5  # seconds between two looks at what others did
_PREPARE = 0.02  # seconds between two parts of what is read ahead


class Review(Weighing, Cutting, Elsewhere, Finding, Handing):
    """One claim at a time. What can be done, its bases say; here it begins and keeps up."""

    def __init__(self, desk: Desk, config: Config, session: Session) -> None:
        """``session`` is where it begins."""
        super().__init__(desk, config, session)
        self._begin = session

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
        self.count()
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
        self.query_one(TopLine).modes, self.query_one(Keys).shown = review_keys(self)

    @property
    def session(self) -> Session:
        """What the queue shows, and on which claim the cursor stands."""
        claim = self.claim.id if self.claim else ""
        return Session(query=self.queue.query.text, order=self.queue.order, claim=claim)

    def action_back(self) -> None:
        """Put an error away, let go of hits or marks, or go back to the queue; one at a time."""
        if not (self.query_one(Happened).read() or self.let_go_of_hits() or self.unmark()):
            self.remove_class("-open")
