"""The index: claims found by the telling words they share, without reading them all."""

import pytest

from claimtrack.link import Index
from claimtrack.link.lexical import terms


@pytest.fixture
def index(a_claim):
    """Claims of which most speak of a dam, and one of silt."""
    return Index(
        a_claim(f"{what} stands by the dam.", article=f"{number:016x}")
        for number, what in enumerate(["Silt", "A mill", "A house", "The gate"])
    )


def test_a_rare_word_tells_more_than_a_frequent_one(index):
    weights = index.weights(terms("dam silt"))
    assert weights["silt"] > weights["dam"] > 0


def test_a_word_nobody_used_tells_most(index):
    weights = index.weights(terms("silt heron"))
    assert weights["heron"] > weights["silt"]


def test_the_claim_with_the_rarer_word_comes_first(index, a_claim):
    silt = a_claim("Silt stands by the dam.", article=f"{0:016x}")
    found = index.candidates(terms("the dam and its silt"))
    assert found[0] == silt.id
    assert len(found) == 4


def test_claims_that_share_no_word_are_no_candidates(index):
    assert index.candidates(terms("bread prices")) == []


def test_claims_that_come_in_later_are_found(index, a_claim):
    heron = a_claim("A heron was seen.", article="f" * 16)
    index.extend([heron])
    assert index.candidates(terms("heron")) == [heron.id]
    assert index.last == heron.id
    assert len(index) == 5


def test_asking_leaves_no_trace(index):
    before = index.candidates(terms("dam"))
    index.candidates(terms("heron"))
    index.weights(terms("egret"))
    assert index.candidates(terms("dam")) == before


def test_common_words_do_not_hide_what_rare_ones_find(a_claim):
    crowd = [a_claim("The dam stands.", article=f"{number:016x}") for number in range(6_000)]
    heron = a_claim("A heron by the dam.", article="f" * 16)
    index = Index([*crowd, heron])
    assert index.candidates(terms("heron at the dam")) == [heron.id]
