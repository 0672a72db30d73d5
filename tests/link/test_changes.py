"""What has ended, come about otherwise or grown since another claim told of it."""

from datetime import date

import pytest

from claimtrack.model import Quantity, Relation, Role

EARLY, LATE = {"published": date(2031, 5, 1)}, {"published": date(2031, 5, 4)}


def people(words, low, high):
    quantity = Quantity(low=low, high=high, unit="people", text=f"{words} people", span=(0, 1))
    return f"The flood at Thornby killed {words} people.", {"quantities": (quantity,)}


def told(claim, when):
    text, more = claim
    return text, {**more, **when}


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("The miller Tom Oake is missing.", "The missing miller Tom Oake was found in a barn."),
        ("Police arrested a baker.", "Police released the baker they had arrested."),
        ("The road to Thornby is closed.", "The closed road to Thornby was reopened."),
    ],
)
def test_what_has_become_of_something_updates_how_it_was(proposed, then, now):
    assert proposed((now, LATE), (then, EARLY))[0] is Relation.UPDATES
    assert proposed((then, EARLY), (now, LATE))[0] is None


def test_the_reason_tells_how_it_was_and_how_it_is(proposed):
    then = "The miller is missing since the flood.", EARLY
    now = "The missing miller was found after the flood.", LATE
    assert proposed(now, then)[1] == 'was "missing", and now "found"'


def test_two_who_both_tell_what_has_become_of_it_say_the_same(proposed):
    first = "The missing miller was found in a barn.", EARLY
    then = "The miller, missing since May, was found in a barn.", LATE
    assert proposed(then, first)[0] is Relation.REPEATS


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("The millers of the valley are on strike.", "The millers of the valley ended a strike."),
        ("The mayor has a plan to sell the gate.", "The mayor dropped the plan to sell the gate."),
        ("The fair in the valley is in May.", "The fair in the valley in May was called off."),
        ("The curfew in the valley holds.", "The curfew in the valley is over."),
    ],
)
def test_what_has_ended_or_was_called_off_updates_what_told_of_it(proposed, then, now):
    found, reason = proposed((now, LATE), (then, EARLY))
    assert found is Relation.UPDATES
    assert reason.startswith("over by now: ")
    assert proposed((now, EARLY), (then, EARLY))[0] is None


@pytest.mark.parametrize(
    "now",
    [
        "The council was angry after the plan to sell the gate was dropped.",
        "The council dropped its old clerk for the plan to sell the gate.",
    ],
)
def test_what_ended_beside_the_matter_ends_nothing_else(proposed, now):
    then = "The council was angry about the plan to sell the gate.", EARLY
    assert "over by now" not in proposed((now, LATE), then)[1]


def test_of_two_names_one_ends_nothing_of_the_other(proposed):
    then = "On Monday Aldermoor praised its ferry across the lake.", EARLY
    now = "On Monday Calvenia ended its ferry across the lake.", LATE
    assert proposed(now, then)[0] is not Relation.UPDATES


def test_a_later_figure_beyond_at_least_or_up_to_updates_it(proposed):
    at_least, more = people("at least 34", 34, None), people("52", 52, 52)
    found = proposed(told(more, LATE), told(at_least, EARLY))
    assert found == (
        Relation.UPDATES,
        "same measure, newer number: 52 people after at least 34 people",
    )
    up_to, fewer = people("up to 60", None, 60), people("52", 52, 52)
    assert proposed(told(fewer, LATE), told(up_to, EARLY))[0] is Relation.UPDATES


@pytest.mark.parametrize(
    ("ours", "theirs", "when"),
    [
        (people("52", 52, 52), people("at least 34", 34, None), EARLY),
        (people("34", 34, 34), people("at least 34", 34, None), LATE),
        (people("more than 30", 30, None), people("34", 34, 34), LATE),
    ],
    ids=["of the same day", "the same figure", "rounded since"],
)
def test_a_figure_that_a_bound_leaves_room_for_updates_nothing_else(proposed, ours, theirs, when):
    assert proposed(told(ours, when), told(theirs, EARLY))[0] is Relation.REPEATS


def test_a_promise_that_an_outlet_tells_as_broken_is_replaced(proposed, said_by):
    promised = said_by("The gate will open in May.", "Ada Wren", future=True, **EARLY)
    broken = "The gate will not open in May."
    assert proposed((broken, LATE), promised)[0] is Relation.UPDATES
    assert proposed(said_by(broken, "Tom Oake", **LATE), promised)[0] is Relation.CONTRADICTS


def test_what_two_bodies_say_of_themselves_is_no_conflict(proposed, a_hop):
    def grown(who, share):
        figure = Quantity(low=share, high=share, unit="%", text=f"{share} %", span=(0, 1))
        said = a_hop(who, role=Role.INSTITUTION)
        return f"its sales grew by {share} %", {"quantities": (figure,), "chain": (said,)}

    ours, theirs = grown("the mill of Thornby", 12), grown("the bakery of Aldermoor", 4)
    assert proposed(ours, theirs) == (None, "related words, each of its own")


def test_what_two_people_say_of_a_third_thing_is_a_conflict(proposed, said_by):
    ours = said_by("it will open in May", "Ada Wren")
    theirs = said_by("it will not open in May", "Tom Oake")
    assert proposed(ours, theirs)[0] is Relation.CONTRADICTS


def test_what_was_expected_and_has_been_done_with_more_words_has_come_about(proposed):
    then = "The council is expected to pass the water bill.", {"future": True, **EARLY}
    now = "By a wide majority and after a long night the council passed the water bill.", LATE
    found, reason = proposed(now, then)
    assert found is Relation.UPDATES
    assert reason.startswith("has come about")


def test_what_stands_aside_between_commas_hides_no_ending(proposed):
    then = "The fair in the valley will open in May.", EARLY
    now = "The fair in the valley, which was to open in May, has been called off.", LATE
    assert proposed(now, then)[0] is Relation.UPDATES
