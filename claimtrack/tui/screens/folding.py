"""E: claims that say the same stand under one of them, and come out again."""

from functools import partial
from time import sleep

from textual import work
from textual.worker import WorkerCancelled, get_current_worker

from claimtrack.model import Claim
from claimtrack.tui.aside import aside
from claimtrack.tui.bindings import bindings, key_of
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.reviewing import Reviewing

_BREATH = 0.004  # seconds that a thread rests after every few milliseconds of work


class Folding(Reviewing):
    """One claim of each cluster is shown; a decision on it is none on the others."""

    BINDINGS = bindings(Where.FOLD)

    @work(group="clusters", exclusive=True)
    async def gather(self) -> None:
        """Look for what says the same: the first time all claims are compared."""
        fold = await aside(self, partial(self.desk.gather_repeats, _breathe))
        if fold is not self.queue.fold:
            shown, row = self.claim, self.claims.cursor
            self.queue.gather(fold)
            self.claims.forget()
            now = self.desk.store.claim(shown.id) if shown else None
            self.show_queue(self.queue.keep(now, row) if now else row)

    def others_of(self, claim: Claim) -> str:
        """What is asked about those that say the same as a claim that was decided."""
        count = len(self.desk.repeats_of(claim))
        key = key_of("unfold", self.config.keys)
        return f" · {count} more say{'s' * (count == 1)} the same: {key}" if count else ""

    def action_unfold(self) -> None:
        """Let those that say the same stand beside the claim, or fold them again."""
        claim = self.claim
        if claim is None or not self.desk.repeats_of(claim):
            self.tell("no other claim says the same in nearly the same words")
            return
        self.queue.turn_over(claim)
        self.claims.forget()
        self.show_queue(self.queue.row_of(claim.id) or self.claims.cursor)


def _breathe() -> None:
    """Let keys come first, and go home with the screen."""
    if get_current_worker().is_cancelled:
        raise WorkerCancelled
    sleep(_BREATH)
