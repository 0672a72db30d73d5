"""Undo and redo: per reviewer, whole acts, never over what somebody else did since."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.desk import Desk
from claimtrack.desk.history import History
from claimtrack.errors import ChangedMeanwhile, NotAllowed
from claimtrack.model import Act, Evidence, Relation, State, Verdict
from claimtrack.store import open_store
from claimtrack.store.documents import decoded
from claimtrack.store.memory import MemoryStore

ACTS = {
    "accept": lambda desk, one, other: desk.accept([one, other]),
    "reject": lambda desk, one, other: desk.reject([one, other]),
    "snooze": lambda desk, one, other: desk.snooze([one, other], date(2040, 1, 1)),
    "judge": lambda desk, one, other: desk.judge(
        [one, other], Verdict.FALSE, "no", [Evidence(location="https://dam.example")]
    ),
    "note": lambda desk, one, other: desk.judge([one, other], None, "ask again"),
    "rate": lambda desk, one, other: desk.rate([one, other], 3),
    "tag": lambda desk, one, other: desk.tag([one, other], ["silt"]),
    "link": lambda desk, one, other: desk.link(one, Relation.REPEATS, other),
    "unlink": lambda desk, one, other: desk.unlink(one, other),
    "file": lambda desk, one, other: desk.file_under([one, other], "Silt"),
    "respan": lambda desk, one, _: desk.respan(one, (0, 9)),
    "split": lambda desk, one, _: desk.split(one, one.span[0] + 13),
    "merge": lambda desk, one, other: desk.merge(one, other),
    "reattribute": lambda desk, one, _: desk.reattribute(one, one.chain[1:]),
}


@pytest.fixture
def pair(ann, a_hop, now):
    """Two claims that every act has something to change about."""
    one, other, _ = ann.claims()
    ann.reattribute(one, [a_hop("Ada Wren"), a_hop("The Courier")])
    ann.link(now(one), Relation.SUPPORTS, other)
    return now(one), now(other)


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_every_act_is_taken_back_and_done_again_whole(ann, pair, act):
    before = list(ann.claims())
    done = act(ann, *pair)
    after = list(ann.claims())
    assert after != before
    undone = ann.undo()
    assert standing(ann) == {each.id: each for each in before}
    assert (undone.undoes, undone.label) == (done.number, f"undid: {done.label}")
    redone = ann.redo()
    assert standing(ann) == {each.id: each for each in after}
    assert (redone.redoes, redone.label) == (done.number, f"redid: {done.label}")


def standing(desk):
    """The claims by their ids: one that comes back stands behind those that stayed."""
    return {each.id: each for each in desk.claims()}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_no_act_goes_over_what_somebody_changed_meanwhile(ann, ben, pair, now, act):
    ben.tag([now(pair[0])], ["mine"])
    before = [now(claim) for claim in pair]
    acts = len(ann.store.acts())
    with pytest.raises(ChangedMeanwhile, match=r"^ben changed claim .* \(tags\)"):
        act(ann, *pair)
    assert [now(claim) for claim in pair] == before
    assert len(ann.store.acts()) == acts


def test_a_claim_that_is_gone_was_changed_meanwhile(ann, dam):
    with ann.store.change() as changes:
        changes.drop_claims([dam.id])
    with pytest.raises(ChangedMeanwhile, match="no longer there"):
        ann.accept([dam])


def test_the_history_only_grows(ann, dam):
    ann.accept([dam])
    ann.undo()
    ann.redo()
    labels = [act.label for act in ann.store.acts()]
    assert labels == ["tracked", "undid: tracked", "redid: tracked"]
    assert [act.number for act in ann.store.acts()] == [1, 2, 3]


def test_an_undo_takes_back_ones_own_act_and_not_the_newest(ann, ben, now):
    dam, gates, _ = ann.claims()
    ann.accept([dam])
    ben.reject([gates])
    ann.undo()
    assert now(dam).state is State.NEW
    assert now(gates).state is State.REJECTED
    with pytest.raises(NotAllowed, match="nothing to undo for ann"):
        ann.undo()


def test_two_who_change_different_things_of_a_claim_each_undo_their_own(ann, ben, dam, now):
    ann.accept([dam])
    ben.tag([now(dam)], ["silt"])
    ann.undo()
    assert (now(dam).state, now(dam).tags) == (State.NEW, ("silt",))
    ben.undo()
    assert now(dam) == dam


def test_what_somebody_built_on_is_not_undone(ann, ben, dam, now):
    ann.judge([dam], Verdict.LIKELY)
    ben.judge([now(dam)], Verdict.FALSE)
    before = now(dam)
    with pytest.raises(ChangedMeanwhile, match=f"^ben changed claim {dam.id}"):
        ann.undo()
    assert now(dam) == before
    assert len(ann.store.acts()) == 2


def test_an_undo_that_one_claim_forbids_leaves_all_as_they_are(ann, ben, now):
    claims = ann.claims()
    ann.accept(claims)
    ben.reject([now(claims[1])])
    before = [now(claim) for claim in claims]
    with pytest.raises(ChangedMeanwhile):
        ann.undo()
    assert [now(claim) for claim in claims] == before


def test_a_new_act_ends_what_could_be_done_again(ann, dam, now):
    ann.accept([dam])
    ann.undo()
    ann.tag([now(dam)], ["silt"])
    with pytest.raises(NotAllowed, match="nothing to redo for ann"):
        ann.redo()


def test_nothing_done_is_nothing_to_undo_or_redo(ann):
    with pytest.raises(NotAllowed):
        ann.undo()
    with pytest.raises(NotAllowed):
        ann.redo()


def test_what_was_undone_before_is_done_again_in_the_order_it_was_done(ann, dam, now):
    for tag in "abc":
        ann.tag([now(dam)], [tag])
    for _ in "abc":
        ann.undo()
    assert now(dam).tags == ()
    assert [ann.redo().label for _ in "abc"] == [f"redid: tagged +{tag}" for tag in "abc"]
    assert now(dam).tags == ("a", "b", "c")


def test_a_reopened_store_still_knows_what_to_undo_and_redo(tmp_path, a_claim, keep):
    claim = a_claim("Rain.")
    store = open_store(tmp_path)
    keep(store, claim)
    Desk(store, "ann").judge([claim], Verdict.LIKELY, "seen")
    store.close()

    store = open_store(tmp_path)
    ann = Desk(store, "ann")
    decided = ann.claim(claim.id)
    assert decided.verdict is Verdict.LIKELY
    ann.undo()
    store.close()

    store = open_store(tmp_path)
    ann = Desk(store, "ann")
    assert ann.claim(claim.id) == claim
    ann.redo()
    assert ann.claim(claim.id) == decided
    store.close()


@given(st.lists(st.sampled_from(["act", "undo", "redo"]), max_size=30))
def test_undo_and_redo_behave_as_two_stacks(a_claim, keep, steps):
    claim = a_claim("Rain.")
    store = MemoryStore()
    keep(store, claim)
    desk = Desk(store, "ann")
    done: list[str] = []
    undone: list[str] = []
    for number, step in enumerate(steps):
        if step == "act":
            desk.tag([desk.claim(claim.id)], [f"{number}"])
            done.append(f"{number}")
            undone.clear()
        elif step == "undo" and done:
            desk.undo()
            undone.append(done.pop())
        elif step == "redo" and undone:
            desk.redo()
            done.append(undone.pop())
        elif step == "undo":
            with pytest.raises(NotAllowed):
                desk.undo()
        else:
            with pytest.raises(NotAllowed):
                desk.redo()
        assert list(desk.claim(claim.id).tags) == done


@pytest.fixture
def beside(tmp_path, a_claim, keep):
    """Two desks whose stores were opened apart on the same folder, and a claim in it."""
    claim = a_claim("Rain.")
    first, second = open_store(tmp_path), open_store(tmp_path)
    keep(first, claim)
    yield Desk(first, "ann"), Desk(second, "ben"), claim
    first.close()
    second.close()


def test_what_another_window_changed_is_not_overwritten(beside):
    ann, ben, claim = beside
    ann.judge([claim], Verdict.FALSE)
    with pytest.raises(ChangedMeanwhile, match=r"^ann changed claim .*\(reviews, state, verdict\)"):
        ben.judge([claim], Verdict.VERIFIED)
    assert ben.claim(claim.id).verdict is Verdict.FALSE


def test_two_windows_write_one_history(beside):
    ann, ben, claim = beside
    ann.accept([claim])
    ben.store.refresh()
    ben.tag([ben.claim(claim.id)], ["rain"])
    ann.undo()
    ben.store.refresh()
    assert [(act.number, act.by) for act in ben.store.acts()] == [
        (1, "ann"),
        (2, "ben"),
        (3, "ann"),
    ]
    assert (ben.claim(claim.id).state, ben.claim(claim.id).tags) == (State.NEW, ("rain",))


def test_an_act_from_before_sources_were_judged_is_one_on_claims():
    kept = (
        b'{"number":1,"by":"ann","at":"2031-05-04T12:00:00Z","label":"tracked",'
        b'"changes":[{"id":"a","before":{"state":"new"},"after":{"state":"tracked"}}]}'
    )
    assert decoded(Act, kept).changes[0].subject == "claim"


def test_what_was_only_noted_is_passed_over_by_undo_and_redo(ann, dam, now):
    notes = History(ann.store, "ann", ann._clock)
    ann.accept([dam])
    note = notes.note("briefed", "the dam", {"acts": 1})
    assert not note.lasting
    assert ann.undo().undoes == 1
    notes.note("briefed", "the dam", {"acts": 3})
    assert ann.redo().redoes == 1
    assert now(dam).state is State.TRACKED
    assert [act.label for act in ann.log() if act.label == "briefed"] == ["briefed"] * 2


def test_what_was_taken_back_by_hand_is_not_taken_back_again(ann, ben, now):
    dam, gates, _ = ann.claims()
    ann.link(dam, Relation.REPEATS, gates)
    ben.unlink(now(dam), now(gates))
    acts = len(ann.store.acts())
    with pytest.raises(ChangedMeanwhile, match=r"^ben changed claim"):
        ann.undo()
    assert len(ann.store.acts()) == acts


def test_an_undo_names_only_the_claims_that_it_changes(ann, ben, now):
    dam, gates, _ = ann.claims()
    ann.judge([gates], Verdict.VERIFIED)
    ann.link(dam, Relation.SUPPORTS, now(gates))
    ann.judge([now(dam)], Verdict.FALSE)
    ben.accept([now(gates)])
    assert [change.id for change in ann.undo().changes] == [dam.id]


def test_an_undo_leaves_out_a_claim_that_was_merged_away_meanwhile(ann, ben, now):
    dam, gates, road = ann.claims()
    ann.judge([road], Verdict.VERIFIED)
    ann.link(dam, Relation.SUPPORTS, now(road))
    ann.judge([now(dam)], Verdict.FALSE)
    ben.unlink(now(dam), now(road))
    ben.merge(gates, now(road))
    assert [change.id for change in ann.undo().changes] == [dam.id]
    assert now(dam).verdict is None


def test_a_merge_is_not_undone_to_a_link_with_a_claim_that_is_gone(ann, ben, article, now):
    dam, gates, road = ann.claims()
    ben.split(road, road.span[0] + len("No valley "))
    later = ann.store.claims_of(article.id)[3]
    ann.link(later, Relation.REPEATS, gates)
    ann.merge(dam, now(gates))
    ben.merge(now(road), now(later))
    before = list(ann.claims())
    with pytest.raises(ChangedMeanwhile):
        ann.undo()
    assert list(ann.claims()) == before


def test_a_reason_that_comes_back_stands_beside_those_that_others_gave(ann, ben, now):
    dam, gates, road = ann.claims()
    ann.judge([gates], Verdict.VERIFIED)
    for claim in (dam, road):
        ann.link(now(claim), Relation.SUPPORTS, now(gates))
    ann.judge([now(dam)], Verdict.FALSE)
    ann.undo()
    ben.judge([now(road)], Verdict.FALSE)
    ann.redo()
    assert {reason[:8] for reason in now(gates).recheck} == {dam.id[:8], road.id[:8]}
    ann.undo()
    assert {reason[:8] for reason in now(gates).recheck} == {road.id[:8]}


def test_who_judged_an_outlet_since_is_named(ann, ben, dam):
    ann.rate_source(dam, "B")
    ben.rate_source(dam, "C")
    with pytest.raises(ChangedMeanwhile, match=r"^ben judged The Gazette since: it was left"):
        ann.undo()
    assert ann.store.source("The Gazette").reliability == "C"


def test_an_undo_links_nothing_with_a_claim_that_was_merged_away(ann, ben, now):
    dam, gates, _ = ann.claims()
    ann.link(gates, Relation.REPEATS, dam)
    ann.link(now(gates), Relation.SUPPORTS, now(dam))
    ben.merge(now(dam), now(gates))
    with pytest.raises(ChangedMeanwhile):
        ann.undo()
    assert now(dam).links == ()


def test_links_stand_as_they_were_made_whatever_was_taken_back_in_between(ann, ben, now):
    dam, gates, road = ann.claims()
    ann.link(gates, Relation.REPEATS, dam)
    ben.merge(now(dam), now(gates))
    ann.link(road, Relation.REPEATS, now(dam))
    ben.undo()
    before = now(dam)
    assert [link.claim for link in before.links] == [gates.id, road.id]
    ann.undo()
    ann.redo()
    assert now(dam) == before


def test_what_somebody_took_away_does_not_come_back_with_what_is_done_again(ann, ben, now):
    dam, gates, road = ann.claims()
    ann.link(road, Relation.REPEATS, gates)
    ann.merge(now(dam), now(gates))
    ben.unlink(now(road), now(dam))
    ann.undo()
    ann.redo()
    assert now(dam).links == now(road).links == ()
