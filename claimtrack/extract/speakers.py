"""Speakers: who a name, a noun or a pronoun of this article stands for."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from claimtrack.extract.chains import Step
from claimtrack.extract.designations import Designations
from claimtrack.extract.documents import Documents
from claimtrack.extract.gallery import Gallery
from claimtrack.extract.grammar import Sentence
from claimtrack.extract.kinds import kind_of, singular
from claimtrack.extract.memory import NOBODY, Memory, Mention, Speaker, Understood
from claimtrack.extract.mentions import read_phrase
from claimtrack.extract.naming import gender_of, names_outlet
from claimtrack.extract.tagging import tag
from claimtrack.extract.tokens import Words, read_words
from claimtrack.model import Role, Span

_LEADING = frozenset(["he", "she", "it", "they"])
_LONG = 3
_FEWEST = 6
_SHARE = 0.8
"""Share of long words in capitals from which a line is a heading, if it has enough of them."""
_MARKS = '“"«'
_CLOSING = frozenset("”»")
_SPOKEN = 400
"""Characters of a quotation that are searched for whom a pronoun in it means."""
_PLURALS = frozenset("they them both people men women".split())


def _tells_names(sentence: Sentence, words: Words) -> bool:
    """Whether capitals tell names in it: in a heading, marked as one or not, they do not."""
    long = [word for word in words.words if len(word) > _LONG and word.isalpha()]
    capitals = sum(word[0].isupper() for word in long)
    return not sentence.heading and (len(long) < _FEWEST or capitals < _SHARE * len(long))


def _hears_only(parts: list[str]) -> bool:
    """Whether a name is that of people or a body that hear: "told MPs", "told Congress"."""
    kind = kind_of(parts[-1].lower())
    return kind in (Role.UNNAMED, Role.INSTITUTION) and not names_outlet(parts)


class Cast:
    """All who speak in one article. Mentions are to be resolved in its order."""

    def __init__(self, text: str, sentences: Sequence[Sentence]) -> None:
        self._text = text
        self._sentences = [each.unit.words for each in sentences if len(each.unit.words)]
        self._starts = [words.starts[0] for words in self._sentences]
        told = [words for each in sentences if _tells_names(each, words := each.unit.words)]
        self._gallery = Gallery(told)
        spans = [words.span(0, len(words)) for words in self._sentences]
        led = [words.lows[0] in _LEADING for words in self._sentences]
        self._memory = Memory(self._gallery, spans, led)
        self._told: dict[Span, Mention] = {}
        self._designations = Designations(self._gallery, self._memory, Documents(told))

    def resolve(self, step: Step) -> Mention:
        """Who the name of a step stands for; the one in whose words it stands comes before it."""
        if step.name is None:
            return NOBODY
        words, first, end, limit = self._locate(step.name, step.source or step.name)
        if first >= end:
            return NOBODY
        at = words.starts[first]
        phrase = read_phrase(words, first, end, limit)
        teller = self._told.get(step.teller) if step.teller else None
        mention, figure = (teller and self._just_told_of(words, first, at)) or (
            self._designations.understand(phrase, at, teller)
        )
        self._told.setdefault(step.name, mention)
        if step.relays and mention == NOBODY:
            return mention
        noun = phrase.noun or words.lows[first]
        plural = noun != singular(noun) or noun in _PLURALS
        inside = step.teller is not None
        voice = kind_of(noun) is Role.UNNAMED and mention.role is Role.INSTITUTION
        gender = gender_of([noun])
        self._memory.keep(Speaker(at, mention, figure, gender, plural, inside, step.relays, voice))
        return mention

    def learn_outlet(self, name: Span) -> None:
        """Take a name for an outlet's that stands where theirs do, if nothing speaks against it."""
        words, first, end, limit = self._locate(name, name)
        named = read_phrase(words, first, end, limit).name if first < end else None
        if named and not _hears_only(words.words[slice(*named)]):
            self._gallery.take_for_outlet(words.words[slice(*named)], words.starts[first])

    def _just_told_of(self, pronoun: Words, first: int, at: int) -> Understood | None:
        """Whom "he" is in "I asked the sheriff and he told me": the one told of before it."""
        if pronoun.lows[first] not in ("he", "she"):
            return None
        opened = max(self._text.rfind(mark, max(at - _SPOKEN, 0), at) for mark in _MARKS)
        if opened < 0 or not _CLOSING.isdisjoint(self._text[opened + 1 : at]):
            return None
        words = read_words(self._text, (opened + 1, at))
        tag(words)
        for noun in range(len(words) - 1, 0, -1):
            if words.tags[noun - 1] != "D" or words.tags[noun] != "n":
                continue
            fits = gender_of([words.lows[noun]]) in ("", gender_of([pronoun.lows[first]]))
            if fits and kind_of(words.lows[noun]) is Role.UNNAMED:
                phrase = read_phrase(words, noun - 1, noun + 1, noun + 1)
                return self._designations.understand(phrase, words.starts[noun - 1])
        return None

    def _locate(self, name: Span, source: Span) -> tuple[Words, int, int, int]:
        """The words of a span inside their sentence, or read by themselves inside a quotation."""
        which = bisect_right(self._starts, name[0]) - 1
        if which >= 0:
            words = self._sentences[which]
            first = bisect_left(words.starts, name[0])
            end = bisect_left(words.starts, name[1])
            if 0 < first < end and words.lows[first - 1] == "her" and words.tags[first] == "n":
                first, name = first - 1, (words.starts[first - 1], name[1])
            if first < end and words.starts[first] == name[0] and words.tags[first] != "Q":
                return words, first, end, max(bisect_left(words.starts, source[1]), end)
        words = read_words(self._text, name)
        tag(words)
        return words, 0, len(words), len(words)
