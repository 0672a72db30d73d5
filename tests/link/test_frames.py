"""Where two claims in the same words differ, and whether their words have changed places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.link.frames import differing_slot, is_turned_round

TEXTS = st.lists(st.sampled_from("The dam Wren sued by mayor Oake 400".split())).map(" ".join)


def test_the_one_place_where_two_texts_differ_is_told_with_the_word_before():
    found = differing_slot("The raid was led by Ada Wren.", "The raid was led by Tom Oake.")
    assert found is not None
    assert [(slot.words, slot.before, slot.named) for slot in found] == [
        ("Ada Wren", "by", True),
        ("Tom Oake", "by", True),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Wren led the raid.", "Ada Wren led the raid."),
        ("Ada Wren led the raid on Thornby.", "Tom Oake led the raid on Aldermoor."),
        ("The raid was led by Ada Wren.", "The raid was led on a Sunday."),
        ("The raid was led by Irma Dale.", "The raid was led by Irma Daile."),
        ("The raid was led by Ada Wren.", "Bread rises."),
    ],
    ids=["same", "two places", "other place", "spelling", "nothing in common"],
)
def test_without_one_such_place_nothing_is_told(one, other):
    assert differing_slot(one, other) is None


def test_a_capital_at_the_beginning_makes_no_name():
    found = differing_slot("Millers left the valley.", "Bakers left the valley.")
    assert found is not None
    assert not any(slot.named for slot in found)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The miller sued the mayor.", "The mayor sued the miller."),
        ("Torvian troops fired on Ruvian guards.", "Ruvian guards fired on Torvian troops."),
        ("The mill owes the town 3 crowns.", "The town owes the mill 3 crowns."),
    ],
)
def test_what_has_changed_places_around_a_deed_is_turned_round(one, other):
    assert is_turned_round(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The miller sued the mayor.", "The miller sued the mayor."),
        ("On Monday the miller sued the mayor.", "The miller sued the mayor on Monday."),
        ("Wren and Oake sued the mayor.", "Oake and Wren sued the mayor."),
        ("The miller sued the mayor.", "The mayor sued the old miller."),
        ("", ""),
    ],
)
def test_another_order_alone_is_not(one, other):
    assert not is_turned_round(one, other)


@given(TEXTS, TEXTS)
def test_whatever_the_words_are_both_ways_find_the_same(one, other):
    there, back = differing_slot(one, other), differing_slot(other, one)
    assert (there and there[::-1]) == back
    assert is_turned_round(one, other) == is_turned_round(other, one)
