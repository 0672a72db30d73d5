"""The ends of a span, word by word; a punctuation mark is a step of its own."""

import re
from collections.abc import Sequence

from claimtrack.model import Span

_WORD = re.compile(r"\w+(?:[-’'.,]\w+)*|[^\w\s]")
_BLANK = re.compile(r"\s\S")
_SENTENCE_END = re.compile(r"[.!?;:][”\"’»)]?$")
_STOP = re.compile(r"[.!?][”\"’»)]{0,3}\s{1,80}|\n\s{0,80}\n")
_FAR = 4000  # characters in which the next sentence begins and ends
_REACH = 200  # characters looked at on each side: no word that a person corrects is longer


def around(text: str, span: Span, reach: int) -> Span:
    """The span with up to ``reach`` characters on each side, whole words only."""
    start, end = max(0, span[0] - reach), min(len(text), span[1] + reach)
    if start:
        blank = text.find(" ", start, span[0])
        start = span[0] if blank < 0 else blank + 1
    if end < len(text):
        blank = text.rfind(" ", span[1], end)
        end = span[1] if blank < 0 else blank
    return start, end


def start_earlier(text: str, span: Span) -> Span:
    """The span from one word earlier."""
    base = max(0, span[0] - _REACH)
    words = [word.start() + base for word in _WORD.finditer(text[base : span[0]])]
    return (words[-1], span[1]) if words else span


def start_later(text: str, span: Span) -> Span:
    """The span from its second word."""
    words = _WORD.finditer(text[span[0] : min(span[1], span[0] + 2 * _REACH)])
    starts = [word.start() + span[0] for word in words]
    return (starts[1], span[1]) if len(starts) > 1 else span


def end_later(text: str, span: Span) -> Span:
    """The span with one word more."""
    word = _WORD.search(text[span[1] : span[1] + _REACH])
    return (span[0], span[1] + word.end()) if word else span


def end_earlier(text: str, span: Span) -> Span:
    """The span without its last word."""
    base = max(span[0], span[1] - 2 * _REACH)
    ends = [word.end() + base for word in _WORD.finditer(text[base : span[1]])]
    return (span[0], ends[-2]) if len(ends) > 1 else span


def cuts(text: str, span: Span) -> list[int]:
    """Where a span can be cut in two: before each of its words but the first."""
    return [blank.end() - 1 for blank in _BLANK.finditer(text, *span)]


def likely_cut(text: str, cuts: Sequence[int]) -> int:
    """The index of the first cut behind the end of a sentence, else of that in the middle."""
    for at, cut in enumerate(cuts):
        if _SENTENCE_END.search(text[max(0, cut - 4) : cut].rstrip()):
            return at
    return len(cuts) // 2


def sentence_after(text: str, span: Span) -> Span:
    """The sentence that begins behind a span; the span itself if none does."""
    stop = _STOP.search(text, max(span[0], span[1] - 4), span[1] + _FAR)
    return (
        _sentence(text, stop.end())
        if stop and text[stop.end() : stop.end() + _FAR].strip()
        else span
    )


def sentence_before(text: str, span: Span) -> Span:
    """The sentence that begins before a span, its own or the one before that."""
    base = max(0, span[0] - _FAR)
    starts = [stop.end() for stop in _STOP.finditer(text, base, span[0])]
    earlier = [start for start in ([] if base else [0]) + starts if start < span[0]]
    return _sentence(text, earlier[-1]) if earlier else span


def _sentence(text: str, start: int) -> Span:
    """The sentence that begins at ``start``, without the blanks around it."""
    start += len(text[start : start + _FAR]) - len(text[start : start + _FAR].lstrip())
    stop = _STOP.search(text, start, start + _FAR)
    end = stop.end() if stop else min(len(text), start + _FAR)
    return start, start + len(text[start:end].rstrip())
