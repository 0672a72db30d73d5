"""Whether two claims give the same measure another number."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.link.amounts import agree, around, counted, differing
from claimtrack.model import Quantity


def quantity(low, unit, high=None, **more):
    given = {"text": f"{low} {unit}", "span": (0, 1), **more}
    return Quantity(low=low, high=low if high is None else high, unit=unit, **given)


AT_LEAST_20 = Quantity(low=20, high=None, unit="houses", text="at least 20 houses", span=(0, 1))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (quantity(5, "kilometre"), quantity(5000, "metre")),
        (quantity(3, "mile"), quantity(4828, "metre")),
        (quantity(2, "tonne"), quantity(2000, "kilogram")),
        (quantity(36, "hour"), quantity(1.5, "day")),
        (quantity(400, "people", approximate=True), quantity(410, "people")),
        (quantity(400, "people", 500), quantity(450, "people")),
        (quantity(400, "people", 500), quantity(500, "people", 700)),
        (AT_LEAST_20, quantity(25, "houses")),
        (quantity(1, "house"), quantity(1, "houses")),
    ],
)
def test_numbers_that_can_both_be_right_agree(one, other):
    assert agree(one, other)
    assert agree(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (quantity(5, "kilometre"), quantity(6000, "metre")),
        (quantity(400, "people", approximate=True), quantity(650, "people")),
        (quantity(400, "people", 500), quantity(650, "people")),
        (AT_LEAST_20, quantity(15, "houses")),
        (quantity(5, "people"), quantity(5, "houses")),
    ],
)
def test_numbers_that_cannot_both_be_right_do_not(one, other):
    assert not agree(one, other)
    assert not agree(other, one)


def test_lengths_of_different_things_are_not_compared(a_claim):
    crack = a_claim("I found an open crack of 2 metre.", quantities=(quantity(2, "metre"),))
    depth = a_claim("A crack lies at a depth of 23 metre.", quantities=(quantity(23, "metre"),))
    longer = a_claim("It is an open crack of 4 metre.", quantities=(quantity(4, "metre"),))
    assert differing(crack, depth) is None
    assert differing(crack, longer) == ("2 metre", "4 metre")


QUANTITIES = st.builds(
    quantity,
    st.integers(0, 1000),
    st.sampled_from(["metre", "mile", "people", "%"]),
    approximate=st.booleans(),
)


@given(QUANTITIES, QUANTITIES)
def test_a_quantity_agrees_with_itself_and_agreement_goes_both_ways(one, other):
    assert agree(one, one)
    assert agree(one, other) is agree(other, one)


@given(st.lists(QUANTITIES, max_size=3), st.lists(QUANTITIES, max_size=3))
def test_what_differs_stands_in_the_claims_and_never_agrees(a_claim, ours, theirs):
    one = a_claim("The dam holds.", quantities=tuple(ours))
    other = a_claim("The dam holds.", quantities=tuple(theirs))
    if found := differing(one, other):
        pairs = product(ours, theirs)
        assert any((a.text, b.text) == found and not agree(a, b) for a, b in pairs)


def counting(a_claim, text, low, words, unit="people"):
    figure = Quantity(low=low, high=low, unit=unit, text=words, span=(0, 1))
    return a_claim(text, quantities=(figure,))


def test_the_dead_are_not_counted_with_the_wounded(a_claim):
    dead = counting(a_claim, "The slide killed 4 people.", 4, "4 people")
    more = counting(a_claim, "7 people died in the slide.", 7, "7 people")
    hurt = counting(a_claim, "The slide injured 11 people.", 11, "11 people")
    assert differing(dead, hurt) is None
    assert differing(dead, more) == ("4 people", "7 people")


def test_a_bare_number_in_a_claim_of_deaths_counts_people(a_claim):
    toll = counting(a_claim, "The death toll of the slide is now 9.", 9, "9", None)
    dead = counting(a_claim, "The slide killed 4 people.", 4, "4 people")
    assert differing(toll, dead) == ("9", "4 people")
    bare = counting(a_claim, "The gate has the number 9.", 9, "9", None)
    assert differing(bare, dead) is None


def test_of_a_table_only_the_first_figures_are_compared(a_claim):
    def table(first):
        figures = tuple(quantity(first + at, "houses") for at in range(2_000))
        return a_claim("Houses by village.", quantities=figures)

    assert len(counted(table(0))) < 100
    assert differing(table(0), table(5_000)) == ("0 houses", "5000 houses")


def test_a_figure_is_looked_for_where_it_stands(a_claim):
    text = "12 people were hurt and 2 people died"
    found = [
        Quantity(low=low, high=low, unit="people", text=words, span=(at, at + len(words)))
        for low, words, at in ((12, "12 people", 100), (2, "2 people", 100 + text.rindex("2")))
    ]
    claim = a_claim(text, span=(100, 100 + len(text)), quantities=tuple(found))
    assert around(claim, found[1]) == ("12 people were hurt and ", " died")
    three = Quantity(low=3, high=3, unit="people", text="3 people", span=(0, 8))
    other = a_claim("3 people died", quantities=(three,))
    assert differing(claim, other) == ("2 people", "3 people")
