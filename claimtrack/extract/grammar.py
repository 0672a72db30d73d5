"""The reading of one article: its sentences and every attribution in them, in order."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.carry import carry_quotations
from claimtrack.extract.cues import find_attributions
from claimtrack.extract.echoes import give_echoes
from claimtrack.extract.forms import FORMS
from claimtrack.extract.headings import find_labels, read_heading, read_label
from claimtrack.extract.quotes import find_quotations, join_broken
from claimtrack.extract.sentences import join_within, split_sentences
from claimtrack.extract.units import Unit, read_unit
from claimtrack.extract.verbs import FRAMES
from claimtrack.model import Article, Block, BlockKind, Span

_DATELINE = re.compile(
    r"[A-Z][A-Z.’'-]{2,30}(?:[ ,][A-Z.’'-]{2,30}){0,3},?[^.\n\"“]{0,30}?[ \n]?"
    r"(?:\([A-Z][\w ]{1,30}\) ?[-–—]+|[–—]|--?) "
)
"""PORT ANSGAR, Feb 11 (CPB) - : where and by whom a report was filed."""
_FILED = re.compile(r"[A-Z][A-Z .’'-]{2,30}: (?=[A-Z0-9“\"])")
"""SARPUR: where a report was filed, where it is nobody's label."""
_TOLD_WORDS = frozenset(
    form
    for form, (lemma, kinds) in FORMS.items()
    if "q" in FRAMES.get(lemma, "") and (kinds[0] in "DS" or lemma == "say")
)
"""Forms of the verbs that quotations go with: without one a quotation tells of nobody's words."""
_TOLD = ("clause", "quote")
_OURSELVES = frozenset("i we you that which there this who".split())
_HEADS = (BlockKind.TITLE, BlockKind.HEADING)


class Sentence(NamedTuple):
    """One sentence, its block by kind and number, and the attributions whose cues it holds."""

    unit: Unit
    heading: bool
    block: int
    attributions: tuple[Attribution, ...]
    inside: tuple[Attribution, ...] = ()
    """What is given to somebody inside its quotations: "“He told me it was late,” she said"."""


def read_article(article: Article) -> list[Sentence]:
    """All sentences of an article, in the order of its text."""
    return read_blocks(article.text, article.blocks)


def read_blocks(text: str, blocks: Sequence[Block]) -> list[Sentence]:
    """The sentences of these blocks with their attributions."""
    units: list[Unit] = []
    found: list[list[Attribution]] = []
    headings: list[bool] = []
    places: list[int] = []
    starts: list[int] = []
    labels = find_labels(text, blocks)
    for block in join_broken(text, blocks):
        starts.append(len(units))
        heading = block.kind in _HEADS
        for unit, own in _read_block(text, block.span, heading, labels):
            units.append(unit)
            found.append(own)
            headings.append(heading)
            places.append(len(starts))
    carry_quotations(units, found, frozenset(starts))
    heads = zip(units, headings, strict=True)
    give_echoes(text, [unit.span if heading else None for unit, heading in heads], found)
    return [
        Sentence(unit, heading, block, tuple(own), tuple(_inside(unit)))
        for unit, heading, block, own in zip(units, headings, places, found, strict=True)
    ]


def _read_block(
    text: str, span: Span, heading: bool, labels: frozenset[str]
) -> Iterator[tuple[Unit, list[Attribution]]]:
    if heading and (given := read_heading(text, span)):
        yield read_unit(text, span, []), [given]
        return
    label = None if heading else read_label(text, span, labels)
    if label is None and not heading and (filed := _FILED.match(text, *span)):
        span = filed.end(), span[1]
    for unit in read_units(text, span):
        own = find_attributions(unit)
        yield unit, [label, *own] if label else own
        label = None


def read_units(text: str, span: Span) -> Iterator[Unit]:
    """The sentences of one block as the grammar reads them."""
    dateline = _DATELINE.match(text, *span)
    span = (dateline.end() if dateline else span[0], span[1])
    quotations = find_quotations(text, span)
    at = 0
    for sentence in join_within(text, split_sentences(text, span), quotations):
        first = at
        while at < len(quotations) and quotations[at].span[0] < sentence[1]:
            at += 1
        yield read_unit(text, sentence, quotations[first:at])


def _inside(unit: Unit) -> Iterator[Attribution]:
    """The attributions inside the quotations of a sentence, to others than the one who speaks."""
    for quotation in unit.quotations.values():
        spoken = unit.words.text[slice(*quotation.inner)].lower()
        if _TOLD_WORDS.isdisjoint(word.strip(",:") for word in spoken.split()):
            continue
        for inner in read_units(unit.words.text, quotation.inner):
            for one in find_attributions(inner):
                if one.frame in _TOLD and _is_other(unit.words.text, one):
                    yield one


def _is_other(text: str, attribution: Attribution) -> bool:
    name = attribution.name
    return name is not None and text[slice(*name)].lower() not in _OURSELVES
