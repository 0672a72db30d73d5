"""Stretches between dates and from or to one: "since 2014", "by June", "from May to July"."""

from datetime import timedelta

from claimtrack.dates.grammar import Form
from claimtrack.dates.intervals import Interval
from claimtrack.dates.settle import Setting, Values, settled
from claimtrack.model import Precision

_WEEK = timedelta(7)


def bound(has: Values, _: Setting) -> Interval:
    """Open at one end: "since 2014", "by June", "until March", "before Tuesday"."""
    found: Interval = has["date"]
    one_day = timedelta(1)
    match has["bound"]:
        case "since" | "from":
            first, last = found.earliest, None
        case "after":
            first, last = found.latest and found.latest + one_day, None
        case "before":
            first, last = None, found.earliest and found.earliest - one_day
        case _:
            first, last = None, found.latest
    return Interval(first, last, Precision.OPEN, f"{has['bound']}: {found.how}", found.agrees)


def between(has: Values, _: Setting) -> Interval | None:
    """From one date to another; from one weekday to the next of the other name."""
    first, last = has["date"], has["date2"]
    earliest, latest = first.earliest, last.latest
    if earliest and latest and earliest > latest:
        if first.precision is not Precision.DAY or earliest - latest > _WEEK:
            return None
        latest += _WEEK
    how = f"from one ({first.how}) to the other ({last.how})"
    return Interval(earliest, latest, Precision.RANGE, how, first.agrees and last.agrees)


def within(has: Values, _: Setting) -> Interval:
    """The same time, with its preposition among its words."""
    found: Interval = has["date"]
    return found


_BOUNDS = (
    ("between date and date2", between),
    ("from date (to|until|till|through|dash) date2", between),
    ("date (to|until|till|through|dash) date2", between),
    ("bound (at least|as early as|about|around|the)? date", bound),
    ("(on|in|at|during|throughout|around|about|of) the? date", within),
)
BOUNDS = tuple(Form("date", template, settled(read)) for template, read in _BOUNDS)
"""Forms of stretches between dates, and of those open at one end."""
