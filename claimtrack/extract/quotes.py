"""Quotations: which marks belong together, over sentences and over paragraphs left open."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimtrack.model import Block, BlockKind, Span

_MARK = re.compile(r"[“”\"«»„]|``|''")
_SINGLE_OPENING = re.compile(r"(?<![^\W_])[‘'](?=[^\W_])")
_SINGLE_CLOSING = re.compile(r"[,.?!…—][’'](?![^\W_])")
_SPOKEN = re.compile(r"[,:] “|,” (?:\w+ )?(?:said|says)\b")
"""A curly quotation that somebody speaks, and no term or title."""
_CLOSING = {"“": "”", "«": "»", "„": "”“", "``": "''", '"': '"', "''": "''", "”": "”"}


_LONGEST_SINGLE = 1000
"""Characters of a quotation in single marks, which apostrophes may feign."""
_MOST_JOINS = 4
"""Paragraphs that one quotation may run over: more is a mark left open by mistake."""


class Quotation(NamedTuple):
    """A quotation: ``span`` with its marks, ``inner`` without; ``open`` if the block ends it."""

    span: Span
    inner: Span
    open: bool = False


def find_quotations(text: str, span: Span) -> list[Quotation]:
    """The outermost quotations of one block at ``span``, in order.

    Single marks count where a block has no double ones, round what ends in a punctuation mark.
    """
    return _double(text, span) or list(_single(text, span))


def _single(text: str, span: Span) -> Iterator[Quotation]:
    """‘We are ready,’ he said: an apostrophe closes nothing, a mark behind a comma does."""
    at = span[0]
    while opened := _SINGLE_OPENING.search(text, at, span[1]):
        reach = min(opened.end() + _LONGEST_SINGLE, span[1])
        closed = _SINGLE_CLOSING.search(text, opened.end(), reach)
        if closed is None:
            at = opened.end()
            continue
        again = _SINGLE_OPENING.search(text, opened.end(), closed.start())
        if again:
            at = again.start()
            continue
        inner = (opened.end(), closed.end() - 1)
        yield Quotation((opened.start(), closed.end()), inner)
        at = closed.end()


def _double(text: str, span: Span) -> list[Quotation]:
    found: list[Quotation] = []
    opened: re.Match[str] | None = None
    for mark in _MARK.finditer(text, *span):
        if opened is None:
            if _opens(text, mark, span) and not _opens_excerpt(text, mark, span):
                opened = mark
        elif mark[0] in _CLOSING[opened[0]] or _closes_mixed(text, opened, mark, span):
            outer, inner = (opened.start(), mark.end()), (opened.end(), mark.start())
            if inner[0] < inner[1]:
                found.append(Quotation(outer, inner))
            opened = None
    if opened is not None and opened.end() < span[1]:
        found.append(Quotation((opened.start(), span[1]), (opened.end(), span[1]), open=True))
    return found


def join_broken(text: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, those joined over which one quotation runs on without a new opening mark.

    Where a new paragraph opens with a mark of its own the blocks stay apart.
    """
    held: Block | None = None
    joins = 0
    for block in blocks:
        if held and joins < _MOST_JOINS and _runs_on(text, held, block):
            held = Block(held.kind, (held.span[0], block.span[1]))
            joins += 1
            continue
        if held:
            yield held
        held, joins = block, 0
    if held:
        yield held


def _runs_on(text: str, held: Block, block: Block) -> bool:
    paragraphs = held.kind is block.kind is BlockKind.PARAGRAPH
    return paragraphs and _closes_first(text, block.span) and _left_open(text, held.span)


def _left_open(text: str, span: Span) -> bool:
    quotations = find_quotations(text, span)
    return bool(quotations) and quotations[-1].open


def _closes_first(text: str, span: Span) -> bool:
    first = _MARK.search(text, *span)
    if first is None or first.start() == span[0]:
        return False
    after = text[first.end()] if first.end() < span[1] else " "
    return not text[first.start() - 1].isspace() and not after.isalnum()


def _opens(text: str, mark: re.Match[str], span: Span) -> bool:
    """A mark opens where it stands at a word's beginning; 6" and a stray ” open nothing."""
    if mark[0] in "”»" or mark.end() == span[1] or text[mark.end()].isspace():
        return False
    return mark.start() == span[0] or not text[mark.start() - 1].isalnum()


def _opens_excerpt(text: str, mark: re.Match[str], span: Span) -> bool:
    """Whether a straight mark opens a paragraph of an excerpt that quotes with curly ones."""
    if mark[0] != '"' or mark.start() != span[0]:
        return False
    marks = [each[0] for each in _MARK.finditer(text, mark.end(), span[1])]
    paired = marks.count("“") == marks.count("”") > 0 and '"' not in marks
    return paired and _SPOKEN.search(text, *span) is not None


def _closes_mixed(text: str, opened: re.Match[str], mark: re.Match[str], span: Span) -> bool:
    """“ closed by a straight mark, or the other way round, where no word follows it."""
    if {opened[0], mark[0]} != {"“", '"'} and (opened[0], mark[0]) != ('"', "”"):
        return False
    follows = text[mark.end()] if mark.end() < span[1] else " "
    return not text[mark.start() - 1].isspace() and not follows.isalnum()
