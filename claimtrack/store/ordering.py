"""Ordering: which claim comes first, the same in every store."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Protocol, TypeVar

from claimtrack.model import Hop, Order, Span
from claimtrack.store.documents import number_of


class Sortable(Protocol):
    """What ordering asks of a claim, or of what stands for one."""

    @property
    def article(self) -> str:
        """The id of its article."""

    @property
    def span(self) -> Span:
        """Where it stands in it."""

    @property
    def worth(self) -> float:
        """How much it deserves checking."""

    @property
    def source(self) -> str | None:
        """The outlet."""

    @property
    def speaker(self) -> Hop | None:
        """The one who spoke."""

    @property
    def day(self) -> date | None:
        """The day it was said or published."""


One = TypeVar("One", bound=Sortable)


LAST = 1 << 60
"""Where an article that is not stored comes among the others."""


class Came(dict[str, int]):
    """How many articles came before one, by its id; worked out when it is first asked for."""

    def __init__(self, articles: Mapping[str, int]) -> None:
        """``articles`` gives it by their numbers in the store."""
        self._articles = articles

    def __missing__(self, article: str) -> int:
        came = self[article] = self._articles.get(number_of(article), LAST)
        return came


def place(came: int, span: Span) -> int:
    """Where a claim stands, as one number: articles as they came, spans as the text has them."""
    return (came << 64) + (span[0] << 32) + span[1]


def ordered(claims: Iterable[One], order: Order | None, articles: Iterable[str]) -> list[One]:
    """Claims in an order; ``None`` leaves them as they came.

    Equal ones stay as they stand in their articles, and these as they came. What has no day,
    speaker or source comes last.
    """
    standing = list(claims)
    if order is not None:
        came = {article: at for at, article in enumerate(articles)}
        standing.sort(key=lambda claim: place(came.get(claim.article, LAST), claim.span))
        standing.sort(key=KEYS[order])
    return standing


def _worth(claim: Sortable) -> float:
    return -claim.worth


def _newest(claim: Sortable) -> int:
    return -claim.day.toordinal() if claim.day else 1


def _oldest(claim: Sortable) -> date:
    return claim.day or date.max


def _speaker(claim: Sortable) -> tuple[bool, str]:
    speaker = claim.speaker
    return _named(speaker.who or speaker.name if speaker else None)


def _source(claim: Sortable) -> tuple[bool, str]:
    return _named(claim.source)


def _named(name: str | None) -> tuple[bool, str]:
    return (not name, (name or "").casefold())


KEYS: Mapping[Order, Callable[[Sortable], Any]] = {
    Order.WORTH: _worth,
    Order.NEWEST: _newest,
    Order.OLDEST: _oldest,
    Order.SPEAKER: _speaker,
    Order.SOURCE: _source,
}
