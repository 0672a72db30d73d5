"""Worth: how much a claim deserves checking, with the reasons a person can read."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import exp

from claimtrack.extract.signs import COMING, DEED, PAST, SIGNS, Sign
from claimtrack.model import Claim, Quantity

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BASE = -1.6  # a bare assertion without any sign comes out at about one in four
_SPREAD = 1.6  # keeps claims with many signs apart
_LONG = 25  # words: from there on a longer sentence is no richer
_SHORT = 5
_SELF = ("I", "I'm", "I've", "I'll", "I’m", "I’ve", "I’ll")
_LEANING = frozenset(["this", "that", "it", "these", "those", "that's", "it's", "that’s", "it’s"])
Weight = tuple[str, float]


def weigh(claim: Claim) -> tuple[float, tuple[str, ...]]:
    """The worth of a claim, 0..1, and why, the weightiest reason first.

    It is the sum of the signs in the claim's words, its quantities and dates, squeezed into
    0..1: a claim is worth more where it can be looked up and somebody may care that it is so.
    """
    words = _WORD.findall(claim.text)
    found = [*_signs(claim), *_facts(claim), *_manner(claim, words)]
    length = 0.8 * min(len(words), _LONG) / _LONG
    total = _BASE + length + sum(weight for _, weight in found)
    found.sort(key=lambda reason: -abs(reason[1]))
    return round(1 / (1 + exp(-total / _SPREAD)), 3), tuple(reason for reason, _ in found)


def _signs(claim: Claim) -> Iterator[Weight]:
    small = _WORD.findall(claim.text.lower().replace("’", "'"))
    counted = Counter([sign for word in small if (sign := SIGNS.get(word) or _by_form(word))])
    if PAST in counted and COMING in counted:  # "will be closed until it has been examined"
        del counted[PAST if claim.future else COMING]
    for sign, count in counted.items():
        yield sign.reason, sign.weight * min(count, sign.most)


def _by_form(word: str) -> Sign | None:
    return DEED if word[-2:] == "ed" and len(word) > 5 else None


def _facts(claim: Claim) -> Iterator[Weight]:
    exact = sum(map(_is_exact, claim.quantities))
    if exact:
        yield "gives a number", 2.4 + 0.8 * min(exact - 1, 3)
    elif claim.quantities:
        yield "gives a loose number", 1.0
    if claim.future and any(when.latest for when in claim.about):
        yield "a promise with a date", 0.8
    elif claim.about:
        yield "says when", 0.6


def _is_exact(quantity: Quantity) -> bool:
    """Whether it says a number to hold somebody to; "one person", "thousands" hardly do."""
    low, high = quantity.low, quantity.high
    return not (low == high == 1 or (quantity.approximate and high is None))


def _manner(claim: Claim, words: Sequence[str]) -> Iterator[Weight]:
    names = sum(word[0].isupper() and word not in _SELF for word in words[1:])
    if names:
        yield "names an actor", 0.35 + 0.2 * min(names - 1, 3)
    if claim.speaker and claim.speaker.who:
        yield "its speaker is named", 0.2
    if claim.text.rstrip(" \"”'’").endswith("?"):
        yield "is a question", -1.5
    if words and words[0].lower() in _LEANING:
        yield "leans on what was said before", -0.3
    if claim.hedged:
        yield "is hedged", -0.2
    if len(words) < _SHORT:
        yield "says little", -1.0
