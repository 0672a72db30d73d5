"""Claim: a statement of fact as one article makes it, at a span of its text."""

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimtrack.model.attribution import Hop, Voice
from claimtrack.model.link import Link
from claimtrack.model.quantity import Quantity
from claimtrack.model.span import Span
from claimtrack.model.verdict import Evidence, Review, Verdict
from claimtrack.model.when import When


class State(StrEnum):
    """Where a claim is in the workflow."""

    NEW = "new"
    TRACKED = "tracked"
    DECIDED = "decided"
    REJECTED = "rejected"
    SNOOZED = "snoozed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A span of a stored article, who said it, and all that was decided about it.

    ``text`` is the article's words at ``span``, to the letter. Where an attribution breaks
    into a quotation, ``gaps`` are the spans in between that belong to nobody's words.
    ``chain`` runs from the one who spoke to the nearest relay and is empty in the article's
    own voice. ``said_on`` is when it was said, ``about`` the times it speaks of. ``worth`` is
    0..1. ``source`` and ``published`` are the article's, so that a claim can be listed and
    found without it. ``until`` is the day a snoozed claim comes back, ``due`` the days still to
    come on which a claim about the future does. ``recheck`` says why a decided claim has to be
    looked at again, a line each, until somebody has.
    """

    id: str
    text: str
    article: str
    span: Span
    voice: Voice
    gaps: tuple[Span, ...] = ()
    heading: bool = False
    source: str | None = None
    published: date | None = None
    chain: tuple[Hop, ...] = ()
    said_on: When | None = None
    about: tuple[When, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    hedged: bool = False
    negated: bool = False
    future: bool = False
    worth: float = 0.0
    reasons: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    state: State = State.NEW
    verdict: Verdict | None = None
    credibility: int = 6
    tags: tuple[str, ...] = ()
    story: str | None = None
    until: date | None = None
    due: tuple[date, ...] = ()
    recheck: tuple[str, ...] = ()
    reviews: tuple[Review, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def speaker(self) -> Hop | None:
        """The root of the chain: the one who spoke; ``None`` in the article's own voice."""
        return self.chain[0] if self.chain else None

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All evidence of all reviews, oldest first."""
        return tuple(piece for review in self.reviews for piece in review.evidence)

    @property
    def day(self) -> date | None:
        """The day it was said, else the day it was published; ``None`` if neither is known."""
        return (self.said_on.day if self.said_on else None) or self.published


def claim_id(article: str, span: Span) -> str:
    """Sixteen hexadecimal digits that hang on the article and the span alone."""
    return hashlib.sha256(f"{article}\0{span[0]}\0{span[1]}".encode()).hexdigest()[:16]
