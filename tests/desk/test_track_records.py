"""How claims came out, by speaker and by outlet: counts, and nothing worked out of them."""

from datetime import date

import pytest

from claimtrack.model import Verdict

SOON = date(2031, 6, 1)


@pytest.fixture
def said(ann, a_claim, a_hop, keep):
    """``said(text, verdict, who, source, …)``: a claim that was judged so."""

    def said(text, verdict, who="Ada Wren", source="The Gazette", **more):
        chain = (a_hop(who),) if who else ()
        claim = a_claim(text, f"{sum(map(ord, text)):016x}", chain=chain, source=source, **more)
        keep(ann.store, claim)
        ann.judge([claim], verdict)
        return claim

    return said


def counts(desk, asked=""):
    return {
        (each.kind, each.name): (each.held, each.resolved, each.came_true, each.promises)
        for each in desk.track_records(asked)
    }


def test_false_and_misleading_did_not_hold_and_verified_did(ann, said):
    said("The dam holds.", Verdict.VERIFIED)
    said("No gate was open.", Verdict.FALSE)
    said("The silt is old news.", Verdict.MISLEADING)
    assert counts(ann) == {
        ("outlet", "The Gazette"): (1, 3, 0, 0),
        ("speaker", "Ada Wren"): (1, 3, 0, 0),
    }


@pytest.mark.parametrize(
    "verdict", [each for each in Verdict if each not in ("verified", "false", "misleading")]
)
def test_other_verdicts_resolve_nothing(ann, said, verdict):
    said("The dam holds.", verdict)
    assert counts(ann) == {}


def test_what_looks_ahead_is_a_promise_with_or_without_a_day(ann, said, a_when):
    said("The dam will hold.", Verdict.VERIFIED, future=True)
    said(
        "It opens in June.", Verdict.FALSE, about=(a_when(SOON, SOON),), published=date(2031, 5, 1)
    )
    said("It was open in June.", Verdict.VERIFIED, about=(a_when(SOON, SOON),))
    assert counts(ann)["speaker", "Ada Wren"] == (2, 3, 1, 2)


def test_the_article_itself_and_who_is_not_named_have_no_record_of_a_speaker(ann, said, a_hop):
    said("The dam holds.", Verdict.VERIFIED, who=None)
    said("No gate was open.", Verdict.FALSE, source=None)
    aide = said("The road is shut.", Verdict.FALSE, who=None, source=None)
    assert counts(ann) == {
        ("outlet", "The Gazette"): (1, 1, 0, 0),
        ("speaker", "Ada Wren"): (0, 1, 0, 0),
    }
    ann.reattribute(ann.claim(aide.id), [a_hop("an aide", who=None)])
    assert len(counts(ann)) == 2


def test_names_are_asked_for_by_any_part_of_them_in_any_case(ann, said):
    said("The dam holds.", Verdict.VERIFIED)
    said("No gate was open.", Verdict.FALSE, who="Tom Oake", source="Wrenfield Post")
    assert set(counts(ann, "WREN")) == {("speaker", "Ada Wren"), ("outlet", "Wrenfield Post")}
    assert counts(ann, "nobody") == {}


def test_who_has_most_that_was_resolved_comes_first(ann, said):
    said("The dam holds.", Verdict.VERIFIED, who="Tom Oake", source=None)
    for text in ("No gate was open.", "The silt is old."):
        said(text, Verdict.FALSE, who="Ada Wren", source=None)
    said("Eels left the weir.", Verdict.FALSE, who="Bo Lind", source=None)
    assert [each.name for each in ann.track_records()] == ["Ada Wren", "Bo Lind", "Tom Oake"]


def test_a_verdict_that_was_taken_back_counts_no_more_and_gives_no_grade(ann, said, now):
    claim = said("The dam holds.", Verdict.VERIFIED)
    ann.undo()
    assert counts(ann) == {}
    ann.redo()
    ann.reject([now(claim)])
    assert counts(ann) == {}
    assert ann.store.source("The Gazette").reliability == "F"


def test_who_denied_what_turned_out_false_was_right(ann, said):
    said("The dam leaks.", Verdict.FALSE, who="Ada Wren", source=None, negated=True)
    said("The weir leaks.", Verdict.VERIFIED, who="Tom Oake", source=None, negated=True)
    assert counts(ann) == {
        ("speaker", "Ada Wren"): (1, 1, 0, 0),
        ("speaker", "Tom Oake"): (0, 1, 0, 0),
    }
