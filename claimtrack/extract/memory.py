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


class _Speaker(NamedTuple):
    """One who spoke: the place, what was understood, the figure or a gender if it has one."""

    at: int
    mention: Mention
    figure: Figure | None
    gender: str
    plural: bool


class Memory:
    """Who was named and who spoke in each sentence, asked from a place backwards.

    ``led`` are the sentences that a pronoun leads: who is named in them is not their subject.
    """

    def __init__(self, gallery: Gallery, sentences: list[Span], led: list[bool]) -> None:
        self._gallery = gallery
        self._sentences = sentences
        self._led = led
        self._speakers: dict[int, list[_Speaker]] = defaultdict(list)

    def keep(
        self, at: int, mention: Mention, figure: Figure | None, gender: str, plural: bool
    ) -> None:
        """Remember that ``mention`` spoke at ``at``."""
        speaker = _Speaker(at, mention, figure, gender, plural)
        self._speakers[self._sentence(at)].append(speaker)

    def he_or_she(self, gender: str, at: int) -> tuple[Mention, Figure | None]:
        """The person that a pronoun of this gender (empty for any) stands for."""
        for each in self._before(at):
            person = each.figure.role is Role.PERSON if each.figure else False
            unnamed = each.figure is None and each.mention == NOBODY and not each.plural
            known = each.figure.gender if each.figure else each.gender
            if (person or unnamed) and (not gender or known in ("", gender)):
                if each.figure and gender:
                    each.figure.gender = gender
                return each.mention, each.figure
        return NOBODY, None

    def it(self, at: int) -> tuple[Mention, Figure | None]:
        """The body, outlet or document that "it" stands for."""
        for each in self._before(at):
            if each.mention.role not in (Role.PERSON, Role.UNNAMED):
                return each.mention, each.figure
        return Mention(None, Role.INSTITUTION), None

    def body_just_named(self, at: int) -> tuple[Mention, Figure | None] | None:
        """The body that a bare "spokesman" speaks for: of this sentence or the one before."""
        for each in self._before(at, 1):
            if each.mention.role is Role.INSTITUTION and each.mention.who:
                return each.mention, each.figure
        return None

    def they(self, at: int) -> tuple[Mention, Figure | None]:
        """People without a name, or a body that spoke last."""
        for each in self._before(at):
            if each.plural:
                return each.mention, each.figure
            if each.mention.role is not Role.PERSON:
                return each.mention, each.figure
        return NOBODY, None

    def _sentence(self, at: int) -> int:
        return bisect_right(self._sentences, (at, 1 << 60)) - 1

    def _before(self, at: int, back: int = _SENTENCES_BACK) -> Iterator[_Speaker]:
        """Sentence by sentence backwards: who spoke in it, then who is named in it."""
        objects: list[_Speaker] = []
        here = self._sentence(at)
        for which in range(here, max(here - back - 1, -1), -1):
            start, end = self._sentences[which]
            spoke = [each for each in self._speakers[which] if each.at < at]
            seen = list(self._gallery.seen(start, min(end, at)))
            named = [_named(sight) for sight in seen if not sight.aside]
            named += [_named(sight) for sight in seen if sight.aside]
            yield from reversed(spoke) if which == here else spoke
            if self._led[which] and which < here:
                objects += named
            else:
                yield from named
        yield from objects


def _named(sight: Sight) -> _Speaker:
    figure = sight.figure
    mention = Mention(figure.name, figure.role) if figure else NOBODY
    if sight.written:
        mention = Mention(None, Role.DOCUMENT)
    return _Speaker(sight.at, mention, figure, sight.gender, plural=False)
