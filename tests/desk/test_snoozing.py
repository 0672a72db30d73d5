"""Laid aside until a day, and back in the queue when it has come."""

from datetime import date, timedelta

import pytest

from claimtrack.desk import Desk
from claimtrack.errors import ChangedMeanwhile, NotAllowed
from claimtrack.model import State, Verdict
from claimtrack.store import open_store

TODAY = date(2031, 5, 4)


@pytest.fixture
def later(ann, noon):
    """``later(days)``: Ann's desk that many days on."""
    return lambda days: Desk(ann.store, "ann", clock=lambda: noon + timedelta(days=days))


def test_a_snoozed_claim_stays_away_until_its_day_and_is_new_then(ann, dam, now, later):
    assert ann.snooze([dam], TODAY + timedelta(days=3)).label == "snoozed until 2031-05-07"
    assert (now(dam).state, now(dam).until) == (State.SNOOZED, date(2031, 5, 7))
    assert later(2).wake() is None
    act = later(3).wake()
    assert (act.label, [each.id for each in act.changes]) == ("woken", [dam.id])
    assert now(dam) == dam


def test_all_that_is_due_wakes_in_one_act(ann, now, later):
    dam, gates, road = ann.claims()
    ann.snooze([dam, gates], TODAY + timedelta(days=1))
    ann.snooze([road], TODAY + timedelta(days=9))
    assert len(later(5).wake().changes) == 2
    assert [now(each).state for each in (dam, gates, road)] == ["new", "new", "snoozed"]


def test_waking_is_nobodys_act_and_no_undo_puts_a_claim_back_to_sleep(ann, dam, now, later):
    ann.accept([dam])
    ann.snooze([now(dam)], TODAY + timedelta(days=1))
    then = later(2)
    assert then.wake().by == "claimtrack"
    with pytest.raises(ChangedMeanwhile, match="claimtrack changed claim"):
        then.undo()
    assert now(dam).state == State.NEW


def test_what_another_window_has_woken_already_is_not_woken_again(tmp_path, noon, a_claim, keep):
    keep(open_store(tmp_path), a_claim("The gates hold."))
    ann, ben = (Desk(open_store(tmp_path), name, clock=lambda: noon) for name in ("ann", "ben"))
    ann.snooze(ann.claims(), TODAY + timedelta(days=1))
    ben.store.refresh()
    assert Desk(ann.store, "ann", clock=lambda: noon + timedelta(days=2)).wake()
    assert Desk(ben.store, "ben", clock=lambda: noon + timedelta(days=2)).wake() is None
    assert [act.label for act in ben.log()] == ["woken", "snoozed until 2031-05-05"]


def test_nothing_that_is_due_is_no_act_and_no_change(ann):
    version = ann.store.version
    assert ann.wake() is None
    assert ann.store.version == version


@pytest.mark.parametrize("days", [0, -1])
def test_a_day_that_is_here_is_refused(ann, dam, now, days):
    with pytest.raises(NotAllowed, match="from tomorrow on"):
        ann.snooze([dam], TODAY + timedelta(days=days))
    assert now(dam) == dam


@pytest.mark.parametrize(
    "act",
    [
        lambda desk, claim: desk.accept([claim]),
        lambda desk, claim: desk.reject([claim]),
        lambda desk, claim: desk.judge([claim], Verdict.FALSE),
    ],
    ids=["accept", "reject", "judge"],
)
def test_what_is_decided_meanwhile_does_not_come_back(ann, dam, now, later, act):
    ann.snooze([dam], TODAY + timedelta(days=1))
    act(ann, now(dam))
    assert now(dam).until is None
    assert later(5).wake() is None


def test_a_note_leaves_a_claim_asleep(ann, dam, now):
    ann.snooze([dam], TODAY + timedelta(days=1))
    ann.judge([now(dam)], None, "ask on Monday")
    assert (now(dam).state, now(dam).until) == (State.SNOOZED, date(2031, 5, 5))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3", date(2031, 5, 7)),
        ("3d", date(2031, 5, 7)),
        (" 10 d ", date(2031, 5, 14)),
        ("2w", date(2031, 5, 18)),
        ("999w", TODAY + timedelta(weeks=999)),
        ("2031-06-01", date(2031, 6, 1)),
        ("1 June 2031", date(2031, 6, 1)),
    ],
)
def test_a_day_is_counted_or_written(ann, typed, day):
    assert ann.day_meant(typed) == day


@pytest.mark.parametrize("typed", ["", "soon", "June 2031", "3 x", "1000000", "-2", "٣"])
def test_what_is_no_day_says_how_a_day_is_written(ann, typed):
    with pytest.raises(NotAllowed, match="is no day: write 3"):
        ann.day_meant(typed)
