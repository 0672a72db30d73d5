"""Which claims say the same, however many there are."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.link import Index
from claimtrack.link.clusters import gather
from claimtrack.link.flat import from_bytes, to_bytes
from claimtrack.link.near import alike, all_pairs, pairs_of
from claimtrack.model import Claim, Quantity, Voice

DAM = "About 400 people will have to leave their homes in Tarn End and Lower Quell"
SAME = [
    DAM,
    f"{DAM}, officials warned.",
    DAM.replace("About 400", "About 650"),
    DAM.replace("will have", "will not have"),
    "Divers found a crack in the wall of the Ostrel Dam on Tuesday",
]


def claims_of(texts):
    given = {"article": "", "span": (0, 1), "voice": Voice.OWN}
    return [Claim(id=str(at), text=text, **given) for at, text in enumerate(texts)]


def indexed(texts):
    return Index((str(at), text) for at, text in enumerate(texts))


def found_among(texts):
    index = indexed(texts)
    return set(all_pairs(index.postings.flat(), claims_of(texts).__getitem__))


def found_one_by_one(texts):
    index = indexed(texts)
    claim_of = claims_of(texts).__getitem__
    return {pair for row in range(len(texts)) for pair in pairs_of(row, index, claim_of)}


def test_nearly_the_same_words_are_alike_and_another_number_or_a_denial_is_not():
    assert found_among(SAME) == found_one_by_one(SAME) == {(0, 1)}


def test_claims_of_a_few_words_are_alike_too_easily():
    assert found_among(["He left", "He left"]) == found_one_by_one(["He left", "He left"]) == set()


def test_nothing_is_alike_where_there_is_nothing():
    assert found_among([]) == found_among([""]) == set()


WORDS = st.lists(st.sampled_from("dam crack wall gate road ford inn 12 1,200 not barn".split()))


@given(st.lists(WORDS.map(" ".join), max_size=8))
def test_what_is_found_by_rare_words_is_alike_when_it_is_held_side_by_side(texts):
    claims = claims_of(texts)
    exact = {
        (one, other)
        for one, other in combinations(range(len(texts)), 2)
        if alike(claims[one], claims[other])
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
    assert set(all_pairs(flat, claims_of(texts).__getitem__, left={1})) == {(0, 2)}


def test_who_is_held_up_by_it_can_end_it():
    def enough():
        raise TimeoutError

    texts = [f"{DAM} {at}" for at in range(3_000)]
    try:
        claim_of = claims_of(texts).__getitem__
        for _ in all_pairs(indexed(texts).postings.flat(), claim_of, enough):
            pass
    except TimeoutError:
        return
    raise AssertionError("there was no pause")


def test_what_was_compared_is_kept_with_the_index():
    index = indexed(SAME)
    index.near, index.compared = {(0, 1)}, len(SAME)
    again = from_bytes(to_bytes(index))
    assert (again.near, again.compared) == ({(0, 1)}, 5)


def test_what_somebody_denies_is_not_the_same_as_what_it_denies(a_claim, a_hop):
    told = a_claim(DAM, "a" * 16)
    denied = a_claim(DAM, "b" * 16, chain=(a_hop("Ada Wren", cue="denied"),), negated=True)
    again = a_claim(DAM, "c" * 16, chain=(a_hop("Tom Oake", cue="denied"),), negated=True)
    assert not alike(told, denied)
    assert alike(denied, again)
    claims = [told, denied, again]
    index = indexed([DAM] * 3)
    assert set(all_pairs(index.postings.flat(), claims.__getitem__)) == {(1, 2)}


def test_a_quotation_that_is_given_to_two_people_is_not_the_same(a_claim, a_hop):
    def said_by(name, article, voice=Voice.QUOTED):
        return a_claim(DAM, article * 16, chain=(a_hop(name),), voice=voice)

    wren, oake = said_by("Ada Wren", "a"), said_by("Tom Oake", "b")
    assert not alike(wren, oake)
    assert alike(wren, said_by("Wren", "c"))
    assert alike(wren, said_by("Tom Oake", "d", Voice.REPORTED))
    assert set(all_pairs(indexed([DAM] * 2).postings.flat(), [wren, oake].__getitem__)) == set()


def test_a_sum_a_day_and_a_sum_a_week_are_not_the_same(a_claim):
    def cost(per, article):
        text = f"The closing of the quay of Low Marden costs the town 300 crowns {per}"
        at = text.index("300 crowns")
        sum_ = Quantity(low=300, high=300, unit="crowns", text="300 crowns", span=(at, at + 10))
        return a_claim(text, article * 16, quantities=(sum_,))

    assert not alike(cost("a day", "a"), cost("a week", "b"))
    assert not alike(cost("a day", "a"), cost("in all", "b"))
    assert alike(cost("a day", "a"), cost("a day", "b"))
