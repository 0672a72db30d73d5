"""Sights: the places of an article where somebody is mentioned, whoever it turns out to be."""

from collections.abc import Iterator
from typing import NamedTuple

from claimtrack.extract.figures import Figure
from claimtrack.extract.tokens import Words

_MODIFIERS = 4


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
