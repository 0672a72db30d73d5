"""Date expressions in running text, resolved against the day the article was published."""

from datetime import date

import pytest

from claimtrack.dates import find_dates
from claimtrack.model import Precision

THURSDAY = date(2022, 2, 10)


def found(text, anchor=THURSDAY):
    """The one date of a text: its words, its ends and its precision."""
    (when,) = find_dates(text, anchor)
    return when.text, iso(when.earliest), iso(when.latest), when.precision.value


def iso(day):
    return day and day.isoformat()


def day(text, value):
    return pytest.param(text, (value, value, "day"), id=text)


def stretch(text, first, last, precision="range"):
    return pytest.param(text, (first, last, precision), id=text)


ABSOLUTE = [
    day("on Feb. 9 Wednesday", "2022-02-09"),
    day("on 9 February 2021", "2021-02-09"),
    day("on Wednesday, Feb. 9, 2022", "2022-02-09"),
    day("on the 9th of February", "2022-02-09"),
    day("on February the ninth", "2022-02-09"),
    day("on May twenty-third 2021", "2021-05-23"),
    day("on 3.4.1967", "1967-04-03"),
    day("on 25/12/2021", "2021-12-25"),
    day("on 2021-12-25", "2021-12-25"),
    day("at Christmas", "2021-12-25"),
    day("on Easter Sunday", "2022-04-17"),
    day("on New Year's Eve", "2021-12-31"),
    stretch("in March 2019", "2019-03-01", "2019-03-31", "month"),
    stretch("in November", "2021-11-01", "2021-11-30", "month"),
    stretch("in 2014", "2014-01-01", "2014-12-31", "year"),
    stretch("in July '69", "1969-07-01", "1969-07-31", "month"),
    stretch("in the 20th century", "1901-01-01", "2000-12-31"),
    stretch("in the first nine months of 2021", "2021-01-01", "2021-09-30"),
    stretch("in the last three months of 2021", "2021-10-01", "2021-12-31"),
    stretch("in the 1990s", "1990-01-01", "1999-12-31"),
    stretch("in the summer of 2020", "2020-06-01", "2020-08-31", "season"),
    stretch("in the winter of 2020", "2020-12-01", "2021-02-28", "season"),
    stretch("in the first quarter of 2021", "2021-01-01", "2021-03-31", "quarter"),
    stretch("in Q3 2021", "2021-07-01", "2021-09-30", "quarter"),
    stretch("in the second half of 2021", "2021-07-01", "2021-12-31"),
    stretch("in the last week of March 2021", "2021-03-22", "2021-03-28", "week"),
    stretch("in fiscal year 2023", "2023-01-01", "2023-12-31", "year"),
]
RELATIVE = [
    day("yesterday", "2022-02-09"),
    day("the day after tomorrow", "2022-02-12"),
    day("on Tuesday", "2022-02-08"),
    day("on Thursday", "2022-02-10"),
    day("last Thursday", "2022-02-03"),
    day("next Friday", "2022-02-11"),
    day("three days earlier", "2022-02-07"),
    day("a week ago", "2022-02-03"),
    day("two weeks after Christmas", "2022-01-08"),
    day("on Tuesday of next week", "2022-02-15"),
    day("on 4 July last year", "2021-07-04"),
    stretch("in May of last year", "2021-05-01", "2021-05-31", "month"),
    stretch("a decade ago", "2012-01-01", "2012-12-31", "year"),
    stretch("in the week of Feb. 2", "2022-01-31", "2022-02-06", "week"),
    stretch("last week", "2022-01-31", "2022-02-06", "week"),
    stretch("two weeks ago", "2022-01-24", "2022-01-30", "week"),
    stretch("last month", "2022-01-01", "2022-01-31", "month"),
    stretch("next year", "2023-01-01", "2023-12-31", "year"),
    stretch("two years ago", "2020-01-01", "2020-12-31", "year"),
    stretch("last June", "2021-06-01", "2021-06-30", "month"),
    stretch("last spring", "2021-03-01", "2021-05-31", "season"),
    stretch("over the weekend", "2022-02-05", "2022-02-06"),
    stretch("in the first quarter of last year", "2021-01-01", "2021-03-31", "quarter"),
    stretch("over the past five years", "2017-02-10", "2022-02-10"),
]
STRETCHES = [
    stretch("mid-January", "2022-01-11", "2022-01-21"),
    stretch("in mid-May 2021", "2021-05-11", "2021-05-21"),
    stretch("before the end of the month", None, "2022-02-28", "open"),
    stretch("before the end of June 2022", None, "2022-06-30", "open"),
    stretch("before late June 2022", None, "2022-06-20", "open"),
    stretch("early in 2014", "2014-01-01", "2014-12-31", "year"),
    stretch("early 2014", "2014-01-01", "2014-05-02"),
    stretch("earlier this month", "2022-02-01", "2022-02-10"),
    stretch("later this year", "2022-02-10", "2022-12-31"),
    stretch("Feb. 10-20", "2022-02-10", "2022-02-20"),
    stretch("from 28 December to 3 January 2021", "2020-12-28", "2021-01-03"),
    stretch("between May and July", "2021-05-01", "2021-07-31"),
    stretch("between 2014 and 2016", "2014-01-01", "2016-12-31"),
    stretch("2009-11", "2009-01-01", "2011-12-31"),
    stretch("Monday to Wednesday", "2022-02-07", "2022-02-09"),
    stretch("since 2014", "2014-01-01", None, "open"),
    stretch("by June", None, "2022-06-30", "open"),
    stretch("until March", None, "2022-03-31", "open"),
    stretch("until at least 1 March", None, "2022-03-01", "open"),
    stretch("before Feb. 8", None, "2022-02-07", "open"),
    stretch("by the end of this year", None, "2022-12-31", "open"),
    stretch("in the weeks ahead", "2022-02-10", None, "open"),
    stretch("in recent years", None, "2022-02-10", "open"),
]
TIMES = [
    stretch("on Monday night", "2022-02-07", "2022-02-07", "time"),
    stretch("at 6:30 p.m. on Monday", "2022-02-07", "2022-02-07", "time"),
    stretch("on Feb. 9 at 14:30 GMT", "2022-02-09", "2022-02-09", "time"),
    stretch("this morning", "2022-02-10", "2022-02-10", "time"),
    stretch("last night", "2022-02-09", "2022-02-09", "time"),
    stretch("at 3.40pm", "2022-02-10", "2022-02-10", "time"),
]


