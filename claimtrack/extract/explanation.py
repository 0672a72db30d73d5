"""Explanation: which rule found what in an article, sentence by sentence."""

from collections.abc import Iterator
from typing import NamedTuple

from claimtrack.extract.grammar import read_article
from claimtrack.model import Article, Span


class Explained(NamedTuple):
    """One attribution with the ``rule`` that found it: spans of cue, source and content."""

    rule: str
    cue: Span
    source: Span | None
    content: tuple[Span, ...]


def explain(article: Article) -> Iterator[Explained]:
    """Every attribution of an article in the order of its text, also those that are no claim."""
    for sentence in read_article(article):
        for one in (*sentence.attributions, *sentence.inside):
            yield Explained(one.rule, one.cue, one.source, one.content)
