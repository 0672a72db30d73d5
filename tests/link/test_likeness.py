"""How alike two claims are."""

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.link.lexical import terms
from claimtrack.link.likeness import compare
from claimtrack.model import Quantity

TEXTS = st.lists(st.sampled_from("dam silt not gate 400 valley rose fell".split())).map(" ".join)


def alike(a_claim, ours, theirs):
    return compare(a_claim(ours), a_claim(theirs), defaultdict(lambda: 1.0))


def test_a_longer_claim_agrees_with_what_it_says_too(a_claim):
    short, long = "The dam was built in 1968.", "The old dam, 61 metres high, was built in 1968."
    assert alike(a_claim, short, long).agreement == 1.0


def test_what_a_claim_says_last_counts_more_than_what_it_is_about(a_claim):
    about = alike(a_claim, "The dam was built of earth.", "The dam was closed in spring.")
    said = alike(a_claim, "The dam was built of earth.", "All walls were built of earth.")
    assert about.agreement < 0.5 < said.agreement


def test_a_number_that_the_longer_one_lacks_speaks_against_agreement(a_claim):
    same = alike(a_claim, "The dam holds 400 tonnes.", "The dam holds 400 tonnes of silt.")
    other = alike(a_claim, "The dam holds 400 tonnes.", "The dam holds 650 tonnes of silt.")
    assert other.agreement < 0.5 < same.agreement


def test_rare_words_in_common_make_two_claims_more_the_same_than_frequent_ones(a_claim):
    weight = defaultdict(lambda: 1.0, aldermoor=5.0)
    ours = a_claim("The Aldermoor dam leaks.")
    rare, frequent = a_claim("The Aldermoor gate leaks."), a_claim("The Thornby dam leaks.")
    assert compare(ours, rare, weight).same > compare(ours, frequent, weight).same


def test_a_number_of_its_own_and_much_more_to_say_make_a_claim_less_the_same(a_claim):
    ours, theirs = "The dam holds silt in spring.", "The dam holds mud in spring."
    numbered = "The dam holds 400 in spring."
    longer = f"{theirs} Bread rises, and a gate in the valley is shut."
    same = alike(a_claim, ours, theirs).same
    assert alike(a_claim, ours, numbered).same < same
    assert alike(a_claim, ours, longer).same < same


def test_figures_do_not_say_what_it_is_about(a_claim):
    figure = Quantity(low=400, high=400, unit="tonne", text="400 tonnes", span=(0, 1))
    ours = a_claim("400 tonnes of silt lie in the lake.", quantities=(figure,))
    theirs = a_claim("The lake holds much silt.")
    assert compare(ours, theirs, defaultdict(lambda: 1.0)).matter > 0.6


def test_a_quantity_in_other_words_sets_nothing_apart(a_claim):
    words = {"low": 12, "high": 12, "unit": "frogs", "span": (0, 1)}
    ours = a_claim("12 frogs left.", quantities=(Quantity(text="12 frogs", **words),))
    theirs = a_claim("A dozen frogs left.", quantities=(Quantity(text="A dozen frogs", **words),))
    assert compare(ours, theirs, defaultdict(lambda: 1.0)).same == 1.0


def test_only_words_that_are_written_are_weighed(a_claim):
    """A figure may also be a part of another number."""
    one = Quantity(low=5, high=5, unit="frogs", text="5", span=(0, 1))
    least = Quantity(low=2, high=None, unit="frogs", text="at least 2", span=(0, 1))
    ours = a_claim("In 1566 it was 5.", quantities=(one,))
    theirs = a_claim("It was at least 2 in 1566.", quantities=(least,))
    weight = dict.fromkeys((*terms(ours.text), *terms(theirs.text)), 1.0)
    assert compare(ours, theirs, weight).shared == 1.0


@given(TEXTS, TEXTS)
def test_likeness_is_the_same_both_ways_and_every_figure_a_share(a_claim, ours, theirs):
    like = alike(a_claim, ours, theirs)
    assert like == alike(a_claim, theirs, ours)
    for share in (like.shared, like.same, like.matter, like.agreement):
        assert 0.0 <= share <= 1.0


FIGURES = st.builds(
    Quantity,
    low=st.none() | st.integers(1, 9),
    high=st.none() | st.integers(10, 20),
    unit=st.sampled_from((None, "dam", "people")),
    text=st.sampled_from(("400", "4", "dam", "not 400 dam", "n't")),
    span=st.just((0, 1)),
)


@given(TEXTS, TEXTS, st.lists(FIGURES, max_size=3), st.lists(FIGURES, max_size=3))
def test_whatever_is_counted_only_terms_of_the_two_are_weighed(a_claim, ours, theirs, some, more):
    weight = dict.fromkeys(terms(ours) | terms(theirs), 1.0)
    one, other = a_claim(ours, quantities=tuple(some)), a_claim(theirs, quantities=tuple(more))
    assert compare(one, other, weight) == compare(other, one, weight)


@given(TEXTS)
def test_nothing_is_more_alike_than_a_claim_and_itself(a_claim, text):
    like = alike(a_claim, text, text)
    assert not like.turned
    assert like.same == (1.0 if text else 0.0)
