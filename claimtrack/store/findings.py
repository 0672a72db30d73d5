"""Findings: what a check of a store found, as values that any front can print."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be: where, and what."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How much a store, a backup or what was saved of one holds."""

    articles: int
    claims: int
    sources: int
    acts: int

    def __str__(self) -> str:
        counted = (self.claims, "claim"), (self.articles, "article"), (self.acts, "act")
        return ", ".join(f"{number} {thing}{'s' * (number != 1)}" for number, thing in counted)


@dataclass(frozen=True, slots=True)
class Checkup:
    """What was checked, and what was found wrong with it."""

    count: Count
    findings: tuple[Finding, ...]

    @property
    def sound(self) -> bool:
        """Whether everything is as it should be."""
        return not self.findings


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and the folder that keeps what was there before."""

    restored: Count
    kept: Path | None


@dataclass(frozen=True, slots=True)
class Repair:
    """What was saved into which folder, and what could not be."""

    folder: Path
    saved: Count
    lost: tuple[Finding, ...]
