"""Store: what the desk asks of any store. The same tests run over every one."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, Protocol

from claimtrack.model import EVERYTHING, Act, Article, Claim, Order, Query, Source

Tell = Callable[[frozenset[str] | None], None]
"""Is told the ids of claims that may be others now, ``None`` where all may be."""


@dataclass(frozen=True, slots=True)
class Recalled:
    """Bytes that were worked out of the claims; ``current`` if nothing has changed since."""

    worked_out: bytes
    current: bool


Fold = Mapping[str, int]
"""By the ids of claims that say the same: a number that they share."""

UNFOLDED: Fold = {}
"""Folds no claims together."""


class Changes(Protocol):
    """What may be written inside ``Store.change``: everything or, on an error, nothing."""

    def put_article(self, article: Article) -> None:
        """Keep a new article. Articles are never changed."""

    def put_claims(self, claims: Iterable[Claim]) -> None:
        """Keep claims, new or changed, by their ids."""

    def drop_claims(self, ids: Iterable[str]) -> None:
        """Let go of claims that an undo or a merge took back; the history still has them."""

    def put_source(self, source: Source) -> None:
        """Keep what is known of an outlet, by its name."""

    def add_act(self, act: Act) -> None:
        """Append to the history. ``act.number`` is ``Store.acts``'s length plus one."""


class Store(Protocol):
    """Articles, claims, sources and the history of acts, durable once ``change`` returns."""

    @property
    def version(self) -> int:
        """Grows with every change seen, one's own or another process's."""

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should be told of how the store was found, a line each."""

    def article(self, id: str) -> Article | None:
        """The article of that id."""

    def article_at(self, address: str) -> Article | None:
        """The newest version of the article at an address."""

    def articles(self) -> Sequence[Article]:
        """All articles, in the order in which they came."""

    def claim(self, id: str) -> Claim | None:
        """The claim of that id."""

    def claims(
        self, query: Query = EVERYTHING, order: Order | None = None, fold: Fold = UNFOLDED
    ) -> Sequence[Claim]:
        """The claims that match, ordered, else as they came. May be read lazily.

        Of those to which ``fold`` gives the same number, only the first one.
        """

    def claims_of(self, article: str) -> Sequence[Claim]:
        """The claims of one article, in the order of their spans."""

    def skim(self, *fields: str) -> Iterable[Any]:
        """Every claim as ``claims`` has them, with these of its fields only: far quicker."""

    def texts(self) -> Iterable[tuple[str, str]]:
        """The id and the words of every claim, as they came; read one by one, and not kept."""

    def claim_ids(self, prefix: str) -> Sequence[str]:
        """The ids of claims that begin so."""

    def source(self, name: str) -> Source:
        """What is known of an outlet; not judged (F) where nothing was said."""

    def acts(self) -> Sequence[Act]:
        """The history, oldest first."""

    def change(self) -> AbstractContextManager[Changes]:
        """One change: whole and synced when the block ends, nothing if it raises.

        Inside, the store is locked against other processes and reads are up to date.

        Raises:
            StoreError: it could not be written; the store is as it was.
        """

    def prepare(self) -> bool:
        """Do a little of what a search will need, in some ms; whether there is more to do."""

    def refresh(self) -> bool:
        """Take over what other processes changed; whether there was anything."""

    def watch(self, tell: Tell) -> None:
        """Have it told from now on which claims were put or dropped, by whomever."""

    def recall(self, name: str) -> Recalled | None:
        """What ``remember`` was given last under a name, by any process; ``None`` if it is gone."""

    def remember(self, name: str, worked_out: bytes, version: int) -> None:
        """Keep beside the store what was worked out of its claims, where that is possible.

        It is of the store in that ``version``; nothing is kept where there is another by now, or
        one in the making. It may be lost at any time, and nothing may hang on it.
        """

    def close(self) -> None:
        """Let go of the files. Everything is on disk already."""
