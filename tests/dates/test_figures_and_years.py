"""Dates in figures, years of two figures, and the day that other days are counted from."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimtrack.dates import find_dates
from claimtrack.model import Precision

THURSDAY = date(2022, 2, 10)
DAYS = st.dates(date(1940, 1, 1), date(2030, 12, 31))


def found(text, published=THURSDAY):
    return [(when.text, when.earliest, when.latest) for when in find_dates(text, published)]


def ends(text, published=THURSDAY):
    ((_, first, last),) = found(text, published)
    return first, last


@given(DAYS, st.integers(-89, 10))
def test_two_figures_are_a_year_up_to_ten_years_ahead_or_of_the_century_before(published, years):
    day = date(published.year + years, 7, 25)
    assume(day.year // 100 in (19, 20))
    assert ends(f"It was shut on 25/7/{day:%y}.", published) == (day, day)


def test_without_an_article_two_figures_are_read_as_computers_do():
    assert ends("It was shut in July '68.", None)[0] == date(2068, 7, 1)
    assert ends("It was shut in July '69.", None)[0] == date(1969, 7, 1)


@given(DAYS)
def test_of_day_and_month_in_figures_the_larger_than_twelve_is_the_day(day):
    (when,) = find_dates(f"It was shut on {day.month}/{day.day}/{day.year}.", None)
    (dotted,) = find_dates(f"It was shut on {day.day}.{day.month}.{day.year}.", None)
    (iso,) = find_dates(f"It was shut on {day.year}/{day.month}/{day.day}.", None)
    assert when.earliest == dotted.earliest == iso.earliest == day
    doubtful = day.day <= 12 and day.day != day.month
    assert ("could be the day first" in when.how) is doubtful
    assert "could be" not in dotted.how + iso.how


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Some 2000 troops left.", []),
        ("More than 1500 people left.", []),
        ("About 1848 homes were lost.", []),
        ("In 2000 troops left.", []),
        ("It fell in 2000.", ["in 2000"]),
        ("It fell in 1848.", ["in 1848"]),
        ("It fell in 2014 people say.", ["in 2014"]),
        ("It fell in 1900, when 20 homes were lost.", ["in 1900"]),
    ],
)
def test_a_round_number_or_a_small_one_before_what_is_counted_is_no_year(text, words):
    assert [each[0] for each in found(text)] == words


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2009-11", 2009, 2011),
        ("1998-2003", 1998, 2003),
        ("1914-18", 1914, 1918),
    ],
)
def test_years_with_a_dash_are_all_from_one_to_the_other(words, first, last):
    assert ends(f"It was shut {words}.") == (date(first, 1, 1), date(last, 12, 31))


def test_years_that_go_back_are_no_stretch():
    assert all(last.year - first.year < 1 for _, first, last in found("It was shut 2011-2009."))


def test_a_year_may_be_named_by_its_distance():
    assert ends("It fell on 4 July last year.") == (date(2021, 7, 4),) * 2
    assert ends("It will open on 4 July next year.") == (date(2023, 7, 4),) * 2
    assert ends("It opened on 4 January this year.") == (date(2022, 1, 4),) * 2


@given(DAYS, st.integers(0, 6))
def test_this_weekday_is_that_of_the_articles_own_week(published, number):
    name = f"{date(2024, 1, 1) + timedelta(number):%A}"
    monday = published - timedelta(published.isoweekday() - 1)
    found = monday + timedelta(number)
    assert ends(f"It was shut this {name}.", published) == (found, found)


@given(DAYS, st.integers(1, 6))
def test_a_weekday_with_its_number_is_a_day_that_has_both(published, back):
    for sign in (-1, 1):
        day = published + sign * timedelta(7 * back)
        first, last = ends(f"It was shut on {day:%A} the {day.day}th.", published)
        assert first == last
        assert (first.weekday(), first.day) == (day.weekday(), day.day)
        assert abs(first - published) <= abs(day - published)


COUNTED = [
    ("the same day", 0),
    ("the following day", 1),
    ("the next day", 1),
    ("the previous day", -1),
    ("two days later", 2),
    ("two days earlier", -2),
    ("three weeks later", None),
]


@given(st.dates(date(1990, 1, 1), date(2020, 12, 31)))
def test_days_are_counted_from_the_one_that_was_named(day):
    for words, count in COUNTED:
        text = f"It was shut on {day.day} {day:%B %Y}. It opened again {words}."
        (_, *named), (_, first, last) = found(text)
        assert named == [day, day]
        if count is None:
            assert first <= day + timedelta(21) <= last
            assert (first.weekday(), last - first) == (0, timedelta(6))
        else:
            assert (first, last) == (day + timedelta(count),) * 2


def test_weeks_and_years_are_counted_from_what_was_named_where_the_words_say_so():
    named = "It was shut on 3 March 2019."
    for words, first in (
        ("the following week", date(2019, 3, 4)),
        ("the previous week", date(2019, 2, 18)),
        ("the same month", date(2019, 3, 1)),
        ("that year", date(2019, 1, 1)),
        ("the following year", date(2020, 1, 1)),
        ("last week", date(2022, 1, 31)),
        ("this month", date(2022, 2, 1)),
        ("next year", date(2023, 1, 1)),
    ):
        assert found(f"{named} It was repaired {words}.")[1][1] == first, words


def test_the_night_is_a_part_of_its_day():
    for words, days in (("tonight", 0), ("last night", -1), ("tomorrow evening", 1)):
        (when,) = find_dates(f"It is shut {words}.", THURSDAY)
        assert when.earliest == when.latest == THURSDAY + timedelta(days)
        assert when.precision is Precision.TIME
    (when,) = find_dates("It was shut today.", THURSDAY)
    assert when.precision is Precision.DAY


@given(st.integers(1950, 2050))
def test_feasts_lie_on_their_days(year):
    thursdays = [date(year, 11, day) for day in range(1, 31) if date(year, 11, day).weekday() == 3]
    assert ends(f"It was shut on Thanksgiving {year}.", None) == (thursdays[3],) * 2
    assert ends(f"It was shut at Christmas {year}.", None) == (date(year, 12, 25),) * 2
    easter = ends(f"It was shut at Easter {year}.", None)[0]
    assert easter.weekday() == 6
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("published", "words", "day"),
    [
        (date(2022, 1, 3), "on New Year's Eve", date(2021, 12, 31)),
        (date(2022, 12, 29), "on New Year's Day", date(2023, 1, 1)),
        (date(2022, 1, 3), "at Christmas", date(2021, 12, 25)),
        (date(2022, 5, 1), "at Easter", date(2022, 4, 17)),
    ],
)
def test_a_feast_without_its_year_is_the_nearest(published, words, day):
    assert ends(f"It is shut {words}.", published) == (day, day)
