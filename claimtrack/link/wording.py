"""The wording of a claim: its words as they are compared, and whether they deny something."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from claimtrack.link.lexical import all_words, stem, words
from claimtrack.link.opposites import AFTER_NOT, BEFORE_TO, NEGATIONS, PAIRS

_KEPT = 1 << 10
"""Wordings that are kept: those of a claim's neighbours are asked for again and again."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a text.

    ``words`` are the stems of those that carry meaning, in their order, ``terms`` the same
    without order, ``every`` the stems of all. ``denied`` says that an odd number of words turn
    it round.
    """

    words: tuple[str, ...]
    terms: frozenset[str]
    every: frozenset[str]
    denied: bool

    @property
    def numbers(self) -> frozenset[str]:
        """The numbers among the terms, as digits."""
        return frozenset(term for term in self.terms if term[0].isdigit())


@lru_cache(_KEPT)
def read(text: str) -> Wording:
    """Read the words of a text."""
    told, found = words(text), all_words(text)
    denied = sum(map(_denies, found, [*found[1:], ""])) % 2 == 1
    return Wording(tuple(told), frozenset(told), frozenset(map(stem, found)), denied)


def opposite(ours: Wording, theirs: Wording) -> tuple[str, str] | None:
    """A stem of each, of which one says what the other rules out; neither has the other's."""
    only_ours, only_theirs = ours.every - theirs.every, theirs.every - ours.every
    for word in sorted(only_ours & _opposites().keys()):
        if others := _opposites()[word] & only_theirs:
            return word, min(others)
    return None


def as_written(text: str, wanted: str) -> str:
    """The first word of a text that has this stem."""
    return next((word for word in all_words(text) if stem(word) == wanted), wanted)


def _denies(word: str, after: str) -> bool:
    """Whether a word turns round what it stands in; "n't" has come apart into two words."""
    if word in BEFORE_TO:
        return after == "to"
    if word in NEGATIONS:
        return after not in AFTER_NOT
    return after == "t" and word.endswith("n")


@cache
def _opposites() -> Mapping[str, frozenset[str]]:
    """Stems with the stems that rule them out."""
    paired: dict[str, set[str]] = {}
    for pair in PAIRS.split():
        one, other = map(stem, pair.split("/"))
        paired.setdefault(one, set()).add(other)
        paired.setdefault(other, set()).add(one)
    return {word: frozenset(others) for word, others in paired.items()}
