"""Attribution: who is said to have said it, hop by hop, and in whose words."""

from dataclasses import dataclass
from enum import StrEnum

from claimtrack.model.span import Span


class Voice(StrEnum):
    """In whose words: the speaker's (inside quotation marks), reported, or the outlet's own."""

    QUOTED = "quoted"
    REPORTED = "reported"
    OWN = "own"


class Role(StrEnum):
    """What stands at a hop of the chain."""

    PERSON = "person"
    INSTITUTION = "institution"
    DOCUMENT = "document"
    OUTLET = "outlet"
    UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One step of a chain: somebody said it, or relayed it.

    ``name`` is written in the article at ``span``; ``who`` is the full name it stands for, and
    ``None`` where the article names nobody. ``cue`` is the word that attributes ("said").
    """

    name: str
    who: str | None
    role: Role
    cue: str | None = None
    span: Span | None = None
    cue_span: Span | None = None
