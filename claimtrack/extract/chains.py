"""Chains: through whom we know it, from the one who spoke to the nearest relay."""

from collections.abc import Sequence

from claimtrack.extract.attribution import Attribution
from claimtrack.model import Span

_CITING = frozenset(["cite", "quote"])
_REACH = 12
"""How many attributions before and after may enclose one: they stand in the same sentence."""
_LOOSE_WORDS = 3
"""Words that a content may hold beside the attribution nested in it and still only relay."""


def chain_of(attribution: Attribution, near: Sequence[Attribution]) -> list[Attribution]:
    """The hops of one attribution among those ``near`` it, root first, itself included."""
    cited = [other for other in near if _cites(other, attribution)]
    around = [other for other in near if other is not attribution and _encloses(other, attribution)]
    around.sort(key=lambda other: other.reach[1] - other.reach[0])
    return [*cited, attribution, *around]


def only_relays(attribution: Attribution, near: Sequence[Attribution], text: str) -> bool:
    """Whether all that it gives to its source is what somebody else said."""
    if attribution.verb in _CITING and attribution.frame == "phrase":
        return True
    for other in near:
        if other is not attribution and _encloses(attribution, other):
            rest = sum(
                len(text[start:end].split())
                for span in attribution.content
                for start, end in _without(span, other.reach)
            )
            if rest <= _LOOSE_WORDS:
                return True
    return False


def neighbours(attributions: Sequence[Attribution], at: int) -> Sequence[Attribution]:
    """The attributions that stand close enough to ``at`` to enclose it."""
    return attributions[max(at - _REACH, 0) : at + _REACH]


def _encloses(outer: Attribution, inner: Attribution) -> bool:
    return any(start <= inner.cue[0] and inner.cue[1] <= end for start, end in outer.content)


def _cites(citing: Attribution, attribution: Attribution) -> bool:
    return (
        citing is not attribution
        and citing.verb in _CITING
        and citing.frame == "phrase"
        and citing.source is not None
        and citing.source == attribution.source
        and attribution.verb not in _CITING
    )


def _without(span: Span, hole: Span) -> list[Span]:
    left, right = (span[0], min(span[1], hole[0])), (max(span[0], hole[1]), span[1])
    return [part for part in (left, right) if part[0] < part[1]]
