"""The words of quantities: numbers, magnitudes, money, measures, bounds."""

from collections.abc import Mapping
from typing import Any

_ONES = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

MAGNITUDES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "mn": 10**6,
    "bn": 10**9,
    "tn": 10**12,
    "k": 10**3,
}
"""Words that multiply the number before them."""

MANY = {"dozens": 12, "scores": 20, "hundreds": 100, "thousands": 10**3, "millions": 10**6}
MANY |= {"billions": 10**9, "tens": 10}
"""Plurals that count without a number; at least two of each are meant."""

SIGNS = {"$": "USD", "US$": "USD", "A$": "AUD", "C$": "CAD", "€": "EUR", "£": "GBP", "¥": "JPY"}
"""Signs of money, each with its code."""

CURRENCIES = {
    **dict.fromkeys(("dollar", "dollars", "usd"), "USD"),
    **dict.fromkeys(("euro", "euros", "eur"), "EUR"),
    "pounds": "GBP",
    "gbp": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "rupees": "INR",
    **dict.fromkeys(("rubles", "roubles"), "RUB"),
    "cents": "cent",
    "pence": "penny",
    **{word: word for word in ("kroner", "kronor", "zloty", "lira", "rand", "pesos", "francs")},
}
"""Names of money, each with its code."""

_MEASURES = {
    "kilometre": "km kms kilometre kilometres kilometer kilometers",
    "metre": "metre metres meter meters",
    "centimetre": "cm centimetre centimetres centimeter centimeters",
    "millimetre": "mm millimetre millimetres millimeter millimeters",
    "mile": "mile miles",
    "foot": "foot feet ft",
    "inch": "inch inches",
    "yard": "yard yards",
    "kilogram": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "gram": "gram grams gramme grammes",
    "tonne": "tonne tonnes",
    "ton": "ton tons",
    "litre": "litre litres liter liters",
    "gallon": "gallon gallons",
    "barrel": "barrel barrels",
    "hectare": "ha hectare hectares",
    "acre": "acre acres",
    "degree": "degree degrees",
    "watt": "watt watts",
    "kilowatt": "kw kilowatt kilowatts",
    "megawatt": "mw megawatt megawatts",
    "gigawatt": "gw gigawatt gigawatts",
    "second": "seconds",
    "minute": "minute minutes",
    "hour": "hour hours",
    "day": "day days",
    "week": "week weeks",
    "month": "month months",
    "year": "year years",
    "decade": "decade decades",
    "century": "century centuries",
    "knot": "knots",
    "mile per hour": "mph",
    "kilometre per hour": "kph kmh",
}
MEASURES = {word: unit for unit, words in _MEASURES.items() for word in words.split()}
"""Words of measure, each with its singular."""

PEOPLE = frozenset(
    "people persons men women children troops police staff personnel cattle sheep fish aircraft"
    " spacecraft fishermen policemen servicemen firemen crew percent species headquarters mps"
    " jobs youths families households".split()
)
"""Plurals that do not show it, and those that stand for people."""

SINGULAR = frozenset("soldier officer civilian person man woman child victim worker vote".split())
"""What "one" counts; before other words it is seldom a number."""

GENERIC = frozenset(
    "other more additional further new extra separate different former local young old whole"
    " full entire such of the these those its their his her our your all total many".split()
)
"""Words between a number and what it counts that say nothing about what is counted."""

NO_NOUN = frozenset(
    "was is has as his its this us does says goes was's yes perhaps always besides towards across"
    " minus plus thus less unless means comes takes makes gets gives becomes remains needs wants"
    " years' times' whereas series news alas hours' days' versus pass miss class business process"
    " access progress congress address press loss glass mass cross success illness witness princess"
    " wounds includes shows seems appears runs lies stands believes thinks knows".split()
)
"""Words that end as a plural does and are none."""

