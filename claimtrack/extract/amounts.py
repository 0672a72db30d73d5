"""Amounts: numbers with their ranges, units and bounds, as they stand together in words."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from claimtrack.dates.grammar import Form, Grammar, Piece
from claimtrack.extract.numbers import NAMES, Number
from claimtrack.extract.numbers import STEPS as NUMBERS

Values = Mapping[str, Any]


class Amount(NamedTuple):
    """``low..high`` of a unit; ``None`` is a bound that the words leave open."""

    low: Number | None
    high: Number | None
    unit: str | None = None
    approximate: bool = False


def _age(has: Values, _: Any) -> bool | None:
    return True if has["n"] < 120 else None


def _one(has: Values, _: Any) -> Amount:
    return Amount(has["n"], has["n"], has.get("sign"))


def _pair(has: Values, _: Any) -> Amount:
    low, high = has["pair"]
    return Amount(low, high, has.get("sign"))


def _range(has: Values, _: Any) -> Amount | None:
    low, high = has["n"], has["n2"]
    if low >= high:
        return None
    return Amount(low, high, has.get("sign"))


def _percent(has: Values, _: Any) -> Amount:
    amount: Amount = has["amount"]
    return amount._replace(unit="%")


def _points(has: Values, _: Any) -> Amount:
    amount: Amount = has["amount"]
    return amount._replace(unit="percentage point")


def _measured(has: Values, _: Any) -> Amount:
    """An amount of a measure, with the word that makes it square, or says the scale."""
    amount: Amount = has["amount"]
    words = (has.get("power"), has["measure"], has.get("scale"))
    return amount._replace(unit=" ".join(word for word in words if word))


def _money(has: Values, _: Any) -> Amount:
    amount: Amount = has["amount"]
    return amount._replace(unit=has["currency"])


def _millions(has: Values, _: Any) -> Amount:
    """An amount with "m" behind it: millions before money and people, else metres."""
    amount: Amount = has["amount"]
    unit = amount.unit or has.get("currency") or has.get("noun")
    if unit is None:
        return amount._replace(unit="metre")
    low, high = (None if end is None else round(end * 10**6) for end in amount[:2])
    return Amount(low, high, unit)


def _counted(has: Values, _: Any) -> Amount:
    """An amount of what is counted, with the words before it that say of which kind."""
    amount: Amount = has.get("amount") or Amount(1, 1)
    kinds = (has.get("word"), has.get("word2"), has.get("word3"))
    counted = has.get("noun", has.get("singular"))
    return amount._replace(unit=" ".join(word for word in (*kinds, counted) if word))


def _part(has: Values, _: Any) -> Amount:
    """A fraction of something: "a third of voters" is 1/3 of "voters"."""
    part = has.get("n", 1) * has.get("fraction", 0.5)
    return Amount(part, part, has.get("noun"))


def _many(has: Values, _: Any) -> Amount:
    """A plural that counts: at least two of it, "tens of thousands" at least 20,000."""
    low = 2 * has["many"] * has.get("many2", 1)
    return Amount(low, None, has.get("noun"), approximate=True)


def _about(has: Values, _: Any) -> Amount:
    amount: Amount = has["amount"]
    return amount._replace(approximate=True)


def _at_least(has: Values, _: Any) -> Amount:
    amount: Amount = has["amount"]
    return amount._replace(high=None)


def _at_most(has: Values, _: Any) -> Amount:
    amount: Amount = has["amount"]
    return amount._replace(low=None, high=amount.high or amount.low)


_NAMES = {
    **NAMES,
    "amount": ("amount", "bare", "quantity"),
    "word": ("generic", "plain", "proper"),
    "about": ("about", "nearly"),
}
_STEPS: tuple[tuple[Form, ...], ...] = (
    (
        Form("other", "n hyphen? measure hyphen? old", lambda *_: True),
        Form("other", "(?<=proper) comma n (?=comma|stop)", _age),
        Form("other", "aged n", lambda *_: True),
    ),
    (
        Form("amount", "between sign? n and sign2? n2", _range),
        Form("amount", "(between|from) sign? pair", _pair),
        Form("amount", "sign? pair", _pair),
        Form("amount", "(?<!from) sign? n to sign2? n2 (?!hyphen)", _range),
        Form("quantity", "sign n", _one),
        Form("bare", "(?=spelled) n", _one),
        Form("amount", "n", _one),
    ),
    (
        Form("quantity", "amount (percent|per cent)", _percent),
        Form("quantity", "amount percentage points?", _points),
        Form("quantity", "amount em (generic|plain|proper)? noun", _millions),
        Form("quantity", "amount em currency?", _millions),
        Form("quantity", "amount hyphen? power? measure scale?", _measured),
        Form("quantity", "amount hyphen? currency", _money),
        Form("quantity", "amount word? word2? word3? noun", _counted),
        Form("quantity", "one word? singular", _counted),
        Form(
            "quantity",
            "(a|n hyphen?|one hyphen?) fraction of the? (generic|plain|proper)? noun",
            _part,
        ),
        Form("quantity", "half of? the? (generic|plain|proper)? noun", _part),
        Form("quantity", "many of many2 (of? (generic|plain|proper)? noun)?", _many),
        Form("quantity", "many of? (generic|plain|proper)? noun", _many),
        Form("other", "amount hyphen", lambda *_: True),
    ),
    (
        Form("quantity", "(a? about|close to) amount", _about),
        Form("quantity", "amount or so", _about),
    ),
    (
        Form("quantity", "no more than amount", _at_most),
        Form("quantity", "no fewer than amount", _at_least),
        Form(
            "quantity",
            "(at least | more than | above | a minimum of | upwards of) amount",
            _at_least,
        ),
        Form("quantity", "(at most | fewer than | below | up to | a maximum of) amount", _at_most),
        Form("quantity", "as (many|much|high|few|low) as amount", _at_most),
        Form("quantity", "amount or more", _at_least),
        Form("quantity", "amount or fewer", _at_most),
    ),
)
_CORES = (
    *("figure", "labelled", "ones", "tens", "one", "hundred", "dozen", "half", "magnitude"),
    *("many", "fraction"),
)
_GRAMMAR = Grammar(_NAMES, _CORES, *NUMBERS, *_STEPS)


def read_amounts(pieces: list[Piece]) -> list[Piece]:
    """The pieces with every amount made into one; ``quantity`` where it counts or measures."""
    return _GRAMMAR.read(pieces)
