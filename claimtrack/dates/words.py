"""The words of dates, each with its kind and what it stands for."""

from collections.abc import Mapping
from typing import Any

MONTHS = (
    "January February March April May June July August September October November December"
).split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split()
_UNITS = "day week fortnight month quarter decade century".split()

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The month in which a season begins, as meteorologists count in the north."""

FEASTS = {"christmas": (12, 25), "halloween": (10, 31), "juneteenth": (6, 19)}
"""Days with a name of their own and a fixed date, as (month, day)."""

DAY_NAMES = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
"""Days counted from the article's."""

WHICH = {
    **dict.fromkeys(("last", "past", "previous", "preceding"), -1),
    **dict.fromkeys(("this", "current", "same", "that"), 0),
    **dict.fromkeys(("next", "following", "coming", "upcoming"), 1),
}
"""Which one of several, counted from the one that is meant."""

BACK = {"ago": -1, "earlier": -1, "before": -1, "later": 1, "hence": 1, "after": 1}
"""The way in which time is counted."""

EDGES = {
    **dict.fromkeys(("early", "start", "beginning"), "early"),
    **dict.fromkeys(("mid", "middle"), "mid"),
    **dict.fromkeys(("late", "end", "close"), "late"),
    "earlier": "so far",
    "later": "to come",
}
"""Parts of a stretch of time, by the words for them."""

CORES = (
    "month month_short month_or_verb weekday weekday_short unit units the_year season feast"
    " dayname decade year short_year stamp slashed clock part weekend quarter_sign noon midnight"
).split()
"""Kinds of which one stands in every date."""

AMBIGUOUS = frozenset("may march sun sat mar jan dec".split())
"""Words that are others, or none, where they are not written with a capital."""

_SMALL = (
    "the of in on at a an and to from between since until till by half fiscal financial eve"
    " around about during through throughout within new recent ahead noon midnight every each as"
    " least over now"
).split()


def _of_the_calendar() -> dict[str, tuple[str, Any]]:
    return {
        **{name[:3].lower(): ("month_short", n) for n, name in enumerate(MONTHS, 1)},
        **{name.lower(): ("month", n) for n, name in enumerate(MONTHS, 1)},
        "sept": ("month_short", 9),
        "may": ("month_or_verb", 5),
        "march": ("month_or_verb", 3),
        **{name[:3].lower(): ("weekday_short", n) for n, name in enumerate(WEEKDAYS)},
        **{name.lower(): ("weekday", n) for n, name in enumerate(WEEKDAYS)},
        "tues": ("weekday_short", 1),
        "weds": ("weekday_short", 2),
        **dict.fromkeys(("thur", "thurs"), ("weekday_short", 3)),
        **{f"q{number}": ("quarter_sign", (3, number)) for number in (1, 2, 3, 4)},
        **{f"h{number}": ("quarter_sign", (6, number)) for number in (1, 2)},
        **{word: ("season", word) for word in SEASONS},
        **{word: ("feast", word) for word in [*FEASTS, "easter", "thanksgiving"]},
    }


def _of_counting() -> dict[str, tuple[str, Any]]:
    return {
        **{word: ("number", n) for n, word in enumerate(_NUMBERS, 1)},
        **{word: ("tens", 10 * n) for n, word in enumerate(_TENS, 2)},
        **{word: ("ordinal_word", n) for n, word in enumerate(_ORDINALS, 1)},
        **{word: ("decade", 1900 + 10 * n) for n, word in enumerate(_DECADES, 2)},
        "couple": ("couple", 2),
        "several": ("several", None),
        "few": ("several", None),
        **{word: ("unit", word) for word in _UNITS},
        **{f"{word}s": ("units", word) for word in _UNITS},
        "centuries": ("units", "century"),
        "weekend": ("weekend", "weekend"),
        "year": ("the_year", "year"),
        "years": ("units", "year"),
    }


def _meanings() -> dict[str, tuple[str, Any]]:
    small = {
        **{word: (word, word) for word in [*_SMALL, *WHICH, *BACK, *EDGES]},
        **_of_the_calendar(),
        **_of_counting(),
        **{word: ("dayname", word) for word in DAY_NAMES},
        **{word: ("part", word) for word in ("morning", "afternoon", "evening", "night")},
        **{word: ("zone", word) for word in "utc gmt est edt cst cdt pst pdt bst cet cest".split()},
    }
    capital = {
        form: meaning for word, meaning in small.items() for form in (word.title(), word.upper())
    }
    return capital | {word: meaning for word, meaning in small.items() if word not in AMBIGUOUS}


MEANINGS: Mapping[str, tuple[str, Any]] = _meanings()
"""What each word, as it is written, is and stands for: its kind and its value."""

DATING = frozenset(word for word, (kind, _) in MEANINGS.items() if kind in CORES)
"""The words of which one stands in every date that has no digit."""
