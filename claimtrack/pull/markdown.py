"""Markdown: the prose among the marks, and what the front matter says of it.

Marks at the head of a block are outside its span; marks inside it stay, the text is verbatim.
Fenced code, tables, rules and pictures are no prose and in no block.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto

from claimtrack.model import Block, BlockKind, Span
from claimtrack.pull.header import Header, entitle, header, header_line
from claimtrack.pull.reading import Reading

_LINE = re.compile(r"([^\r\n]*)(?:\r\n?|\n|\Z)")
_FRONT = re.compile(r"---[ \t]*(?:\r\n?|\n)(?=[\w-]{1,40}:)")
_FRONT_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)
_FENCE = re.compile(r" {0,3}(```|~~~)")
_UNDERLINE = re.compile(r" {0,3}(?:==+|--+)[ \t]*")
_NO_PROSE = re.compile(
    r" {0,3}(?:"
    r"\|.*"  # a row of a table
    r"|(?:[-*_][ \t]*){3,80}"  # a rule
    r"|\[[^\]]{1,200}\]:[ \t].*"  # where a link leads
    r"|!\[[^\]]{0,500}\]\([^)]{0,2000}\)[ \t]*"  # a picture
    r")"
)


def read_markdown(text: str) -> Reading:
    """An article written in Markdown, with front matter, header lines or neither."""
    found, body = _front_matter(text) or header(text)
    return entitle(text, found, tuple(_blocks(text, body)))


def _front_matter(text: str) -> tuple[Header, int] | None:
    """The known keys between two lines of dashes at the top, and where the second one ends."""
    opened = _FRONT.match(text)
    closed = opened and _FRONT_END.search(text, opened.end())
    if not opened or not closed:
        return None
    found: dict[str, Span] = {}
    for line in _LINE.finditer(text, opened.end(), closed.start()):
        if known := header_line(text, line.start()):
            found.setdefault(known[0], _unquoted(text, known[1]))
    return found, closed.end()


def _unquoted(text: str, span: Span) -> Span:
    start, end = span
    quoted = end - start > 1 and text[start] in "\"'" and text[start] == text[end - 1]
    return (start + 1, end - 1) if quoted else span


class _Mark(Enum):
    """What a line of Markdown is."""

    GAP = auto()
    HEADING = auto()
    UNDERLINE = auto()
    ENTRY = auto()
    PROSE = auto()


_MARKS = {
    _Mark.HEADING: re.compile(r" {0,3}#{1,6}(?:\s+|$)"),
    _Mark.ENTRY: re.compile(r"[>\s]{0,20}(?:[-*+]|\d{1,9}[.)])\s+"),
    _Mark.PROSE: re.compile(r"[>\s]*"),
}


def _blocks(text: str, start: int) -> Iterator[Block]:
    paragraph: Span | None = None
    for mark, span in _marked_lines(text, start):
        if mark is _Mark.PROSE and paragraph:
            paragraph = (paragraph[0], span[1])
            continue
        if paragraph:
            kind = BlockKind.HEADING if mark is _Mark.UNDERLINE else BlockKind.PARAGRAPH
            yield Block(kind, paragraph)
        if mark is _Mark.HEADING:
            yield Block(BlockKind.HEADING, span)
        paragraph = span if mark in (_Mark.ENTRY, _Mark.PROSE) else None
    if paragraph:
        yield Block(BlockKind.PARAGRAPH, paragraph)


def _marked_lines(text: str, start: int) -> Iterator[tuple[_Mark, Span]]:
    """What each line is, with the span of its words; code between fences is left out."""
    fence = None
    for line in _LINE.finditer(text, start):
        fenced = _FENCE.match(line[1])
        if fence:
            fence = None if fenced and fenced[1] == fence else fence
        elif fenced:
            fence = fenced[1]
            yield _Mark.GAP, line.span()
        else:
            mark, begins, ends = _marked(line[1])
            yield mark, (line.start() + begins, line.start() + ends)


def _marked(line: str) -> tuple[_Mark, int, int]:
    """What a line is, and from where to where in it there are words."""
    words = line.rstrip()
    if _UNDERLINE.fullmatch(line):
        return _Mark.UNDERLINE, 0, len(words)
    if _NO_PROSE.fullmatch(line):
        return _Mark.GAP, 0, len(words)
    mark, begins = next(
        (mark, found.end()) for mark, each in _MARKS.items() if (found := each.match(line))
    )
    if mark is _Mark.HEADING:
        words = words.rstrip("#").rstrip()
    return (mark if begins < len(words) else _Mark.GAP), begins, len(words)
