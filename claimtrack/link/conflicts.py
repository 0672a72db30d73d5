"""How one claim may bear on another, with the reason in words."""

from collections.abc import Sequence
from datetime import date

from claimtrack.model import Claim, Quantity, Relation

_SAME_WORDS = 0.8
"""From this overlap on, two claims say the same in nearly the same words."""

_SAME_MATTER = 0.3
"""From this overlap on, a difference in number or polarity is one about the same matter."""


def relation(claim: Claim, other: Claim, overlap: float) -> tuple[Relation | None, str]:
    """What ``claim`` may be to ``other``, and why; ``None`` where only the matter is shared."""
    if overlap >= _SAME_MATTER:
        if (pair := _differing(claim, other)) is not None:
            ours, theirs = pair
            reason = f"same measure, other number: {ours.text} against {theirs.text}"
            return (Relation.UPDATES if _later(claim, other) else Relation.CONTRADICTS), reason
        if claim.negated != other.negated:
            return Relation.CONTRADICTS, "one says it, the other denies it"
    if overlap >= _SAME_WORDS:
        if _root(claim) and _root(claim) == _root(other):
            return Relation.REPEATS, "same speaker and nearly the same words"
        if _root(claim) and _root(other):
            reason = f"nearly the same words given to {_root(claim)} and to {_root(other)}"
            return Relation.CONTRADICTS if _quoted(claim, other) else Relation.SUPPORTS, reason
        return Relation.REPEATS, "nearly the same words"
    if _root(claim) and _root(claim) == _root(other):
        return None, "same speaker, related words"
    return None, "related words"


def _differing(claim: Claim, other: Claim) -> tuple[Quantity, Quantity] | None:
    """A number of each, of the same unit, that the other one does not give."""
    for ours in _lacking(claim.quantities, other.quantities):
        for theirs in _lacking(other.quantities, claim.quantities):
            if ours.unit and ours.unit == theirs.unit:
                return ours, theirs
    return None


def _lacking(quantities: Sequence[Quantity], there: Sequence[Quantity]) -> list[Quantity]:
    """The quantities that are not among those ``there``, however they are worded."""
    amounts = {(each.low, each.high, each.unit) for each in there}
    return [each for each in quantities if (each.low, each.high, each.unit) not in amounts]


def _later(claim: Claim, other: Claim) -> bool:
    return (claim.day or date.min) > (other.day or date.max)


def _root(claim: Claim) -> str | None:
    return claim.speaker.who if claim.speaker else None


def _quoted(claim: Claim, other: Claim) -> bool:
    return claim.voice == other.voice == "quoted"
