"""Titles before a name whose words are verbs or adverbs elsewhere."""

import pytest

TITLES = [
    *("finance minister", "prime minister", "deputy prime minister", "witness", "judge", "host"),
    *("head gardener", "lead singer", "coach", "guide"),
    *("first mate", "first officer", "second mate", "first minister"),
]


@pytest.mark.parametrize("title", [*TITLES, "acting mayor", "retired teacher"])
def test_a_title_that_may_be_a_verb_is_one_beside_a_verb_of_saying(told, title):
    assert told(f"The kiln went out at noon, {title} Edda Quist said.") == [
        ("The kiln went out at noon", ["Edda Quist"])
    ]


@pytest.mark.parametrize("title", TITLES)
def test_such_a_title_is_one_behind_the_verb_and_behind_according_to(told, title):
    expected = [("The kiln went out at noon", ["Edda Quist"])]
    assert told(f"The kiln went out at noon, said {title} Edda Quist.") == expected
    assert told(f"The kiln went out at noon, according to {title} Edda Quist.") == expected


@pytest.mark.parametrize("title", ["judge", "first mate"])
def test_such_a_title_is_one_before_a_name_with_an_age(told, title):
    ((_, chain),) = told(f"The kiln went out at noon, {title} Edda Quist, 34, said.")
    assert chain == ["Edda Quist"]


@pytest.mark.parametrize("verb", ["host", "judge", "coach"])
def test_a_verb_before_a_name_stays_one(told, verb):
    assert told(f"The village will {verb} Edda Quist, the potter Jo Lamm said.") == [
        (f"The village will {verb} Edda Quist", ["Jo Lamm"])
    ]
