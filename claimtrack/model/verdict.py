"""Verdict: what an analyst concluded, on which evidence, act by act."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Verdict(StrEnum):
    """What the analyst concluded about a claim."""

    VERIFIED = "verified"
    LIKELY = "likely"
    DISPUTED = "disputed"
    FALSE = "false"
    MISLEADING = "misleading"
    OUTDATED = "outdated"
    UNVERIFIABLE = "unverifiable"
    PENDING = "pending"


class Stance(StrEnum):
    """How a piece of evidence bears on the claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """An address, a file or the id of another claim, with its stance and a note."""

    location: str
    stance: Stance = Stance.SUPPORTS
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One act of one reviewer at one time. Appended, never edited: the audit trail."""

    by: str
    at: datetime
    verdict: Verdict | None = None
    note: str = ""
    evidence: tuple[Evidence, ...] = ()
