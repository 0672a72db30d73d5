"""E: claims that say the same stand under one of them, and come out again."""

from abc import abstractmethod
from collections.abc import Mapping
from time import sleep

from textual.screen import Screen
from textual.worker import WorkerCancelled, get_current_worker

from claimtrack.desk import Desk
from claimtrack.model import Claim
from claimtrack.tui.bindings import bindings
from claimtrack.tui.commands import Where
from claimtrack.tui.queue import Queue
from claimtrack.tui.widgets.claim_list import ClaimList

_BREATH = 0.004  # seconds that a thread rests after every few milliseconds of work


class Folding(Screen[None]):
    """One claim of each cluster is shown; a decision on it is none on the others."""

    BINDINGS = bindings(Where.FOLD)

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
    def show_queue(self, row: int) -> None:
        """Show the queue as it is now, with the cursor on ``row``."""

    @abstractmethod
    def tell(self, told: str) -> None:
        """Say what just happened."""

    def gather(self) -> None:
        """Look for what says the same, in a thread: the first time all claims are compared."""
        self.run_worker(self._gather, thread=True, group="clusters", exclusive=True)

    def others_of(self, claim: Claim) -> str:
        """What is asked about those that say the same as a claim that was decided."""
        count = len(self.desk.repeats_of(claim))
        return f" · {count} more say{'s' * (count == 1)} the same: E" if count else ""

    def action_unfold(self) -> None:
        """Let those that say the same stand beside the claim, or fold them again."""
        claim = self.claim
        if claim is None or not self.desk.repeats_of(claim):
            self.tell("no other claim says the same in nearly the same words")
            return
        self.queue.turn_over(claim)
        self.claims.forget()
        self.show_queue(self.queue.row_of(claim.id) or self.claims.cursor)

    def _gather(self) -> None:
        worker = get_current_worker()

        def pause() -> None:
            """Let keys come first, and go home with the screen."""
            if worker.is_cancelled:
                raise WorkerCancelled
            sleep(_BREATH)

        try:
            fold = self.desk.gather_repeats(pause)
        except WorkerCancelled:
            return
        if not worker.is_cancelled:
            self.app.call_from_thread(self._gathered, fold)

    def _gathered(self, fold: Mapping[str, int]) -> None:
        if fold is not self.queue.fold:
            shown = self.claim
            self.queue.gather(fold)
            self.claims.forget()
            self.show_queue((shown and self.queue.row_of(shown.id)) or 0)
