"""How much: the numbers of a text with their bounds, their units and what they count."""

import re
from collections.abc import Callable
from typing import Any

from claimtrack.dates import find_dates
from claimtrack.dates.grammar import Piece
from claimtrack.extract.amounts import read_amounts
from claimtrack.extract.measures import MEANINGS, NAMERS, NO_NOUN, SIGNS
from claimtrack.extract.numbers import read_numbers
from claimtrack.model import Quantity, Span

_WORDS = re.compile(
    r"""
    (?P<name>\d+s\b|[^\W\d_]+-?\d[\w-]*|\d{1,9}(?:st|nd|rd|th)\b
        |\d{1,9}(?:[/:.]\d{1,9}){2,9}|\d{1,9}[/:]\d{1,9}|[+0]\d{1,20}|\d{16,})
  | (?P<word>[^\W\d_]+(?:['’][^\W\d_]+)?)
  | (?P<figure>(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,15})(?:\.\d{1,6}(?!\d))?)
  | (?P<sign>(?:US|A|C)?\$|[€£¥])
  | (?P<percent>%)
  | (?P<hyphen>(?<=\w)-(?=[^\W\d_]))
  | (?P<dash>[-–—])
  | (?P<comma>,)
  | (?P<mark>\S)
    """,
    re.VERBOSE,
)


def find_quantities(text: str, span: Span) -> list[Quantity]:
    """The quantities of ``text`` within ``span``, in order; spans are offsets into ``text``.

    Dates, times, ordinals, ages and the numbers in names ("Article 5", "C-17") are none.
    """
    pieces = read_amounts(read_numbers(_pieces(text, span)))
    return [
        Quantity(
            low=piece.value.low,
            high=piece.value.high,
            unit=piece.value.unit,
            approximate=piece.value.approximate,
            text=text[piece.start : piece.end],
            span=(piece.start, piece.end),
        )
        for piece in pieces
        if piece.kind in _FOUND
    ]


def _pieces(text: str, span: Span) -> list[Piece]:
    dates = [when.span for when in find_dates(text, None, span) if when.span]
    found: list[Piece] = []
    for match in _WORDS.finditer(text, *span):
        start, end = match.span()
        while dates and dates[0][1] <= start:
            dates.pop(0)
        if dates and dates[0][0] <= start:
            kind, value = "stop", None
        else:
            kind, value = _READERS[match.lastgroup or "mark"](match.group())
        if kind == "figure" and found and _names(found[-1]):
            kind = "labelled"
        found.append(Piece(kind, start, end, value))
    return found


def _names(last: Piece) -> bool:
    return last.kind in ("proper", "namer")


def _word(word: str) -> tuple[str, Any]:
    small = word.lower()
    meaning = MEANINGS.get(small)
    if meaning is not None:
        return meaning
    if small in NAMERS:
        return "namer", None
    if word[0].isupper():
        return "proper", None
    plural = small.endswith("s") and not small.endswith(("ss", "us", "is")) and len(small) > 2
    return ("noun" if plural and small not in NO_NOUN else "plain"), word


def _figure(word: str) -> tuple[str, Any]:
    bare = word.replace(",", "")
    return "figure", float(bare) if "." in bare else int(bare)


_FOUND = frozenset({"quantity", "amount"})
_READERS: dict[str, Callable[[str], tuple[str, Any]]] = {
    "word": _word,
    "figure": _figure,
    "sign": lambda word: ("sign", SIGNS[word]),
    "name": lambda _: ("stop", None),
    "mark": lambda _: ("mark", None),
    "percent": lambda _: ("percent", None),
    "hyphen": lambda _: ("hyphen", None),
    "dash": lambda _: ("dash", None),
    "comma": lambda _: ("comma", None),
}
