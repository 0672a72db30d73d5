"""One full date and nothing beside it, as it stands in a header or in a page's metadata."""

from datetime import date

import pytest

from claimtrack.dates import find_dates, parse_day
from claimtrack.model import Precision

TENTH = date(2022, 2, 10)


@pytest.mark.parametrize(
    "text",
    [
        "2022-02-10",
        "10 February 2022",
        "February 10, 2022",
        "Feb. 10, 2022",
        "10 Feb 2022",
        "Thursday, 10 February 2022",
        "Thursday 10th February 2022",
        "2022/02/10",
        "10.02.2022",
        " 2022-02-10\n",
    ],
)
def test_a_full_date_is_a_day(text):
    when = parse_day(text)
    assert (when.earliest, when.latest, when.precision) == (TENTH, TENTH, Precision.DAY)
    assert when.text == text.strip()


@pytest.mark.parametrize(
    "text",
    [
        "2022-02-10T14:30:00Z",
        "2022-02-10T23:30:00.123-08:00",
        "2022-02-10 14:30",
        "2022-02-10T14:30+0100",
        "Thursday, 10 February 2022, 14:30 GMT",
        "February 10, 2022 at 2:30 p.m.",
        "Thu, 10 Feb 2022 14:30:00 +0000",
        "Thu, 10 Feb 2022 14:30:00 GMT",
        "10 February 2022 14:30 CET",
    ],
)
def test_a_date_with_a_time_is_the_day_that_is_written(text):
    when = parse_day(text)
    assert (when.earliest, when.latest, when.precision) == (TENTH, TENTH, Precision.TIME)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2022",
        "February 2022",
        "10 February",
        "Thursday",
        "yesterday",
        "10 February 2022 and more",
        "published 2022-02-10",
        "30 February 2022",
        "2022-13-01",
        "1,200 troops",
        "© 2019",
        "+99:99",
        "1" * 5000,
        "10 February 2022 " * 9,
    ],
)
def test_what_is_no_full_date_is_none(text):
    assert parse_day(text) is None


def test_a_weekday_that_does_not_fit_is_told():
    when = parse_day("Friday, 10 February 2022")
    assert when.day == TENTH
    assert not when.agrees


@pytest.mark.parametrize("text", ["4 May 2231", "May 4, 2231", "Sunday, 4 May 2231"])
def test_a_full_date_of_another_century_is_read(text: str) -> None:
    when = parse_day(text)
    assert when is not None
    assert when.earliest == date(2231, 5, 4)


def test_thousands_that_are_counted_are_no_year() -> None:
    found = find_dates("On May 4 2500 troops left, 3000 days ago.", date(2031, 5, 6))
    assert [when.text for when in found] == ["On May 4", "3000 days ago"]
