"""Numbers of a text with their bounds, their units and what they count."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.dates import find_dates
from claimtrack.extract.measures import MEANINGS
from claimtrack.extract.quantities import find_quantities


def quantities(text):
    return find_quantities(text, (0, len(text)))


COUNTED = [
    ("700-800 troops", 700, 800, "troops"),
    ("between 20 and 30 people", 20, 30, "people"),
    ("three to five ships", 3, 5, "ships"),
    ("two dozen Danish soldiers", 24, 24, "soldiers"),
    ("1,150 postal votes", 1150, 1150, "postal votes"),
    ("two other unions", 2, 2, "unions"),
    ("14 million bank cards", 14_000_000, 14_000_000, "bank cards"),
    ("two hundred and fifty thousand people", 250_000, 250_000, "people"),
    ("half a million refugees", 500_000, 500_000, "refugees"),
    ("twenty-two boats", 22, 22, "boats"),
    ("700 anti-war marchers", 700, 700, "anti-war marchers"),
    ("one soldier", 1, 1, "soldier"),
    ("5m people", 5_000_000, 5_000_000, "people"),
    ("a third of voters", 0.3333, 0.3333, "voters"),
    ("two-thirds of members", 0.6667, 0.6667, "members"),
    ("half of the houses", 0.5, 0.5, "houses"),
    ("one in five children", 0.2, 0.2, "children"),
    ("three out of four voters", 0.75, 0.75, "voters"),
]
BOUNDED = [
    ("at least 14 people", 14, None, "people"),
    ("no fewer than 14 people", 14, None, "people"),
    ("more than 5%", 5, None, "%"),
    ("over 300 houses", 300, None, "houses"),
    ("12 people or more", 12, None, "people"),
    ("fewer than 300 houses", None, 300, "houses"),
    ("no more than 30 boats", None, 30, "boats"),
    ("up to nine hours", None, 9, "hour"),
    ("as many as 1,200 jobs", None, 1200, "jobs"),
    ("not more than 20 boats", None, 20, "boats"),
    ("below 40,000 tonnes", None, 40_000, "tonne"),
]
MEASURED = [
    ("90 kilometres", 90, 90, "kilometre"),
    ("5km", 5, 5, "kilometre"),
    ("100m", 100, 100, "metre"),
    ("60 square miles", 60, 60, "square mile"),
    ("31 degrees Celsius", 31, 31, "degree Celsius"),
    ("6.5 percent", 6.5, 6.5, "%"),
    ("6.5 per cent", 6.5, 6.5, "%"),
    ("2 percentage points", 2, 2, "percentage point"),
    ("20 to 30%", 20, 30, "%"),
    ("10% to 15%", 10, 15, "%"),
    ("20°C", 20, 20, "degree Celsius"),
    ("three years", 3, 3, "year"),
    ("a 90-kilometre front", 90, 90, "kilometre"),
]
MONEY = [
    ("$1.5bn", 1_500_000_000, 1_500_000_000, "USD"),
    ("€3 million", 3_000_000, 3_000_000, "EUR"),
    ("2.5m pounds", 2_500_000, 2_500_000, "GBP"),
    ("£48million", 48_000_000, 48_000_000, "GBP"),
    ("$5m-$10m", 5_000_000, 10_000_000, "USD"),
    ("$1.5-2bn", 1_500_000_000, 2_000_000_000, "USD"),
    ("between €1.2 billion and €1.4 billion", 1_200_000_000, 1_400_000_000, "EUR"),
    ("2 to 3 million dollars", 2_000_000, 3_000_000, "USD"),
    ("190,000 kroner", 190_000, 190_000, "kroner"),
]


@pytest.mark.parametrize(
    ("words", "low", "high", "unit"),
    [*COUNTED, *BOUNDED, *MEASURED, *MONEY],
    ids=lambda each: str(each),
)
def test_a_quantity_has_its_bounds_and_its_unit(words, low, high, unit):
    (quantity,) = quantities(f"They say it was {words} in all.")
    assert (quantity.low, quantity.high, quantity.unit) == (low, high, unit)
    assert not quantity.approximate


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("about 400 people", 400),
        ("around 90 kilometres", 90),
        ("some 60,000 homes", 60_000),
        ("roughly 9,500 workers", 9500),
        ("nearly 400 people", 400),
        ("an estimated 30 people", 30),
        ("50 people or so", 50),
    ],
)
def test_an_approximation_says_so(words, value):
    (quantity,) = quantities(f"There were {words}.")
    assert (quantity.low, quantity.high, quantity.approximate) == (value, value, True)
    assert quantity.text == words


def test_a_number_that_only_hints_is_a_bound():
    crowd, tents = quantities("Hundreds of thousands of people slept in dozens of tents.")
    assert (crowd.low, crowd.high, crowd.unit, crowd.approximate) == (200_000, None, "people", True)
    assert (tents.low, tents.high, tents.unit, tents.approximate) == (24, None, "tents", True)


def test_the_words_of_a_quantity_are_its_number_its_unit_and_its_bound():
    text = "It deployed 700-800 troops around 90 kilometres west of the port."
    assert [each.text for each in quantities(text)] == ["700-800 troops", "around 90 kilometres"]


def test_many_alone_says_no_number():
    assert quantities("Many people left, on so many fronts, and many of many houses fell.") == []


def test_numbers_without_a_unit_are_kept():
    first, second = quantities("The toll rose to 83, from 61 before.")
    assert (first.low, first.unit, second.low) == (83, None, 61)


@pytest.mark.parametrize(
    "text",
    [
        "A C-17 and an F-16 flew over Article 5 and Boeing 737.",
        "The 27-member bloc voted 5-2.",
        "After 9/11 he called 22 33 44 55.",
        "Ada Holm, 45, met a 33-year-old man aged 33.",
        "On 10 February 2022, at 14:30, and since 2014.",
        "It is the 3rd time, the first since May 3.",
        "Covid-19, the A380 and the 1990s.",
        "One of them went; no one knew.",
        "They met three days earlier, over the past five years.",
        "Not one soldier came.",
        "No. 10 and Room 12, on page 3 of a 5G plan.",
    ],
)
def test_names_dates_ages_and_scores_are_no_quantities(text):
    assert quantities(text) == []


def test_over_a_time_is_in_its_course():
    _, years = quantities("It rose by 6 percent over two years.")
    assert (years.low, years.high, years.unit) == (2, 2, "year")


def test_only_the_span_is_read_and_offsets_count_from_the_start_of_the_text():
    text = "At least 20 boats and 30 lorries came."
    (quantity,) = find_quantities(text, (18, len(text)))
    assert text[slice(*quantity.span)] == quantity.text == "30 lorries"


def test_dates_that_are_known_need_not_be_looked_for_again():
    text = "On 3 May some 40 people came."
    known = find_dates(text, None)
    assert find_quantities(text, (0, len(text)), known) == quantities(text)


NUMBERED = st.lists(
    st.sampled_from([*MEANINGS, *"7 1,200 3.5 0 12-15 5m 2022 troops Smith on May ( )".split()]),
    max_size=12,
).map(" ".join)


@given(st.text(max_size=80) | NUMBERED)
def test_any_text_gives_quantities_in_order_that_lie_where_they_say(text):
    end = 0
    for quantity in quantities(text):
        assert quantity.span[0] >= end
        assert text[slice(*quantity.span)] == quantity.text
        end = quantity.span[1]


@given(NUMBERED)
def test_no_quantity_is_more_at_the_least_than_at_the_most(text):
    for quantity in quantities(text):
        low, high = quantity.low, quantity.high
        assert (low, high) != (None, None)
        assert low is None or high is None or low <= high


@given(st.integers(0, 10**12))
def test_a_number_is_read_as_it_is_written(number):
    (quantity,) = quantities(f"They counted {number:,} trees.")
    assert (quantity.low, quantity.high, quantity.unit) == (number, number, "trees")


@pytest.mark.parametrize("number", ["Dozens of", "Twenty-five", "seven", "A quarter of the"])
def test_a_number_in_words_alone_is_found(number):
    assert quantities(f"{number} boats stayed.")
