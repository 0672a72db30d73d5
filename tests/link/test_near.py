"""Which claims say the same, however many there are."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.link import Index
from claimtrack.link.clusters import gather
from claimtrack.link.flat import from_bytes, to_bytes
from claimtrack.link.near import alike, all_pairs, pairs_of
from claimtrack.link.wording import read

DAM = "About 400 people will have to leave their homes in Tarn End and Lower Quell"
SAME = [
    DAM,
    f"{DAM}, officials warned.",
    DAM.replace("About 400", "About 650"),
    DAM.replace("will have", "will not have"),
    "Divers found a crack in the wall of the Ostrel Dam on Tuesday",
]


def indexed(texts):
    return Index((str(at), text) for at, text in enumerate(texts))


def found_among(texts):
    index = indexed(texts)
    return set(all_pairs(index.postings.flat(), lambda row: read(texts[row]).denied))


def found_one_by_one(texts):
    index = indexed(texts)
    return {pair for row in range(len(texts)) for pair in pairs_of(row, index, texts.__getitem__)}


def test_nearly_the_same_words_are_alike_and_another_number_or_a_denial_is_not():
    assert found_among(SAME) == found_one_by_one(SAME) == {(0, 1)}


def test_claims_of_a_few_words_are_alike_too_easily():
    assert found_among(["He left", "He left"]) == found_one_by_one(["He left", "He left"]) == set()


def test_nothing_is_alike_where_there_is_nothing():
    assert found_among([]) == found_among([""]) == set()


WORDS = st.lists(st.sampled_from("dam crack wall gate road ford inn 12 1,200 not barn".split()))


@given(st.lists(WORDS.map(" ".join), max_size=8))
def test_what_is_found_by_rare_words_is_alike_when_it_is_held_side_by_side(texts):
    exact = {
        (one, other)
        for one, other in combinations(range(len(texts)), 2)
        if alike(read(texts[one]), read(texts[other]))
    }
    assert found_one_by_one(texts) == exact
    found = found_among(texts)
    assert found <= exact
    joined = gather(((str(one), str(other)) for one, other in found), [], [])
    for one, other in exact - found:
        same = any({str(one), str(other)} <= set(cluster) for cluster in joined)
        assert same or texts[one] != texts[other]


def test_a_claim_that_everybody_repeats_is_compared_with_the_next_one_alone():
    texts = [SAME[0]] * 500 + [SAME[1], SAME[3], SAME[3]]
    assert len(found_among(texts)) == 499 + 1 + 1
    assert {(499, 500), (0, 499)}.isdisjoint(found_among(texts[:499]))


def test_rows_of_no_claim_any_more_pair_with_nothing():
    texts = [DAM, DAM, DAM]
    flat = indexed(texts).postings.flat()
    assert set(all_pairs(flat, lambda _: False, left={1})) == {(0, 2)}


def test_who_is_held_up_by_it_can_end_it():
    def enough():
        raise TimeoutError

    texts = [f"{DAM} {at}" for at in range(3_000)]
    try:
        for _ in all_pairs(indexed(texts).postings.flat(), lambda _: False, enough):
            pass
    except TimeoutError:
        return
    raise AssertionError("there was no pause")


def test_what_was_compared_is_kept_with_the_index():
    index = indexed(SAME)
    index.near, index.compared = {(0, 1)}, len(SAME)
    again = from_bytes(to_bytes(index))
    assert (again.near, again.compared) == ({(0, 1)}, 5)
