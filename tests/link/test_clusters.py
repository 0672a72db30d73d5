"""Which claims say the same, however many there are."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.link.clusters import alike, find_alike, gather
from claimtrack.link.wording import read

DAM = "About 400 people will have to leave their homes in Tarn End and Lower Quell"
SAME = {
    "a": DAM,
    "b": f"{DAM}, officials warned.",
    "c": DAM.replace("About 400", "About 650"),
    "d": DAM.replace("will have", "will not have"),
    "e": "Divers found a crack in the wall of the Ostrel Dam on Tuesday",
}


def alike_in(texts):
    return {frozenset((one, other)) for one, near in find_alike(texts).items() for other in near}


def test_nearly_the_same_words_are_alike_and_another_number_or_a_denial_is_not():
    assert alike_in(SAME.items()) == {frozenset("ab")}


def test_claims_of_a_few_words_are_alike_too_easily():
    assert alike_in([("a", "He left"), ("b", "He left")]) == set()


WORDS = st.lists(st.sampled_from("dam crack wall gate road ford inn mill barn well".split()))


@given(st.lists(WORDS.map(" ".join), max_size=8))
def test_what_is_found_by_rare_words_is_alike_when_it_is_held_side_by_side(texts):
    numbered = [(str(at), text) for at, text in enumerate(texts)]
    exact = {
        frozenset((one, other))
        for (one, ours), (other, theirs) in combinations(numbered, 2)
        if alike(read(ours), read(theirs))
    }
    found = alike_in(numbered)
    assert found <= exact
    assert all(texts[int(one)] != texts[int(other)] for one, other in map(tuple, exact - found))


def test_links_join_and_part_what_words_do_not():
    near = {"a": frozenset("b"), "b": frozenset("ac"), "c": frozenset("b")}
    assert [set(each) for each in gather(near, [], [])] == [set("abc")]
    assert [set(each) for each in gather(near, [("c", "x")], [])] == [set("abcx")]
    apart = gather(near, [], [("a", "c")])
    assert not any({"a", "c"} <= set(each) for each in apart)
    assert gather({}, [("a", "b")], [("a", "b")]) == []
