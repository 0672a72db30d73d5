"""Corrections: what extraction got wrong, put right; dates and numbers follow the words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimtrack.desk import cuts, edits
from claimtrack.desk.acts import Acts
from claimtrack.desk.missed import missed
from claimtrack.errors import NotAllowed
from claimtrack.model import Act, Article, Claim, Hop, Span


class Corrections(Acts):
    """Acts that say where a claim stands in its article, and who said it."""

    def correct(self, claim: Claim, span: Span, chain: Sequence[Hop]) -> Act | None:
        """Correct where a claim stands and who said it, as one act."""
        if tuple(chain) == claim.chain:
            return self.respan(claim, span)
        if span == claim.span:
            return self.reattribute(claim, chain)
        respan, reattribute = edits.respan(self.article(claim), span), edits.reattribute(chain)

        def edit(seen: Claim) -> Claim:
            return self._awaiting(respan(reattribute(seen)), seen)

        return self._history.act([claim], "span and attribution corrected", edit)

    def respan(self, claim: Claim, span: Span) -> Act | None:
        """Move a claim's ends in its stored article."""
        respan = edits.respan(self.article(claim), span)

        def edit(seen: Claim) -> Claim:
            return self._awaiting(respan(seen), seen)

        return self._history.act([claim], "span corrected", edit)

    def reattribute(self, claim: Claim, chain: Sequence[Hop]) -> Act | None:
        """Correct who said it, root first."""
        return self._history.act([claim], "attribution corrected", edits.reattribute(chain))

    def split(self, claim: Claim, at: int) -> Act | None:
        """Make two claims of one, the second from ``at`` on, an offset in the article.

        Raises:
            NotAllowed: there are no words on one side, or a claim of those words is there.
        """
        article = self.article(claim)

        def cast(_: Sequence[Claim]) -> Iterator[Claim]:
            for part in cuts.split(article, claim, at):
                yield self._awaiting(part, claim)

        return self._history.recast([claim], "split", cast)

    def merge(self, first: Claim, second: Claim) -> Act | None:
        """Let a claim grow over the next one of its article, which is taken away.

        Raises:
            NotAllowed: the second is not the next.
        """
        article, others = self.article(first), self._linked_to(second, but=first)

        def cast(_: Sequence[Claim]) -> Iterator[Claim]:
            standing = [each.id for each in self.store.claims_of(article.id)]
            if (first.id, second.id) not in pairwise(standing):
                raise NotAllowed(f"claim {second.id} is not the next after {first.id}: it stays")
            yield self._awaiting(cuts.merge(article, first, second), first, second)
            yield from (cuts.relinked(each, second.id, first.id) for each in others)

        return self._history.recast([first, second, *others], "merged", cast)

    def add(self, article: Article, span: Span, chain: Sequence[Hop] = ()) -> Act:
        """Take in a claim that was missed, where the article makes it; ``chain`` said it.

        Raises:
            NotAllowed: there are no words, or that claim is there already.
        """
        added = self._awaiting(missed(article, span, chain))
        act = self._history.recast((), "added", lambda _: [added])
        assert act is not None  # what was not there is a change
        return act

    def _linked_to(self, claim: Claim, but: Claim) -> list[Claim]:
        """The claims at the other ends of a claim's links, but for one."""
        ends = {link.end(claim.id) for link in claim.links} - {but.id}
        return [other for end in sorted(ends) if (other := self.store.claim(end))]

    def _awaiting(self, claim: Claim, *before: Claim) -> Claim:
        """A claim whose words are others than ``before``, with the days it comes up again."""
        from claimtrack.desk.promises import due_still

        return replace(claim, due=due_still(claim, before, self._today()))
