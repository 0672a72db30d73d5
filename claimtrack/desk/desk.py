"""The desk: articles in, claims reviewed, linked and handed on, each act whole and undoable."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from claimtrack.desk.briefing import Briefing
from claimtrack.desk.clusters import Clustering
from claimtrack.desk.corrections import Corrections
from claimtrack.desk.developments import Developments
from claimtrack.desk.learning import Learning
from claimtrack.desk.names import Names
from claimtrack.desk.reading import Failed, Found, Run, Taken, locate, read_all
from claimtrack.desk.stories import Stories
from claimtrack.errors import NotFound
from claimtrack.model import (
    EVERYTHING,
    Act,
    Article,
    Claim,
    Order,
    Query,
    State,
)
from claimtrack.store.base import Store

if TYPE_CHECKING:  # read when it is asked for
    from claimtrack.link.series import Series


def _now() -> datetime:
    return datetime.now(UTC)


class Desk(Names, Corrections, Developments, Learning, Briefing, Stories, Clustering):
    """One reviewer at one store: what came in, what there is to see, and all acts on it."""

    def __init__(
        self, store: Store, reviewer: str, *, clock: Callable[[], datetime] = _now
    ) -> None:
        super().__init__(store, reviewer, clock)

    # Articles in

    def locate(self, locations: Iterable[str]) -> list[str | Failed]:
        """Every single article behind files, folders, addresses and ``-``."""
        return locate(locations)

    def read(self, located: Iterable[str | Failed], run: Run = map) -> Iterator[Found | Failed]:
        """Read articles and find their claims; touches no store, so ``run`` may be parallel."""
        return read_all(located, self._clock(), run)

    def take(self, found: Found) -> Taken:
        """Keep an article and its claims, unless this very text is there already.

        Where the text at an address has changed, the version before stays; where it reads again
        as an earlier version, that is noted. What was decided about claims that it makes no
        longer, again or in another way, and what the new claims may contradict or update, has
        to be looked at again.
        """
        article = found.article
        self._look_ahead()
        with self.store.change() as changes:
            if kept := self.store.article(article.id):
                return self._taken_again(kept, article)
            newest = self.store.article_at(article.address)
            before = self._readings.now(article.address)
            changes.put_article(replace(article, previous=newest.id if newest else None))
            new = [self._awaited(each) for each in found.claims if not self.store.claim(each.id)]
            if before is None:
                changes.put_claims(new)
                return Taken(article, len(new), recheck=self._recheck_beside(new))
            succession = self._succeed(changes, before, article, new)
            again = dict.fromkeys((*succession.again, *self._recheck_beside(new)))
        compared = succession.compared
        return Taken(article, len(new), previous=before.id, compared=compared, recheck=tuple(again))

    def _taken_again(self, kept: Article, article: Article) -> Taken:
        """What becomes of an article whose very text is kept: nothing, or its page went back."""
        before = self._readings.now(kept.address)
        following = self._go_back(kept, article.pulled)
        if before is None or following is None:
            return Taken(article, claims=0, known=True)
        compared, again = following.compared, tuple(following.again)
        return Taken(kept, 0, known=True, previous=before.id, compared=compared, recheck=again)

    # Looking

    def claims(self, query: Query = EVERYTHING, order: Order | None = None) -> Sequence[Claim]:
        """The claims that a query shows."""
        return self.store.claims(query, order)

    def claim(self, prefix: str) -> Claim:
        """The one claim whose id begins so.

        Raises:
            NotFound: there is none, or more than one.
        """
        ids = self.store.claim_ids(prefix)
        claim = self.store.claim(ids[0]) if len(ids) == 1 else None
        if claim is not None:
            return claim
        if ids:
            raise NotFound(f'"{prefix}" begins {len(ids)} claims: give more of the id')
        raise NotFound(f'no claim "{prefix}" in this store: "claimtrack list" shows the ids')

    def article(self, claim: Claim) -> Article:
        """The article that a claim stands in."""
        article = self.store.article(claim.article)
        if article is None:
            raise NotFound(f"the article of claim {claim.id} is not in this store: pull it again")
        return article

    def counts(self) -> Mapping[State, int]:
        """How many claims are in each state."""
        counted = Counter(map(attrgetter("state"), self.store.skim("state")))
        return {state: counted[state] for state in State}

    def read_plainly(self, claim: Claim) -> str:
        """The claim as a line that stands alone, beside its words and never instead of them."""
        from claimtrack.extract import read_plainly

        return read_plainly(claim)

    def log(self, claim: str | None = None) -> Iterator[Act]:
        """What was done, to one claim or to all, newest first."""
        acts = reversed(self.store.acts())
        return (act for act in acts if claim is None or act.touches(claim))

    def numbers(self, asked: str = "") -> "list[Series]":
        """The figures for one measure over time: of one claim's by its id, else of a query's."""
        from claimtrack.desk.numbers import series

        return series(self.store, asked, self.beside)

    # Handing on

    def export(self, query: Query = EVERYTHING, *, decided: bool = False) -> dict[str, Any]:
        """The verified claims, or all decided ones, as one JSON document."""
        from claimtrack.export import document

        return document(self.store, query, decided=decided, by=self.reviewer, at=self._clock())
