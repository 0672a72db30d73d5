"""Parts of dates, and times on them: "early 2014", "the first week of May", "Friday at 14:30"."""

from datetime import date, timedelta

from claimtrack.dates import intervals
from claimtrack.dates.grammar import Form
from claimtrack.dates.intervals import Interval
from claimtrack.dates.settle import Setting, Values, settled
from claimtrack.dates.tense import Tense
from claimtrack.dates.words import EDGES
from claimtrack.model import Precision

_VERY_END = ("end", "close")


def edge(has: Values, setting: Setting) -> Interval | None:
    """The first, middle or last third of a stretch: "early 2014", "mid-January"."""
    whole: Interval = has["date"]
    if whole.earliest is None or whole.latest is None or whole.earliest == whole.latest:
        return whole
    third = timedelta((whole.latest - whole.earliest).days // 3)
    how = f"{has['edge']}: {whole.how}"
    match EDGES[has["edge"]]:
        case "early":
            return Interval(whole.earliest, whole.earliest + third, Precision.RANGE, how)
        case "mid":
            first, last = whole.earliest + third, whole.latest - third
            return Interval(first, last, Precision.RANGE, how)
        case "late":
            return Interval(whole.latest - third, whole.latest, Precision.RANGE, how)
        case "so far" if setting.anchor and whole.earliest <= setting.anchor <= whole.latest:
            return Interval(whole.earliest, setting.anchor, Precision.RANGE, how)
        case "to come" if setting.anchor and whole.earliest <= setting.anchor <= whole.latest:
            return Interval(setting.anchor, whole.latest, Precision.RANGE, how)
        case _:
            return None


def edge_of_unit(has: Values, setting: Setting) -> Interval | None:
    """The beginning, middle or end of the article's own week, month or year."""
    unit = intervals.around(setting.day, has["unit"], "the article's own")
    return edge({"date": unit, "edge": has["edge"]}, setting)


def before_edge(has: Values, setting: Setting) -> Interval | None:
    """Before a part of a stretch ("before mid-May"); before the end of it is before it is over."""
    found = edge(has, setting)
    if found is None or found.earliest is None:
        return found
    ends = has["edge"] in _VERY_END
    last = found.latest if ends else found.earliest - timedelta(1)
    return Interval(None, last, Precision.OPEN, f"before: {found.how}")


def before_edge_of_unit(has: Values, setting: Setting) -> Interval | None:
    """The same of the article's own week, month or year."""
    unit = intervals.around(setting.day, has["unit"], "the article's own")
    return before_edge({"date": unit, "edge": has["edge"]}, setting)


def nth(has: Values, _: Setting) -> Interval | None:
    """One of the days, weeks, months, quarters or halves of a stretch: "first week of May"."""
    whole: Interval = has["date"]
    if whole.earliest is None or whole.latest is None:
        return whole
    number, unit = has.get("ordinal", 0), has.get("unit", "half")
    how = f"counted within it: {whole.how}"
    if unit == "half":
        return _half(whole.earliest, whole.latest, number == 1, how)
    start = whole.earliest if number else whole.latest
    found = intervals.shift(start, unit, number - 1 if number else 0)
    if unit == "week":
        found += timedelta(3 if number else -3)
    made = intervals.around(found, unit, how)
    within = made.earliest is not None and made.earliest <= whole.latest
    return made if within else None


def _half(first: date, last: date, early: bool, how: str) -> Interval:
    """Half of a stretch in whole days; of a year, in whole months, as it is counted."""
    is_year = (first, last) == (date(first.year, 1, 1), date(first.year, 12, 31))
    half = timedelta(((last - first).days + 1) // 2)
    middle = date(first.year, 7, 1) if is_year else first + half
    ends = (first, middle - timedelta(1)) if early else (middle, last)
    return Interval(*ends, Precision.RANGE, how)


def first_or_last(has: Values, _: Setting) -> Interval | None:
    """Several units at an end of a stretch: "the first nine months of 2021"."""
    whole: Interval = has["date"]
    if whole.earliest is None or whole.latest is None or has.get("ordinal", 1) != 1:
        return None
    count = has["count"] if isinstance(has["count"], int) else 1
    first, last, one_day = whole.earliest, whole.latest, timedelta(1)
    if "ordinal" in has:
        last = intervals.shift(first, has["unit"], count) - one_day
    else:
        first = intervals.shift(last + one_day, has["unit"], -count)
    return Interval(first, last, Precision.RANGE, f"counted within it: {whole.how}")


def around_day(has: Values, _: Setting) -> Interval | None:
    """The week, weekend or month that holds a day: "the week of Feb. 14"."""
    found: Interval = has["date"]
    if found.earliest is None or has["unit"] == "day":
        return None
    return intervals.around(found.earliest, has["unit"], f"the one that holds it: {found.how}")


def named_part(has: Values, setting: Setting) -> Interval:
    """A quarter or half by its sign: "Q1 2022", "H2"; of the article's year, if none is said."""
    whole: Interval = has.get("date") or intervals.around(setting.day, "year", "year as article's")
    if whole.earliest is None:
        return whole
    length, number = has["quarter_sign"]
    precision = Precision.QUARTER if length == 3 else Precision.RANGE
    first = length * (number - 1) + 1
    return intervals.months(whole.earliest.year, first, length, precision, whole.how)


def quarter(has: Values, setting: Setting) -> Interval | None:
    """A quarter that stands without its year: the last that has begun, or the next to come."""
    anchor, number = setting.day, has["ordinal"]
    if has["unit"] != "quarter" or number > 4:
        return None
    now, ahead = (anchor.month + 2) // 3, setting.tense() is Tense.COMING
    year = anchor.year + (number < now if ahead else -(number > now))
    how = "quarter; year from the article"
    return intervals.months(year, 3 * number - 2, 3, Precision.QUARTER, how)


def counted_from(has: Values, _: Setting) -> Interval | None:
    """A count of units from a date: "two weeks after Easter"."""
    start: Interval = has["date"]
    counts = "count" in has or has["unit"] == "day"
    if start.earliest is None or start.earliest != start.latest or not counts:
        return None
    count = has["count"] if isinstance(has.get("count"), int) else 1
    found = intervals.shift(start.earliest, has["unit"], -count if "before" in has else count)
    return intervals.day(found, f"counted from {start.earliest.isoformat()} ({start.how})")


def timed(has: Values, _: Setting) -> Interval:
    """A day with a time on it, in the words' own zone."""
    found: Interval = has["date"]
    if found.precision is not Precision.DAY:
        return found
    return found._replace(precision=Precision.TIME)


def time_alone(_: Values, setting: Setting) -> Interval:
    """A time of the day that was named before, else of the article's day."""
    found = setting.named or setting.day
    return Interval(found, found, Precision.TIME, "time; of the day named before, or the article's")


TIMES = (
    Form("zoned_time", "clock zone", lambda *_: True),
    Form("time", "clock|noon|midnight", lambda *_: True),
)
"""Forms of times of the day."""

_PARTS = (
    ("the? ordinal (unit|half) of date", nth),
    ("the? last (unit|half) of date", nth),
    ("the? (ordinal|last) count unit of date", first_or_last),
    ("the unit (of|beginning) date", around_day),
    ("(the|count) unit (before|after|from) date", counted_from),
    ("quarter_sign (of? date)?", named_part),
    ("(?<=in|for|of) the? ordinal unit", quarter),
    ("ordinal dash unit", quarter),
    ("before the? edge (of|dash)? the? date", before_edge),
    ("before the? edge of the unit", before_edge_of_unit),
    ("the? edge (of|dash)? the? date", edge),
    ("the? edge of the unit", edge_of_unit),
    ("date (comma? (at|around|about|by)? (time|zoned_time) | part)", timed),
    ("(at|around|about|by)? (time|zoned_time) (on|comma)? date", timed),
    ("the part of date", timed),
    ("(at|around|about|by|until|from|since)? zoned_time", time_alone),
    ("(at|around|about|by|until|from|since) time", time_alone),
)
PARTS = tuple(Form("date", template, settled(read)) for template, read in _PARTS)
"""Forms of parts of dates, and of dates with a time."""
