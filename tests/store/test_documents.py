"""Documents: what is kept comes back equal, and what changed of it is told field by field."""

import json
from dataclasses import replace
from datetime import date

import pytest

from claimtrack.model import Evidence, Review, Source, State, Verdict
from claimtrack.store.documents import (
    applied,
    changed,
    claim_of,
    decoded,
    encoded,
    fields,
    number_of,
)


@pytest.fixture
def claim(claims, a_hop, a_when, noon):
    """A claim with something in every kind of field."""
    seen = Review(by="ann", at=noon, verdict=Verdict.LIKELY, evidence=(Evidence(location="x"),))
    return replace(
        claims[0],
        chain=(a_hop("Thorne", span=(3, 9)),),
        said_on=a_when(date(2031, 5, 1), None),
        gaps=((4, 6), (8, 9)),
        reviews=(seen,),
        tags=("weir",),
    )


def test_a_document_comes_back_equal(claim, article):
    for each in (claim, article, Source(name="Marden Mercury")):
        assert decoded(type(each), encoded(each)) == each


def test_a_document_stands_on_one_line(claim):
    assert b"\n" not in encoded(replace(claim, text="two\nlines\r\n"))


def test_the_keys_are_the_models_own_names(claim):
    assert list(fields(claim)) == list(claim.__slots__)
    assert json.loads(encoded(claim)) == fields(claim)


def test_fields_are_what_json_has(claim):
    as_json = fields(claim)
    assert as_json["span"] == list(claim.span)
    assert as_json["said_on"]["earliest"] == "2031-05-01"
    assert as_json["reviews"][0]["at"] == "2031-05-04T12:00:00Z"
    assert json.loads(json.dumps(as_json)) == as_json


def test_a_claim_is_built_again_from_all_its_fields(claim):
    assert claim_of(fields(claim)) == claim
    with pytest.raises(ValueError, match="voice"):
        claim_of({**fields(claim), "voice": "whispered"})


def test_only_the_fields_that_differ_are_told(claim):
    after = replace(claim, state=State.TRACKED, tags=())
    before = changed(claim, after)
    assert before == (
        {"state": "new", "tags": ["weir"]},
        {"state": "tracked", "tags": []},
    )
    assert changed(claim, claim) == ({}, {})


def test_a_change_applied_backwards_is_the_claim_before(claim):
    after = replace(claim, state=State.DECIDED, verdict=Verdict.FALSE, chain=())
    old, new = changed(claim, after)
    assert applied(claim, new) == after
    assert applied(after, old) == claim


def test_an_id_of_hexadecimal_digits_is_its_own_number():
    assert number_of("00000000000000ff") == "255"
    assert number_of("f" * 16) == str(2**64 - 1)


@pytest.mark.parametrize("name", ["", "ff", "FF" * 8, "0x" + "f" * 14, " " + "f" * 15, "f_" * 8])
def test_any_other_name_has_the_number_of_its_hash(name):
    assert number_of(name) != str(int("f" * 16, 16))
    assert number_of(name).isdecimal()
    assert len({number_of(name), number_of(name + "x"), number_of("ff" * 8)}) == 3
