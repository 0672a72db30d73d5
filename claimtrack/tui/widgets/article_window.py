"""The article around a claim: its span marked, cue and speakers in their tone, others dimmed."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise

from textual.content import Content
from textual.events import Click
from textual.style import Style

from claimtrack.model import Article, Block, Claim, Span
from claimtrack.tui.hits import Hits
from claimtrack.tui.messages import ClaimClicked
from claimtrack.tui.widgets.lines import BLANK, indent, prose, words
from claimtrack.tui.widgets.page import Page

_BEFORE, _AFTER = 6_000, 12_000  # characters drawn around a claim: some hundred lines
_MARGIN = 2
_WIDEST = 88
_MARKED = "$foreground on $mark"
_FOUND, _HIT = "bold $marked", "bold reverse"

_CLAIM = "claim"  # in what a style says besides how it looks: the id of a claim

Mark = tuple[Span, str | Style]


class ArticleWindow(Page):
    """A window of the article that the claim stands in."""

    _in_sight = ""

    def show_article(
        self,
        article: Article,
        claim: Claim,
        others: Sequence[Claim],
        hits: Hits | None = None,
    ) -> None:
        """Show the words around a claim, or around the hit of a search in its article.

        ``others`` are all claims of the article.
        """
        self._in_sight = _HIT if hits else _MARKED
        self.lay_out(partial(lay_out_article, article, claim, others, hits))
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Scroll to the words that this is about."""
        wanted = self._in_sight
        line = self.line_where(lambda each: any(span.style == wanted for span in each.spans))
        if line is not None:
            self.scroll_line_into_view(line)

    def on_click(self, event: Click) -> None:
        """Tell which other claim stands under the mouse, if one does."""
        if claim := event.style.meta.get(_CLAIM):
            self.post_message(ClaimClicked(claim))

    def on_resize(self) -> None:
        """Lay out anew and find the words again."""
        super().on_resize()
        self._keep_in_sight()

    def clear(self) -> None:
        """Show nothing."""
        self.lay_out(lambda _: ())


def lay_out_article(
    article: Article, claim: Claim, others: Sequence[Claim], hits: Hits | None, width: int
) -> list[Content]:
    """The lines around a claim, or around a hit, for a width in cells."""
    inner = min(width - 2 * _MARGIN, _WIDEST)
    if inner < 10:
        return []
    start, end = window(article.text, hits.current if hits else claim.span)
    title = words(article.title, "bold").wrap(inner) if article.title else []
    before = [words(f"… {start:,} characters before", "$quiet"), BLANK] if start else []
    left = len(article.text) - end
    after = [BLANK, words(f"… {left:,} characters after", "$quiet")] if left else []
    marks = [*_outside(article.blocks, (start, end)), *_marks(claim, others), *_hits(hits)]
    text = Content.assemble(*_pieces(article.text, (start, end), marks))
    lines = [*(title and [*title, BLANK]), *before, *text.wrap(inner), *after, BLANK]
    return indent([BLANK, *lines], _MARGIN)


def window(text: str, span: Span) -> Span:
    """The part of the text to draw: the span with some hundred lines around it."""
    start, end = span
    first = max(0, start - _BEFORE)
    last = min(len(text), max(min(end, start + _AFTER), start) + _AFTER)
    if first:
        line_break = text.find("\n", first, start)
        first = line_break + 1 if line_break >= 0 else first
    if last < len(text):
        line_break = text.rfind("\n", end, last)
        last = line_break if line_break > end else last
    return first, last


def _outside(blocks: Sequence[Block], part: Span) -> Iterator[Mark]:
    """What is no prose of the article, such as the lines that name its source: quiet."""
    first, last = part
    at = first
    for start, end in (block.span for block in blocks):
        if end <= first or start >= last:
            continue
        yield (at, start), "$quiet"
        at = end
    if at > first:
        yield (at, last), "$quiet"


def _marks(claim: Claim, others: Sequence[Claim]) -> list[Mark]:
    """What to mark, from the least to the most important."""
    marks: list[Mark] = []
    for each in others:
        if each.id != claim.id:
            marks += [(each.span, "underline"), (each.span, Style.from_meta({_CLAIM: each.id}))]
    for hop in claim.chain:
        marks += [(hop.span, "$speaker")] if hop.span else []
        marks += [(hop.cue_span, "$cue")] if hop.cue_span else []
    at = claim.span[0]
    for gap in claim.gaps:
        marks.append(((at, gap[0]), _MARKED))
        at = gap[1]
    return [*marks, ((at, claim.span[1]), _MARKED)]


def _hits(hits: Hits | None) -> Iterator[Mark]:
    """The hits of a search, the one that is looked at over all else."""
    if hits:
        yield from ((span, _FOUND) for span in hits.spans)
        yield hits.current, _HIT


def _pieces(text: str, part: Span, marks: Sequence[Mark]) -> Iterator[Content]:
    """The text cut wherever a mark begins or ends, each piece in the styles over it."""
    first, last = part
    inside = [mark for mark in marks if mark[0][0] < last and mark[0][1] > first]
    ends = {min(max(end, first), last) for span, _ in inside for end in span}
    cuts = sorted({first, last, *ends})
    for start, end in pairwise(cuts):
        piece = prose(text[start:end])
        for (mark_start, mark_end), style in inside:
            if mark_start <= start and end <= mark_end:
                piece = piece.stylize(style)
        yield piece
