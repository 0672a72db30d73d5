"""Likeness: how much two claims share, how far they say the same, and whether they agree."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimtrack.link.amounts import agree, counted
from claimtrack.link.lexical import overlap, terms, weigh
from claimtrack.link.wording import Wording, form, read
from claimtrack.model import Claim

_FIRST, _LAST = 0.5, 1.5
"""What the first and the last word of a claim count for in agreement. A claim says first what
it is about, and about that two claims agree even where they contradict one another."""

_OTHER_NUMBER = 0.5
"""What agreement loses where the longer claim lacks a number of the shorter one."""

_OWN_NUMBER, _SAYS_MORE, _TURNED_ROUND = 0.05, 0.1, 0.2
"""What sameness loses for each claim that has a number of its own, for all that one claim is
longer, and where only one denies."""

_ONE_MATTER = 2
"""With fewer terms in common, and more than those, two claims are about one matter by chance."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two claims beside one another, each figure 0..1 and the same both ways.

    ``shared`` is the weight of their common terms in that of all their terms; ``same`` how much
    of all their words both have, once by count and once by weight (Dice's measure, the mean of
    both), less where numbers, length or a denial set them apart.
    ``matter`` is how far they speak of the same, whatever figures and days they give for it.
    ``agreement`` is how far the longer one says what the shorter one says: about .75 and more,
    it does; .5 and less, it says otherwise; between, it cannot be told.
    ``turned`` says that one of them denies.
    """

    shared: float
    same: float
    matter: float
    agreement: float
    turned: bool


def compare(claim: Claim, other: Claim, weight: Mapping[str, float]) -> Likeness:
    """Put two claims beside one another; ``weight`` says how much each term tells."""
    one, another = _told(claim, other), _told(other, claim)
    turned = _turned(claim, other)
    agreement = _coverage(one, another)
    shared = overlap(one.terms, another.terms, weight)
    return Likeness(
        shared=shared,
        same=_sameness(one, another, shared, denies(claim) != denies(other)),
        matter=_matter(one.terms - _figures(claim), another.terms - _figures(other), weight),
        agreement=1 - agreement if turned else agreement,
        turned=turned,
    )


def denies(claim: Claim) -> bool:
    """Whether a claim says that something is not so, in its words or by who says it."""
    return read(claim.text).denied is not claim.negated


def _turned(claim: Claim, other: Claim) -> bool:
    """Whether one of two claims denies what the other one says, and not something else."""
    if denies(claim) == denies(other):
        return False
    one, another = read(claim.text), read(other.text)
    return _speaks_of(another, one.turned) and _speaks_of(one, another.turned)


def _speaks_of(wording: Wording, turned: Iterable[str]) -> bool:
    forms, turned = set(map(form, wording.terms)), set(map(form, turned))
    return not turned or bool(turned & forms)


def _told(claim: Claim, other: Claim) -> Wording:
    """The words of a claim without the quantities that the other one gives in other words."""
    others = counted(other)
    written = {each.text.casefold() for each in others}
    agreed = [
        read(each.text).every
        for each in counted(claim)
        if each.text.casefold() not in written and any(agree(each, another) for another in others)
    ]
    return read(claim.text).without(frozenset().union(*agreed)) if agreed else read(claim.text)


def _figures(claim: Claim) -> frozenset[str]:
    """The terms of a claim that stand in its quantities and times."""
    quantities = (quantity.text for quantity in claim.quantities)
    return terms(" ".join((*quantities, *(when.text for when in claim.about))))


def _matter(one: frozenset[str], other: frozenset[str], weight: Mapping[str, float]) -> float:
    both = one & other
    least = min(weigh(one, weight), weigh(other, weight))
    by_chance = len(both) < _ONE_MATTER and one != other
    return weigh(both, weight) / least if least and not by_chance else 0.0


def _sameness(one: Wording, other: Wording, shared: float, turned: bool) -> float:
    short, long = sorted((len(one.every), len(other.every)))
    if not long:
        return 0.0
    by_count = 2 * len(one.every & other.every) / (short + long)
    by_weight = 2 * shared / (1 + shared) if one.terms | other.terms else by_count
    own = bool(one.numbers - other.numbers) + bool(other.numbers - one.numbers)
    lost = _OWN_NUMBER * own + _SAYS_MORE * (1 - short / long) + _TURNED_ROUND * turned
    return max(0.0, (by_count + by_weight) / 2 - lost)


def _coverage(one: Wording, other: Wording) -> float:
    """How much of the shorter one the longer one says too, its last words before its first."""
    short, long = sorted((one, other), key=lambda each: (len(each.words), each.words))
    if not short.words:
        return 0.0
    forms = set(map(form, long.terms))
    said = [form(word) in forms for word in short.words]
    step = (_LAST - _FIRST) / max(1, len(said) - 1)
    weights = [_FIRST + step * at for at in range(len(said))]
    covered = sum(weight for weight, is_said in zip(weights, said, strict=True) if is_said)
    lost = _OTHER_NUMBER if short.numbers - long.terms else 0.0
    return max(0.0, covered / sum(weights) - lost)
