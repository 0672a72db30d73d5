"""How claims stood when somebody last looked, worked out from what was done since."""

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtrack.desk import Desk, Found
from claimtrack.desk.readings import Readings
from claimtrack.desk.since import Before, Since, last_briefed, moment
from claimtrack.model import Verdict
from claimtrack.store.memory import MemoryStore


def before_now(desk, since):
    return Before(desk.store, since, Readings(desk.store))


@pytest.fixture
def since():
    """The moment at which everything there is had come and nothing was done."""
    return Since(acts=0, articles=1)


def test_a_claim_that_nobody_touched_stood_as_it_stands(ann, dam, since):
    ann.accept([ann.claims()[1]])
    assert before_now(ann, since).claim(dam.id) == dam


def test_a_claim_that_was_changed_twice_stood_as_before_the_first_change(ann, dam, since, now):
    ann.tag([dam], ["silt"])
    ann.judge([now(dam)], Verdict.LIKELY)
    ann.tag([now(dam)], ["mud"], ["silt"])
    before = before_now(ann, since)
    assert before.claim(dam.id) == dam
    assert list(before.changed()) == [(dam, now(dam))]


def test_what_was_done_and_taken_back_since_changed_nothing(ann, dam, since):
    ann.judge([dam], Verdict.LIKELY)
    ann.undo()
    ((then, is_now),) = before_now(ann, since).changed()
    assert then == is_now == dam


def test_what_was_split_off_or_added_was_not_there(ann, dam, article, since):
    ann.split(dam, dam.span[0] + 13)
    half = ann.store.claims_of(dam.article)[1]
    added = ann.add(article, (4, 13)).changes[0].id
    before = before_now(ann, since)
    assert set(before.came) == {half.id, added}
    assert before.claim(half.id) is None
    assert before.claim(added) is None
    assert before.claim(dam.id) == dam
    assert [is_now.id for _, is_now in before.changed()] == [dam.id]


def test_what_was_merged_away_since_is_neither_changed_nor_there(ann, dam, since, now):
    gates = ann.claims()[1]
    ann.merge(dam, gates)
    before = before_now(ann, since)
    assert before.claim(gates.id) is None
    assert list(before.changed()) == [(dam, now(dam))]
    assert before.came == {}


def test_what_was_added_and_merged_away_again_never_came(ann, dam, since, now):
    ann.split(dam, dam.span[0] + 13)
    ann.merge(now(dam), ann.store.claims_of(dam.article)[1])
    assert before_now(ann, since).came == {}


def test_a_claim_that_nobody_has_was_never_there(ann, since):
    assert before_now(ann, since).claim("feedbeef" * 2) is None


def test_what_was_decided_of_an_article_that_came_since_is_no_change(
    ann, since, an_article, a_claim
):
    article = an_article("The weir was closed.", "https://gazette.example/weir")
    claim = a_claim("The weir was closed.", article)
    ann.take(Found(article, (claim,)))
    ann.judge([claim], Verdict.FALSE)
    before = before_now(ann, since)
    assert list(before.came) == [claim.id]
    assert before.claim(claim.id) is None
    assert list(before.changed()) == []


def test_a_moment_counts_what_lies_before_it(ann, dam, noon, now):
    first = ann.accept([dam]).at
    second = ann.tag([now(dam)], ["silt"]).at
    assert moment(ann.store, first).acts == 0
    assert moment(ann.store, second).acts == 1
    assert moment(ann.store, second + timedelta(seconds=1)).acts == 2
    assert moment(ann.store, noon).articles == 0  # it was pulled at noon, and not before
    assert moment(ann.store, noon + timedelta(seconds=1)).articles == 1


def test_the_last_brief_is_ones_own_of_the_same_question(ann, ben, dam):
    ann.remember_brief(ann.brief("silt"))
    ann.accept([dam])
    ben.remember_brief(ben.brief("silt"))
    ann.remember_brief(ann.brief("gates"))
    acts = ann.store.acts()
    assert last_briefed(acts, "ann", "silt").acts == 0
    assert last_briefed(acts, "ben", "silt").acts == 2
    assert last_briefed(acts, "ann", "gates").acts == 3
    assert last_briefed(acts, "ann", "") == Since()
    assert last_briefed(acts, "zoe", "silt") == Since()


STEPS = {
    "track": lambda desk, claim: desk.accept([claim]),
    "reject": lambda desk, claim: desk.reject([claim]),
    "judge": lambda desk, claim: desk.judge([claim], Verdict.FALSE),
    "tag": lambda desk, claim: desk.tag([claim], ["silt"]),
    "untag": lambda desk, claim: desk.tag([claim], remove=["silt"]),
    "rate": lambda desk, claim: desk.rate([claim], 3),
}


@settings(max_examples=50)
@given(
    st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 2)), max_size=12),
    st.integers(0, 12),
)
def test_at_any_moment_the_past_is_what_it_was(an_article, a_claim, keep, noon, steps, looked):
    desk = Desk(MemoryStore(), "ann", clock=lambda: noon)
    article = an_article("The dam holds. The gates are shut. The road is open.")
    keep(desk.store, article, *(a_claim(text, article) for text in article.text.split(". ")))
    seen, since = list(desk.claims()), Since(acts=0, articles=1)
    for at, (step, which) in enumerate(steps):
        if at == looked:
            seen, since = list(desk.claims()), Since(acts=len(desk.store.acts()), articles=1)
        STEPS[step](desk, desk.claims()[which])
    before = before_now(desk, since)
    assert [before.claim(claim.id) for claim in seen] == seen
    changed = {then.id: is_now for then, is_now in before.changed()}
    assert [changed.get(claim.id, claim) for claim in seen] == list(desk.claims())
