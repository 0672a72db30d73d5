"""After p: who said it through whom, and the words in the article that say so."""

from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from textual.content import Content

from claimtrack import wording
from claimtrack.model import Article, Claim, Hop, Span, When
from claimtrack.tui.bindings import closing
from claimtrack.tui.screens.sheet import Sheet
from claimtrack.tui.spans import around
from claimtrack.tui.widgets.lines import BLANK, indent, labelled, rule, words

_AROUND = 60  # characters shown on each side of the words that tell


class ChainSheet(Sheet):
    """Every hop with its words, every date with what it was read from, the worth with why."""

    BINDINGS = closing("chain")

    def __init__(self, claim: Claim, article: Article) -> None:
        super().__init__(partial(lay_out_chain, claim, article))


def lay_out_chain(claim: Claim, article: Article, width: int) -> list[Content]:
    """The lines that say how we know, for a width in cells."""
    inner = width - 4
    lines: list[Content] = []
    for at, hop in enumerate(claim.chain):
        told = Content.assemble(
            words(wording.named(hop), "bold $speaker"), words(f"  {hop.role}", "$quiet")
        )
        lines += labelled("through" if at else "spoke", told, inner)
        for passage in _passages(hop, article.text):
            lines += labelled("", passage, inner)
    if not claim.chain:
        lines += labelled("spoke", words("nobody is named: the article says it itself"), inner)
    for label, when in _whens(claim):
        told = words(f"{wording.interval(when)} · “{when.text}” · {when.how}")
        lines += labelled(label, told, inner)
    lines += labelled("worth", words(" · ".join(claim.reasons)), inner) if claim.reasons else []
    title = words("how we know", "$quiet")
    return [rule(title, width, words("esc", "$quiet")), BLANK, *indent(lines, 2), BLANK]


def _whens(claim: Claim) -> Iterator[tuple[str, When]]:
    if claim.said_on:
        yield "said", claim.said_on
    for when in claim.about:
        yield "about", when


def _passages(hop: Hop, text: str) -> Iterator[Content]:
    spans = [span for span in (hop.span, hop.cue_span) if span]
    if spans:
        first, last = min(span[0] for span in spans), max(span[1] for span in spans)
        if last - first > 4 * _AROUND:
            yield from (_passage(text, span, [span]) for span in spans)
        else:
            yield _passage(text, (first, last), spans)


def _passage(text: str, part: Span, marked: list[Span]) -> Content:
    start, end = around(text, part, _AROUND)
    cuts = sorted({start, end, *(at for span in marked for at in span)})
    pieces = [
        words(text[a:b], "$cue" if any(s[0] <= a and b <= s[1] for s in marked) else "$quiet")
        for a, b in pairwise(cuts)
    ]
    return Content.assemble(("… ", "$quiet"), *pieces, (" …", "$quiet"))
