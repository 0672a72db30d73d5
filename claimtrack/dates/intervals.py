"""Stretches of days: what a date expression means, and the arithmetic of the calendar."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from claimtrack.dates.words import SEASONS
from claimtrack.model import Precision

_SHORT = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
_LONG = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


class Interval(NamedTuple):
    """Days from ``earliest`` to ``latest``, both included; ``None`` is an end nothing gives."""

    earliest: date | None
    latest: date | None
    precision: Precision
    how: str
    agrees: bool = True


def unresolved(how: str) -> Interval:
    """Words that mean a time, with nothing to tell which."""
    return Interval(None, None, Precision.OPEN, how)


def day(value: date, how: str, agrees: bool = True) -> Interval:
    """One day."""
    return Interval(value, value, Precision.DAY, how, agrees)


def month(year: int, number: int, how: str) -> Interval:
    """One month of one year."""
    last = monthrange(year, number)[1]
    return Interval(date(year, number, 1), date(year, number, last), Precision.MONTH, how)


def months(year: int, number: int, count: int, precision: Precision, how: str) -> Interval:
    """``count`` months from the first of month ``number``, which may lie beyond December."""
    first = shift(date(year, 1, 1), "month", number - 1)
    last = shift(first, "month", count) - timedelta(1)
    return Interval(first, last, precision, how)


def years(first: int, count: int, how: str) -> Interval:
    """Whole years: one, or a decade as a range."""
    precision = Precision.YEAR if count == 1 else Precision.RANGE
    return Interval(date(first, 1, 1), date(first + count - 1, 12, 31), precision, how)


def around(value: date, unit: str, how: str) -> Interval:
    """The whole day, week (from Monday), weekend, month, quarter, year ... that holds a day."""
    monday = value - timedelta(value.weekday())
    match unit:
        case "day":
            return day(value, how)
        case "week" | "fortnight":
            return Interval(monday, monday + timedelta(6), Precision.WEEK, how)
        case "weekend":
            return Interval(monday + timedelta(5), monday + timedelta(6), Precision.RANGE, how)
        case "month":
            return month(value.year, value.month, how)
        case "quarter":
            first = (value.month - 1) // 3 * 3 + 1
            return months(value.year, first, 3, Precision.QUARTER, how)
        case "year":
            return years(value.year, 1, how)
        case "decade":
            return years(value.year // 10 * 10, 10, how)
        case _:
            return years(value.year // 100 * 100, 100, how)


def shift(value: date, unit: str, count: int) -> date:
    """The day ``count`` units later, or earlier where negative; months end where they end.

    Raises:
        OverflowError, ValueError: there is no such day in the calendar.
    """
    if unit in _SHORT:
        return value + timedelta(_SHORT[unit] * count)
    from dateutil.relativedelta import relativedelta

    return value + relativedelta(months=_LONG[unit] * count)


def season(name: str, year: int, how: str) -> Interval:
    """A season of the north: the three months that begin in ``year``."""
    return months(year, SEASONS[name], 3, Precision.SEASON, how)
