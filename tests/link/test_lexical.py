"""Words as they are compared: without case and endings, without what tells nothing."""

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.link.lexical import all_words, near_one_another, overlap, placed, terms, words

TERMS = st.frozensets(st.sampled_from("dam silt gate valley road flood".split()))


def test_words_that_carry_no_meaning_are_left_out():
    assert terms("It was said that the dam is in the valley") == {"dam", "valley"}


def test_case_and_endings_do_not_matter():
    assert terms("Gates flooded DAMS") == terms("gate FLOODING dams")
    assert terms("evacuated villages") == terms("evacuating a village")


def test_words_keep_their_order_and_are_told_as_often_as_they_are_said():
    assert words("Silt on silt, at the gate of the dam") == ["silt", "silt", "gate", "dam"]


def test_numbers_are_terms_without_the_full_stop_behind_them():
    assert terms("It holds 1,200.") == {"hold", "1200"}
    assert terms("It holds 3.5 tonnes") >= {"3.5"}


def test_a_tag_is_the_words_that_it_is_made_of():
    assert words("#DamBreak at @ValleyWatch") == words("dam break valley watch")


def test_addresses_are_no_words():
    assert terms("Silt https://gazette.example/dam?x=1 www.gazette.example") == {"silt"}


def test_words_of_any_script_count():
    assert terms("Дамба выдержала") == {"дамба", "выдержала"}


def test_what_shares_the_rarer_word_has_more_in_common():
    first, silted, roaded = terms("dam silt"), terms("silt valley"), terms("dam road")
    weight = {"silt": 2.0, "valley": 2.0, "road": 2.0, "dam": 0.5}
    assert overlap(first, silted, weight) > overlap(first, roaded, weight)


def test_no_words_have_nothing_in_common():
    assert overlap(frozenset(), frozenset(), {}) == 0.0


@given(first=TERMS, second=TERMS)
def test_overlap_is_a_share_that_is_the_same_both_ways(first, second):
    weight = dict.fromkeys(first | second, 1.5)
    shared = overlap(first, second, weight)
    assert 0.0 <= shared <= 1.0
    assert shared == overlap(second, first, weight)
    assert (shared == 0.0) is not bool(first & second)
    assert (shared == 1.0) is (first == second != frozenset())


@given(st.text())
def test_any_text_has_words_that_are_found_again(text):
    assert all(term for term in words(text))
    assert len(words(text)) <= len(all_words(text))
    assert terms(text) == terms(f"  {text}\n")


def test_words_stand_near_one_another_within_three_words_in_either_order():
    known = placed("dam hold grey silt bread gate".split(), {"dam", "silt", "gate"})
    found = near_one_another(known)
    assert found == {("dam", "silt"), ("gate", "silt")}
