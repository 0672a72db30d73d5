"""Chains: through whom we know it, from the one who spoke to the nearest relay."""

from collections.abc import Sequence
from typing import NamedTuple

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.statements import is_found_in_document, statements_of
from claimtrack.extract.verbs import FRAMES
from claimtrack.model import Span

_CITING = frozenset(["cite", "quote"])
_READING = _CITING | {"read", "read out"}
_NAMING = frozenset("describe characterize characterise portray depict".split())
_KNOWING = frozenset("know learn realize realise notice remember forget see".split())
_REACH = 12
"""How many attributions before and after may enclose one: they stand in the same sentence."""
_OPPOSITE = {"he": "her", "she": "him"}
_HEARER = 8
"""Characters behind a cue in which a pronoun that hears it stands."""
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
    teller: Span | None = None
    """The name of the one in whose quotation it stands."""


def chain_of(attribution: Attribution, near: Sequence[Attribution], text: str) -> list[Step]:
    """The steps of one attribution among those ``near`` it, from the root on."""
    around = [other for other in _enclosing(attribution, near) if other.frame != "phrase"]
    around.sort(key=lambda other: other.reach[1] - other.reach[0])
    steps: list[Step] = []
    teller = next((each.name for each in around if _tells(each, attribution, text)), None)
    readings = [other for other in near if other.verb in _READING and other.frame == "phrase"]
    if reading := next((other for other in readings if _reads_out(other, attribution)), None):
        steps.append(_document(attribution, reading, text))
        attribution = reading
    for each in [attribution, *around]:
        cited = [other for other in readings if _cites(other, each, text)]
        cited = [other for other in cited if not _cites_anew(other, each, near)]
        cited = [other for other in cited if not _has_nearer(other, each, near)]
        steps += [Step(other.cue, other.content[0], other.content[0]) for other in cited]
        if each.name is None or not steps or each.name != steps[-1].name:
            steps.append(_step(each, None if each.name == teller else teller))
        steps += [Step(relay.cue, relay.name, relay.name, relays=True) for relay in each.relays]
    return steps


def _step(attribution: Attribution, teller: Span | None = None) -> Step:
    reports = attribution.verb == "report"
    return Step(
        attribution.cue, attribution.source, attribution.name, reports=reports, teller=teller
    )


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
        if any(statements_of(other, text)) and not is_part(other, near, text)
    )


def is_part(attribution: Attribution, near: Sequence[Attribution], text: str) -> bool:
    """Whether it is only a deed inside what another clause reports, and no statement itself.

    "He said the town had promised a bridge", "the firm has known that it leaks, he said", "they
    were warned that it leaks, he said" are one claim each, his; what a study is said to have found
    is the study's.
    """
    match attribution.frame:
        case "clause":
            warned = attribution.name is None and "x" in FRAMES.get(attribution.verb, "")
            deed = attribution.verb in _KNOWING or warned
        case "phrase":
            named = "c" in FRAMES.get(attribution.verb, "") or attribution.verb in _NAMING
            deed = not named and not is_found_in_document(attribution, text)
            deed = deed and not (attribution.verb == "deny" and _tells_deed(attribution, text))
        case frame:
            deed = frame == "infinitive"
    return deed and any(other.frame == "clause" for other in _enclosing(attribution, near))


def _tells_deed(attribution: Attribution, text: str) -> bool:
    """Whether its words begin with what was done: "denied ever making an offer"."""
    first = text[slice(*attribution.content[0])].split(maxsplit=2)[:2]
    return any(word.endswith("ing") for word in first)


def _words_beside(attribution: Attribution, other: Attribution, text: str) -> int:
    return sum(
        len(text[start:end].split())
        for span in attribution.content
        for start, end in _without(span, other.reach)
    )


def neighbours(attributions: Sequence[Attribution], at: int) -> Sequence[Attribution]:
    """The attributions that stand close enough to ``at`` to enclose it."""
    return attributions[max(at - _REACH, 0) : at + _REACH]


