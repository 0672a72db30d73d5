"""Sights: the places of an article where somebody is mentioned, whoever it turns out to be."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimtrack.extract.figures import Figure
from claimtrack.extract.kinds import PRESS, singular
from claimtrack.extract.tokens import Words

_MODIFIERS = 4
_TELLING = ("told", "tells", "asked", "informed", "assured")


class Sight(NamedTuple):
    """A mention in the outlet's words: where, of whom (``None``: somebody without a name).

    ``aside`` if it is an owner's or stands behind a preposition.
    """

    at: int
    figure: Figure | None
    aside: bool = False
    gender: str = ""
    written: bool = False
    """Whether it is a document, which has no figure."""


def place(sight: Sight) -> int:
    """Where it stands, to sort by."""
    return sight.at


def past_modifiers(words: Words, at: int) -> int:
    """The first of the words between the article and the noun at ``at``."""
    first = at
    while first > 1 and words.tags[first - 1] in "nZA" and at - first < _MODIFIERS:
        first -= 1
    return first


def written_inside(words: Words) -> Iterator[str]:
    """Words written as names where no sentence begins, in lower case; and all capitals."""
    for at, tagged in enumerate(words.tags):
        opening = at == 0 or words.tags[at - 1] in '":'
        if tagged == "Z" and (not opening or words.words[at].isupper()):
            yield words.lows[at]


def stands_alone(words: Words, at: int) -> bool:
    """Whether a noun ends its phrase and no name beside it tells more: "the TV4 News channel",
    "the operator, state-owned Brand Power".
    """
    if not at or words.tag_at(at + 1) in ("n", "Z", "'"):
        return False
    if words.tags[at + 1 : at + 4] == [",", "A", "Z"]:
        return False
    return words.tags[at - 1] != "Z" or singular(words.lows[at]) not in PRESS


def hears(words: Words, first: int) -> bool:
    """Whether the noun that begins at ``first`` only hears what is said: "told the coroner"."""
    return first > 1 and words.lows[first - 2] in _TELLING


def opening_end(words: Words) -> int:
    """Where the subject may begin: behind "Giving evidence on Monday,", "In court,"."""
    led = words.tags[:1] and words.tags[0] in "GIS"
    return words.tags.index(",") + 1 if led and "," in words.tags else 0


def has_name(words: Words, noun: int) -> bool:
    """Whether a name stands in apposition to a noun: "the skipper, Ivo Lund,", "Pia, her aunt"."""
    behind = words.tags[noun + 1 : noun + 3]
    before = words.tags[max(noun - 3, 0) : noun]
    described = words.tags[noun + 1 : noun + 4] == [",", "A", "Z"]
    return described or behind[:1] == ["Z"] or behind == [",", "Z"] or before == ["Z", ",", "D"]


def between(sights: Sequence[Sight], start: int, end: int) -> Iterator[Sight]:
    """Those of ``sights``, which are in order, that stand between two places."""
    for at in range(bisect_left(sights, start, key=place), len(sights)):
        if sights[at].at >= end:
            return
        yield sights[at]
