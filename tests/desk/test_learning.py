"""A queue that learns: it orders by what was decided, never hides, and forgets when told."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.desk import Desk
from claimtrack.model import EVERYTHING, Order, Query, State, Verdict
from claimtrack.store.memory import MemoryStore

NEW = Query.parse("state:new")
TOLLS = "The bridge toll rose by {} crowns."
THANKS = "The mayor thanked helper number {}."


@pytest.fixture
def pair(ann, an_article, a_claim, keep):
    """Ten claims about tolls and ten about thanks, all of the same worth, taking turns."""
    sentences = [form.format(number) for number in range(30, 40) for form in (TOLLS, THANKS)]
    article = an_article(" ".join(sentences), "https://gazette.example/toll", source="The Gazette")
    claims = [a_claim(text, article, worth=0.5, source="The Gazette") for text in sentences]
    keep(ann.store, article, *claims)
    return claims


def decide(desk, claims):
    """Keep what is about thanks, reject what is about tolls."""
    for claim in claims:
        act = desk.reject if "toll" in claim.text else desk.accept
        act([desk.claim(claim.id)])


def ids(claims):
    return [claim.id for claim in claims]


def by_worth(desk, query=EVERYTHING):
    return ids(desk.claims(query, Order.WORTH))


def test_what_is_like_the_claims_that_were_kept_comes_first(ann, pair):
    decide(ann, pair[:10])
    asked = Query.parse("state:new bridge or state:new mayor")
    words = [claim.text.split()[1] for claim in ann.queue(asked)]
    assert words == ["mayor"] * 5 + ["bridge"] * 5


def test_without_decisions_the_queue_stands_by_worth(ann, pair):
    assert ids(ann.queue()) == by_worth(ann)
    decide(ann, [claim for claim in pair if "toll" in claim.text])
    assert ids(ann.queue()) == by_worth(ann), "one side alone teaches nothing"
    assert ann.learned_reasons(pair[0]) == ()


def test_no_claim_is_hidden(ann, pair):
    decide(ann, pair[:12])
    for query in (EVERYTHING, NEW, Query.parse("bridge"), Query.parse("-state:rejected")):
        assert sorted(ids(ann.queue(query))) == sorted(by_worth(ann, query))


def test_equal_claims_stay_as_they_stood(ann, pair, an_article, a_claim, keep):
    decide(ann, pair[:10])
    article = an_article("Rain fell. Rain fell. Rain fell.", "https://gazette.example/rain")
    spans = [(0, 10), (11, 21), (22, 32)]
    same = [a_claim("Rain fell.", article, span=span, worth=0.5) for span in spans]
    keep(ann.store, article, *same)
    assert ids(ann.queue(Query.parse("rain"))) == ids(same)


def test_the_reasons_say_in_words_what_moved_a_claim(ann, pair):
    decide(ann, pair[:10])
    kept, rejected = pair[11], pair[10]
    assert ann.learned_reasons(kept)[0] in ("+ “mayor”", "+ “helper”", "+ “thanked”", "+ “number”")
    assert ann.learned_reasons(rejected)[0].startswith("− “")
    assert len(ann.learned_reasons(kept)) == 3


def test_a_speaker_who_is_new_and_words_that_came_before_are_told(ann, pair, a_claim, a_hop, keep):
    said = [a_claim("The weir holds.", article, chain=(a_hop("Ada Wren"),)) for article in "abcd"]
    keep(ann.store, *said)
    decide(ann, pair[:10])
    for claim in said[:3]:
        ann.reject([claim])
    reasons = ann._learned.reasons(said[3], most=20)
    assert "− seen 3 times" in reasons
    assert not any("new speaker" in reason for reason in reasons)


def test_who_opens_the_store_again_finds_the_same_order(ann, ben, pair):
    for claim in pair[:12]:
        decide(ann, [claim])
        ann.queue()
    assert ids(Desk(ann.store, "ann").queue()) == ids(ann.queue())
    assert ids(ben.queue()) == ids(ann.queue()), "everybody's decisions count for everybody"


def test_what_is_undone_was_never_learned_and_what_is_redone_was(ann, pair):
    decide(ann, pair[:10])
    before = ids(ann.queue())
    reasons = ann.learned_reasons(pair[12])
    ann.reject([ann.claim(pair[13].id)])
    taught = ids(ann.queue(NEW))
    ann.undo()
    assert ids(ann.queue()) == before
    assert ann.learned_reasons(pair[12]) == reasons
    ann.redo()
    assert ids(ann.queue(NEW)) == taught
    assert ann.taught() == (5, 6)


def test_what_was_forgotten_counts_no_more_and_undo_passes_over_it(ann, pair):
    decide(ann, pair[:10])
    ann.forget_decisions()
    assert ids(ann.queue()) == by_worth(ann)
    assert ann.taught() == (0, 0)
    assert ann.undo().label == "undid: tracked"
    ann.redo()
    assert ann.taught() == (0, 0), "what is taken back or done again stays forgotten"
    assert ids(Desk(ann.store, "ben").queue()) == by_worth(ann)
    decide(ann, pair[10:14])
    assert ann.taught() == (2, 2)


def test_switched_off_it_changes_nothing_and_says_nothing(ann, pair):
    decide(ann, pair[:10])
    assert ids(ann.queue()) != by_worth(ann)
    ann.learns = False
    assert ids(ann.queue()) == by_worth(ann)
    assert ann.learned_reasons(pair[11]) == ()


def test_to_skip_or_to_decide_what_is_tracked_teaches_nothing_more(ann, pair, now):
    ann.accept([pair[0]])
    ann.judge([now(pair[0])], Verdict.LIKELY)
    ann.judge([pair[1]], None, "ask again")
    assert ann.taught() == (1, 0)
    ann.reject([now(pair[0])])
    assert ann.taught() == (1, 1)


def test_a_decided_claim_that_is_corrected_or_gone_is_learned_as_it_is_now(ann, pair, now, a_hop):
    decide(ann, pair[:10])
    ann.queue()
    ann.reattribute(now(pair[0]), [a_hop("Ada Wren")])
    ann.merge(now(pair[1]), now(pair[2]))
    assert ids(ann.queue()) == ids(Desk(ann.store, "ben").queue())
    assert ann.taught() == (5, 4)


def test_only_the_claims_most_worth_checking_are_put_in_order_anew(ann, pair, a_claim, keep):
    many = [a_claim(f"Item {at} fell.", f"{at:016x}", worth=0.9) for at in range(400)]
    keep(ann.store, *many)
    decide(ann, pair[:10])
    queue, worth = ids(ann.queue()), by_worth(ann)
    assert queue[300:] == worth[300:]
    assert set(queue[:300]) == set(worth[:300])


SENTENCES = st.lists(
    st.tuples(st.text("ab ", min_size=1, max_size=12), st.floats(0, 1), st.sampled_from("axzu")),
    max_size=12,
)


@given(SENTENCES)
def test_whatever_is_decided_the_queue_shows_what_the_query_shows(a_claim, noon, given_claims):
    desk = Desk(MemoryStore(), "ann", clock=lambda: noon)
    with desk.store.change() as changes:
        changes.put_claims(
            a_claim(f"x{text}", f"{at:016x}", worth=worth)
            for at, (text, worth, _) in enumerate(given_claims)
        )
    for at, (*_, key) in enumerate(given_claims):
        claim = desk.claims()[at]
        if key in "ax":
            (desk.accept if key == "a" else desk.reject)([claim])
        elif key == "u" and desk.store.acts() and any(c.state != State.NEW for c in desk.claims()):
            desk.undo()
        queue = desk.queue()
        assert sorted(ids(queue)) == sorted(by_worth(desk))
        assert ids(queue) == ids(Desk(desk.store, "ben").queue())
        assert [each.id for each in queue[1:3]] == ids(queue)[1:3]


def test_a_claim_of_no_words_can_be_decided(ann, a_claim, keep):
    dots, dash = a_claim("…", "e" * 16), a_claim("—", "f" * 16)
    keep(ann.store, dots, dash)
    ann.accept([dots])
    ann.reject([dash])
    assert len(ann.queue()) == 5
    assert replace(dots, state=State.TRACKED) in list(ann.queue())


def test_long_ago_decisions_are_left_behind_and_everybody_finds_the_same(
    ann, pair, now, monkeypatch
):
    monkeypatch.setattr("claimtrack.desk.learned._BLOCK", 15)
    decide(ann, pair[:10])
    ann.queue()
    for number in range(15):
        ann.tag([now(pair[15])], [f"{number}"])
    assert ann.taught() == (5, 5), "they are of the block before the newest"
    for number in range(15):
        ann.tag([now(pair[15])], remove=[f"{number}"])
    assert ann.taught() == Desk(ann.store, "ben").taught() == (0, 0)


def test_many_claims_decided_at_once_are_not_as_many_decisions(ann, a_claim, keep):
    many = [a_claim(f"Number {at} fell.", f"{at:016x}") for at in range(300)]
    keep(ann.store, *many)
    ann.reject(many)
    assert ann.taught() == (0, 100)


def test_a_claim_that_was_added_or_split_off_was_not_decided_by_that(ann, dam, article, now):
    ann.accept([dam])
    assert ann.taught() == (1, 0)
    ann.split(now(dam), dam.span[0] + 13)
    ann.add(article, (4, 13))
    assert ann.taught() == (1, 0)


def test_what_an_act_is_called_forgets_nothing(ann, dam, now):
    ann.accept([dam])
    ann.file_under([now(dam)], "x")
    ann.store.acts()
    for story in ("forgot what earlier decisions taught", "Silt"):
        ann.file_under([now(dam)], story)
    assert ann.taught() == (1, 0)