@pytest.mark.parametrize(("words", "expected"), [*ABSOLUTE, *RELATIVE, *STRETCHES, *TIMES])
def test_a_date_is_resolved_against_the_day_of_the_article(words, expected):
    assert found(f"It began {words}.")[1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It will be shut in the third quarter.", ("2022-07-01", "2022-09-30", "quarter")),
        ("It will be shut in the first quarter.", ("2022-01-01", "2022-03-31", "quarter")),
        ("It will be shut within ten days.", ("2022-02-10", "2022-02-20", "range")),
        ("It could be shut within two weeks, she said.", ("2022-02-10", "2022-02-24", "range")),
    ],
)
def test_what_is_to_come_is_counted_ahead(text, expected):
    assert found(text)[1:] == expected


@pytest.mark.parametrize(
    "text", ["It was shut within ten days.", "It will be shut within ten days of the vote."]
)
def test_a_length_of_time_is_no_date(text):
    assert find_dates(text, THURSDAY) == []


@pytest.mark.parametrize(
    "text",
    [
        "Some 1,200 troops and 1500 tonnes of grain arrived in 2000 lorries.",
        "A C-17 landed; Article 5 and version 3.11 were not mentioned.",
        "Rovers won 3-1 with 88 per cent of the ball, and a seat cost $2014.",
        "May said that the march may go on.",
        "June Okafor, 45, edits The Sun.",
        "The 45-year-old was given three months for it.",
        "The first march, the second attempt and the third may go on.",
        "It happens every Tuesday, twice a week, for an hour or two.",
        "Order 66/2, room 1030b and 12:61 mean nothing.",
        "On 30 February nothing can happen.",
        "The first lorries came two weeks later than promised, a day earlier than feared.",
    ],
)
def test_numbers_and_names_are_no_dates(text):
    assert find_dates(text, THURSDAY) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council met on Friday.", "2022-02-04"),
        ("The council will meet on Friday.", "2022-02-11"),
        ("The council is due to meet on Friday.", "2022-02-11"),
        ("The tower will be opened on Friday, the mayor said.", "2022-02-11"),
        ("They left when the bridge was closed on Friday.", "2022-02-04"),
        ("Friday was quiet.", "2022-02-04"),
        ("He promised to have it done by Friday.", "2022-02-11"),
        ("Every bag had been delivered by Friday.", "2022-02-04"),
    ],
)
def test_a_weekday_is_the_last_one_unless_the_words_look_ahead(text, expected):
    (when,) = find_dates(text, THURSDAY)
    assert expected in (iso(when.earliest), iso(when.latest))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They arrived on 20 December.", "2021-12-20"),
        ("They arrive on 20 March.", "2022-03-20"),
        ("They will come on 20 August.", "2022-08-20"),
        ("They came on 20 August.", "2021-08-20"),
        ("On Saturday, 20 August, all was calm.", "2022-08-20"),
    ],
)
def test_a_year_left_out_is_the_nearest_that_fits(text, expected):
    assert found(text)[1] == expected


