"""ctrl+f n N: words looked for in the article of the claim."""

from collections.abc import Sequence

from claimtrack.model import Article, Claim
from claimtrack.tui.hits import Hits, find, words_of
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.looking import Looking
from claimtrack.tui.screens.showing import Showing


class Finding(Looking, Showing):
    """What was typed last is looked for, in any article; before that, the filter's own words."""

    _sought: str = ""
    _hits: tuple[str, Sequence[str], Hits] | None = None  # of which claim and words

    def hits_of(self, claim: Claim) -> Hits | None:
        """What was found in the article of a claim, until another one is shown."""
        if self._hits and self._hits[0] != claim.id:
            self._hits = None
        return self._hits[2] if self._hits else None

    def let_go_of_hits(self) -> bool:
        """Show the claim again; whether a hit was shown."""
        had, self._hits = self._hits is not None, None
        if had:
            self.show_claim()
        return had

    async def action_find(self) -> None:
        """Ask for words."""
        if self.claim:
            hint = "words; n and N go on from there"
            await self.app.push_screen(Ask("find in the article", hint, self._find))

    def _find(self, typed: str) -> None:
        self._sought, self._hits = typed.strip(), None
        if self._phrases():
            self._go_to_hit(1)

    async def action_hit(self, step: int) -> None:
        """Go to the next hit, or with -1 to the one before; ask for words if there are none."""
        if self._phrases():
            self._go_to_hit(step)
        else:
            await self.action_find()

    def _phrases(self) -> Sequence[str]:
        return [self._sought] if self._sought else words_of(self.queue.query)

    def _go_to_hit(self, step: int) -> None:
        if (claim := self.claim) is None or (article := self.article) is None:
            return
        phrases = self._phrases()
        hits = self._stepped(claim, article, phrases, step)
        if hits is None:
            self.tell(f"{' or '.join(phrases)}: not in this article")
            return
        self._hits = claim.id, phrases, hits
        if self.has_class("-narrow"):
            self.action_open()
        self.show_claim()
        self.tell(f"hit {hits.at + 1:,} of {len(hits.spans):,} · n next · N before")

    def _stepped(
        self, claim: Claim, article: Article, phrases: Sequence[str], step: int
    ) -> Hits | None:
        """The next hit from the one that is looked at, else from the claim on."""
        if self._hits and self._hits[:2] == (claim.id, phrases):
            return self._hits[2].step(step)
        return find(article.text, phrases, claim.span[0], step)