STOPS = frozenset(
    "and or but nor so yet if when while who which that whose where what how than then as at by for"
    " from into of off on onto per through to under until up upon via with within"
    " without before after since during between among against about around along behind below"
    " beyond despite down near past round toward were was is are be been being has have had do"
    " does did will would can could may might shall should must it he she they we you i him"
    " them us me said says say told ago later earlier there here also only just even still"
    " a an each every any both either neither no".split()
)
"""Words that end the search for what is counted."""

NAMERS = frozenset(
    "article articles section chapter clause paragraph page rule resolution act bill title annex"
    " boeing airbus flight channel route highway interstate junction platform terminal gate room"
    " suite apartment unit version phase level stage grade type model series windows iphone galaxy"
    " no number covid apollo formula group pier block division brigade regiment battalion company"
    " world volume vol issue chapter figure table sector zone ward district lot box".split()
)
"""Words that make the number after them a name: "Article 5", "Boeing 737"."""


_SMALL = (
    "a an and or to of the at least most than up no as many much high few low one hundred dozen"
    " half between from so per cent minimum maximum upwards close old aged over not in out"
).split()
_ABOUT = (
    "about around roughly approximately circa some nearly almost estimated approx maybe perhaps"
).split()
_FRACTIONS = {
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 0.25,
    "quarters": 0.25,
    "fifth": 0.2,
    "fifths": 0.2,
    "tenth": 0.1,
    "tenths": 0.1,
}


def _small_meanings() -> dict[str, tuple[str, Any]]:
    return {
        **{word: ("stop", word) for word in STOPS},
        **dict.fromkeys(GENERIC, ("generic", None)),
        **{word: ("noun", word) for word in PEOPLE},
        **{word: ("singular", word) for word in SINGULAR},
        **{word: (word, word) for word in _SMALL},
        **{word: ("ones", number) for number, word in enumerate(_ONES, 2)},
        **{word: ("tens", 10 * number) for number, word in enumerate(_TENS, 2)},
        **{word: ("magnitude", number) for word, number in MAGNITUDES.items()},
        **{word: ("many", number) for word, number in MANY.items()},
        **{word: ("currency", code) for word, code in CURRENCIES.items()},
        **{word: ("measure", unit) for word, unit in MEASURES.items()},
        **{word: ("fraction", part) for word, part in _FRACTIONS.items()},
        **dict.fromkeys(("percent", "pct", "pc"), ("percent", "%")),
        **{word: ("power", word) for word in ("square", "cubic", "metric")},
        **{word: ("scale", word.title()) for word in ("celsius", "fahrenheit")},
        **{word: ("points", word) for word in ("point", "points")},
        **{word: ("about", word) for word in _ABOUT},
        **{word: ("above", word) for word in ("above", "exceeding", "topping")},
        **{word: ("below", word) for word in ("under", "below")},
        **{word: ("more", word) for word in ("more", "greater", "higher", "better", "longer")},
        **{word: ("fewer", word) for word in ("fewer", "less", "lower", "shorter")},
        "percentage": ("percentage", None),
        "one": ("one", 1),
        "m": ("em", None),
        "an": ("a", None),
    }


def _meanings() -> dict[str, tuple[str, Any]]:
    small = _small_meanings()
    return {
        **small,
        **{word.capitalize(): meaning for word, meaning in small.items()},
        **{sign: ("sign", code) for sign, code in SIGNS.items()},
        "°": ("measure", "degree"),
        "°C": ("measure", "degree Celsius"),
        "°F": ("measure", "degree Fahrenheit"),
        "%": ("percent", "%"),
        ",": ("comma", None),
    }


MEANINGS: Mapping[str, tuple[str, Any]] = _meanings()
"""What each word or mark, as it is written, is and stands for: its kind and its value."""

NUMBER_WORDS = (*_ONES, *_TENS, *MAGNITUDES, *MANY, *_FRACTIONS, "one", "half", "hundred", "dozen")
"""Words of which one stands in every quantity that has no figure in it."""
