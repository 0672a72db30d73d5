"""Claims that say the same are gathered, and a queue shows one of them."""

from contextlib import closing
from dataclasses import replace

import pytest

from claimtrack.desk import Desk
from claimtrack.model import EVERYTHING, Relation
from claimtrack.store import open_store

SAME = "The weir at Pell Mill will be closed to boats until the end of the flood"


@pytest.fixture
def five(a_claim, keep, ann):
    """Three claims that say the same, one with a denial, one of something else."""
    texts = [SAME, f"{SAME}.", SAME.replace("will be", "will soon be")]
    texts += [SAME.replace("will be", "will not be"), "Bread has become dearer in the valley"]
    claims = [
        a_claim(text, span=(at, at + len(text)), worth=0.9 - at / 10)
        for at, text in enumerate(texts)
    ]
    keep(ann.store, *claims)
    return claims


def test_one_of_those_that_say_the_same_stands_in_the_queue(ann, five):
    fold = ann.gather_repeats()
    assert [set(ann.repeats_of(each)) for each in five[:3]] == [
        {five[1].id, five[2].id},
        {five[0].id, five[2].id},
        {five[0].id, five[1].id},
    ]
    assert ann.repeats_of(five[3]) == []
    shown = [each.id for each in ann.queue(EVERYTHING, fold=fold) if each in five]
    assert shown == [five[0].id, five[3].id, five[4].id]


def test_gathered_again_nothing_is_another_until_something_has_changed(ann, five, now):
    fold = ann.gather_repeats()
    ann.accept([five[0]])
    assert ann.gather_repeats() is fold
    ann.link(now(five[4]), Relation.REPEATS, now(five[0]))
    assert five[4].id in ann.gather_repeats()
    ann.undo()
    assert five[4].id not in ann.gather_repeats()


def test_who_says_that_both_cannot_hold_parts_them(ann, five, now):
    ann.link(five[0], Relation.CONTRADICTS, five[1])
    ann.gather_repeats()
    assert five[1].id not in ann.repeats_of(now(five[0]))


def test_what_comes_in_or_goes_later_is_gathered_too(ann, five, a_claim, keep):
    ann.gather_repeats()
    late = a_claim(f"“{SAME}”", span=(77, 99))
    keep(ann.store, late)
    ann.gather_repeats()
    assert len(ann.repeats_of(late)) == 3
    with ann.store.change() as changes:
        changes.drop_claims([late.id, five[2].id])
    ann.gather_repeats()
    assert ann.repeats_of(five[0]) == [five[1].id]


def test_what_was_compared_is_not_compared_again_by_the_next_process(tmp_path, a_claim, keep):
    def never():
        raise AssertionError("compared again")

    path = tmp_path / "store" / "claims.json"
    texts = (f"{SAME} at gate {at // 2} of the lower canal" for at in range(300))
    claims = [a_claim(text, span=(at, at + 9)) for at, text in enumerate(texts)]
    with closing(open_store(path)) as store:
        keep(store, *claims)
        fold = Desk(store, "ann").gather_repeats()
    with closing(open_store(path)) as store:
        again = Desk(store, "ann")
        assert again.gather_repeats(never) == fold
        assert again.repeats_of(claims[0]) == [claims[1].id]


def test_what_comes_in_while_claims_are_compared_is_not_missed_by_the_next_process(
    tmp_path, a_claim, keep, monkeypatch
):
    monkeypatch.setattr("claimtrack.link.near._STRETCH", 0.0)  # a pause at every chance
    path = tmp_path / "store" / "claims.json"
    texts = (f"{SAME} at gate {at // 2} of the lower canal" for at in range(300))
    claims = [a_claim(text, span=(at, at + 9)) for at, text in enumerate(texts)]
    late = a_claim("Bread has become dearer in the valley", span=(900, 909))

    with closing(open_store(path)) as store:
        keep(store, *claims)
        Desk(store, "ann").gather_repeats(lambda: keep(store, late))
    with closing(open_store(path)) as store:
        again = a_claim("Bread became dearer in the valley", span=(950, 959))
        assert [each.other for each in Desk(store, "ann").suggestions(again)] == [late.id]


def test_claims_hold_together_when_the_one_between_them_is_taken_away(ann, five, keep):
    with ann.store.change() as changes:
        changes.drop_claims([each.id for each in five[2:]])
    crowd = [replace(five[0], id=f"{at:016x}", span=(at, at + 9)) for at in range(300)]
    keep(ann.store, *crowd)
    ann.gather_repeats()
    assert len(ann.repeats_of(five[0])) == 301
    with ann.store.change() as changes:
        changes.drop_claims([each.id for each in crowd[::7]])
    ann.gather_repeats()
    assert len(ann.repeats_of(five[0])) == 301 - len(crowd[::7])
