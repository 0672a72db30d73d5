"""The reading of one article: its sentences and every attribution in them, in order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.cues import find_attributions
from claimtrack.extract.headings import read_heading
from claimtrack.extract.quotes import Quotation, find_quotations
from claimtrack.extract.sentences import join_within, split_sentences
from claimtrack.extract.units import Unit, read_unit
from claimtrack.model import Article, Block, BlockKind, Span

_HEADS = (BlockKind.TITLE, BlockKind.HEADING)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, the kind of its block, and the attributions whose cues it holds."""

    unit: Unit
    heading: bool
    attributions: tuple[Attribution, ...]


def read_article(article: Article) -> list[Sentence]:
    """All sentences of an article, in the order of its text."""
    return [sentence for block in article.blocks for sentence in read_block(article.text, block)]


def read_block(text: str, block: Block) -> list[Sentence]:
    """The sentences of one block with their attributions."""
    heading = block.kind in _HEADS
    if heading and (attribution := read_heading(text, block.span)):
        return [Sentence(read_unit(text, block.span, []), True, (attribution,))]
    units = list(read_units(text, block.span))
    found = _carry_quotations(units)
    return [Sentence(unit, heading, tuple(own)) for unit, own in zip(units, found, strict=True)]


def read_units(text: str, span: Span) -> Iterator[Unit]:
    """The sentences of one block as the grammar reads them."""
    quotations = find_quotations(text, span)
    at = 0
    for sentence in join_within(split_sentences(text, span), quotations):
        first = at
        while at < len(quotations) and quotations[at].span[0] < sentence[1]:
            at += 1
        yield read_unit(text, sentence, quotations[first:at])


def _carry_quotations(units: list[Unit]) -> list[list[Attribution]]:
    """The attributions of each sentence; a quotation without a cue joins the one beside it."""
    found = [find_attributions(unit) for unit in units]
    last: tuple[int, int] | None = None
    waiting: list[Span] = []
    for at, (unit, own) in enumerate(zip(units, found, strict=True)):
        free = _free(unit, own)
        first = next((i for i, one in enumerate(own) if one.frame == "quote"), None)
        if waiting and first is not None:
            own[first] = replace(own[first], content=(*waiting, *own[first].content))
            waiting = []
        if free and not own:
            if last is None:
                waiting += free
            else:
                before = found[last[0]][last[1]]
                found[last[0]][last[1]] = replace(before, content=(*before.content, *free))
        quoting = [i for i, one in enumerate(own) if one.frame == "quote"]
        last = (at, quoting[-1]) if quoting else last
    return found


def _free(unit: Unit, own: list[Attribution]) -> list[Span]:
    taken = [span for attribution in own for span in attribution.content]
    return [
        quotation.span
        for quotation in unit.quotations.values()
        if not any(_holds(span, quotation) for span in taken)
    ]


def _holds(span: Span, quotation: Quotation) -> bool:
    return span[0] <= quotation.span[0] and quotation.span[1] <= span[1]
