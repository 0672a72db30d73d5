"""Memory: who was spoken of last, for the pronouns of an article read in its order."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from claimtrack.extract.figures import Figure
from claimtrack.extract.gallery import Gallery
from claimtrack.extract.sights import Sight
from claimtrack.model import Role, Span

_SENTENCES_BACK = 12


class Mention(NamedTuple):
    """Somebody or something that speaks: who it is, as far as the article says."""

    who: str | None
    role: Role


NOBODY = Mention(None, Role.UNNAMED)
Understood = tuple[Mention, Figure | None]
"""What a mention stands for, and the figure if it is one."""


def as_mention(figure: Figure) -> Understood:
    """A figure as what a mention stands for."""
    return Mention(figure.name, figure.role), figure


class Speaker(NamedTuple):
    """One who spoke: the place, what was understood, the figure or a gender if it has one."""

    at: int
    mention: Mention
    figure: Figure | None
    gender: str = ""
    plural: bool = False
    inside: bool = False
    """Whether it is told of inside a quotation."""
    hears: bool = False
    """Whether it may only have heard what another said."""
    voice: bool = False
    """Whether a person speaks for the body that is meant: "a spokesman for the bank"."""


class Memory:
    """Who was named and who spoke in each sentence, asked from a place backwards.

    ``led`` are the sentences that a pronoun leads: who is named in them is not their subject.
    """

    def __init__(self, gallery: Gallery, sentences: list[Span], led: list[bool]) -> None:
        self._gallery = gallery
        self._sentences = sentences
        self._led = led
        self._speakers: dict[int, list[Speaker]] = defaultdict(list)

    def keep(self, speaker: Speaker) -> None:
        """Remember that somebody spoke."""
        self._speakers[self._sentence(speaker.at)].append(speaker)

    def he_or_she(self, gender: str, at: int, teller: Mention | None = None) -> Understood:
        """The person that a pronoun of this gender (empty for any) stands for.

        In the words of a ``teller`` it is somebody else, who need not have spoken or have a name.
        """
        for each in self._spoken_of(at, teller) if teller else self._before(at):
            person = each.figure.role is Role.PERSON if each.figure else False
            unnamed = each.figure is None and each.mention == NOBODY and not each.plural
            own = each.figure.gender if each.figure and person else ""
            known = own or each.gender
            if (person or unnamed or each.voice) and (not gender or known in ("", gender)):
                if each.figure and person and gender:
                    each.figure.gender = gender
                return each.mention, each.figure
        return NOBODY, None

    def it(self, at: int, teller: Mention | None = None) -> Understood:
        """The body, outlet or document that "it" stands for."""
        heard: Speaker | None = None
        for each in self._spoken_of(at, teller) if teller else self._before(at):
            if each.mention.role in (Role.PERSON, Role.UNNAMED) or each.plural:
                continue
            if not each.hears:
                return each.mention, each.figure
            heard = heard or each  # "contacted by the Post, the firm said it": last of all
        return (heard.mention, heard.figure) if heard else (Mention(None, Role.INSTITUTION), None)

    def body_just_named(self, at: int) -> Understood | None:
        """The body that a bare "spokesman" speaks for: of this sentence or the one before."""
        for each in self._before(at, 1):
            if each.mention.role is Role.INSTITUTION and each.mention.who:
                return each.mention, each.figure
        return None

    def body_in_front(self, at: int) -> Understood | None:
        """The body that a sentence begins with, of which "an internal memo" tells."""
        start, _ = self._sentences[self._sentence(at)]
        first = next((each for each in self._before(at, 0) if each.at == start), None)
        if first is None or first.mention.role is not Role.INSTITUTION:
            return None
        return first.mention, first.figure

    def they(self, at: int, teller: Mention | None = None) -> Understood:
        """People without a name, or a body that spoke last; in a quotation no outlet."""
        for each in self._before(at):
            if teller and (each.hears or each.mention.role is Role.OUTLET):
                continue
            if each.plural:
                return each.mention, each.figure
            if each.mention.role is not Role.PERSON:
                return each.mention, each.figure
        return NOBODY, None

    def _sentence(self, at: int) -> int:
        return bisect_right(self._sentences, (at, 1 << 60)) - 1

    def _spoken_of(self, at: int, teller: Mention) -> Iterator[Speaker]:
        """Sentence by sentence backwards, whom the teller of a quotation may speak of in it."""
        here = self._sentence(at)
        for which in range(here, max(here - _SENTENCES_BACK - 1, -1), -1):
            start, end = self._sentences[which]
            spoke = [e for e in self._speakers[which] if e.at < at and not e.hears]
            yield from (each for each in spoke if each.mention.who != teller.who)
            if which == here:
                continue
            seen = (*self._gallery.seen(start, end), *self._gallery.unnamed(start, end))
            for each in map(_named, seen):
                if teller.who is None or each.mention.who != teller.who:
                    yield each

    def _before(self, at: int, back: int = _SENTENCES_BACK) -> Iterator[Speaker]:
        """Sentence by sentence backwards: who spoke in it, then who is named in it."""
        objects: list[Speaker] = []
        here = self._sentence(at)
        for which in range(here, max(here - back - 1, -1), -1):
            start, end = self._sentences[which]
            spoke = [e for e in self._speakers[which] if e.at < at and not e.inside]
            seen = list(self._gallery.seen(start, min(end, at)))
            named = [_named(sight) for sight in seen if not sight.aside]
            named += [_named(sight) for sight in seen if sight.aside]
            yield from reversed(spoke) if which == here else spoke
            if self._led[which] and which < here:
                objects += named
            else:
                yield from named
        yield from objects


def _named(sight: Sight) -> Speaker:
    figure = sight.figure
    mention = Mention(figure.name, figure.role) if figure else NOBODY
    if sight.written:
        mention = Mention(None, Role.DOCUMENT)
    return Speaker(sight.at, mention, figure, sight.gender)
