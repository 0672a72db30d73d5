"""After e: move the ends of the claim word by word, choose or type who said it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from claimtrack import wording
from claimtrack.desk.hops import called, renamed
from claimtrack.display import show
from claimtrack.model import Article, Hop, Span
from claimtrack.tui import spans
from claimtrack.tui.bindings import ESCAPE, bindings, bindings_of, keys_at_foot
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.hops import HopsStrip, in_words
from claimtrack.tui.screens.strip import Strip
from claimtrack.tui.widgets.foot import Keys
from claimtrack.tui.widgets.lines import prose

_AROUND = 160  # characters shown before and after


@dataclass(frozen=True, slots=True)
class Correction:
    """The span and the chain as they should be."""

    span: Span
    chain: tuple[Hop, ...]


class Correct(Strip[Correction]):
    """Shows the words as they change; nothing is written before enter."""

    DEFAULT_CSS = """
    Correct > Vertical { height: auto; max-height: 70%; padding: 1 2 0 2; }
    Correct Static { height: auto; margin-bottom: 1; }
    """
    BINDINGS = bindings_of(
        ["span-earlier", "span-later", "span-shorter", "span-longer", "speaker", "hops", "keep"]
    )

    def __init__(
        self,
        correction: Correction,
        article: Article,
        names: Sequence[Hop],
        then: Callable[[Correction], None],
    ) -> None:
        """``correction`` is how things are; ``names`` are the article's hops, to choose from."""
        super().__init__(then)
        self._text = article.text
        self._span = correction.span
        self._chain = correction.chain
        self._hops = {show(wording.named(hop), one_line=True): hop for hop in names}

    def compose(self) -> ComposeResult:
        """The words, who said them, the keys."""
        with Vertical():
            yield Static(id="words")
            yield Static(id="who")
            yield Keys()

    def on_mount(self) -> None:
        """Show where things stand."""
        self.query_one(Keys).shown = (*keys_at_foot(self), ESCAPE)
        self._show()

    def _show(self) -> None:
        start, end = self._span
        first, last = spans.around(self._text, self._span, _AROUND)
        self.query_one("#words", Static).update(
            Content.assemble(
                prose(self._text[first:start], "$quiet"),
                prose(self._text[start:end], "$foreground on $mark"),
                prose(self._text[end:last], "$quiet"),
            )
        )
        self.query_one("#who", Static).update(in_words(self._chain))

    def _move(self, span: Span) -> None:
        self._span = span
        self._show()

    def action_span_earlier(self) -> None:
        """Begin a word earlier."""
        self._move(spans.start_earlier(self._text, self._span))

    def action_span_later(self) -> None:
        """Begin a word later."""
        self._move(spans.start_later(self._text, self._span))

    def action_span_shorter(self) -> None:
        """End a word earlier."""
        self._move(spans.end_earlier(self._text, self._span))

    def action_span_longer(self) -> None:
        """End a word later."""
        self._move(spans.end_later(self._text, self._span))

    async def action_speaker(self) -> None:
        """Ask who said it."""
        hint = "a name; nothing: the article itself"
        ask = Ask("who said it", hint, self._attribute, list(self._hops), whole=True)
        await self.app.push_screen(ask)

    def _attribute(self, typed: str) -> None:
        name = typed.strip()
        spoke = self._chain[0] if self._chain else called(name)
        self._follow((renamed(spoke, name, self._hops), *self._chain[1:]) if name else ())

    async def action_hops(self) -> None:
        """Show the chain hop by hop."""
        await self.app.push_screen(HopsStrip(self._chain, self._hops, self._follow))

    def _follow(self, chain: tuple[Hop, ...]) -> None:
        """Let this be the chain."""
        self._chain = chain
        self._show()

    def action_keep(self) -> None:
        """Answer."""
        self.answer(Correction(self._span, self._chain))


class Missed(Correct):
    """The same for a claim that was missed: it begins as a sentence, and j and k go on."""

    BINDINGS = bindings(Where.MISSED)

    def action_sentence_after(self) -> None:
        """Take the sentence after."""
        self._move(spans.sentence_after(self._text, self._span))

    def action_sentence_before(self) -> None:
        """Take the sentence before."""
        self._move(spans.sentence_before(self._text, self._span))
