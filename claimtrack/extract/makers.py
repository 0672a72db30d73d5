"""Makers: who wrote or drew up a document, by the words beside it and by what was told before."""

from collections.abc import Callable, Iterator

from claimtrack.extract.documents import Documents
from claimtrack.extract.gallery import Gallery
from claimtrack.extract.kinds import PAPERS, singular
from claimtrack.extract.memory import Memory, Mention, Understood, as_mention
from claimtrack.extract.mentions import NounPhrase
from claimtrack.model import Role, Span

_TOLD = frozenset("report article story interview account".split())
"""An outlet's own of these is the outlet."""
_COPIES = frozenset("draft copy summary version transcript extract page".split())
"""What is made of another document, whose maker is meant."""
Inner = Callable[[NounPhrase, Span | None, int], Understood | None]
"""Reads the phrase at a span inside another one."""


class Makers:
    """Reads the documents of one article; ``inner`` reads the phrases inside theirs."""

    def __init__(
        self, gallery: Gallery, memory: Memory, documents: Documents, inner: Inner
    ) -> None:
        self._gallery = gallery
        self._memory = memory
        self._documents = documents
        self._inner = inner

    def read(self, phrase: NounPhrase, at: int) -> Understood:
        """A document is known by its maker; "the paper" may be the newspaper."""
        noun = singular(phrase.noun)
        if noun in PAPERS and phrase.definite and not phrase.modifiers:
            figure = self._gallery.by_noun(noun, [], at)
            if figure and figure.role is Role.OUTLET:
                return as_mention(figure)
        made = next((each for each in self._told(phrase, noun, at) if each), None)
        if made is None and noun == "copy" and (copied := self._documents.last(at)):
            return _by(self._inner(*copied, at)), None
        if made is None and phrase.definite:
            return self._made_before(noun, at), None
        if made and made[0].role is Role.OUTLET and noun in _TOLD:
            return made
        return _by(made), None

    def _told(self, phrase: NounPhrase, noun: str, at: int) -> Iterator[Understood | None]:
        """Who may have made it, the surest first."""
        yield self._inner(phrase, phrase.after("by", "from") or phrase.owner(), at)
        yield modifying_body(self._gallery, phrase, at)
        yield self._inner(phrase, phrase.maker(), at)
        if noun in _COPIES and (copied := self._inner(phrase, phrase.after("of"), at)):
            yield copied if copied[0].who else None
        if phrase.owned:
            yield self._inner(phrase, (phrase.first, phrase.first + 1), at)
        if "internal" in phrase.modifiers:
            yield self._memory.body_in_front(at)
        if published := self._inner(phrase, phrase.publisher(), at):
            yield published if published[0].role is Role.INSTITUTION else None
        if noun in _TOLD and (told := self._inner(phrase, phrase.after("in", "on"), at)):
            yield told if told[0].role is Role.OUTLET else None

    def _made_before(self, noun: str, at: int) -> Mention:
        """The document that "the report" stands for: the last one whose maker was told."""
        told = self._documents.told(noun, at)
        return _by(self._inner(*told, at) if told else None)


def modifying_body(gallery: Gallery, phrase: NounPhrase, at: int) -> Understood | None:
    """The body before a noun: "a ministry statement", "an Orrick spokesman"."""
    assert phrase.head is not None
    before = phrase.head - 1
    if before < phrase.first or phrase.words.tags[before] not in "nZ":
        return None
    low, word = phrase.words.lows[before], phrase.words.words[before]
    figure = gallery.by_noun(low, [], at)
    if figure is None and word[0].isupper():
        figure = gallery.named([word], at)
    return as_mention(figure) if figure and figure.role is not Role.PERSON else None


def _by(made: Understood | None) -> Mention:
    named = made is not None and made[0].role is not Role.UNNAMED
    return Mention(made[0].who if made and named else None, Role.DOCUMENT)
