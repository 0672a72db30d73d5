"""What two claims have in common in their words."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from math import fsum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # waits until words are compared
    from Stemmer import Stemmer

WORD = re.compile(r"\d[\d.,]{0,20}\d|[^\W_]{1,40}")
"""A word or a number."""

_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S{1,2000}", re.IGNORECASE)
_TAG = re.compile(r"[#@]\w{1,100}")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_COMMON = frozenset(
    "a about also an and any are as at be because been being but by did do does each for from had "
    "has have having he her here him his how i if in into is it its itself just me my no nor not "
    "of on or our said say says she so some such than that the their them then there these they "
    "this those to too very was we were what when where which while who whom whose why with yet "
    "you your d ll m re s t ve".split()
)
"""Only what hardly ever tells anything: how common the others are, the index knows itself."""

_NEAR = 3
"""Words so far apart stand near one another."""

_MOST_STEMS = 1 << 16

Placed = tuple[int, str]
"""A word with its place in a text, counted in words that carry meaning."""


def all_words(text: str) -> list[str]:
    """Every word in its order, without regard to case; numbers as digits, no addresses.

    A tag (``#DamBreak``) is the words that it is made of.
    """
    if "/" in text or "www." in text:
        text = _ADDRESS.sub(" ", text)
    if "#" in text or "@" in text:
        text = _TAG.sub(_apart, text)
    return WORD.findall(text.casefold())


def words(text: str) -> list[str]:
    """The words that carry meaning, in their order, as stems."""
    return [known for word in all_words(text) if (known := _STEMS[word])]


def is_telling(word: str) -> bool:
    """Whether a word in small letters carries meaning."""
    return word not in _COMMON


def terms(text: str) -> frozenset[str]:
    """The words that carry meaning, each once."""
    return frozenset(words(text))


def placed(words: Iterable[str], known: Container[str]) -> list[Placed]:
    """The words that are known, each with its place."""
    return [(at, word) for at, word in enumerate(words) if word in known]


def near_one_another(placed: Sequence[Placed]) -> set[tuple[str, str]]:
    """Pairs of words that stand within three words of one another, in either order."""
    return {
        (one, other) if one < other else (other, one)
        for step in range(1, _NEAR + 1)
        for (at, one), (further, other) in zip(placed, placed[step:], strict=False)
        if further - at <= _NEAR
    }


def overlap(first: frozenset[str], second: frozenset[str], weight: Mapping[str, float]) -> float:
    """Shared weight over all weight, 0..1 (a Jaccard index weighted by rarity)."""
    everything = weigh(first | second, weight)
    return weigh(first & second, weight) / everything if everything else 0.0


def weigh(terms: Iterable[str], weight: Mapping[str, float]) -> float:
    """The weight of them all, to the last digit the same in whatever order they come."""
    return fsum(weight[term] for term in terms)


@lru_cache(maxsize=_MOST_STEMS)
def stem(word: str) -> str:
    """What a word shares with its other forms; a number without the commas in it."""
    return word.replace(",", "") if word[0].isdigit() else _stemmer().stemWord(word)


def _apart(tag: re.Match[str]) -> str:
    return _HUMP.sub(" ", tag[0])


@cache
def _stemmer() -> "Stemmer":
    """Porter's second stemmer for English; it leaves words of other scripts as they are."""
    from Stemmer import Stemmer

    return Stemmer("english")


class _Stems(dict[str, str]):
    """The stems of words, kept; nothing for a word that is common."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_STEMS:
            self.clear()
        self[word] = found = "" if word in _COMMON else stem(word)
        return found


_STEMS = _Stems()
