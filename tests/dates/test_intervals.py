"""Stretches of days and the arithmetic of the calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.dates import intervals
from claimtrack.model import Precision

DAYS = st.dates(date(1000, 1, 1), date(3000, 12, 31))
UNITS = st.sampled_from(["day", "week", "weekend", "month", "quarter", "year", "decade"])


@pytest.mark.parametrize(
    ("day", "unit", "count", "expected"),
    [
        (date(2022, 1, 31), "month", 1, date(2022, 2, 28)),
        (date(2024, 2, 29), "year", 1, date(2025, 2, 28)),
        (date(2022, 2, 10), "quarter", -1, date(2021, 11, 10)),
        (date(2022, 2, 10), "fortnight", 1, date(2022, 2, 24)),
        (date(2022, 2, 10), "century", -1, date(1922, 2, 10)),
    ],
)
def test_shifting_by_months_ends_where_the_month_ends(day, unit, count, expected):
    assert intervals.shift(day, unit, count) == expected


@pytest.mark.parametrize(
    ("unit", "first", "last", "precision"),
    [
        ("day", date(2022, 2, 10), date(2022, 2, 10), Precision.DAY),
        ("week", date(2022, 2, 7), date(2022, 2, 13), Precision.WEEK),
        ("weekend", date(2022, 2, 12), date(2022, 2, 13), Precision.RANGE),
        ("month", date(2022, 2, 1), date(2022, 2, 28), Precision.MONTH),
        ("quarter", date(2022, 1, 1), date(2022, 3, 31), Precision.QUARTER),
        ("year", date(2022, 1, 1), date(2022, 12, 31), Precision.YEAR),
        ("decade", date(2020, 1, 1), date(2029, 12, 31), Precision.RANGE),
    ],
)
def test_a_day_has_its_week_its_month_and_its_year(unit, first, last, precision):
    found = intervals.around(date(2022, 2, 10), unit, "")
    assert (found.earliest, found.latest, found.precision) == (first, last, precision)


@given(DAYS, st.sampled_from(["day", "week", "month", "quarter", "year", "decade"]))
def test_what_is_around_a_day_holds_it(day, unit):
    found = intervals.around(day, unit, "")
    assert found.earliest <= day <= found.latest


@given(DAYS, UNITS)
def test_what_is_around_is_the_same_for_all_its_days(day, unit):
    found = intervals.around(day, unit, "")
    for other in (found.earliest, found.latest):
        assert intervals.around(other, unit, "") == found


@given(st.integers(1, 9990), st.sampled_from(["spring", "summer", "autumn", "fall", "winter"]))
def test_a_season_is_three_whole_months(year, name):
    season = intervals.season(name, year, "")
    assert season.earliest.day == 1
    assert (season.latest + timedelta(1)).day == 1
    assert 89 <= (season.latest - season.earliest).days <= 91
