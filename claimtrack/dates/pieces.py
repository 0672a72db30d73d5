"""Pieces: a text cut into the words that dates are made of, and the rest between them."""

import re
from collections.abc import Callable
from typing import Any

from claimtrack.dates.grammar import Piece
from claimtrack.dates.words import DATING, MEANINGS
from claimtrack.model import Span

_WORDS = re.compile(
    r"""
    (?P<word>[^\W\d_]\w*)
  | (?P<comma>,) | (?P<dash>[-–—])
  | (?P<stamp>(?<![\w-])\d{4}-\d\d-\d\d
        (?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[ ]?[+-]\d\d:?\d\d)?)?(?![\w-]))
  | (?P<slashed>(?<![\w/.])(?:\d\d?/\d\d?/(?:\d{4}|\d\d)|\d\d?\.\d\d?\.\d{4}|\d{4}/\d\d?/\d\d?)
        (?![\w/]))
  | (?P<clock>(?<![\w:.])(?:1?\d|2[0-3])(?:[:.][0-5]\d)?[ ]?(?:[AaPp]\.m\.|[AaPp][Mm]\b)
        |(?<![\w:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:[ ]?[+-]\d\d:?\d\d)?(?![\w:]))
  | (?P<ordinal>\d\d?(?:st|nd|rd|th)\b)
  | (?P<decade>['’]?(?:\d\d)?\d0s\b)
  | (?P<short_year>['’]\d\d\b)
  | (?P<amount>[$€£¥]\s?\d[\d.,]{0,30} | \d{1,3}(?:,\d{3}){1,9}(?!\d) | \d{1,9}\.\d[\d.]{0,30}
        | \d{1,9}\s?% | \d{5,} | \d{1,9}[^\W\d_]\w*)
  | (?P<digits>\d{1,4})
  | (?P<possessive>['’]s\b)
  | (?P<other>\S)
    """,
    re.VERBOSE,
)
_LINE = re.compile(r"[^\n]+")
_PLAIN_WORD = re.compile(r"[^\W\d_]\w*")
_DIGIT = re.compile(r"\d")
_ABBREVIATED = frozenset({"month_short", "weekday_short"})


def cut(text: str, span: Span) -> list[Piece]:
    """Cut ``text`` within ``span``; what belongs to no date is one piece of kind ``other``.

    Dates end with their line, so lines without a word that dates are left out.
    """
    found: list[Piece] = []
    for line in _LINE.finditer(text, *span):
        words = _PLAIN_WORD.findall(text, *line.span())
        if not DATING.isdisjoint(words) or _DIGIT.search(text, *line.span()):
            found += _cut_line(text, line.span())
            found.append(Piece("other", line.end(), line.end()))
    return found


def _cut_line(text: str, span: Span) -> list[Piece]:
    found: list[Piece] = []
    last = ""
    for match in _WORDS.finditer(text, *span):
        label = match.lastgroup
        meaning = MEANINGS.get(match[0]) if label == "word" else _READERS[label or ""](match[0])
        if meaning is not None:
            found.append(Piece(meaning[0], *match.span(), meaning[1]))
            last = meaning[0]
        elif last in _ABBREVIATED and match[0] == "." and match.start() == found[-1].end:
            found[-1] = found[-1]._replace(end=match.end())
        elif last != "other":
            found.append(Piece("other", *match.span()))
            last = "other"
    return found


def _digits(word: str) -> tuple[str, Any]:
    number = int(word)
    if len(word) == 4:
        return (
            "year" if 1000 <= number < 2100 else "far_year" if number > 2099 else "number"
        ), number
    return ("day" if 1 <= number <= 31 and len(word) < 3 else "number"), number


def _decade(word: str) -> tuple[str, Any]:
    number = int(word.strip("'’s"))
    return "decade", number if number > 99 else 1900 + number


def _as_written(kind: str) -> Callable[[str], tuple[str, Any]]:
    return lambda word: (kind, word)


_READERS: dict[str, Callable[[str], tuple[str, Any] | None]] = {
    "digits": _digits,
    "decade": _decade,
    "ordinal": lambda word: ("ordinal", int(word[:-2])),
    "short_year": lambda word: ("short_year", int(word[1:])),
    "amount": lambda _: None,
    "other": lambda _: None,
    **{kind: _as_written(kind) for kind in ("comma", "dash", "stamp", "slashed", "clock")},
    "possessive": _as_written("possessive"),
}
