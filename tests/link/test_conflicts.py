"""Which relation is proposed, and the reason that a person reads."""

from datetime import date

import pytest

from claimtrack.link.conflicts import relation
from claimtrack.model import Quantity, Relation, Voice


def tonnes(low, high=None, unit="tonnes", **more):
    text = f"{low} {unit}"
    return Quantity(
        low=low, high=low if high is None else high, unit=unit, text=text, span=(0, 1), **more
    )


@pytest.fixture
def pair(a_claim):
    """``pair(ours, theirs)``: two claims with these fields, about the same matter."""

    def build(ours, theirs):
        return (
            a_claim("The dam holds silt.", article="a" * 16, **ours),
            a_claim("The dam holds the silt.", article="b" * 16, **theirs),
        )

    return build


def test_another_number_of_the_same_measure_contradicts(pair):
    claims = pair({"quantities": (tonnes(400),)}, {"quantities": (tonnes(650),)})
    proposed, reason = relation(*claims, 0.5)
    assert proposed is Relation.CONTRADICTS
    assert "400 tonnes against 650 tonnes" in reason


def test_another_number_on_a_later_day_updates(pair):
    claims = pair(
        {"quantities": (tonnes(650),), "published": date(2031, 5, 4)},
        {"quantities": (tonnes(400),), "published": date(2031, 5, 3)},
    )
    assert relation(*claims, 0.5)[0] is Relation.UPDATES
    assert relation(*reversed(claims), 0.5)[0] is Relation.CONTRADICTS


def test_without_both_days_nothing_is_called_newer(pair):
    claims = pair(
        {"quantities": (tonnes(650),), "published": date(2031, 5, 4)},
        {"quantities": (tonnes(400),)},
    )
    assert relation(*claims, 0.5)[0] is Relation.CONTRADICTS


def test_one_number_that_is_shared_does_not_hide_another_that_is_not(pair):
    claims = pair(
        {"quantities": (tonnes(400), tonnes(20))}, {"quantities": (tonnes(400), tonnes(30))}
    )
    assert "20 tonnes against 30 tonnes" in relation(*claims, 1.0)[1]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ([tonnes(400)], [tonnes(400, approximate=True)]),
        ([tonnes(400)], [tonnes(650, unit="metres")]),
        ([tonnes(400, unit=None)], [tonnes(650, unit=None)]),
        ([tonnes(400)], []),
        ([tonnes(400), tonnes(650)], [tonnes(400), tonnes(650)]),
        ([tonnes(400), tonnes(650)], [tonnes(650)]),
    ],
    ids=["same", "other unit", "no unit", "no number", "the same two", "one of two"],
)
def test_numbers_that_do_not_disagree_are_no_contradiction(pair, ours, theirs):
    claims = pair({"quantities": tuple(ours)}, {"quantities": tuple(theirs)})
    assert relation(*claims, 1.0)[0] is Relation.REPEATS


def test_a_denial_contradicts(pair):
    proposed, reason = relation(*pair({"negated": True}, {}), 0.5)
    assert proposed is Relation.CONTRADICTS
    assert "denies" in reason


def test_the_same_words_of_the_same_speaker_repeat(pair, a_hop):
    wren = {"chain": (a_hop("Wren", who="Ada Wren"),)}
    proposed, reason = relation(*pair(wren, {"chain": (a_hop("Ada Wren"),)}), 0.9)
    assert proposed is Relation.REPEATS
    assert "same speaker" in reason


def test_the_same_quotation_given_to_two_speakers_contradicts(pair, a_hop):
    quoted = {"voice": Voice.QUOTED}
    claims = pair(
        {"chain": (a_hop("Ada Wren"),), **quoted}, {"chain": (a_hop("Tom Oake"),), **quoted}
    )
    proposed, reason = relation(*claims, 0.9)
    assert proposed is Relation.CONTRADICTS
    assert "Ada Wren" in reason
    assert "Tom Oake" in reason


def test_two_speakers_who_report_the_same_support_one_another(pair, a_hop):
    claims = pair({"chain": (a_hop("Ada Wren"),)}, {"chain": (a_hop("Tom Oake"),)})
    assert relation(*claims, 0.9)[0] is Relation.SUPPORTS


def test_the_same_words_that_nobody_named_said_repeat(pair, a_hop):
    unnamed = {"chain": (a_hop("officials", who=None),)}
    assert relation(*pair(unnamed, {}), 0.9)[0] is Relation.REPEATS
    assert relation(*pair(unnamed, unnamed), 0.9)[0] is Relation.REPEATS


def test_where_little_is_shared_no_relation_is_proposed(pair, a_hop):
    wren = {"chain": (a_hop("Ada Wren"),)}
    assert relation(*pair({}, {"negated": True}), 0.1) == (None, "related words")
    assert relation(*pair(wren, wren), 0.5) == (None, "same speaker, related words")
