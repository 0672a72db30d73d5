"""The right side follows the cursor: the claim, its article, and what bears on it."""

from abc import abstractmethod
from collections.abc import Sequence
from functools import partial

from textual import on, work
from textual.timer import Timer

from claimtrack.model import Claim, Link, Suggestion
from claimtrack.tui.aside import LOOKING, aside
from claimtrack.tui.facts import facts
from claimtrack.tui.hits import Hits
from claimtrack.tui.messages import CursorMoved
from claimtrack.tui.screens.following import Following
from claimtrack.tui.widgets.bearing import Bears, Standing
from claimtrack.tui.widgets.reading import Reading

_SETTLE = 0.04  # seconds the cursor rests before the right side follows
_THINK = 0.2  # seconds it rests before suggestions are looked for


class Showing(Following):
    """One claim up close, once the cursor rests on it."""

    _following: Sequence[Timer] = ()

    @abstractmethod
    def hits_of(self, claim: Claim) -> Hits | None:
        """What was looked for and found in the article of a claim."""

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

    @work(group=LOOKING, exclusive=True)
    async def _show_bearing(self) -> None:
        if (claim := self.claim) is None:
            return
        suggested, standing = await aside(self, partial(self._look_beside, claim))
        if self.claim and self.claim.id == claim.id:
            bears = self._bears_on(self.claim, suggested)
            self.query_one(Reading).show_bearing(self.claim, bears, standing)

    def _look_beside(self, claim: Claim) -> tuple[Sequence[Suggestion], Standing]:
        """Runs in a thread: the first time, the words of all claims are gone through."""
        return self.desk.suggestions(claim, 3), self.standing_of(claim)

    def _bears_on(self, claim: Claim, suggested: Sequence[Suggestion]) -> Sequence[Bears]:
        whys: dict[str, Link | Suggestion] = {each.other: each for each in suggested}
        whys |= {link.end(claim.id): link for link in claim.links}
        found = ((self.desk.store.claim(other), why) for other, why in whys.items())
        return [Bears(other, why) for other, why in found if other]
