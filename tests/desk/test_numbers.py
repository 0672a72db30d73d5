"""Whose figures are followed: a claim's by its id, or those of all that a query shows."""

import pytest

from claimtrack.model import Quantity


@pytest.fixture
def two(a_claim, keep, ann):
    """``two(id, text)``: a claim of that id and one of another, each with a number of people."""

    def two(id, text):
        claims = []
        for count, each in ((3, id), (5, "c0ffee0000000000")):
            people = Quantity(low=count, high=count, unit="people", text=f"{count}", span=(0, 1))
            said = f"{count} {text}"
            claims.append(a_claim(said, each, id=each, quantities=(people,)))
        keep(ann.store, *claims)
        return [claim.id for claim in claims]

    return two


def followed(desk, asked):
    return sorted(point.claim for series in desk.numbers(asked) for point in series.points)


@pytest.mark.parametrize(
    ("asked", "id"), [("dead", "dead000000000000"), ("2031", "2031000000000000")]
)
def test_a_word_or_a_year_is_looked_for_though_an_id_begins_so(ann, two, asked, id):
    both = two(id, f"people were found {asked} at Low Marden mill")
    assert followed(ann, asked) == sorted(both)


@pytest.mark.parametrize("asked", ["b4d1", "b4d10000", "b4d1000000000000"])
def test_the_beginning_of_an_id_is_that_claim(ann, two, asked):
    both = two("b4d1000000000000", "people were carried over the weir at Low Marden")
    assert followed(ann, asked) == sorted(both)


def test_what_is_no_id_and_in_no_claim_has_no_figures(ann, two):
    two("b4d1000000000000", "people were carried over the weir at Low Marden")
    assert followed(ann, "b4d2") == []


def test_a_claim_has_all_the_figures_that_a_query_finds(ann, a_claim, keep):
    def counted(at):
        people = Quantity(low=at, high=at, unit="people", text=f"{at} people", span=(0, 9))
        text = f"{at} people were carried over the weir at Low Marden"
        return a_claim(text, f"{at:016x}", id=f"{at:016x}", quantities=(people,))

    keep(ann.store, *map(counted, range(10, 90)))
    assert len(followed(ann, f"{10:016x}")) == len(followed(ann, "weir")) == 80
