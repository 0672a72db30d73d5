"""Link: how one claim bears on another."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Relation(StrEnum):
    """``claim`` repeats, supports, contradicts or updates (replaces) ``other``."""

    REPEATS = "repeats"
    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    UPDATES = "updates"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """``claim`` bears on ``other``, said an analyst. The same link stands on both claims."""

    claim: str
    relation: Relation
    other: str
    by: str
    at: datetime

    def end(self, claim: str) -> str:
        """The id at the other end, seen from ``claim``."""
        return self.other if claim == self.claim else self.claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """The claim of id ``other`` may stand in ``relation``; ``score`` 0..1, ``reason`` in words.

    ``relation`` is ``None`` where the two look related and nothing says how.
    """

    other: str
    relation: Relation | None
    score: float
    reason: str
