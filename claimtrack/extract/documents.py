"""Documents: where an article tells who made a report or a letter, for "the report" later on."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from claimtrack.extract.kinds import kind_of, singular
from claimtrack.extract.mentions import NounPhrase, read_phrase
from claimtrack.extract.tokens import Words
from claimtrack.model import Role, Span

_REACH = 12


class Documents:
    """The documents whose makers are told, by their noun, in the order of the text."""

    def __init__(self, sentences: Iterable[Words]) -> None:
        self._told: dict[str, list[tuple[int, NounPhrase, Span]]] = defaultdict(list)
        for words in sentences:
            for at, low in enumerate(words.lows):
                if words.tags[at] == "n" and kind_of(low) is Role.DOCUMENT:
                    self._learn(words, at)

    def told(self, noun: str, at: int) -> tuple[NounPhrase, Span] | None:
        """The phrase of the last such document before ``at``, and the words of its maker in it."""
        told = self._before(noun, at)
        return told[1:] if told else None

    def last(self, at: int) -> tuple[NounPhrase, Span] | None:
        """The last document before ``at`` whose maker is told, whatever it is called."""
        before = [told for noun in self._told if (told := self._before(noun, at))]
        return max(before, key=lambda each: each[0])[1:] if before else None

    def _before(self, noun: str, at: int) -> tuple[int, NounPhrase, Span] | None:
        told = self._told.get(noun, [])
        before = bisect_left(told, at, key=lambda each: each[0])
        return told[before - 1] if before else None

    def _learn(self, words: Words, at: int) -> None:
        first = at
        while first and words.tags[first - 1] in "nZA'D" and at - first < _REACH:
            first -= 1
        limit = min(at + _REACH, len(words))
        phrase = read_phrase(words, first, at + 1, limit)
        if maker := phrase.after("by", "from") or phrase.owner():
            self._told[singular(words.lows[at])].append((words.starts[at], phrase, maker))
