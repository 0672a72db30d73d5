"""The same measure from claim to claim."""

from datetime import date

import pytest

from claimtrack.link.series import follow
from claimtrack.model import Link, Quantity, Relation


@pytest.fixture
def figure(a_claim):
    """``figure(day, text, low, high)``: a claim of that day with one number of people."""

    def figure(day, text, low, high=None, unit="people", **more):
        high = low if high is None else high
        number = Quantity(low=low, high=high, unit=unit, text=f"{low}", span=(0, 3))
        given = {"id": f"{day:016x}", "published": date(2031, 5, day), **more}
        return a_claim(text, f"{day:08x}", quantities=(number,), **given)

    return figure


def test_figures_for_the_same_are_followed_by_day(figure):
    later = figure(9, "650 people left their homes at Low Marden.", 650)
    first = figure(2, "About 400 people have left homes at Low Marden.", 400)
    (series,) = follow([later, first])
    assert [point.low for point in series.points] == [400, 650]
    assert series.unit == "people"
    assert "marden" in series.words


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("650 people voted for the new council in Upper Weir.", "people"),
        ("650 houses stand at Low Marden with homes left.", "houses"),
    ],
    ids=["another matter", "another unit"],
)
def test_other_measures_are_no_part_of_it(figure, text, unit):
    first = figure(2, "400 people left their homes at Low Marden.", 400)
    assert follow([first, figure(3, text, 650, unit=unit)]) == []


def test_what_an_analyst_linked_is_one_series_whatever_the_words(figure, noon):
    link = Link(claim=f"{3:016x}", relation=Relation.UPDATES, other=f"{2:016x}", by="a", at=noon)
    first = figure(2, "400 people left their homes.", 400)
    later = figure(3, "610 people sleep in cabins.", 610, links=(link,))
    assert len(follow([first, later])) == 1


def test_the_figure_that_stands_apart_is_named_with_the_nearest(figure):
    text = "people left their homes at Low Marden."
    figures = [figure(1, text, 400), figure(2, text, 400, 500), figure(3, text, 900)]
    (series,) = follow(figures)
    assert series.outlier == 2
    assert series.reason == "no other figure comes near 900: the nearest is 400"


def test_of_two_figures_neither_is_the_odd_one(figure):
    text = "people left their homes at Low Marden."
    (series,) = follow([figure(1, text, 400), figure(2, text, 900)])
    assert series.outlier is None


def test_two_claims_make_a_series_and_one_with_two_figures_does_not(a_claim):
    numbers = tuple(
        Quantity(low=each, high=each, unit="votes", text=f"{each}", span=(0, 2))
        for each in (66, 52)
    )
    assert follow([a_claim("Voted down by 66 votes to 52.", quantities=numbers)]) == []
