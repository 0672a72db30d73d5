"""s = +: one claim made two, two made one, and one added that was missed."""

from functools import partial
from itertools import pairwise

from claimtrack.model import Article, Claim
from claimtrack.tui import spans
from claimtrack.tui.screens.correct import Correction, Missed
from claimtrack.tui.screens.cut import CutStrip
from claimtrack.tui.screens.deciding import Deciding


class Cutting(Deciding):
    """What makes more or fewer claims of the one under the cursor."""

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

    async def action_add(self) -> None:
        """Ask where in the article of the claim another one stands, and who said it."""
        if self.claim and (article := self.article):
            text, span = article.text, self.claim.span
            after = spans.sentence_after(text, span)
            begun = after if after != span else spans.sentence_before(text, span)
            add = partial(self._add, article)
            names = self._names(article)
            await self.app.push_screen(Missed(Correction(begun, ()), article, names, add))

    def _add(self, article: Article, found: Correction) -> None:
        self._do_and_go(partial(self.desk.add, article, found.span, found.chain))
