"""Where the words begin that a cue gives to its speaker."""

import pytest


@pytest.mark.parametrize(
    "bound",
    "at least/at most/up to/over/around/between 20 and/about/nearly/as many as".split("/"),
)
def test_what_bounds_a_number_is_a_part_of_what_was_said(told, bound):
    content = f"{bound} 30 sheds had burned down in Low Marden"
    assert told(f"Ada Wren said {content}.") == [(content, ["Ada Wren"])]


def test_a_bound_behind_the_day_of_saying_belongs_to_the_number_too(told):
    text = "Ada Wren said on Monday at least 30 sheds had burned down."
    assert told(text) == [("at least 30 sheds had burned down", ["Ada Wren"])]
