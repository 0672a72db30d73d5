"""Plain text: the paragraphs and headings of its prose, at their places in the text.

All functions are pure and linear in the length of the text; spans count its code points.
"""

import re
from collections.abc import Iterator
from itertools import pairwise, zip_longest

from claimtrack.model import Block, BlockKind, Span
from claimtrack.pull.header import entitle, header
from claimtrack.pull.reading import Reading

WIDEST_WRAP = 120
"""Columns. Lines longer than this were not broken to fit a screen: each is a paragraph."""
NARROWEST_WRAP = 40
"""Columns. Nobody breaks lines shorter than this to fit: below, lines end where sentences do."""
LONGEST_HEADING = 100
"""Characters of a heading, at most; section headings of news articles stay well below."""

_LINE = re.compile(r"\S[^\r\n\u2028\u2029]*")
_NEWLINE = re.compile(r"\r\n?|[\n\u2028\u2029]")
_CLOSING = "\"'”’»›)]"
_SENTENCE_ENDS = tuple(".!?…。！？")
_NO_HEADING_ENDS = (*_SENTENCE_ENDS, *":;,-–—")
_NO_HEADING_STARTS = tuple("-–—•*·(")


def read_text(text: str) -> Reading:
    """An article written as plain text, with or without a header above it."""
    found, body = header(text)
    return entitle(text, found, paragraphs(text, body))


def paragraphs(text: str, start: int = 0) -> tuple[Block, ...]:
    """The paragraphs and headings of prose from ``start`` on, outer white space left out.

    A blank line parts paragraphs. Where lines stand close, a line that was broken to fit
    (hard-wrapped) goes on in the next; one that was not is a paragraph of its own.
    """
    spans = [span for close in _close_lines(text, start) for span in _parted(text, close)]
    return tuple(
        Block(BlockKind.HEADING if _heads(text, span, following) else BlockKind.PARAGRAPH, span)
        for span, following in zip_longest(spans, spans[1:])
    )


def _lines(text: str, start: int) -> Iterator[Span]:
    """The words of each line that has any."""
    for found in _LINE.finditer(text, start):
        yield found.start(), found.start() + len(found[0].rstrip())


def _close_lines(text: str, start: int) -> Iterator[list[Span]]:
    """Lines with no blank line in between, together."""
    close: list[Span] = []
    for line in _lines(text, start):
        if close and len(_NEWLINE.findall(text, close[-1][1], line[0])) > 1:
            yield close
            close = []
        close.append(line)
    if close:
        yield close


def _parted(text: str, close: list[Span]) -> Iterator[Span]:
    """The paragraphs among lines that stand close."""
    width = max(end - start for start, end in close)
    first = close[0][0]
    for line, following in pairwise(close):
        if _stops(text, line, following, width):
            yield first, line[1]
            first = following[0]
    yield first, close[-1][1]


def _stops(text: str, line: Span, following: Span, width: int) -> bool:
    """Whether a paragraph ends with ``line``, in lines of ``width`` columns at most."""
    if width > WIDEST_WRAP or (_is_indented(text, following) and not _is_indented(text, line)):
        return True
    next_word = len(text[slice(*following)].split(maxsplit=1)[0])
    had_room = line[1] - line[0] + 1 + next_word <= width
    return (had_room or width < NARROWEST_WRAP) and _ends_sentence(text[line[0] : line[1]])


def _is_indented(text: str, line: Span) -> bool:
    return text[max(line[0] - 1, 0)] in " \t"


def _ends_sentence(words: str) -> bool:
    return words.rstrip(_CLOSING).endswith(_SENTENCE_ENDS)


def _heads(text: str, span: Span, following: Span | None) -> bool:
    """Whether a paragraph is a heading: one short line, no sentence, with something to head."""
    words = text[slice(*span)]
    return not (
        following is None
        or len(words) > LONGEST_HEADING
        or _NEWLINE.search(words)
        or words.rstrip(_CLOSING).endswith(_NO_HEADING_ENDS)
        or words.startswith(_NO_HEADING_STARTS)
        or words[0].islower()
    )
