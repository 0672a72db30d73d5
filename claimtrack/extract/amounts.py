"""Amounts: numbers with their ranges, units and bounds, as they stand together in words."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from claimtrack.dates.grammar import Form, Grammar, Piece
from claimtrack.extract.numbers import NAMES, Number
from claimtrack.extract.numbers import STEPS as NUMBERS

Values = Mapping[str, Any]
_POINT = "percentage point"
_SMALL = 20  # beyond it, "in" is seldom "out of"
_SCORE = 20  # alone, "scores" is a verb
_OF_TIME = frozenset("second minute hour day week month year decade century".split())


class Amount(NamedTuple):
    """``low..high`` of a unit; ``None`` is a bound that the words leave open."""

    low: Number | None
    high: Number | None
    unit: str | None = None
    approximate: bool = False

    def of(self, *words: str | None) -> "Amount":
        """This much of what the words name."""
        return self._replace(unit=" ".join(word for word in words if word) or self.unit)

    def millions(self) -> "Amount":
        """So many millions."""
        low, high = (None if end is None else round(end * 10**6) for end in (self.low, self.high))
        return self._replace(low=low, high=high)

    def about(self) -> "Amount":
        """About this much."""
        return self._replace(approximate=True)

    def at_least(self) -> "Amount":
        """This much or more."""
        return self._replace(high=None)

    def at_most(self) -> "Amount":
        """This much or less."""
        return self._replace(low=None, high=self.low if self.high is None else self.high)


def _one(has: Values, _: Any) -> Amount:
    return Amount(has["n"], has["n"], has.get("sign"))


def _pair(has: Values, _: Any) -> Amount:
    low, high = has["pair"]
    return Amount(low, high, has.get("sign"))


def _range(has: Values, _: Any) -> Amount | None:
    """From one number to a greater one; a score or a vote ("5-2") is no range."""
    return Amount(has["n"], has["n2"], has.get("sign")) if has["n"] < has["n2"] else None


def _range_of_millions(has: Values, _: Any) -> Amount | None:
    found = _range(has, _)
    return found and found.millions()


def _range_of_percent(has: Values, _: Any) -> Amount | None:
    found = _range(has, _)
    return found and found.of("%")


def _ratio(has: Values, _: Any) -> Amount | None:
    """A share told by small numbers: "one in five children" is 0.2 of "children"."""
    part = has["amount"].low if "amount" in has else 1
    whole = has["amount2"].high
    if not part < whole <= _SMALL:
        return None
    share = round(part / whole, 4)
    return Amount(share, share, has["noun"])


def _millions(has: Values, _: Any) -> Amount:
    """An amount with "m" behind it: millions before money and people, else metres."""
    amount: Amount = has["amount"]
    unit = amount.unit or has.get("currency") or has.get("noun")
    if unit is None:
        return amount.of("metre")
    return amount.millions().of(unit)


def _measured(has: Values, _: Any) -> Amount:
    amount: Amount = has["amount"]
    return amount.of(has.get("power"), has["measure"], has.get("scale"))


def _counted(has: Values, _: Any) -> Amount:
    """An amount of what is counted, with the words before it that say of which kind."""
    amount: Amount = has.get("amount") or Amount(1, 1)
    kinds = (has.get("word"), has.get("word2"), has.get("word3"))
    return amount.of(*kinds, has.get("noun", has.get("singular")))


def _hyphened(has: Values, _: Any) -> Amount:
    """An amount of what has a hyphen in its name: "700 anti-war marchers"."""
    amount: Amount = has["amount"]
    words = [has["plain2"], has["noun"]] if "plain2" in has else [has["noun"]]
    return amount.of(f"{has['plain']}-{' '.join(words)}")


def _part(has: Values, _: Any) -> Amount:
    """A fraction of something: "a third of voters" is 1/3 of "voters"."""
    count = has["amount"].low if "amount" in has else 1
    part = round(count * has.get("fraction", 0.5), 4)
    return Amount(part, part, has.get("noun"))


def _many(has: Values, _: Any) -> Amount | None:
    """A plural that counts: at least two of it, "tens of thousands" at least 20,000."""
    many, of_them = has["many"], has.get("many2", 1)
    if isinstance(many, str) or isinstance(of_them, str) or (len(has) == 1 and many == _SCORE):
        return None  # the word "many" itself says no number
    low = 2 * many * of_them
    return Amount(low, None, has.get("noun"), approximate=True)


def _over(has: Values, _: Any) -> Amount | None:
    """More than so much; before a time, "over" may as well mean in its course."""
    amount: Amount = has["amount"]
    return None if amount.unit in _OF_TIME else amount.at_least()


def _about(has: Values, _: Any) -> Any:
    return has["amount"].about()


def _at_least(has: Values, _: Any) -> Any:
    return has["amount"].at_least()


def _at_most(has: Values, _: Any) -> Any:
    return has["amount"].at_most()


_NAMES = {
    **NAMES,
    "amount": ("amount", "bare", "quantity"),
    "word": ("generic", "plain", "proper"),
}
_KIND = "(generic|plain|proper)?"
_FLOOR = "(at least | more than | above | a minimum of | upwards of)"
_CEILING = "(at most | fewer than | below | up to | a maximum of | as (many|much|high|few|low) as)"
_STEPS: tuple[tuple[Form, ...], ...] = (
    (
        Form("other", "n hyphen? measure hyphen? old", lambda *_: True),
        Form("other", "(?<=proper) comma n (?=comma|stop)", lambda has, _: has["n"] < 120 or None),
        Form("other", "aged n", lambda *_: True),
        Form("quantity", "(?<!from) n percent to n2 percent2", _range_of_percent),
    ),
    (
        Form("amount", "sign? n em to sign2? n2 em2", _range_of_millions),
        Form("amount", "between sign? n and sign2? n2", _range),
        Form("amount", "(between|from)? sign? pair", _pair),
        Form("amount", "(?<!from) sign? n to sign2? n2 (?!hyphen)", _range),
        Form("quantity", "sign n", _one),
        Form("bare", "(?=spelled) n", _one),
        Form("amount", "n", _one),
    ),
    (
        Form("other", "amount em? hyphen (?!measure|currency|power|fraction|a)", lambda *_: True),
        Form("quantity", f"(one|amount) (in|out of) amount2 {_KIND} noun", _ratio),
        Form("quantity", "amount (percent|per cent)", lambda has, _: has["amount"].of("%")),
        Form("quantity", "amount percentage points?", lambda has, _: has["amount"].of(_POINT)),
        Form("quantity", "amount points", lambda has, _: has["amount"].of("points")),
        Form("quantity", f"amount em {_KIND} noun", _millions),
        Form("quantity", "amount em currency?", _millions),
        Form("quantity", "amount hyphen? power? measure scale?", _measured),
        Form(
            "quantity",
            "amount hyphen? currency (?!hyphen)",
            lambda has, _: has["amount"].of(has["currency"]),
        ),
        Form("quantity", "amount word? word2? word3? noun", _counted),
        Form("quantity", "amount of the word? noun", _counted),
        Form("quantity", "amount plain hyphen plain2? noun", _hyphened),
        Form("quantity", "(?<!not) one word? singular", _counted),
        Form("quantity", f"(a|amount hyphen?|one hyphen?) fraction of the? {_KIND} noun", _part),
        Form("quantity", f"half of? the? {_KIND} noun", _part),
        Form("quantity", f"many of many2 (of? {_KIND} noun)?", _many),
        Form("quantity", f"many of? {_KIND} noun", _many),
        Form("quantity", "many (?=stop)", _many),
    ),
    (
        Form("quantity", "(a? about|close to) amount", _about),
        Form("quantity", "amount or so", _about),
    ),
    (
        Form("quantity", "(no|not) more than amount", _at_most),
        Form("quantity", "(no|not) fewer than amount", _at_least),
        Form("quantity", "over amount", _over),
        Form("quantity", f"{_FLOOR} amount", _at_least),
        Form("quantity", f"{_CEILING} amount", _at_most),
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
