"""What the words for days, weeks, months and parts of years mean, held against a calendar.

The days are counted here one by one, so that nothing is worked out as the code works it out.
"""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimtrack.dates import find_dates
from claimtrack.dates.words import MONTHS, WEEKDAYS
from claimtrack.model import Precision

ONE_DAY = timedelta(1)
DAYS = st.dates(date(1960, 1, 1), date(2060, 12, 31))
NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()


def ends(text, published):
    """The first and the last day of the one date in a text."""
    (when,) = find_dates(text, published)
    return when.earliest, when.latest


def walk(start, step, fits):
    """The first day from ``start`` on, going by ``step`` days, that fits."""
    day = start
    while not fits(day):
        day += timedelta(step)
    return day


def month_around(day):
    first = walk(day, -1, lambda each: each.day == 1)
    return first, walk(first + ONE_DAY, 1, lambda each: each.day == 1) - ONE_DAY


@given(DAYS, st.integers(0, 6))
def test_a_weekday_lies_within_the_week_that_the_tense_looks_to(published, number):
    name = WEEKDAYS[number]
    back = walk(published, -1, lambda each: each.weekday() == number)
    ahead = walk(published, 1, lambda each: each.weekday() == number)
    assert ends(f"It was shut on {name}.", published) == (back, back)
    assert ends(f"It will be shut on {name}.", published) == (ahead, ahead)


@given(DAYS, st.integers(0, 6))
def test_the_last_weekday_is_before_the_article_and_the_next_behind_it(published, number):
    back = walk(published - ONE_DAY, -1, lambda each: each.weekday() == number)
    ahead = walk(published + ONE_DAY, 1, lambda each: each.weekday() == number)
    assert ends(f"It was shut last {WEEKDAYS[number]}.", published) == (back, back)
    assert ends(f"It will be shut next {WEEKDAYS[number]}.", published) == (ahead, ahead)


@given(DAYS, st.integers(0, 6), st.sampled_from(["of last week", "of next week"]))
def test_a_weekday_of_a_week_is_that_day_of_it(published, number, week):
    monday = walk(published, -1, lambda each: each.weekday() == 0)
    monday += timedelta(-7 if week == "of last week" else 7)
    found = monday + timedelta(number)
    assert ends(f"It moved on {WEEKDAYS[number]} {week}.", published) == (found, found)


@given(DAYS, st.integers(1, 12))
def test_so_many_days_ago_is_that_day_and_so_many_weeks_ago_that_week(published, count):
    word = NUMBERS[count - 1]
    day = published - timedelta(count)
    assert ends(f"It was shut {word} day{'s' * (count > 1)} ago.", published) == (day, day)
    assume(count > 1)  # "one week ago" is a day, as in "a week ago"
    monday = walk(published - timedelta(7 * count), -1, lambda each: each.weekday() == 0)
    expected = monday, monday + timedelta(6)
    assert ends(f"It was shut {word} weeks ago.", published) == expected


@given(DAYS, st.integers(0, 11))
def test_a_month_is_whole_and_lies_where_the_words_look(published, number):
    name = MONTHS[number]

    def is_it(each):
        return each.month == number + 1 and each.day == 1

    first = month_around(published)[0]
    before = walk(first - ONE_DAY, -1, is_it)
    behind = walk(first + timedelta(32), 1, is_it) if is_it(first) else walk(first, 1, is_it)
    assert ends(f"It was shut last {name}.", published) == month_around(before)
    assert ends(f"It will be shut next {name}.", published) == month_around(behind)


@given(DAYS, st.integers(1, 28))
def test_a_day_of_a_month_is_the_nearest_in_the_tense_of_the_words(published, dom):
    """At least where the other one is no nearer than half as far."""
    for text, sign in (("It was shut on {} {:%B}.", -1), ("It will be shut on {} {:%B}.", 1)):
        day = walk(published + sign * timedelta(100), sign, lambda each: each.day == dom)
        assert ends(text.format(dom, day), published) == (day, day)


@given(DAYS, st.sampled_from([("last", -1), ("this", 0), ("next", 1)]))
def test_the_month_and_the_year_before_and_behind_touch_this_one(published, way):
    word, count = way
    first, last = month_around(published)
    found = {-1: month_around(first - ONE_DAY), 0: (first, last), 1: month_around(last + ONE_DAY)}
    assert ends(f"It moved {word} month.", published) == found[count]
    year = published.year + count
    assert ends(f"It moved {word} year.", published) == (date(year, 1, 1), date(year, 12, 31))


@given(DAYS)
def test_the_weekend_is_a_saturday_and_its_sunday(published):
    past, coming = (
        ends(f"It {words} shut at the weekend.", published) for words in ("was", "will be")
    )
    for first, last in (past, coming):
        assert (first.weekday(), last - first) == (5, ONE_DAY)
    assert past[0] <= published < past[0] + timedelta(7)
    assert coming[0] - timedelta(6) <= published <= coming[1] + timedelta(5)


