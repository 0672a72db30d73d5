"""Dates counted from another: "yesterday", "last week", "three days earlier"."""

from datetime import date, timedelta

from claimtrack.dates import intervals
from claimtrack.dates.grammar import Form
from claimtrack.dates.intervals import Interval, unresolved
from claimtrack.dates.settle import Setting, Values, settled, weekday_of
from claimtrack.dates.tense import Tense
from claimtrack.dates.words import BACK, DAY_NAMES, SEASONS, WHICH
from claimtrack.model import Precision

_FROM_ARTICLE = "counted from the article's date"
_FROM_TOLD = "counted from the day named before"
_FINER = {"decade": "year", "century": "year"}
_AFTER_TOLD = frozenset({"previous", "preceding", "following", "same", "that"})


def dayname(has: Values, setting: Setting) -> Interval:
    """Today and the days beside it."""
    name = has["dayname"]
    found = intervals.day(setting.day + timedelta(DAY_NAMES[name]), _FROM_ARTICLE)
    return found._replace(precision=Precision.TIME) if name == "tonight" else found


def weekday(has: Values, setting: Setting) -> Interval:
    """A weekday: the last one before the article, or the next where the words look ahead."""
    found = weekday_of(has["weekday"], setting)
    side = "after" if found > setting.day else "up to"
    return intervals.day(found, f"weekday; the nearest {side} the article's date")


def which_weekday(has: Values, setting: Setting) -> Interval:
    """A weekday with "last", "next", "this"."""
    count, anchor = WHICH[has["which"]], setting.day
    if not count:
        monday = anchor - timedelta(anchor.weekday())
        return intervals.day(monday + timedelta(has["weekday"]), "weekday of the article's week")
    ahead = (has["weekday"] - anchor.weekday()) % 7 or 7
    back = (anchor.weekday() - has["weekday"]) % 7 or 7
    found = anchor + timedelta(ahead if count > 0 else -back)
    return intervals.day(found, f"weekday; {_FROM_ARTICLE}")


def weekday_in_week(has: Values, setting: Setting) -> Interval | None:
    """A weekday of a week: "Tuesday of next week", "Monday last week"."""
    if has["unit"] != "week":
        return None
    week = intervals.shift(setting.day, "week", WHICH[has["which"]])
    monday = week - timedelta(week.weekday())
    return intervals.day(monday + timedelta(has["weekday"]), f"weekday; week {_FROM_ARTICLE}")


def which_unit(has: Values, setting: Setting) -> Interval:
    """A day, week, month, quarter or year with "last", "next", "this", "the same"."""
    which, unit = has["which"], has["unit"]
    told = setting.named if which in _AFTER_TOLD or unit == "day" else None
    found = intervals.shift(told or setting.day, unit, WHICH[which])
    return intervals.around(found, unit, _FROM_TOLD if told else _FROM_ARTICLE)


def day_of_story(has: Values, setting: Setting) -> Interval | None:
    """The day the text is about: "for the day" at the end of a phrase."""
    if has["unit"] != "day" or not setting.ends_phrase:
        return None
    return intervals.day(setting.named or setting.day, "the day of the story")


def unit_end(has: Values, setting: Setting) -> Interval | None:
    """The last day of the article's month or year: "by year-end"."""
    if has["unit"] not in ("month", "year"):
        return None
    last = intervals.around(setting.day, has["unit"], "").latest
    return intervals.day(last, f"last day of the article's {has['unit']}") if last else None


def which_month(has: Values, setting: Setting) -> Interval:
    """A month with "last", "next", "this"."""
    count, anchor, number = WHICH[has["which"]], setting.day, has["month"]
    year = anchor.year
    if count < 0:
        year -= number >= anchor.month
    elif count > 0:
        year += number <= anchor.month
    return intervals.month(year, number, f"month; year {_FROM_ARTICLE}")


def which_season(has: Values, setting: Setting) -> Interval:
    """A season with "last", "next", "this": one that has begun and not ended is this one."""
    name, count, anchor = has["season"], WHICH[has["which"]], setting.day
    begun = _begun(name, anchor)
    latest = intervals.season(name, begun, "").latest
    goes_on = latest is not None and anchor <= latest
    if count:
        year = begun + 1 if count > 0 else begun - goes_on
    else:
        year = begun if goes_on else anchor.year
    return intervals.season(name, year, f"season; year {_FROM_ARTICLE}")


def season(has: Values, setting: Setting) -> Interval:
    """A season alone: the last that has begun, or the next where the words look ahead."""
    year = _begun(has["season"], setting.day) + (setting.tense() is Tense.COMING)
    return intervals.season(has["season"], year, f"season; year {_FROM_ARTICLE}")


