"""Carrying: quotations that stand in another sentence or paragraph than their speaker."""

from collections.abc import Sequence

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.beside import about_somebody, announced, signature
from claimtrack.extract.units import Unit
from claimtrack.extract.verbs import FRAMES
from claimtrack.model import Span

_MOST_QUOTATIONS = 100
"""Quotations kept in one attribution; what goes on longer is another one of the same speaker."""
_FEWEST_WORDS = 5
_LOOKED_AT = 30
Place = tuple[int, int]
"""Which sentence, and which of its attributions."""


class _Carried:
    """What earlier sentences leave to the one that is read."""

    def __init__(self) -> None:
        self.last: Place | None = None
        """The cue of saying that came last: a quotation left alone is its speaker's."""
        self.announced: Attribution | None = None
        """A cue whose sentence ended in a colon."""
        self.waiting: list[Span] = []
        """Quotations whose speaker has not come yet."""


def carry_quotations(
    units: Sequence[Unit], found: list[list[Attribution]], starts: frozenset[int]
) -> None:
    """Give the quotations that ``found`` left over to a speaker nearby, in place.

    ``starts`` are the units that begin a block.
    """
    carried = _Carried()
    for at, (unit, own) in enumerate(zip(units, found, strict=True)):
        if at in starts:
            _enter_block(carried, unit, found)
        _place_free(carried, at, unit, found)
        saying = [i for i, one in enumerate(own) if one.frame != "phrase" and says(one.verb)]
        if saying:
            carried.last = (at, saying[-1])
        carried.announced = announced(unit)
    _give_to_subjects(units, found, starts)
    given = {span for own in found for one in own for span in one.content}
    for unit, own in zip(units, found, strict=True):
        free = [span for span in free_quotations(unit, own) if span not in given]
        alone = len(unit.words) == 1
        own += [_unattributed(s) for s in free if alone or _is_speech(unit.words.text, s)]
        own.sort(key=lambda attribution: attribution.cue)


def _enter_block(carried: _Carried, unit: Unit, found: list[list[Attribution]]) -> None:
    """A new paragraph goes on with the speaker before only from quotation to quotation."""
    opens = bool(unit.words) and unit.words.tags[0] == "Q"
    if carried.last is not None:
        sentence, which = carried.last
        if not opens or found[sentence][which].frame != "quote":
            carried.last = None
    if carried.last is not None or not opens:
        carried.waiting = carried.waiting if signature(unit) else []


def _place_free(carried: _Carried, at: int, unit: Unit, found: list[list[Attribution]]) -> None:
    own, free = found[at], free_quotations(unit, found[at])
    if carried.announced is not None and (free or (not own and at)):
        content = free or [unit.span]
        own.insert(0, carried.announced._replace(content=tuple(content)))
        return
    first = next((i for i, one in enumerate(own) if one.frame == "quote"), None)
    if carried.waiting and first is not None:
        own[first] = own[first]._replace(content=(*carried.waiting, *own[first].content))
        carried.waiting = []
    if carried.waiting and not free and (signed := signature(unit)):
        own.append(signed._replace(content=tuple(carried.waiting)))
        carried.waiting = []
    if not free:
        return
    mine = next((i for i, one in enumerate(own) if says(one.verb)), None)
    place = (at, mine) if mine is not None else carried.last
    if place is None:
        carried.waiting += free
    else:
        _give(found, place, free)


def _give(found: list[list[Attribution]], place: Place, free: list[Span]) -> None:
    """Let the speaker at ``place`` have these quotations too."""
    sentence, which = place
    before = found[sentence][which]
    if before.frame == "quote" and len(before.content) < _MOST_QUOTATIONS:
        found[sentence][which] = before._replace(content=(*before.content, *free))
    else:
        rule = "quotation after reported words"
        new = before._replace(content=tuple(free), frame="quote", rule=rule)
        found[sentence].append(new)


def _give_to_subjects(
    units: Sequence[Unit], found: list[list[Attribution]], starts: frozenset[int]
) -> None:
    """ "Ann Lee was blunt. “It is over.”": who the sentence before is about has said it."""
    given = {span for own in found for one in own for span in one.content}
    for at in range(1, len(units)):
        free = [s for s in free_quotations(units[at], found[at]) if s not in given]
        if at in starts or not free or free[0][0] != units[at].span[0]:
            continue
        if found[at] or not (new := about_somebody(units[at - 1])):
            continue
        found[at].append(new._replace(content=tuple(free)))


def _is_speech(text: str, span: Span) -> bool:
    """Whether a quotation is a sentence and no title or term: long, and most words small."""
    words = text[slice(*span)].split(maxsplit=_LOOKED_AT)[:_LOOKED_AT]
    return len(words) >= _FEWEST_WORDS and 2 * sum(w[0].islower() for w in words) > len(words)


def _unattributed(span: Span) -> Attribution:
    """A quotation that nothing gives to anybody: its opening mark is all the cue there is."""
    cue = (span[0], span[0] + 1)
    return Attribution(content=(span,), cue=cue, verb="“", frame="quote", rule="nobody's quotation")


def says(verb: str) -> bool:
    """Whether a cue is one that quotations go with."""
    return "q" in FRAMES.get(verb, "q")


def _opens_with(quotation: Span, label: Attribution) -> bool:
    """Whether a mark stands before the label of what it opens: "“LEE: We were late."."""
    return label.source is not None and label.source[0] == quotation[0] + 1


def free_quotations(unit: Unit, own: Sequence[Attribution]) -> list[Span]:
    """The whole quotations of a sentence that no attribution in it has taken."""
    if not unit.quotations:
        return []
    taken = [span for attribution in own for span in attribution.content]
    return [
        quotation.span
        for quotation in unit.quotations.values()
        if not any(s <= quotation.span[0] and quotation.span[1] <= e for s, e in taken)
        and not any(one.verb == ":" and _opens_with(quotation.span, one) for one in own)
    ]