@given(DAYS)
def test_the_week_and_the_month_of_a_day_hold_it(day):
    written = f"{day.day} {day:%B %Y}"
    first, last = ends(f"It was shut in the week of {written}.", None)
    assert (first.weekday(), last - first) == (0, timedelta(6))
    assert first <= day <= last
    assert ends(f"It was shut in the month of {written}.", None) == month_around(day)


@given(DAYS, st.integers(0, 11))
def test_the_halves_of_a_month_part_it_without_gap_or_overlap(published, number):
    whole = f"{MONTHS[number]} {published.year}"
    first, last = ends(f"It was shut in {whole}.", published)
    early, late = (
        ends(f"It was shut in the {half} half of {whole}.", published)
        for half in ("first", "second")
    )
    assert (early[0], late[1]) == (first, last)
    assert early[1] + ONE_DAY == late[0]
    assert timedelta(0) <= (late[1] - late[0]) - (early[1] - early[0]) < timedelta(2)


@given(st.integers(1900, 2090))
def test_halves_and_quarters_of_a_year_are_whole_months_that_fill_it(year):
    words = [f"in the {each} quarter of {year}" for each in ("first", "second", "third", "fourth")]
    parts = [ends(f"It was shut {each}.", None) for each in words]
    halves = [
        ends(f"It was shut in the {each} half of {year}.", None) for each in ("first", "last")
    ]
    assert parts == [ends(f"It was shut in Q{number} {year}.", None) for number in (1, 2, 3, 4)]
    assert halves == [ends(f"It was shut in H{number} {year}.", None) for number in (1, 2)]
    assert [first.day for first, _ in parts + halves] == [1] * 6
    for stretch in (parts, halves):
        assert (stretch[0][0], stretch[-1][1]) == (date(year, 1, 1), date(year, 12, 31))
        for before, behind in pairwise(stretch):
            assert before[1] + ONE_DAY == behind[0]


@given(st.integers(1900, 2090), st.integers(0, 11), st.integers(1, 4), st.integers(1, 3))
def test_so_many_first_and_last_units_lie_at_the_ends_of_a_stretch(year, number, count, units):
    whole = f"{MONTHS[number]} {year}"
    first, last = ends(f"It was shut in {whole}.", None)
    word = NUMBERS[count]
    days = timedelta(count + 1)
    assert ends(f"It fell in the first {word} days of {whole}.", None) == (
        first,
        first + days - ONE_DAY,
    )
    assert ends(f"It fell in the last {word} days of {whole}.", None) == (
        last - days + ONE_DAY,
        last,
    )
    months = ends(f"It fell in the last {NUMBERS[units]} months of {year}.", None)
    assert months == (date(year, 12 - units, 1), date(year, 12, 31))


@given(DAYS, st.sampled_from(["days", "weeks"]), st.integers(2, 12))
def test_counted_from_a_day_is_so_far_from_it(day, unit, count):
    written, word = f"{day.day} {day:%B %Y}", NUMBERS[count - 1]
    far = timedelta(count * (7 if unit == "weeks" else 1))
    for way, found in (("after", day + far), ("before", day - far)):
        assert ends(f"It was shut {word} {unit} {way} {written}.", None) == (found, found)
    assert ends(f"It was shut the day after {written}.", None) == (day + ONE_DAY, day + ONE_DAY)
    assert ends(f"It was shut the day before {written}.", None) == (day - ONE_DAY, day - ONE_DAY)


@given(DAYS)
def test_bounds_include_their_day_or_do_not_as_the_words_say(day):
    written = f"{day.day} {day:%B %Y}"
    assert ends(f"It is shut since {written}.", None) == (day, None)
    assert ends(f"It is shut after {written}.", None) == (day + ONE_DAY, None)
    assert ends(f"It is shut until {written}.", None) == (None, day)
    assert ends(f"It is shut by {written}.", None) == (None, day)
    assert ends(f"It is shut before {written}.", None) == (None, day - ONE_DAY)


@given(DAYS, st.integers(0, 400))
def test_from_one_day_to_another_is_both_and_all_between(first, length):
    last = first + timedelta(length)
    one, other = (f"{each.day} {each:%B %Y}" for each in (first, last))
    for words in (f"from {one} to {other}", f"between {one} and {other}"):
        (when,) = find_dates(f"It was shut {words}.", None)
        assert (when.earliest, when.latest, when.precision) == (first, last, Precision.RANGE)


@given(DAYS)
def test_the_thirds_of_a_month_lie_in_it_in_their_order(day):
    whole = month_around(day)
    early, mid, late = (
        ends(f"It was shut in {part} {day:%B %Y}.", None) for part in ("early", "mid", "late")
    )
    assert whole[0] == early[0] < mid[0] < late[0]
    assert early[1] < mid[1] < late[1] == whole[1]


