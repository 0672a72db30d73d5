"""The reading of one article: its sentences and every attribution in them, in order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.carry import carry_quotations
from claimtrack.extract.cues import find_attributions
from claimtrack.extract.headings import find_labels, read_heading, read_label
from claimtrack.extract.quotes import find_quotations
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
    return read_blocks(article.text, article.blocks)


def read_blocks(text: str, blocks: Sequence[Block]) -> list[Sentence]:
    """The sentences of these blocks with their attributions."""
    units: list[Unit] = []
    found: list[list[Attribution]] = []
    heading: list[bool] = []
    starts: set[int] = set()
    labels = find_labels(text, blocks)
    for block in blocks:
        starts.add(len(units))
        titled = block.kind in _HEADS
        given = read_heading(text, block.span) if titled else None
        for unit in [read_unit(text, block.span, [])] if given else read_units(text, block.span):
            units.append(unit)
            found.append([given] if given else find_attributions(unit))
            heading.append(titled)
        label = None if titled else read_label(text, block.span, labels)
        if label and len(units) > max(starts):
            found[max(starts)].insert(0, label)
    carry_quotations(units, found, frozenset(starts))
    return [
        Sentence(unit, head, tuple(own))
        for unit, head, own in zip(units, heading, found, strict=True)
    ]


def read_units(text: str, span: Span) -> Iterator[Unit]:
    """The sentences of one block as the grammar reads them."""
    quotations = find_quotations(text, span)
    at = 0
    for sentence in join_within(text, split_sentences(text, span), quotations):
        first = at
        while at < len(quotations) and quotations[at].span[0] < sentence[1]:
            at += 1
        yield read_unit(text, sentence, quotations[first:at])
