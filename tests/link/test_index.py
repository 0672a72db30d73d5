"""The index: claims found by the telling words they share, without reading them all."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.link import Index
from claimtrack.link.flat import from_bytes, to_bytes
from claimtrack.link.lexical import words

IDS = st.sampled_from("abcdefgh")
TEXTS = st.lists(st.sampled_from("dam silt gate heron".split()), max_size=3).map(" ".join)


@pytest.fixture
def index():
    """Claims of which all speak of a dam, and one of silt."""
    said = ["Silt", "A mill", "A house", "The gate"]
    return Index((f"claim {what}", f"{what} stands by the dam.") for what in said)


def test_a_rare_word_tells_more_than_a_frequent_one(index):
    weights = index.weights(words("dam silt"))
    assert weights["silt"] > weights["dam"] > 0


def test_a_word_nobody_used_tells_most(index):
    weights = index.weights(words("silt heron"))
    assert weights["heron"] > weights["silt"]


def test_the_claim_with_the_rarer_word_comes_first(index):
    found = index.candidates(words("the dam and its silt"))
    assert found[0] == "claim Silt"
    assert len(found) == 4


def test_claims_that_share_no_word_are_no_candidates(index):
    assert index.candidates(words("bread prices")) == []


def test_claims_that_come_in_later_are_found(index):
    assert index.put("claim heron", "A heron was seen.")
    assert index.candidates(words("heron")) == ["claim heron"]
    assert len(index) == 5


def test_a_claim_whose_words_changed_is_found_by_the_new_ones_alone(index):
    assert index.put("claim Silt", "A heron stands by the dam.")
    assert index.candidates(words("silt")) == []
    assert index.candidates(words("heron")) == ["claim Silt"]
    assert len(index) == 4


def test_a_claim_that_went_is_not_found_and_may_come_back(index):
    assert index.drop("claim Silt")
    assert not index.drop("claim Silt")
    assert index.candidates(words("silt")) == []
    assert index.put("claim Silt", "Silt stands by the dam.")
    assert index.candidates(words("silt")) == ["claim Silt"]


def test_putting_the_same_words_again_changes_nothing(index):
    assert not index.put("claim Silt", "Silt stands by the dam.")


def test_asking_leaves_no_trace(index):
    before = index.candidates(words("dam"))
    index.candidates(words("heron"))
    index.weights(words("egret"))
    assert index.candidates(words("dam")) == before


def test_common_words_do_not_hide_what_rare_ones_find():
    crowd = [(f"{number}", "The dam stands.") for number in range(6_000)]
    index = Index([*crowd, ("heron", "A heron by the dam.")])
    assert index.candidates(words("heron at the dam")) == ["heron"]


def test_rows_left_behind_are_told_when_they_are_many():
    index = Index([("one", "Silt by the dam.")])
    for turn in range(600):
        index.put("one", f"Silt by dam {turn}.")
    assert not index.wasted
    for turn in range(600):
        index.put("one", f"Silt by gate {turn}.")
    assert index.wasted


def test_the_same_words_are_as_close_as_can_be(index):
    close = index.closeness(words("Silt stands by the dam"))
    assert close(words("Silt stands by the dam"), 3) == 1.0
    assert close(words("Silt"), 1) > close(words("the dam"), 1) > close([], 1) == 0.0


def test_of_words_that_say_nothing_nothing_is_close(index):
    assert index.closeness([])([], 1) == 0.0
    assert Index().closeness(words("silt"))([], 0) == 0.0


@given(st.lists(st.tuples(IDS, TEXTS)), st.dictionaries(IDS, TEXTS), st.booleans())
def test_however_it_came_about_an_index_of_the_same_claims_finds_the_same(came, claims, flat):
    index = Index()
    for each, text in came:
        index.put(each, text)
    if flat:
        index = from_bytes(to_bytes(index))
    changed = index.follow(claims.items())
    fresh = Index(claims.items())
    for word in ("dam", "silt", "gate", "heron"):
        assert sorted(index.candidates([word])) == sorted(fresh.candidates([word]))
    assert len(index) == len(fresh)
    before = dict(came)
    assert changed == {
        each for each in before.keys() | claims.keys() if before.get(each) != claims.get(each)
    }


def test_an_index_comes_back_from_its_bytes_as_it_was(index):
    index.drop("claim A mill")
    again = from_bytes(to_bytes(index))
    assert again is not None
    assert again.candidates(words("silt")) == ["claim Silt"]
    assert again.weights(words("dam heron")) == index.weights(words("dam heron"))
    assert again.put("claim heron", "A heron by the dam.")
    assert len(again) == len(index) + 1
    assert len(from_bytes(to_bytes(again))) == len(again)


@given(st.binary(max_size=60))
def test_bytes_that_are_no_index_are_none(kept):
    assert from_bytes(kept) is None


def test_bytes_that_were_cut_short_are_none(index):
    assert from_bytes(to_bytes(index)[:-1]) is None


@pytest.mark.parametrize("lengths", [[], [0] * 7, [0] * 9, ["a"] * 8, [None]])
def test_an_index_in_other_parts_is_none(index, lengths):
    form, compared, *_ = json.loads(to_bytes(index).partition(b"\n")[0])
    assert from_bytes(json.dumps([form, compared, *lengths]).encode() + b"\n") is None


@pytest.mark.parametrize("head", [b"7", b"{}", b"[]", b"null", b'"index"'])
def test_a_first_line_that_lists_no_parts_is_no_index(head):
    assert from_bytes(head + b"\n") is None


def test_an_empty_index_has_bytes_too():
    assert len(from_bytes(to_bytes(Index()))) == 0
