"""The right side follows the cursor: the claim, its article, and what bears on it."""

from collections.abc import Sequence
from functools import partial

from textual import on
from textual.timer import Timer
from textual.worker import get_current_worker

from claimtrack.model import Claim, Link, Suggestion
from claimtrack.tui.facts import facts
from claimtrack.tui.messages import CursorMoved
from claimtrack.tui.screens.finding import Finding
from claimtrack.tui.screens.following import Following
from claimtrack.tui.widgets.bearing import Bears, Standing
from claimtrack.tui.widgets.reading import Reading

_SETTLE = 0.04  # seconds the cursor rests before the right side follows
_THINK = 0.2  # seconds it rests before suggestions are looked for
LOOKING = "bearing"
"""The group of the threads that look for what bears on a claim."""


class Showing(Finding, Following):
    """One claim up close, once the cursor rests on it."""

    _following: Sequence[Timer] = ()

    @on(CursorMoved)
    def _follow(self) -> None:
        for timer in self._following:
            timer.stop()
        self._following = [
            self.set_timer(_SETTLE, self.show_claim),
            self.set_timer(_THINK, self._show_bearing),
        ]

    def show_claim(self) -> None:
        """Show the claim under the cursor, its article around it."""
        claim, store = self.claim, self.desk.store
        if claim is None or (article := self.article) is None:
            return
        source, learned = store.source(claim.source or ""), self.desk.learned_reasons(claim)
        known = tuple(facts(claim, article, source, learned))
        others, hits = store.claims_of(claim.article), self.hits_of(claim)
        self.query_one(Reading).show(claim, article, known, others, hits)

    def _show_bearing(self) -> None:
        if self.claim:
            look = partial(self._look_for_bearing, self.claim)
            self.run_worker(look, thread=True, group=LOOKING, exclusive=True)

    def _look_for_bearing(self, claim: Claim) -> None:
        """Runs in a thread: the first time, the words of all claims are gone through."""
        suggested, standing = self.desk.suggestions(claim, 3), self.standing_of(claim)
        if not get_current_worker().is_cancelled:
            self.app.call_from_thread(self._found_bearing, claim, suggested, standing)

    def _found_bearing(
        self, claim: Claim, suggested: Sequence[Suggestion], standing: Standing
    ) -> None:
        if self.claim and self.claim.id == claim.id:
            bears = self._bears_on(self.claim, suggested)
            self.query_one(Reading).show_bearing(self.claim, bears, standing)

    def _bears_on(self, claim: Claim, suggested: Sequence[Suggestion]) -> Sequence[Bears]:
        whys: dict[str, Link | Suggestion] = {each.other: each for each in suggested}
        whys |= {link.end(claim.id): link for link in claim.links}
        found = ((self.desk.store.claim(other), why) for other, why in whys.items())
        return [Bears(other, why) for other, why in found if other]
