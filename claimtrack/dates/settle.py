"""Settling: which year, which week is meant where the words leave it to the article's date."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from claimtrack.dates.intervals import Interval, unresolved
from claimtrack.dates.tense import Tense, tense

_MUCH = 2  # times as far as the nearest
_FAR = 500  # characters: a day named before is no longer the one that others are counted from

_LASTING = re.compile(r"\b(?:to|will|would|can|could|may|might|did|not) $")
_AUXILIARY = 7
"""Characters of the longest of these and its space."""
_NAME = re.compile(r" [A-Z][a-z]")
_COUNTED = re.compile(
    r" (?:[a-z]{1,20} )?(?:people|men|women|troops|[a-z]{2,20}[^sui\W]s)\b|[ -]years?\b"
)
Values = Mapping[str, Any]


class NoAnchor(Exception):
    """The words leave something to the article's date, and that is not known."""


class Setting:
    """Where a date expression stands: the article's date, and the words around.

    ``last`` is the last day that the text named, and ``last_end`` where it did.
    """

    def __init__(self, text: str, anchor: date | None) -> None:
        self.text = text
        self.anchor = anchor
        self.last: date | None = None
        self.last_end = 0
        self.start = 0
        self.end = 0

    def place(self, start: int, end: int) -> "Setting":
        """This setting, for the words at ``start..end``."""
        self.start, self.end = start, end
        return self

    def tense(self) -> Tense:
        """Whether the words around speak of what was or of what is to come."""
        return tense(self.text, self.start, self.end)

    def keep(self, found: date) -> None:
        """Remember the day that was named last."""
        self.last, self.last_end = found, self.end

    @property
    def named(self) -> date | None:
        """The last day that was named, if not too far back."""
        return self.last if self.start - self.last_end < _FAR else None

    @property
    def ends_phrase(self) -> bool:
        """Whether no word follows on the same phrase."""
        return not self.text[self.end : self.end + 2].lstrip(" ")[:1].isalnum()

    @property
    def compares(self) -> bool:
        """Whether it is measured by something else: "two weeks later than promised"."""
        return self.text.startswith(" than ", self.end)

    @property
    def lasts(self) -> bool:
        """Whether "last" is the verb: "will last three weeks"."""
        verb = self.text.startswith("last ", self.start)
        return verb and bool(
            _LASTING.search(self.text, max(self.start - _AUXILIARY, 0), self.start)
        )

    @property
    def names_somebody(self) -> bool:
        """Whether a name follows, so that the word may be one: "June Okafor"."""
        return bool(_NAME.match(self.text, self.end))

    @property
    def counts_something(self) -> bool:
        """Whether what can be counted follows: "1500 troops"."""
        return bool(_COUNTED.match(self.text, self.end))

    @property
    def day(self) -> date:
        """The article's date.

        Raises:
            NoAnchor: it is not known.
        """
        if self.anchor is None:
            raise NoAnchor
        return self.anchor


def settled(
    read: Callable[[Values, Setting], Interval | None],
) -> Callable[[Values, Setting], Interval | None]:
    """``read``, with ``None`` for what is not in the calendar, and the day kept as the last."""

    def settle(has: Values, setting: Setting) -> Interval | None:
        try:
            found = read(has, setting)
        except NoAnchor:
            return unresolved("the article has no date to count from")
        except (ValueError, OverflowError):
            return None
        if found and found.earliest and found.earliest == found.latest:
            setting.keep(found.earliest)
        return found

    return settle


def year_of(number: int, dom: int, setting: Setting, weekday: int | None = None) -> int:
    """The year of a day and month that stand without one: of the nearest such day.

    Where another is not much further, it is the one that has the weekday, else the one that
    the tense asks for.

    Raises:
        NoAnchor: the article has no date.
        ValueError: no year has such a day.
    """
    anchor = setting.day
    days = [made for year in range(-4, 5) if (made := _made(anchor.year + year, number, dom))]
    if not days:
        raise ValueError(f"{number}-{dom}")
    days.sort(key=lambda made: abs(made - anchor))
    likely = [made for made in days if abs(made - anchor) <= _MUCH * abs(days[0] - anchor)]
    fits = [made for made in likely if made.weekday() == weekday]
    if not fits and len(likely) > 1:
        match setting.tense():
            case Tense.PAST:
                fits = [made for made in likely if made <= anchor]
            case Tense.COMING:
                fits = [made for made in likely if made >= anchor]
    return (fits or likely)[0].year


def weekday_of(weekday: int, setting: Setting) -> date:
    """The day of a weekday's name: the last one, or the next where the words look ahead."""
    coming = setting.tense() is Tense.COMING
    back = (setting.day.weekday() - weekday) % 7
    return setting.day + timedelta((7 - back) % 7 if coming else -back)


def _made(year: int, number: int, dom: int) -> date | None:
    try:
        return date(year, number, dom)
    except ValueError:
        return None