def _begun(name: str, anchor: date) -> int:
    """The year in which a season began last."""
    return anchor.year - (date(anchor.year, SEASONS[name], 1) > anchor)


def counted(has: Values, setting: Setting) -> Interval | None:
    """A count of units from a day: "three days earlier", "two years ago"."""
    way, unit = has.get("back", "hence"), str(has["unit"])
    told = setting.named if way in ("earlier", "later", "before", "after") else None
    if setting.compares or (way in ("before", "after") and not setting.ends_phrase):
        return None
    if way in ("later", "after") and told is None:
        return unresolved("nothing says from when")
    found = intervals.shift(told or setting.day, unit, BACK[way] * _count(has))
    grain = "day" if unit == "week" and has.get("count") == "a" else _FINER.get(unit, unit)
    return intervals.around(found, grain, _FROM_TOLD if told else _FROM_ARTICLE)


def ahead(has: Values, setting: Setting) -> Interval | None:
    """A count of units to come: "will meet in two weeks"; in the past tense a length of time."""
    if setting.tense() is not Tense.COMING:
        return None
    return counted(has, setting)


def at_most(has: Values, setting: Setting) -> Interval | None:
    """A count of units by the end of which it will be: "within ten days"."""
    if setting.tense() is not Tense.COMING or not setting.ends_phrase:
        return None
    last = intervals.shift(setting.day, has["unit"], _count(has))
    return Interval(setting.day, last, Precision.RANGE, _FROM_ARTICLE)


def stretch(has: Values, setting: Setting) -> Interval | None:
    """Some units before the article or after it: "the past five years", "the next year"."""
    if setting.lasts:
        return None
    count = WHICH[has["which"]] or 1
    far = intervals.shift(setting.day, has["unit"], count * _count(has))
    first, last = sorted((setting.day, far))
    return Interval(first, last, Precision.RANGE, _FROM_ARTICLE)


def to_come(_: Values, setting: Setting) -> Interval:
    """Some time after the article: "in the weeks ahead"."""
    return Interval(setting.day, None, Precision.OPEN, "after the article's date")


def gone(_: Values, setting: Setting) -> Interval:
    """Some time before the article: "in recent years", "decades ago"."""
    return Interval(None, setting.day, Precision.OPEN, "before the article's date")


def which_part(has: Values, setting: Setting) -> Interval:
    """A part of the article's day or the one beside it: "this morning", "last night"."""
    found = setting.day + timedelta(WHICH[has["which"]])
    return Interval(found, found, Precision.TIME, _FROM_ARTICLE)


def weekend(_: Values, setting: Setting) -> Interval:
    """The weekend: the last one, or the next where the words look ahead."""
    anchor = setting.day
    saturday = anchor + timedelta((5 - anchor.weekday()) % 7)
    if setting.tense() is not Tense.COMING and saturday > anchor:
        saturday -= timedelta(7)
    return intervals.around(saturday, "weekend", "the nearest weekend")


def every(_: Values, __: Setting) -> None:
    """What comes again and again is no date."""


def _count(has: Values) -> int:
    found = has.get("count", 1)
    return found if isinstance(found, int) else 1


_FORMS = (
    ("weekday of? the? which unit", weekday_in_week),
    ("the? which unit weekday", weekday_in_week),
    ("which weekday (?!comma? (dom|month))", which_weekday),
    ("which month (?!dom|year)", which_month),
    ("the? which season", which_season),
    ("(?<=before_season) season", season),
    ("(every|each) (weekday|month|unit|season|part)", every),
    ("which part", which_part),
    ("(?=unit) unit dash? end", unit_end),
    ("(for|of) the unit", day_of_story),
    ("(on|at|over|during) the weekend", weekend),
    ("(a couple of?|a few|count) unit back", counted),
    ("(several|a several)? unit ago", gone),
    ("count unit from now", counted),
    ("in count unit", ahead),
    ("within count unit", at_most),
    ("(in|over|during)? the? (past|last) several units", gone),
    ("(in|over|during)? the? (coming|next) several units", to_come),
    ("the? which (couple of|several|count) unit (?!of)", stretch),
    ("(in|over|during)? the (coming|next|following) units", to_come),
    ("in (the coming|the units ahead|coming units)", to_come),
    ("(in|over|during)? the? (recent|past|last) units", gone),
    ("the? which unit (?!of)", which_unit),
    ("dayname", dayname),
    ("(?=full_weekday) weekday", weekday),
    ("(?<=on) weekday", weekday),
)
FORMS = tuple(Form("date", template, settled(read)) for template, read in _FORMS)
"""Forms of relative dates, the longer before the shorter."""
