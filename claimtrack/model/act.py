"""Act: one thing one reviewer did, whole, with what each claim was before and after."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

ITSELF = "claimtrack"
"""By whom an act is that nobody did: a day came, an article changed. No reviewer's undo."""


class Subject(StrEnum):
    """What an act changes; a note changes nothing, it says what was read or handed on."""

    CLAIM = "claim"
    SOURCE = "source"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The fields of one claim or source that an act changed, as they are stored (JSON).

    ``before`` is empty where the claim was not there, ``after`` where it was taken away.
    ``id`` is a source's name, or what a note is about; a note has only an ``after``.
    """

    id: str
    before: dict[str, Any]
    after: dict[str, Any]
    subject: Subject = Subject.CLAIM


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One act: appended, never edited. An undo or a redo is an act of its own.

    ``number`` counts from 1 within a store. ``label`` is what a person did ("verified").
    ``undoes`` and ``redoes`` name the act that this one took back or made good again.
    """

    number: int
    by: str
    at: datetime
    label: str
    changes: tuple[Change, ...]
    undoes: int | None = None
    redoes: int | None = None

    @property
    def lasting(self) -> bool:
        """Whether it changed a claim or a source; what only notes something is never undone."""
        return any(change.subject is not Subject.NOTE for change in self.changes)

    def touches(self, claim: str) -> bool:
        """Whether this act changed the claim of that id."""
        return any(change.id == claim for change in self.changes)
