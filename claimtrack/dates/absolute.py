"""Dates of the calendar: "Feb. 9 Wednesday", "10 February 2022", "in March", "2014"."""

from datetime import date, timedelta

from claimtrack.dates import intervals
from claimtrack.dates.grammar import Form
from claimtrack.dates.intervals import Interval
from claimtrack.dates.settle import Setting, Values, settled, weekday_of, year_of
from claimtrack.dates.tense import Tense
from claimtrack.dates.words import FEASTS, WEEKDAYS, WHICH
from claimtrack.model import Precision


def calendar_day(has: Values, setting: Setting) -> Interval:
    """A day and month, with or without year and weekday."""
    number, year = has["month"], year_in(has, setting)
    dom = has["dom"] if "dom" in has else has["ordinal"]
    weekday = has.get("weekday", has.get("weekday2"))
    how = "day, month and year" if year else "month and day; year from the article"
    found = date(year or year_of(number, dom, setting, weekday), number, dom)
    if weekday is None:
        return intervals.day(found, how)
    agrees = found.weekday() == weekday
    told = "weekday agrees" if agrees else f"but that day is a {WEEKDAYS[found.weekday()]}"
    return intervals.day(found, f"{how}; {told}", agrees)


def numbered_weekday(has: Values, setting: Setting) -> Interval | None:
    """A weekday with its day of the month: "Monday the 21st", the nearest that fits."""
    near = weekday_of(has["weekday"], setting)
    weeks = (near + timedelta(weeks=count) for count in range(-26, 27))
    fits = [found for found in weeks if found.day == has["dom"]]
    if not fits:
        return None
    nearest = min(fits, key=lambda found: abs(found - setting.day))
    return intervals.day(nearest, "weekday and day; month from the article; weekday agrees")


def stamp(has: Values, _: Setting) -> Interval:
    """An ISO date, with its time where there is one; the day is the one written."""
    written = has["stamp"]
    made = intervals.day(date.fromisoformat(written[:10]), "day, month and year")
    return made._replace(precision=Precision.TIME) if len(written) > 10 else made


def slashed(has: Values, setting: Setting) -> Interval:
    """A date in figures; where both orders make one, the month first unless dots part them."""
    dotted = "." in has["slashed"]
    first, second, third = (int(part) for part in has["slashed"].replace(".", "/").split("/"))
    if first > 31:
        return intervals.day(date(first, second, third), "year, month and day")
    year = third if third > 99 else short_year(third, setting)
    if dotted or first > 12:
        return intervals.day(date(year, second, first), "day, month and year")
    sure = second > 12 or first == second
    how = "month, day and year" if sure else "month, day and year; it could be the day first"
    return intervals.day(date(year, first, second), how)


def days(has: Values, setting: Setting) -> Interval:
    """Days from one to another, in one month or two: "Feb. 10-20"."""
    last_month = has.get("month2", has["month"])
    last = calendar_day({**has, "month": last_month, "dom": has["dom2"]}, setting).latest
    assert last is not None
    first = date(last.year - (has["month"] > last_month), has["month"], has["dom"])
    return Interval(first, last, Precision.RANGE, "from one day to the other")


def month(has: Values, setting: Setting) -> Interval:
    """A month with its year, or the last or next that the article's date makes likely."""
    number, year = has["month"], year_in(has, setting)
    if year is not None:
        return intervals.month(year, number, "month and year")
    anchor = setting.day
    ahead = setting.tense() is Tense.COMING
    year = anchor.year + (number < anchor.month if ahead else -(number > anchor.month))
    return intervals.month(year, number, "month; year from the article")


def months(has: Values, setting: Setting) -> Interval:
    """Months from one to another: "between May and July 2014"."""
    last = month({**has, "month": has["month2"]}, setting).latest
    assert last is not None
    first = date(last.year - (has["month"] > has["month2"]), has["month"], 1)
    return Interval(first, last, Precision.RANGE, "from one month to the other")


def bare_month(has: Values, setting: Setting) -> Interval | None:
    """A month with nothing beside it, unless it is somebody's name."""
    return None if setting.names_somebody else month(has, setting)


def year(has: Values, setting: Setting) -> Interval | None:
    """A year by its number, unless the number counts something, as a round or a small one may."""
    found = year_in(has, setting)
    assert found is not None
    if (found % 100 == 0 or found < 1900) and setting.counts_something:
        return None
    return intervals.years(found, 1, "year")


def fiscal(has: Values, _: Setting) -> Interval:
    """A fiscal year, by the calendar: it begins at different times in different places."""
    return intervals.years(has["year"], 1, "fiscal year, taken as the calendar's")


def year_span(has: Values, _: Setting) -> Interval | None:
    """Years from one to another: "2009-11"."""
    first = has["year"]
    last = has["year2"] if "year2" in has else first // 100 * 100 + has["tail"]
    if not first < last < first + 200:
        return None
    made = intervals.years(first, last - first + 1, "from one year to the other")
    return made._replace(precision=Precision.RANGE)


