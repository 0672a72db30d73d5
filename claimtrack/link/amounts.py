"""Amounts: whether two claims give the same measure another number."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from math import inf

from claimtrack.link.lexical import stem, terms, words
from claimtrack.link.opposites import FATES
from claimtrack.model import Claim, Quantity

_ABOUT = 0.1
"""How far from an approximate number another one may lie and still be meant by it."""

_ROUNDED = 0.05
"""How far two numbers may lie apart that were converted from other units, and rounded since."""

_UNITS: Mapping[str, tuple[str, float]] = {
    **{unit: (unit, 1) for unit in ("metre", "kilogram", "second", "month", "year", "hectare")},
    **{unit: (unit, 1) for unit in ("watt", "kilometre per hour", "degree", "%")},
    "kilometre": ("metre", 1000),
    "centimetre": ("metre", 0.01),
    "millimetre": ("metre", 0.001),
    "mile": ("metre", 1609.344),
    "yard": ("metre", 0.9144),
    "foot": ("metre", 0.3048),
    "inch": ("metre", 0.0254),
    "tonne": ("kilogram", 1000),
    "gram": ("kilogram", 0.001),
    "minute": ("second", 60),
    "hour": ("second", 3600),
    "day": ("second", 86_400),
    "week": ("second", 604_800),
    "decade": ("year", 10),
    "century": ("year", 100),
    "acre": ("hectare", 0.40468564),
    "kilowatt": ("watt", 1e3),
    "megawatt": ("watt", 1e6),
    "gigawatt": ("watt", 1e9),
    "mile per hour": ("kilometre per hour", 1.609344),
}
"""Units with a plain measure and how many of it they are (the international mile, foot, acre)."""

_SHARES = ("percentage point", "point", "points", "basis points")
"""What no table of units turns into another, and what measures anything all the same."""

_CODE = 3  # letters of a currency (ISO 4217)

_CLOSE = 2
"""So many words on either side of a quantity say what it measures."""

_REACH = 120
"""They are looked for among so many letters."""

_PER = re.compile(
    r" (?:a|an|per|each|every|for every|for each) "
    r"(hour|day|night|week|month|quarter|year|head|person|family|household|home|tonne|barrel)\b"
)
"""An amount that is given for one of many."""

FIRST = 32
"""So many quantities of a claim are compared: with more of them it is a table."""


def differing(claim: Claim, other: Claim) -> tuple[str, str] | None:
    """The words of a quantity of each, of one measure, that nothing the other says agrees with.

    Numbers of nothing that is named are no measure, and lengths or days are of one measure only
    where a word beside them is the same ("a crack of two metres", "a depth of 23 metres"); nor
    are the dead and the wounded, or a sum a day and a sum a week. Bounds that are left open agree
    with whatever lies within, "about" with what lies near, a range with what lies inside.
    """
    given, others = counted(claim), counted(other)
    for ours in _unmatched(given, others):
        for theirs in _unmatched(others, given):
            if _measure(ours) == _measure(theirs) and _of_one_thing(claim, ours, other, theirs):
                return ours.text, theirs.text
    return None


def counts_apart(claim: Claim, other: Claim) -> bool:
    """Whether both count something, and no count of the one agrees with one of the other."""
    ours, theirs = (list(filter(counts_things, counted(each))) for each in (claim, other))
    return (
        bool(ours)
        and bool(theirs)
        and not any(
            agree(replace(one, unit=""), replace(another, unit=""))
            for one in ours
            for another in theirs
        )
    )


def outgrown(claim: Claim, other: Claim) -> tuple[str, str] | None:
    """The words of a quantity of each, of one measure, of which the first is beyond the second.

    They agree all the same, for the second is a bound: 40 after "at least 34", or after "up to 60".
    """
    for ours in counted(claim):
        for theirs in counted(other):
            one_measure = ours.unit and theirs.unit and agree(ours, theirs)
            if one_measure and _beyond(ours, theirs) and _of_one_thing(claim, ours, other, theirs):
                return ours.text, theirs.text
    return None


def per(claim: Claim, quantity: Quantity) -> str:
    """What an amount is given for: "day" of "three crowns a day"; else nothing."""
    found = _PER.match(around(claim, quantity)[1])
    return found[1] if found else ""


def rates_apart(claim: Claim, other: Claim) -> bool:
    """Whether both give amounts, and none of them for the same: one a day, the other a week."""
    ours, theirs = ({per(each, given) for given in counted(each)} for each in (claim, other))
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def counts_things(quantity: Quantity) -> bool:
    """Whether its unit says what is counted ("people"), and not only how it is measured."""
    unit = quantity.unit or ""
    money = len(unit) == _CODE and unit.isupper()
    return not money and unit.casefold() not in _UNITS and unit not in _SHARES


def counted(claim: Claim) -> Sequence[Quantity]:
    """The first quantities of a claim. A bare number in one of deaths or arrests is of people."""
    first = claim.quantities[:FIRST]
    if all(each.unit for each in first) or not _fate_of().keys() & terms(claim.text):
        return first
    return [each if each.unit else replace(each, unit="people") for each in first]


def around(claim: Claim, quantity: Quantity) -> tuple[str, str]:
    """Some letters that stand before a quantity in its claim, and some behind it.

    The same words may stand there more than once, as "2 people" does in "12 people".
    """
    at = quantity.span[0] - claim.span[0]
    if at < 0 or not claim.text.startswith(quantity.text, at):
        before, _, after = claim.text.partition(quantity.text)
    else:
        before, after = claim.text[:at], claim.text[at + len(quantity.text) :]
    return before[-_REACH:], after[:_REACH]


def _unmatched(given: Sequence[Quantity], others: Sequence[Quantity]) -> Iterator[Quantity]:
    """The quantities that nothing in the other claim agrees with."""
    for each in given:
        if each.unit and not any(agree(each, another) for another in others):
            yield each


def _beyond(quantity: Quantity, bound: Quantity) -> bool:
    if bound.high is None:
        return (quantity.low or -inf) > (bound.low or inf)
    return bound.low is None and (inf if quantity.high is None else quantity.high) < bound.high


def _of_one_thing(claim: Claim, ours: Quantity, other: Claim, theirs: Quantity) -> bool:
    """Whether the words around two quantities of one measure let them be of the same."""
    if per(claim, ours) != per(other, theirs):
        return False
    if ours.unit in _UNITS:
        return bool(_beside(claim, ours) & _beside(other, theirs))
    found, others = fates(claim, ours), fates(other, theirs)
    return not found or not others or bool(found & others)


def fates(claim: Claim, quantity: Quantity) -> frozenset[str]:
    """What befell those who are counted, from the words beside, else from all of the claim."""
    known = _fate_of()
    beside = known.keys() & _beside(claim, quantity) or known.keys() & words(claim.text)
    return frozenset(known[word] for word in beside)


@cache
def _fate_of() -> Mapping[str, str]:
    """Stems of what befalls people, with the first word for the same fate."""
    groups = [group.split() for group in FATES.split("/")]
    return {stem(word): group[0] for group in groups for word in group}


def _beside(claim: Claim, quantity: Quantity) -> frozenset[str]:
    """The terms that stand close to a quantity, before and after it."""
    before, after = around(claim, quantity)
    return frozenset(words(before)[-_CLOSE:] + words(after)[:_CLOSE])


def agree(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities can be of one measure and both be right."""
    if _measure(one) != _measure(other):
        return False
    rounded = _ROUNDED if one.unit != other.unit else 0.0
    (low, high), (other_low, other_high) = _bounds(one, rounded), _bounds(other, rounded)
    return low <= other_high and other_low <= high


def _measure(quantity: Quantity) -> str:
    """What is measured or counted, in one form for all units of it."""
    unit = (quantity.unit or "").casefold()
    return _UNITS[unit][0] if unit in _UNITS else " ".join(map(stem, unit.split()))


def _bounds(quantity: Quantity, give: float) -> tuple[float, float]:
    """The interval in the plain unit, wider by ``give`` (a share) and by what "about" gives."""
    _, times = _UNITS.get((quantity.unit or "").casefold(), ("", 1))
    give += _ABOUT if quantity.approximate else 0.0
    low, high = quantity.low, quantity.high
    return (
        -inf if low is None else times * (low - abs(low) * give),
        inf if high is None else times * (high + abs(high) * give),
    )