def _enclosing(inner: Attribution, near: Sequence[Attribution]) -> list[Attribution]:
    """Those whose words hold the cue of ``inner``: asked of all in reach, so in one loop."""
    first, last = inner.cue
    found = []
    for other in near:
        for start, end in other.content:
            if start <= first and last <= end and other is not inner:
                found.append(other)
                break
    return found


def _encloses(outer: Attribution, inner: Attribution) -> bool:
    first, last = inner.cue
    for start, end in outer.content:  # noqa: SIM110 (asked of every pair in reach)
        if start <= first and last <= end:
            return True
    return False


def _tells(outer: Attribution, inner: Attribution, text: str) -> bool:
    """Whether a pronoun inside cannot mean the one outside: in a quotation, before the name, or
    where the one outside is told of as the hearer: "Orr said she told him it was over".
    """
    fronted = inner.name and outer.name and inner.name[0] < outer.name[0]
    speaks = text[slice(*inner.name)].lower() if inner.name else ""
    behind = text[inner.cue[1] : inner.cue[1] + _HEARER]
    hearer = behind.removeprefix(" to").split(maxsplit=1)[:1]
    heard = hearer == [_OPPOSITE.get(speaks)]
    return outer.frame == "quote" or bool(fronted) or heard


def _reads_out(reading: Attribution, attribution: Attribution) -> bool:
    """Whether it speaks of what another reads: "she read out an e-mail, which said that …"."""
    if attribution.source is None or attribution.name is None or reading is attribution:
        return False
    start, end = reading.content[0]
    relative = attribution.name[1] < attribution.source[0] or attribution.verb == "according to"
    return relative and start <= attribution.name[0] <= end + _GAP


def _document(attribution: Attribution, reading: Attribution, text: str) -> Step:
    """The document that is read, up to the relative clause that tells its words.

    The words of a letter from somebody "who wrote that …" are the writer's.
    """
    source, name = attribution.source, attribution.name
    if source and name and (source[0] <= name[0] or text[slice(*source)] == "who"):
        return _step(attribution)
    start, end = reading.content[0]
    past = attribution.name[1] if attribution.name else end
    return Step(attribution.cue, (start, past), (start, min(end, past)))


def _cites(citing: Attribution, attribution: Attribution, text: str) -> bool:
    """Whether the speaker cites somebody for it: in the same sentence, or right behind it."""
    if citing.verb not in _CITING or attribution.verb in _CITING:
        return False
    if citing.name is None or attribution.name is None or citing.negated:
        return False
    gap = text[attribution.reach[1] : citing.name[0]] if citing.name[0] > attribution.cue[1] else ""
    follows = 0 < len(gap) <= _GAP and "\n" not in gap
    finite = text[slice(*citing.cue)] in ("cited", "cites", "quoted", "quotes")
    same = follows and finite and text[slice(*citing.name)] in ("It", "He", "She")
    return same or citing.name[1] == attribution.name[1]


def _cites_anew(citing: Attribution, one: Attribution, near: Sequence[Attribution]) -> bool:
    """Whether it is cited in another sentence for words of its own: "she cites a note saying"."""
    behind = citing.cue[0] > one.reach[1]
    start = citing.content[0][0]
    later = [each.name for each in near if each.name and each.cue[0] > citing.cue[1]]
    return behind and any(name == citing.name or name[0] == start for name in later)


def _has_nearer(citing: Attribution, one: Attribution, near: Sequence[Attribution]) -> bool:
    """Whether it is cited for what the same one says behind: "confirmed it but said, citing …"."""
    between = (one.content[-1][1], citing.cue[0]) if one.content else one.cue
    return any(
        other.name == one.name and between[0] <= other.cue[0] < between[1]
        for other in near
        if other is not citing and other is not one
    )


def _without(span: Span, hole: Span) -> list[Span]:
    left, right = (span[0], min(span[1], hole[0])), (max(span[0], hole[1]), span[1])
    return [part for part in (left, right) if part[0] < part[1]]
