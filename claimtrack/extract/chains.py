"""Chains: through whom we know it, from the one who spoke to the nearest relay."""

from collections.abc import Sequence
from typing import NamedTuple

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.statements import statements_of
from claimtrack.extract.verbs import SENSES
from claimtrack.model import Span

_CITING = frozenset(["cite", "quote"])
_READING = _CITING | {"read", "read out"}
_MENTIONING = frozenset(["talk", "find", "think"])
_REACH = 12
"""How many attributions before and after may enclose one: they stand in the same sentence."""
_GAP = 3
"""Characters between a sentence and the next: a stop, a mark, a space."""
_LOOSE_WORDS = 7
"""Words that a content may hold beside the attribution nested in it and still only relay."""


class Step(NamedTuple):
    """One step of a chain: the cue, the whole phrase of the source, the name in it.

    ``relays`` tells a step that counts only if its name turns out to be an outlet's.
    """

    cue: Span
    source: Span | None
    name: Span | None
    relays: bool = False
    reports: bool = False
    """Whether the cue is a reporter's verb: who "reported" it is an outlet, if a name."""


def chain_of(attribution: Attribution, near: Sequence[Attribution], text: str) -> list[Step]:
    """The steps of one attribution among those ``near`` it, from the root on."""
    around = [
        other
        for other in near
        if other is not attribution and other.frame != "phrase" and _encloses(other, attribution)
    ]
    around.sort(key=lambda other: other.reach[1] - other.reach[0])
    cited = [other for other in near if _cites(other, attribution, text)]
    steps = [Step(other.cue, other.content[0], other.content[0]) for other in cited]
    if reading := next((other for other in near if _reads_out(other, attribution)), None):
        steps.append(_document(attribution, reading))
        attribution = reading
    for each in [attribution, *around]:
        reports = each.verb == "report"
        steps.append(Step(each.cue, each.source, each.name, reports=reports))
        steps += [Step(relay.cue, relay.name, relay.name, relays=True) for relay in each.relays]
    return steps


def only_relays(attribution: Attribution, near: Sequence[Attribution], text: str) -> bool:
    """Whether all that it gives to its source is what somebody else in it stated."""
    if attribution.verb in _CITING and attribution.frame == "phrase":
        return True
    if attribution.frame == "quote":
        return False
    inner = [other for other in near if other is not attribution and _encloses(attribution, other)]
    return any(
        _words_beside(attribution, other, text) <= _LOOSE_WORDS
        for other in inner
        if any(statements_of(other, text)) and not is_part(other, near)
    )


def is_part(attribution: Attribution, near: Sequence[Attribution]) -> bool:
    """Whether it only shows or speaks of something inside what another clause reports.

    "He said the polls show a gap of 3 points" is one claim, his.
    """
    if attribution.frame != "phrase" or SENSES.get(attribution.verb) not in _MENTIONING:
        return False
    return any(other.frame == "clause" and _encloses(other, attribution) for other in near)


def _words_beside(attribution: Attribution, other: Attribution, text: str) -> int:
    return sum(
        len(text[start:end].split())
        for span in attribution.content
        for start, end in _without(span, other.reach)
    )


def neighbours(attributions: Sequence[Attribution], at: int) -> Sequence[Attribution]:
    """The attributions that stand close enough to ``at`` to enclose it."""
    return attributions[max(at - _REACH, 0) : at + _REACH]


def _encloses(outer: Attribution, inner: Attribution) -> bool:
    return any(start <= inner.cue[0] and inner.cue[1] <= end for start, end in outer.content)


def _reads_out(reading: Attribution, attribution: Attribution) -> bool:
    """Whether it speaks of what another reads: "she read out an e-mail, which said that …"."""
    if reading.verb not in _READING or reading.frame != "phrase":
        return False
    if attribution.source is None or attribution.name is None or reading is attribution:
        return False
    start, end = reading.content[0]
    relative = attribution.name[1] < attribution.source[0] or attribution.verb == "according to"
    return relative and start <= attribution.name[0] <= end + _GAP


def _document(attribution: Attribution, reading: Attribution) -> Step:
    """The document that is read, up to the relative clause that tells its words."""
    if attribution.source and attribution.name and attribution.source[0] <= attribution.name[0]:
        return Step(attribution.cue, attribution.source, attribution.name)
    start, end = reading.content[0]
    past = attribution.name[1] if attribution.name else end
    return Step(attribution.cue, (start, past), (start, min(end, past)))


def _cites(citing: Attribution, attribution: Attribution, text: str) -> bool:
    """Whether the speaker cites somebody for it: in the same sentence, or right behind it."""
    if citing.verb not in _CITING or citing.frame != "phrase" or attribution.verb in _CITING:
        return False
    if citing.name is None or attribution.name is None:
        return False
    gap = text[attribution.reach[1] : citing.name[0]] if citing.name[0] > attribution.cue[1] else ""
    follows = 0 < len(gap) <= _GAP and "\n" not in gap
    finite = text[slice(*citing.cue)] in ("cited", "cites", "quoted", "quotes")
    same = follows and finite and text[slice(*citing.name)] in ("It", "He", "She")
    return same or citing.name[1] == attribution.name[1]


def _without(span: Span, hole: Span) -> list[Span]:
    left, right = (span[0], min(span[1], hole[0])), (max(span[0], hole[1]), span[1])
    return [part for part in (left, right) if part[0] < part[1]]
