"""Pieces: a text cut into the words that dates are made of, and the rest between them."""

import re
from collections.abc import Callable
from typing import Any

from claimtrack.dates.grammar import Form, Grammar, Piece
from claimtrack.dates.words import AMBIGUOUS, MEANINGS
from claimtrack.model import Span

_WORDS = re.compile(
    r"""
    (?P<word>[^\W\d_]\w*)
  | (?P<comma>,) | (?P<dash>[-–—])
  | (?P<stamp>(?<![\w-])\d{4}-\d\d-\d\d
        (?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[ ]?[+-]\d\d:?\d\d)?)?(?![\w-]))
  | (?P<slashed>(?<![\w/.])(?:\d\d?/\d\d?/(?:\d{4}|\d\d)|\d\d?\.\d\d?\.\d{4}|\d{4}/\d\d?/\d\d?)
        (?![\w/]))
  | (?P<clock>(?<![\w:])(?:[01]?\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?|\.[0-5]\d(?=\s?[ap]\.?m))
        (?![\w:]))
  | (?P<ordinal>\d\d?(?:st|nd|rd|th)\b)
  | (?P<decade>['’]?(?:\d\d)?\d0s\b)
  | (?P<short_year>['’]\d\d\b)
  | (?P<other>[$€£¥]\s?\d[\d.,]{0,30} | \d{1,3}(?:,\d{3}){1,9}(?!\d) | \d{1,9}\.\d[\d.]{0,30}
        | \d{1,9}\s?% | \d{5,} | \d{1,9}[^\W\d_]\w*)
  | (?P<digits>\d{1,4})
  | (?P<possessive>['’]s\b)
  | (?P<mark>\S)
    """,
    re.VERBOSE,
)
_ABBREVIATED = frozenset({"month_short", "weekday_short"})
_NUMBERS = Grammar(
    [
        Form(
            "ordinal", "tens dash? ordinal_word", lambda has, _: has["tens"] + has["ordinal_word"]
        ),
        Form("number", "tens dash? number", lambda has, _: has["tens"] + has["number"]),
        Form("number", "tens", lambda has, _: has["tens"]),
    ],
    {},
)


def pieces(text: str, span: Span) -> list[Piece]:
    """Cut ``text`` within ``span``; what belongs to no date is one piece of kind ``other``."""
    found: list[Piece] = []
    for match in _WORDS.finditer(text, *span):
        label = match.lastgroup
        assert label is not None
        kind, value = _READERS[label](match.group())
        start, end = match.span()
        if label == "mark" and found and _ends_abbreviation(found[-1], text, start):
            found[-1] = found[-1]._replace(end=end)
        elif kind != "other" or not found or found[-1].kind != "other":
            found.append(Piece(kind, start, end, value))
    return _NUMBERS.read(found, lambda *_: None)


def _ends_abbreviation(last: Piece, text: str, start: int) -> bool:
    return text[start] == "." and last.end == start and last.kind in _ABBREVIATED


def _word(word: str) -> tuple[str, Any]:
    small = word.lower()
    meaning = MEANINGS.get(small)
    if meaning is None or (small in AMBIGUOUS and word == small and small != "fall"):
        return "other", None
    return meaning


def _digits(word: str) -> tuple[str, Any]:
    number = int(word)
    if len(word) == 4:
        return ("year" if 1000 <= number < 2200 else "number"), number
    return ("day" if 1 <= number <= 31 and len(word) < 3 else "number"), number


def _decade(word: str) -> tuple[str, Any]:
    number = int(word.strip("'’s"))
    return "decade", number if number > 99 else 1900 + number


def _plain(kind: str) -> Callable[[str], tuple[str, Any]]:
    return lambda word: (kind, word)


_READERS: dict[str, Callable[[str], tuple[str, Any]]] = {
    "word": _word,
    "digits": _digits,
    "decade": _decade,
    "ordinal": lambda word: ("ordinal", int(word[:-2])),
    "short_year": lambda word: ("short_year", int(word[1:])),
    "mark": lambda word: (word, word) if word in "./()" else ("other", None),
    "other": lambda _: ("other", None),
    **{kind: _plain(kind) for kind in ("comma", "dash", "stamp", "slashed", "clock", "possessive")},
}
