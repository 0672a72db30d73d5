"""s =: one claim made two where it says two things, and two made one where they say one."""

from abc import abstractmethod
from functools import partial
from itertools import pairwise

from claimtrack.model import Claim
from claimtrack.tui import spans
from claimtrack.tui.screens.cut import CutStrip
from claimtrack.tui.screens.deciding import Deciding


class Cutting(Deciding):
    """What makes more or fewer claims of the one under the cursor."""

    @abstractmethod
    def tell(self, told: str) -> None:
        """Say what just happened."""

    async def action_split(self) -> None:
        """Ask where."""
        if not self.claim or not (article := self.article):
            return
        if cuts := spans.cuts(article.text, self.claim.span):
            split = partial(self._split, self.claim)
            await self.app.push_screen(CutStrip(article.text, self.claim.span, cuts, split))
        else:
            self.tell("one word cannot be split")

    def _split(self, seen: Claim, at: int) -> None:
        self._act_once(partial(self.desk.split, seen, at), seen)

    def action_merge(self) -> None:
        """Let the claim grow over the next one of its article."""
        if not self.claim:
            return
        standing = self.desk.store.claims_of(self.claim.article)
        for claim, following in pairwise(standing):
            if claim.id == self.claim.id:
                self._act_once(partial(self.desk.merge, self.claim, following), self.claim)
                return
        self.tell("no claim of this article comes after it")
