"""Numbers in words and figures: "1,200", "two hundred and fifty", "1.5 million", "two dozen"."""

from collections.abc import Mapping
from typing import Any

from claimtrack.dates.grammar import Form

Number = int | float
Values = Mapping[str, Any]


def whole(number: Number) -> Number:
    """The number as a whole one where it is, freed of the dust of binary fractions."""
    rounded = round(number, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def _tens(has: Values, _: Any) -> Number:
    return int(has["tens"] + has.get("ones", has.get("one", 0)))


def _hundreds(has: Values, _: Any) -> Number:
    return whole(100 * has.get("n", 1) + has.get("n2", 0))


def _dozens(has: Values, _: Any) -> Number:
    return whole(12 * has.get("n", 1))


def _scaled(has: Values, _: Any) -> Number:
    return whole(has.get("n", 1) * has["magnitude"])


def _halves(has: Values, _: Any) -> Number:
    return whole((has.get("n", 0) + 0.5) * has.get("magnitude", 1))


def _scaled_sum(has: Values, _: Any) -> Number | None:
    if has["n2"] >= min(has["magnitude"], 1000):
        return None
    return whole(has["n"] * has["magnitude"] + has["n2"])


def _pair(has: Values, _: Any) -> tuple[Number, Number] | None:
    low, high = whole(has["n"] * has["magnitude"]), whole(has["n2"] * has["magnitude"])
    return (low, high) if has["n"] < has["n2"] < 1000 else None


_UNITS = "magnitude|percent|measure|currency|noun"
NAMES = {"a": ("a", "an"), "n": ("number", "spelled"), "to": ("to", "dash", "or")}
"""Names for several kinds in the forms of numbers."""

STEPS: tuple[tuple[Form, ...], ...] = (
    (
        Form("other", "figure figure (figure){1,8}", lambda *_: True),  # a telephone number
        Form("spelled", "tens hyphen? (ones|one)", _tens),
        Form("spelled", "tens", _tens),
        Form("spelled", "ones", lambda has, _: has["ones"]),
        Form("number", "figure", lambda has, _: has["figure"]),
        Form("number", f"labelled (?={_UNITS})", lambda has, _: has["labelled"]),
    ),
    (
        Form("number", "(n|one|a) hundred and? n2", _hundreds),
        Form("number", "(n|one|a) hundred", _hundreds),
        Form("number", "(n|a) dozen", _dozens),
    ),
    (
        Form("pair", "n to n2 magnitude", _pair),
        Form("pair", "(?<=between) n and n2 magnitude", _pair),
        Form("number", "n magnitude n2 (?!magnitude)", _scaled_sum),
        Form("number", "(n|one|a) magnitude", _scaled),
        Form("number", "half a magnitude", _halves),
        Form("number", "n and a half magnitude?", _halves),
    ),
)
"""Forms of numbers: a piece comes out as ``number``, as ``spelled`` where it is a small one in
words, or as ``pair`` where two share a magnitude ("2 to 3 million")."""
