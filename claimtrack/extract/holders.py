"""Holders: whether one who holds an office can be the one whom "the firm's lawyer" means."""

from claimtrack.extract.figures import Figure
from claimtrack.extract.offices import Office, same_place
from claimtrack.extract.tokens import Words
from claimtrack.model import Span


def is_new(figure: Figure, words: Words, owner: Span, at: int) -> bool:
    """Whether one who is named only later serves another: "rebel commander Ann Lee" is not
    "the brigade's commander".
    """
    later = figure.first > at and "Z" not in words.tags[slice(*owner)]
    return (
        later and bool(figure.described) and figure.described.isdisjoint(words.lows[slice(*owner)])
    )


def serves_another(figure: Figure, held: set[Office]) -> bool:
    """Whether it holds the office elsewhere: "Reed's lawyer" is not Lee's."""
    places = {place for _, place in held if place}
    own = {place for kind, place in figure.offices for other, _ in held if kind == other and place}
    return bool(places and own) and not any(same_place(a, b) for a in places for b in own)
