"""Lean claims: what one condition or one order reads of a claim, and nothing else of it.

A filter is asked of the same function as ever, ``Term.holds``; it only gets to see less.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from functools import cache
from typing import Any

import msgspec

from claimtrack.model import Claim, Order
from claimtrack.model.query import Term


class Name(msgspec.Struct, frozen=True):
    """A hop of a chain."""

    name: str
    who: str | None = None


class Days(msgspec.Struct, frozen=True):
    """A when."""

    earliest: date | None = None
    latest: date | None = None

    @property
    def day(self) -> date | None:
        """The one day to sort by."""
        return self.earliest or self.latest


class Some(msgspec.Struct, frozen=True):
    """Anything, of which it only matters that it is there."""


class Piece(msgspec.Struct, frozen=True):
    """A piece of evidence."""

    location: str = ""


class Reviewed(msgspec.Struct, frozen=True):
    """A review."""

    note: str = ""
    evidence: tuple[Piece, ...] = ()


class Lean(msgspec.Struct, frozen=True, cache_hash=True):
    """What all lean claims can work out, from the fields they have."""

    def _field(self, name: str) -> Any:
        return getattr(self, name)

    @property
    def speaker(self) -> Name | None:
        """The one who spoke."""
        chain = self._field("chain")
        return chain[0] if chain else None

    @property
    def evidence(self) -> tuple[Piece, ...]:
        """All evidence of all reviews."""
        return tuple(piece for review in self._field("reviews") for piece in review.evidence)

    @property
    def day(self) -> date | None:
        """The day it was said, else published."""
        said_on: Days | None = self._field("said_on")
        published: date | None = self._field("published")
        return (said_on.day if said_on else None) or published


_KINDS: Mapping[str, Any] = {
    "id": str,
    "text": str,
    "article": str,
    "span": tuple[int, int],
    "voice": str,
    "heading": bool,
    "source": str | None,
    "published": date | None,
    "chain": tuple[Name, ...],
    "said_on": Days | None,
    "about": tuple[Some, ...],
    "quantities": tuple[Some, ...],
    "hedged": bool,
    "negated": bool,
    "future": bool,
    "worth": float,
    "notices": tuple[str, ...],
    "state": str,
    "verdict": str | None,
    "tags": tuple[str, ...],
    "story": str | None,
    "due": tuple[date, ...],
    "until": date | None,
    "recheck": tuple[str, ...],
    "reviews": tuple[Reviewed, ...],
    "links": tuple[Some, ...],
}

_TERMS: Mapping[str | None, tuple[str, ...]] = {
    None: ("text", "source", "chain", "tags"),
    "state": ("state",),
    "verdict": ("verdict",),
    "tag": ("tags",),
    "source": ("source",),
    "speaker": ("chain",),
    "story": ("story",),
    "voice": ("voice",),
    "said": ("said_on",),
    "before": ("said_on", "published"),
    "due": ("due",),
    "cites": ("reviews",),
    "has:evidence": ("reviews",),
    "has:note": ("reviews",),
    "has:number": ("quantities",),
    "has:date": ("said_on", "about"),
    "has:speaker": ("chain",),
    "has:tag": ("tags",),
    "has:notice": ("notices",),
    "is:linked": ("links",),
    "is:hedged": ("hedged",),
    "is:negated": ("negated",),
    "is:future": ("future",),
    "is:heading": ("heading",),
    "is:recheck": ("recheck",),
    "is:waiting": ("state", "recheck"),
}

ORDERS: Mapping[Order, tuple[str, ...]] = {
    Order.WORTH: ("worth",),
    Order.NEWEST: ("said_on", "published"),
    Order.OLDEST: ("said_on", "published"),
    Order.SPEAKER: ("chain",),
    Order.SOURCE: ("source",),
}
"""What each order reads of a claim."""


def read_by(term: Term) -> tuple[str, ...] | None:
    """The fields that a term reads of a claim; ``None`` where that is not known."""
    return _TERMS.get(term.key) or _TERMS.get(f"{term.key}:{term.value}")


@cache
def kind(names: tuple[str, ...]) -> type[Any]:
    """Lean claims with these fields."""
    defaults = {each.name: each.default for each in fields(Claim)}
    columns = [(name, _KINDS[name], defaults[name]) for name in names]
    return msgspec.defstruct(
        "LeanClaim", columns, bases=(Lean,), frozen=True, kw_only=True, cache_hash=True
    )


@cache
def decoder(names: tuple[str, ...]) -> Callable[[msgspec.Raw], Any]:
    """What reads lean claims with these fields."""
    return msgspec.json.Decoder(kind(names)).decode