def test_a_weekday_that_fits_says_so():
    (when,) = find_dates("on Feb. 9 Wednesday", THURSDAY)
    assert when.agrees
    assert when.how == "month and day; year from the article; weekday agrees"


def test_a_weekday_that_does_not_fit_is_reported_and_the_date_is_not_bent():
    (when,) = find_dates("on Thursday, Feb. 9", THURSDAY)
    assert when.earliest == date(2022, 2, 9)
    assert not when.agrees
    assert "Wednesday" in when.how


def test_days_are_counted_from_the_day_named_before():
    _, earlier = find_dates("The strike began on 3 May 2021 and a poll two days earlier.", THURSDAY)
    assert earlier.earliest == date(2021, 5, 1)
    assert earlier.how == "counted from the day named before"


def test_a_day_named_long_before_is_not_counted_from():
    text = f"It began on 3 May 2021. {'It rained. ' * 60}Two days earlier the dam broke."
    _, earlier = find_dates(text, THURSDAY)
    assert earlier.earliest == date(2022, 2, 8)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In May twenty-two people died.", "In May"),
        ("In March first responders left.", "In March"),
        ("On Tuesday the first train came.", "On Tuesday"),
    ],
)
def test_a_number_behind_a_date_is_none_of_it(text, words):
    assert found(text)[0] == words


def test_figures_that_could_be_read_in_two_ways_say_so():
    (when,) = find_dates("on 5/3/2021", THURSDAY)
    assert (when.earliest, when.how) == (
        date(2021, 5, 3),
        "month, day and year; it could be the day first",
    )


@pytest.mark.parametrize("text", ["on Tuesday", "on Feb. 9", "last week", "in May", "by Friday"])
def test_without_the_day_of_the_article_nothing_is_guessed(text):
    (when,) = find_dates(text, None)
    assert (when.earliest, when.latest) == (None, None)
    assert "no date" in when.how


def test_what_needs_no_article_is_resolved_without_one():
    first, second = find_dates("On 3 May 2021, and three days later.", None)
    assert (first.day, second.day) == (date(2021, 5, 3), date(2021, 5, 6))


def test_only_the_span_is_read_and_offsets_count_from_the_start_of_the_text():
    text = "On Monday it rained, and on Tuesday it snowed."
    (when,) = find_dates(text, THURSDAY, (20, len(text)))
    assert when.span == (25, 35)
    assert when.text == "on Tuesday"


def test_the_words_around_a_span_tell_its_tense():
    text = "The talks will begin on Friday."
    (when,) = find_dates(text, THURSDAY, (21, 30))
    assert when.earliest == date(2022, 2, 11)


def test_a_date_does_not_run_on_into_the_next_line():
    heading, dateline = find_dates("Markets stay shut on Friday\nFebruary 9, 2022", THURSDAY)
    assert (heading.text, dateline.text) == ("on Friday", "February 9, 2022")


def test_the_calendar_has_ends():
    assert find_dates("9999 years ago and 900 centuries from now", THURSDAY) == []
    assert find_dates("a decade ago", date(3, 1, 1)) == []


def test_a_precision_is_given_for_what_has_no_day():
    (when,) = find_dates("since last week", THURSDAY)
    assert when.precision is Precision.OPEN


def test_a_line_without_a_date_hides_none_in_the_next():
    text = "The harbour is shut.\n\nIt shut on Monday.\nNobody\nknew of 4 May 2021."
    assert [when.text for when in find_dates(text, THURSDAY)] == ["on Monday", "of 4 May 2021"]


def test_no_date_runs_over_the_end_of_a_line():
    found = find_dates("The harbour is shut since May\n2021", THURSDAY)
    assert "May\n2021" not in [when.text for when in found]