@given(DAYS, st.sampled_from(["spring", "summer", "autumn", "winter"]))
def test_a_season_has_begun_or_is_to_come_as_the_words_say(published, season):
    past, coming = (
        ends(f"It {words} shut in {season}.", published) for words in ("was", "will be")
    )
    for first, last in (past, coming):
        assert first.day == 1
        assert 88 < (last - first).days < 92
    assert past[0] <= published < coming[0]
    assert walk(past[1] + ONE_DAY, 1, lambda each: each.month == past[0].month) == coming[0]


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("on Monday the 21st", "2022-02-21", "2022-02-21"),
        ("on Monday the 7th", "2022-02-07", "2022-02-07"),
        ("in the third week of May 2021", "2021-05-17", "2021-05-23"),
        ("on the last day of March 2021", "2021-03-31", "2021-03-31"),
        ("on the second day of March 2021", "2021-03-02", "2021-03-02"),
        ("three months after 31 March 2021", "2021-06-30", "2021-06-30"),
        ("in the weekend of Feb. 5", "2022-02-05", "2022-02-06"),
        ("in the first half of the 1990s", "1990-01-01", "1994-12-31"),
        ("in the second half of the 20th century", "1951-01-01", "2000-12-31"),
        ("in H1", "2022-01-01", "2022-06-30"),
        ("in the third quarter", "2021-07-01", "2021-09-30"),
        ("in the first quarter", "2022-01-01", "2022-03-31"),
        ("at year-end", "2022-12-31", "2022-12-31"),
        ("by month-end", None, "2022-02-28"),
        ("on Thanksgiving", "2021-11-25", "2021-11-25"),
        ("on New Year's Day", "2022-01-01", "2022-01-01"),
        ("in the 19th century", "1801-01-01", "1900-12-31"),
        ("in the twenties", "1920-01-01", "1929-12-31"),
        ("from Saturday to Tuesday", "2022-02-05", "2022-02-08"),
        ("on 29 February", "2020-02-29", "2020-02-29"),
        ("a century ago", "1922-01-01", "1922-12-31"),
        ("a couple of weeks ago", "2022-01-31", "2022-02-06"),
        ("several months ago", None, "2022-02-10"),
        ("ten years later", None, None),
    ],
)
def test_of_words_that_say_it_otherwise(words, first, last):
    found = ends(f"It began {words}.", date(2022, 2, 10))
    assert tuple(each and each.isoformat() for each in found) == (first, last)


@pytest.mark.parametrize(
    "words",
    [
        "It met in two weeks",  # a length of time
        "It slept for two weeks",
        "It opens every Monday",
        "It fell in the fifth quarter",
        "It came two weeks later than promised",
        "It fell on 31 April 2021",
        "It fell on 29 February 2021",
        "It came the day after the meeting",
        "It began at 25:00",
    ],
)
def test_what_names_no_day_is_none(words):
    assert find_dates(f"{words}.", date(2022, 2, 10)) == []


@given(DAYS, st.integers(1, 4))
def test_a_quarter_without_its_year_is_the_last_that_has_begun(published, number):
    word = ("first", "second", "third", "fourth")[number - 1]
    first, last = ends(f"Sales rose in the {word} quarter.", published)
    assert (first.month, first.day) == (3 * number - 2, 1)
    assert first <= published
    assert (
        walk(first + ONE_DAY, 1, lambda each: (each.month, each.day) == (first.month, 1))
        > published
    )
    assert (last + ONE_DAY).day == 1
    assert 89 < (last - first).days + 1 < 93


@given(DAYS)
def test_earlier_and_later_in_a_month_part_it_at_the_article(published):
    first, last = month_around(published)
    assert ends("It was shut earlier this month.", published) == (first, published)
    assert ends("It will be shut later this month.", published) == (published, last)


@given(DAYS)
def test_a_stretch_of_units_ends_or_begins_with_the_article(published):
    assert ends("It was shut over the last three weeks.", published) == (
        published - timedelta(21),
        published,
    )
    assert ends("It will be shut in the next ten days.", published) == (
        published,
        published + timedelta(10),
    )


@given(DAYS, st.integers(0, 23), st.integers(0, 59))
def test_a_time_of_day_is_on_the_day_it_stands_with(day, hour, minute):
    written = f"{day.day} {day:%B %Y}"
    for words in (
        f"on {written} at {hour:02}:{minute:02}",
        f"at {hour:02}:{minute:02} on {written}",
        f"on {written} at {hour % 12 + 1} {'a.m.' if hour < 12 else 'p.m.'}",
    ):
        (when,) = find_dates(f"It was shut {words}.", None)
        assert (when.earliest, when.latest, when.precision) == (day, day, Precision.TIME)


@given(DAYS, st.sampled_from(["spring", "summer", "autumn", "winter"]))
def test_last_season_is_over_next_season_is_to_come_and_this_one_may_be_now(published, season):
    last, this, coming = (
        ends(f"It {words} {season}.", published)
        for words in ("was shut last", "is shut this", "will be shut next")
    )
    assert last[1] < published < coming[0]
    assert coming[0].year - last[0].year == 1 + (this not in (last, coming))
    assert this[0].year == published.year or this[0] <= published <= this[1]
