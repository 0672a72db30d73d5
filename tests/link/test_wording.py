"""Whether words deny something, and which words rule one another out."""

import pytest

from claimtrack.link.lexical import stem
from claimtrack.link.wording import as_written, base, form, opposite, read


@pytest.mark.parametrize(
    "text",
    [
        "The dam does not leak.",
        "The dam doesn’t leak.",
        "The dam won't hold.",
        "Nobody told the mayor.",
        "The mayor denied a leak.",
        "The mayor refused to leave.",
        "The miller has yet to answer.",
        "There was no letter.",
    ],
)
def test_what_says_that_something_is_not_so_denies(text):
    assert read(text).denied


@pytest.mark.parametrize(
    "text",
    [
        "The dam leaks.",
        "The gate failed in the night.",
        "Not only the dam leaks.",
        "The mayor did not deny a leak.",
        "Neither the dam nor the gate is not old.",
        "He wants a tin cup.",
    ],
)
def test_what_says_that_something_is_so_denies_nothing(text):
    assert not read(text).denied


def test_of_two_opposites_each_is_told_as_it_is_written():
    ours, theirs = "Prices rose in the valley.", "Prices fell in the valley."
    found = opposite(read(ours), read(theirs))
    assert found is not None
    assert (as_written(ours, found[0]), as_written(theirs, found[1])) == ("rose", "fell")
    assert opposite(read("The works have begun."), read("The works ended."))


def test_who_uses_both_of_two_opposites_contradicts_nobody():
    assert opposite(read("Prices rose and fell."), read("Prices fell.")) is None
    assert opposite(read("The dam is old."), read("The dam is high.")) is None


def test_numbers_are_those_in_digits():
    assert read("It holds 1,200 tonnes of silt in 3 basins.").numbers == {"1200", "3"}


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("The dam does not leak.", {"leak"}),
        ("There is no sign of a leak.", {"leak"}),
        ("The mayor refused to leave the hall.", {"leav"}),
        ("Nothing but praise was heard.", set()),
        ("The dam leaks.", set()),
    ],
)
def test_what_a_denial_stands_before_is_what_it_denies(text, denied):
    assert read(text).turned == denied


@pytest.mark.parametrize(
    ("one", "other"), [("knew", "know"), ("withdrawn", "withdrew"), ("killed", "died")]
)
def test_irregular_forms_and_a_few_synonyms_have_one_base(one, other):
    assert base(stem(one)) == base(stem(other))


def test_forms_of_a_word_begin_alike_and_numbers_have_none():
    assert form(stem("delivered")) == form(stem("delivery"))
    assert form("120000") != form("120001")
