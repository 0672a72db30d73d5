"""Days: whether two claims give another day for the same event, or speak of other times."""

from datetime import date
from itertools import product

from claimtrack.model import Claim, Precision, When

_DAYS = frozenset({Precision.DAY, Precision.TIME})

Bounds = tuple[date | None, date | None]


def days_apart(claim: Claim, other: Claim) -> tuple[str, str] | None:
    """The words with which each gives a day that the other one does not; ``None`` if none do.

    Single days are compared with single days, and the end of a time with another end ("by
    June", "by September"): no day lies within a month by chance.
    """
    ours, theirs = _bounds(claim), _bounds(other)
    if ours.keys() & theirs.keys():
        return None
    for one in ours:
        for another in theirs:
            if _is_single(one) == _is_single(another):
                return ours[one].text, theirs[another].text
    return None


def periods_apart(claim: Claim, other: Claim) -> tuple[str, str] | None:
    """The words with which each speaks of months, years and the like that share no day."""
    ours, theirs = _periods(claim), _periods(other)
    if not ours or not theirs or any(_meet(*pair) for pair in product(ours, theirs)):
        return None
    return min(ours.values()), min(theirs.values())


def _periods(claim: Claim) -> dict[tuple[date, date], str]:
    return {
        (when.earliest, when.latest): when.text
        for when in claim.about
        if when.earliest and when.latest and when.precision not in _DAYS
    }


def _meet(one: tuple[date, date], other: tuple[date, date]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _bounds(claim: Claim) -> dict[Bounds, When]:
    """The single days and the ends of times that a claim speaks of."""
    return {
        (when.earliest, when.latest): when
        for when in claim.about
        if when.latest and (when.earliest is None or when.precision in _DAYS)
    }


def _is_single(bounds: Bounds) -> bool:
    return bounds[0] is not None
