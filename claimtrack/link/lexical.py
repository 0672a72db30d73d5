"""What two claims have in common in their words."""

import re
from collections.abc import Mapping
from functools import lru_cache
from math import fsum

_WORD = re.compile(r"[^\W\d_]{2,40}|\d[\d.,]{0,20}")
_ENDINGS = ("ing", "ed", "es", "s")
_COMMON = frozenset(
    "about after all also although and any are because been before being both but can could did "
    "does done each for from further had has have her here him his how if in into is it its itself "
    "may might more most must nor not now of off on once one only or other our out over own same "
    "said says shall she should so some such than that the their them then there these they this "
    "those through to too under until up upon very was we were what when where which while who "
    "whom why will with within would yet you your".split()
)


def terms(text: str) -> frozenset[str]:
    """The words that carry meaning, without case and common endings; numbers as digits."""
    words = map(_stem, _WORD.findall(text.casefold()))
    return frozenset(word for word in words if word not in _COMMON)


def overlap(first: frozenset[str], second: frozenset[str], weight: Mapping[str, float]) -> float:
    """Shared weight over all weight, 0..1 (a Jaccard index weighted by rarity)."""
    everything = _weigh(first | second, weight)
    return _weigh(first & second, weight) / everything if everything else 0.0


def _weigh(terms: frozenset[str], weight: Mapping[str, float]) -> float:
    """All their weight together, to the last digit the same in whatever order they come."""
    return fsum(weight.get(term, 0.0) for term in terms)


@lru_cache(maxsize=1 << 16)
def _stem(word: str) -> str:
    word = word.rstrip(".,")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word.removesuffix(ending)
    return word
