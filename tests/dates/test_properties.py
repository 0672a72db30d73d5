"""What holds of dates whatever the text."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.dates import find_dates, parse_day
from claimtrack.dates.words import MEANINGS

DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
ANCHORS = st.none() | st.dates()
FIGURES = (
    "1 9 12 31 45 1999 2022 2,000 3rd 1990s '82 14:30 5/6/22 2022-02-10 6.30pm , - – . \n".split(
        " "
    )
)
DATED_TEXTS = st.lists(
    st.sampled_from([*MEANINGS, *FIGURES, "said", "will", "troops", "Smith"]), max_size=12
).map(" ".join)
WAYS = [
    "{:%Y-%m-%d}",
    "{0.day} {0:%B} {0.year}",
    "{0:%B} {0.day}, {0.year}",
    "{0:%A}, {0.day} {0:%b} {0.year}",
]


@given(st.text(max_size=80) | DATED_TEXTS, ANCHORS)
def test_any_text_gives_dates_in_order_that_lie_where_they_say(text, anchor):
    end = 0
    for when in find_dates(text, anchor):
        assert when.span[0] >= end
        assert text[slice(*when.span)] == when.text
        end = when.span[1]


@given(DATED_TEXTS, ANCHORS)
def test_no_date_ends_before_it_begins(text, anchor):
    for when in find_dates(text, anchor):
        assert not (when.earliest and when.latest) or when.earliest <= when.latest


@given(DATED_TEXTS, ANCHORS)
def test_the_same_text_gives_the_same_dates(text, anchor):
    assert find_dates(text, anchor) == find_dates(text, anchor)


@given(DATED_TEXTS, st.dates(), st.integers(0, 30), st.integers(0, 60))
def test_within_a_span_nothing_outside_it_is_found(text, anchor, start, length):
    for when in find_dates(text, anchor, (start, start + length)):
        assert start <= when.span[0] < when.span[1] <= start + length


@given(DAYS, st.sampled_from(WAYS), ANCHORS)
def test_a_full_date_means_the_same_alone_and_in_a_sentence(day, way, anchor):
    written = way.format(day)
    alone = parse_day(written)
    (when,) = find_dates(f"It happened on {written}, they said.", anchor)
    assert (alone.earliest, alone.latest, alone.agrees) == (day, day, True)
    assert (when.earliest, when.latest, when.agrees) == (day, day, True)


@given(DAYS, st.integers(-120, 120))
def test_a_day_near_the_article_is_known_without_its_year(anchor, distance):
    day = anchor + timedelta(distance)
    (when,) = find_dates(f"{day:%B} {day.day}", anchor)
    assert when.earliest == day


@given(st.text(max_size=100) | DATED_TEXTS)
def test_what_is_read_as_one_full_date_is_one_day(text):
    when = parse_day(text)
    assert when is None or (when.earliest == when.latest is not None)
