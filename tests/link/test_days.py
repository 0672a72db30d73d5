"""Whether two claims give another day for the same event."""

from datetime import date

import pytest

from claimtrack.link.days import days_apart, periods_apart
from claimtrack.model import Precision

MAY, JUNE = date(2031, 5, 4), date(2031, 6, 30)


@pytest.fixture
def on(a_claim, a_when):
    """``on((earliest, latest), …)``: a claim that speaks of these days."""

    def build(*days, precision=Precision.DAY):
        about = tuple(
            a_when(first, last, text=f"until {last}", precision=precision) for first, last in days
        )
        return a_claim("The gate is to be closed.", about=about)

    return build


def test_two_days_are_told_in_the_words_of_each(on):
    assert days_apart(on((MAY, MAY)), on((JUNE, JUNE))) == (f"until {MAY}", f"until {JUNE}")


def test_two_ends_are_apart(on):
    assert days_apart(on((None, MAY)), on((None, JUNE)))


def test_one_day_in_common_is_enough(on):
    assert days_apart(on((MAY, MAY), (JUNE, JUNE)), on((JUNE, JUNE))) is None


def test_a_day_and_an_end_are_not_compared(on):
    assert days_apart(on((MAY, MAY)), on((None, JUNE))) is None


def test_months_are_too_wide_to_be_apart(on):
    month = on((date(2031, 5, 1), date(2031, 5, 31)), precision=Precision.MONTH)
    assert days_apart(month, on((JUNE, JUNE))) is None


def test_where_a_claim_speaks_of_no_day_there_is_nothing_to_compare(on):
    assert days_apart(on(), on((MAY, MAY))) is None


YEAR = date(2031, 1, 1), date(2031, 12, 31)
NEXT_YEAR = date(2032, 1, 1), date(2032, 12, 31)


def test_periods_that_share_no_day_are_told_in_the_words_of_each(on):
    ours, theirs = on(YEAR, precision=Precision.YEAR), on(NEXT_YEAR, precision=Precision.YEAR)
    assert periods_apart(ours, theirs) == (f"until {YEAR[1]}", f"until {NEXT_YEAR[1]}")


def test_a_month_in_the_year_is_no_other_time_and_neither_is_a_day(on):
    year, month = on(YEAR, precision=Precision.YEAR), (date(2031, 6, 1), JUNE)
    assert periods_apart(year, on(month, precision=Precision.MONTH)) is None
    assert periods_apart(year, on((date(2032, 3, 1), date(2032, 3, 1)))) is None
    assert periods_apart(year, on()) is None
