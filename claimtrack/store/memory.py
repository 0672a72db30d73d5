"""A store that is gone with the process: for one-off use, and to test every other one against."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from threading import RLock

from claimtrack.errors import StoreError
from claimtrack.model import EVERYTHING, Act, Article, Claim, Order, Query, Source
from claimtrack.store.base import UNFOLDED, Fold, Tell
from claimtrack.store.documents import encoded
from claimtrack.store.ordering import ordered


class MemoryStore:
    """Plain dictionaries; what it answers is what every store has to answer."""

    def __init__(self) -> None:
        self._version = 0
        self._articles: dict[str, Article] = {}
        self._claims: dict[str, Claim] = {}
        self._sources: dict[str, Source] = {}
        self._acts: list[Act] = []
        self._lock = RLock()
        self._told: list[Tell] = []

    @property
    def version(self) -> int:
        """Grows with every change."""
        return self._version

    @property
    def notices(self) -> tuple[str, ...]:
        """There is nothing to tell."""
        return ()

    def article(self, id: str) -> Article | None:
        """The article of that id."""
        return self._articles.get(id)

    def article_at(self, address: str) -> Article | None:
        """The newest version of the article at an address."""
        newest_first = reversed(self._articles.values())
        return next((each for each in newest_first if each.address == address), None)

    def articles(self) -> Sequence[Article]:
        """All articles, in the order in which they came."""
        return tuple(self._articles.values())

    def claim(self, id: str) -> Claim | None:
        """The claim of that id."""
        return self._claims.get(id)

    def claims(
        self, query: Query = EVERYTHING, order: Order | None = None, fold: Fold = UNFOLDED
    ) -> Sequence[Claim]:
        """The claims that match, ordered, else as they came."""
        standing = ordered(self._claims.values(), order, self._articles)
        found = (claim for claim in standing if query.matches(claim))
        first: dict[str | int, Claim] = {}
        for claim in found:
            first.setdefault(fold.get(claim.id, claim.id), claim)
        return tuple(first.values())

    def claims_of(self, article: str) -> Sequence[Claim]:
        """The claims of one article, in the order of their spans."""
        stand_in = (claim for claim in self._claims.values() if claim.article == article)
        return tuple(sorted(stand_in, key=lambda claim: claim.span))

    def skim(self, *fields: str) -> Iterable[Claim]:  # noqa: ARG002 - whole claims have them all
        """Every claim, with these of its fields at least."""
        return tuple(self._claims.values())

    def texts(self) -> Iterable[tuple[str, str]]:
        """The id and the words of every claim, as they came."""
        return ((claim.id, claim.text) for claim in tuple(self._claims.values()))

    def claim_ids(self, prefix: str) -> Sequence[str]:
        """The ids of claims that begin so, sorted."""
        return tuple(sorted(each for each in self._claims if each.startswith(prefix)))

    def source(self, name: str) -> Source:
        """What is known of an outlet; not judged (F) where nothing was said."""
        return self._sources.get(name) or Source(name=name)

    def acts(self) -> Sequence[Act]:
        """The history, oldest first."""
        return tuple(self._acts)

    @contextmanager
    def change(self) -> Iterator["MemoryStore"]:
        """One change: whole when the block ends, nothing if it raises."""
        with self._lock:
            before = (
                dict(self._articles),
                dict(self._claims),
                dict(self._sources),
                list(self._acts),
            )
            try:
                yield self
            except BaseException:
                self._articles, self._claims, self._sources, self._acts = before
                self._tell(None)
                raise
            self._version += 1

    def put_article(self, article: Article) -> None:
        """Keep a new article. Articles are never changed."""
        encoded(article)
        if self._articles.setdefault(article.id, article) != article:
            raise StoreError(f"article {article.id} is kept already and never changed")

    def put_claims(self, claims: Iterable[Claim]) -> None:
        """Keep claims, new or changed, by their ids."""
        for claim in claims:
            encoded(claim)
            self._claims[claim.id] = claim
            self._tell(frozenset({claim.id}))

    def drop_claims(self, ids: Iterable[str]) -> None:
        """Let go of claims that an undo or a merge took back."""
        for each in ids:
            self._claims.pop(each, None)
            self._tell(frozenset({each}))

    def put_source(self, source: Source) -> None:
        """Keep what is known of an outlet, by its name."""
        encoded(source)
        self._sources[source.name] = source

    def add_act(self, act: Act) -> None:
        """Append to the history."""
        encoded(act)
        if act.number != len(self._acts) + 1:
            raise StoreError(f"act {act.number} does not follow act {len(self._acts)}")
        self._acts.append(act)

    def prepare(self) -> bool:
        """Nothing is ever read here."""
        return False

    def refresh(self) -> bool:
        """Nobody else can change it: there is never anything."""
        return False

    def watch(self, tell: Tell) -> None:
        """Have it told from now on which claims were put or dropped."""
        self._told.append(tell)

    def recall(self, name: str) -> None:
        """Nothing: what would be kept is gone with the process."""

    def remember(self, name: str, worked_out: bytes, version: int) -> None:
        """Keep nothing: it would be gone with the process."""

    def close(self) -> None:
        """There is nothing to let go of."""

    def _tell(self, ids: frozenset[str] | None) -> None:
        for tell in self._told:
            tell(ids)
