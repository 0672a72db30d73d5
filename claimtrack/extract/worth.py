"""Worth: how much a claim deserves checking, with the reasons a person can read."""

import re
from collections.abc import Iterator
from math import exp

from claimtrack.extract.signs import AGAINST, FOR
from claimtrack.model import Claim, Precision

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BASE = -1.6  # a bare assertion without any sign comes out at about one in six
_LONG = 25  # words, from which on a longer sentence is no longer a richer one
Reason = tuple[float, str]


def weigh(claim: Claim) -> tuple[float, tuple[str, ...]]:
    """The worth of a claim, 0..1, and why, the weightiest reason first.

    It is the sum of the signs in the claim's words, its quantities and dates, squeezed into
    0..1: a claim is worth more where it can be looked up and somebody may care that it is so.
    """
    words = _WORD.findall(claim.text)
    found = [*_signs(words), *_facts(claim), *_manner(claim, words)]
    total = _BASE + sum(weight for weight, _ in found)
    reasons = sorted((r for r in found if r[1]), key=lambda reason: -abs(reason[0]))
    return round(1 / (1 + exp(-total)), 3), tuple(reason for _, reason in reasons)


def _signs(words: list[str]) -> Iterator[Reason]:
    low = [word.lower().replace("’", "'") for word in words]
    for sign in (*FOR, *AGAINST):
        count = sum(word in sign.words for word in low)
        if count:
            yield sign.weight * min(count, sign.most), sign.reason


def _facts(claim: Claim) -> Iterator[Reason]:
    numbers = len(claim.quantities)
    if numbers:
        yield 1.6 + 0.3 * min(numbers - 1, 2), "gives a number"
    dated = [when for when in claim.about if when.precision is not Precision.OPEN]
    if claim.future and dated:
        yield 0.8, "a promise with a date"
    elif claim.about:
        yield 0.5, "says when"


def _manner(claim: Claim, words: list[str]) -> Iterator[Reason]:
    names = sum(
        word[0].isupper() and word != "I" and word[:2] not in ("I'", "I’") for word in words[1:]
    )
    if names:
        yield 0.35 + 0.15 * min(names - 1, 2), "names an actor"
    if claim.text.rstrip(" \"”'’").endswith("?"):
        yield -1.5, "is a question"
    if claim.hedged:
        yield -0.2, "is hedged"
    if len(words) < 5:
        yield -1.0, "says little"
    yield 0.8 * min(len(words), _LONG) / _LONG, ""