def decade(has: Values, _: Setting) -> Interval:
    """Ten years: "the 1990s"."""
    return intervals.years(has["decade"], 10, "decade")


def feast(has: Values, setting: Setting) -> Interval:
    """A feast day by its name."""
    name, found = has["feast"], year_in(has, setting)
    number, dom = FEASTS.get(name, (4, 10) if name == "easter" else (11, 25))
    found = found or year_of(number, dom, setting)
    if name in FEASTS:
        return intervals.day(date(found, number, dom) - timedelta("eve" in has), name.title())
    if name == "easter":
        from dateutil.easter import easter

        return intervals.day(easter(found), "Easter")
    from dateutil.relativedelta import TH, relativedelta

    return intervals.day(date(found, 11, 1) + relativedelta(weekday=TH(4)), "Thanksgiving")


def new_year(has: Values, setting: Setting) -> Interval | None:
    """New Year's Eve or Day, the nearest."""
    if has["unit"] != "year" or has.get("unit2", "day") != "day":
        return None
    number, dom = (1, 1) if "unit2" in has else (12, 31)
    return intervals.day(date(year_of(number, dom, setting), number, dom), "turn of the year")


def season(has: Values, setting: Setting) -> Interval:
    """A season with its year."""
    found = year_in(has, setting)
    assert found is not None
    return intervals.season(has["season"], found, "season and year")


def century(has: Values, _: Setting) -> Interval | None:
    """A century by its number, from its year 1: "the 20th century"."""
    if has["unit"] != "century":
        return None
    return intervals.years(100 * has["ordinal"] - 99, 100, "century")


def year_in(has: Values, setting: Setting) -> int | None:
    """The year that the words give: in four figures or two, or as "last year"."""
    if "which" in has:
        return setting.day.year + WHICH[has["which"]]
    if "short_year" in has:
        return short_year(has["short_year"], setting)
    return has.get("year") or has.get("far_year")


def short_year(figures: int, setting: Setting) -> int:
    """The year of two figures: not long after the article, or else of the century before."""
    latest = setting.anchor.year + 10 if setting.anchor else 2068  # as POSIX has it
    return figures + (2000 if figures + 2000 <= latest else 1900)


NUMBERS = (
    Form("ordinal", "tens dash? ordinal_word", lambda has, _: has["tens"] + has["ordinal_word"]),
    Form("number", "tens dash? number", lambda has, _: has["tens"] + has["number"]),
    Form("number", "tens", lambda has, _: has["tens"]),
)
"""Forms of numbers in two words."""

_YEAR = "(comma? year | short_year | of? which the_year)?"
_TO = "(dash|to|until|till|through|and)"
_FORMS = (
    ("stamp", stamp),
    ("(weekday comma?)? slashed", slashed),
    (f"(from|between)? month dom {_TO} month2 dom2 {_YEAR}", days),
    (f"(from|between)? month dom {_TO} dom2 {_YEAR}", days),
    (f"(from|between)? dom month {_TO} dom2 month2 {_YEAR}", days),
    (f"(from|between)? dom {_TO} dom2 month {_YEAR}", days),
    ("(weekday comma?)? month the? dom comma far_year", calendar_day),
    ("(weekday comma?)? the? dom of? month comma? far_year", calendar_day),
    (f"(weekday comma?)? month the? dom {_YEAR} (comma? weekday2)?", calendar_day),
    (
        f"(weekday comma?)? the? dom (of|dash)? month (of|dash)? {_YEAR} (comma? weekday2)?",
        calendar_day,
    ),
    (f"(weekday comma?)? month the ordinal {_YEAR}", calendar_day),
    ("month ordinal comma? year", calendar_day),
    (f"(weekday comma?)? the? ordinal of month {_YEAR}", calendar_day),
    ("weekday the? (?!day) dom", numbered_weekday),
    ("new unit possessive (eve|unit2)", new_year),
    (f"feast (eve|unit|weekday)? {_YEAR}", feast),
    (f"from? month (dash|to|through) month2 of? {_YEAR}", months),
    (f"between month and month2 of? {_YEAR}", months),
    ("month (of|comma)? (year|short_year|which the_year)", month),
    ("(?<=before_month) month", month),
    ("(?<=mid dash) month", month),
    ("as (early|late|recently|soon) as month", month),
    ("(?=full_month) month", bare_month),
    ("the? season (of|comma)? (year|short_year|which the_year)", season),
    ("the? ordinal unit", century),
    ("(fiscal|financial) unit? year", fiscal),
    ("year dash (year2|tail)", year_span),
    ("the? decade", decade),
    ("short_year", year),
    ("year", year),
)
FORMS = tuple(Form("date", template, settled(read)) for template, read in _FORMS)
"""Forms of absolute dates, the longer before the shorter."""
