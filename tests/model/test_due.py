"""The days on which a claim about times to come has to be looked at again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model import days_due

SAID = date(2031, 3, 20)
DAYS = st.none() | st.dates(date(2031, 1, 1), date(2031, 12, 31))


@pytest.mark.parametrize(
    ("earliest", "latest", "due"),
    [
        pytest.param(None, date(2031, 6, 30), [date(2031, 7, 1)], id="by a day"),
        pytest.param(
            date(2031, 6, 1), date(2031, 6, 30), [date(2031, 6, 1), date(2031, 7, 1)], id="a month"
        ),
        pytest.param(date(2031, 4, 7), date(2031, 4, 7), [date(2031, 4, 8)], id="a day"),
        pytest.param(date(2031, 4, 7), None, [date(2031, 4, 7)], id="from a day on"),
        pytest.param(SAID, date(2031, 4, 2), [date(2031, 4, 3)], id="it has begun"),
        pytest.param(
            SAID, None, [date(2031, 6, 18)], id="it has begun and nobody says for how long"
        ),
        pytest.param(SAID, SAID, [], id="that very day"),
        pytest.param(date(2031, 3, 17), SAID, [], id="earlier this week"),
        pytest.param(date(2029, 1, 1), date(2029, 12, 31), [], id="it is over"),
        pytest.param(None, date.max, [], id="the end of days"),
    ],
)
def test_a_time_comes_up_when_it_begins_and_when_it_is_over(a_claim, a_when, earliest, latest, due):
    about = (a_when(earliest, latest),)
    claim = a_claim("It will be done.", published=SAID, about=about, future=True)
    assert list(days_due(claim)) == due


def test_what_is_told_of_a_time_that_has_begun_is_no_promise(a_claim, a_when):
    march = a_when(date(2031, 3, 1), date(2031, 3, 31))
    assert days_due(a_claim("Prices rose in March.", published=SAID, about=(march,))) == ()
    will = a_claim("Prices will rise in March.", published=SAID, about=(march,), future=True)
    assert days_due(will) == (date(2031, 4, 1),)


def test_a_claim_without_a_day_of_its_own_promises_nothing_that_can_be_dated(a_claim, a_when):
    claim = a_claim("It will be done.", about=(a_when(None, date(2031, 6, 30)),))
    assert days_due(claim) == ()


def test_a_promise_that_names_no_time_is_looked_at_after_a_quarter_of_a_year(a_claim):
    soon = a_claim("A bridge will soon be built.", published=SAID, future=True)
    assert days_due(soon) == (date(2031, 6, 18),)
    assert days_due(a_claim("A bridge was built.", published=SAID)) == ()
    assert days_due(a_claim("It will be built.", published=date.max, future=True)) == ()


def test_two_times_that_end_together_come_up_once(a_claim, a_when):
    june = a_when(None, date(2031, 6, 30))
    assert len(days_due(a_claim("Done by June, by June!", published=SAID, about=(june, june)))) == 1


@given(ends=st.lists(st.tuples(DAYS, DAYS), max_size=4))
def test_all_days_lie_ahead_and_in_order(a_claim, a_when, ends):
    about = tuple(a_when(earliest, latest) for earliest, latest in ends)
    due = days_due(a_claim("It will be done.", published=SAID, about=about, future=True))
    assert list(due) == sorted(set(due))
    assert all(day > SAID for day in due)
