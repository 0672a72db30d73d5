"""How much: the numbers of a text with their bounds, their units and what they count."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any

from claimtrack.dates import find_dates
from claimtrack.dates.grammar import Piece
from claimtrack.extract.amounts import read_amounts
from claimtrack.extract.measures import MEANINGS, NAMERS, NO_NOUN, NUMBER_WORDS
from claimtrack.model import Quantity, Span, When

_WORDS = re.compile(
    r"""
    (?P<name>Nos?\.?[ ]\d{1,9}\b|[^\W\d_]+-?\d[\w-]*|\d{1,9}(?:st|nd|rd|th|s)\b|\d{1,2}[GDK]\b
        |\d{1,9}(?:[/:.]\d{1,9}){2,9}|\d{1,9}[/:]\d{1,9}|[+0]\d{1,20}|\d{16,})
  | (?P<word>(?:US|A|C)\$|°[CF]?|[^\W\d_]+(?:['’][^\W\d_]+)?)
  | (?P<figure>(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,15})(?:\.\d{1,6}(?!\d))?)
  | (?P<hyphen>(?<=\w)-(?=[^\W\d_]))
  | (?P<dash>[-–—])
  | (?P<mark>\S)
    """,
    re.VERBOSE,
)
_SIGN = re.compile(r"\d|[^\W\d_]+")
_SIGNS = frozenset([*NUMBER_WORDS, *"0123456789"])


def find_quantities(text: str, span: Span, dates: Sequence[When] | None = None) -> list[Quantity]:
    """The quantities of ``text`` within ``span``, in order; spans are offsets into ``text``.

    Dates, times, ordinals, ages and the numbers in names ("Article 5", "C-17") are none.
    ``dates`` are those within ``span`` where they are known already; else they are looked for.
    """
    if _SIGNS.isdisjoint(_SIGN.findall(text[slice(*span)].lower())):
        return []
    if dates is None:
        dates = find_dates(text, None, span)
    spans = [when.span for when in dates if when.span and not _is_length(when)]
    pieces = read_amounts(_without(spans, _pieces(text, span)))
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
    found: list[Piece] = []
    last = before = ""
    for match in _WORDS.finditer(text, *span):
        label, word = match.lastgroup or "", match[0]
        kind, value = MEANINGS.get(word) or _READERS[label](word)
        if kind == "figure" and last in ("proper", "namer"):
            kind = "labelled"
        if before in _OVER_WHAT and word == "over":
            kind, value = "plain", word
        before = word
        found.append(Piece(kind, *match.span(), value))
        last = kind
    return found


def _without(spans: Sequence[Span], pieces: list[Piece]) -> list[Piece]:
    """The pieces with those that lie in one of ``spans`` turned into ``stop``."""
    if not spans:
        return pieces
    starts = [start for start, _ in spans]
    return [
        piece._replace(kind="stop")
        if (at := bisect_right(starts, piece.start)) and piece.start < spans[at - 1][1]
        else piece
        for piece in pieces
    ]


def _word(word: str) -> tuple[str, Any]:
    """The kind of a word that is in no table: a name, a namer, a plural or another."""
    if word.lower() in NAMERS:
        return "namer", None
    if word[0].isupper():
        return "proper", None
    plural = word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2
    return ("noun" if plural and word not in NO_NOUN else "plain"), word


def _figure(word: str) -> tuple[str, Any]:
    bare = word.replace(",", "")
    return "figure", float(bare) if "." in bare else int(bare)


_FOUND = frozenset({"quantity", "amount"})
_OVER_WHAT = frozenset(
    """spread split row dispute divided fight talks clash debate battle quarrel wrangle deadlock
    stretched scattered extends ranged""".split()
)
"""Words before an "over" that is no "more than": "spread over 40 hectares"."""
_READERS: dict[str, Callable[[str], tuple[str, Any]]] = {
    "word": _word,
    "figure": _figure,
    "name": lambda _: ("stop", None),
    "mark": lambda _: ("mark", None),
    "dash": lambda _: ("dash", None),
    "hyphen": lambda _: ("hyphen", None),
}


def _is_length(when: When) -> bool:
    """Whether a time is given by how long it is: "within ten days"."""
    return when.text.casefold().startswith("within ")
