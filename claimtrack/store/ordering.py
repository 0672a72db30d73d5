"""Ordering: which claim comes first, the same in every store."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Protocol, TypeVar

from claimtrack.model import Hop, Order, Span


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


def ordered(claims: Iterable[One], order: Order | None) -> list[One]:
    """Claims in an order; ``None`` leaves them as they came.

    Equal ones keep the order of their articles, as these came, and stand in each as its text
    has them. What has no day, speaker or source comes last.
    """
    if order is None:
        return list(claims)
    standing = list(claims)
    came: dict[str, int] = {}
    for claim in standing:
        came.setdefault(claim.article, len(came))
    standing.sort(key=lambda claim: (came[claim.article], claim.span))
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
