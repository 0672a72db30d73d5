"""What was known, and believed, on a day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from claimtrack.desk import Desk
from claimtrack.model import Query, Relation, State, Verdict

TODAY = date(2031, 5, 4)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


@pytest.fixture
def later(ann, noon):
    """Ann's desk two days later."""
    return Desk(ann.store, "ann", clock=lambda: noon + timedelta(days=2))


@pytest.fixture
def published(ann, keep):
    """``published(claim, day)``: let its article be of that day."""
    return lambda claim, day: keep(ann.store, replace(ann.claim(claim.id), published=day))


def of(desk, claim, day):
    return next(each for each in desk.timeline(until=day) if each.claim == claim.id)


def test_verdicts_are_as_they_stood_on_the_day(ann, later, dam, now):
    ann.judge([dam], Verdict.LIKELY)
    later.judge([now(dam)], Verdict.FALSE)
    assert of(later, dam, TODAY).verdict is Verdict.LIKELY
    assert of(later, dam, TOMORROW).verdict is Verdict.LIKELY
    assert of(later, dam, None).verdict is Verdict.FALSE


def test_what_was_undone_since_was_believed_then(ann, later, dam):
    ann.judge([dam], Verdict.FALSE)
    later.undo()
    assert of(later, dam, TODAY).verdict is Verdict.FALSE
    assert (of(later, dam, None).state, of(later, dam, None).verdict) == (State.NEW, None)


def test_what_was_laid_aside_since_stood_where_it_stood(ann, later, dam, now):
    ann.accept([dam])
    later.reject([now(dam)])
    assert of(later, dam, TODAY).state is State.TRACKED


def test_what_had_not_been_reported_was_not_known(ann, dam, published):
    published(dam, TOMORROW)
    assert dam.id not in [each.claim for each in ann.timeline(until=TODAY)]
    assert dam.id in [each.claim for each in ann.timeline(until=TOMORROW)]


def test_an_article_without_a_date_is_known_from_when_it_was_pulled(ann):
    assert ann.timeline(until=YESTERDAY) == []
    assert len(ann.timeline(until=TODAY)) == 3


def test_what_is_updated_stays_and_is_replaced_from_when_that_was_reported(
    ann, dam, now, published
):
    gates = ann.claims()[1]
    published(dam, YESTERDAY)
    published(gates, TOMORROW)
    ann.link(now(gates), Relation.UPDATES, now(dam))
    assert of(ann, dam, TODAY).replaced_by == ()
    assert of(ann, dam, TOMORROW).replaced_by == (gates.id,)
    assert of(ann, gates, TOMORROW).replaced_by == ()


def test_it_goes_by_when_things_were_said_and_takes_a_query(ann, dam, published):
    gates = ann.claims()[1]
    published(dam, TODAY)
    published(gates, YESTERDAY)
    assert ann.timeline()[0].claim == gates.id
    assert [each.claim for each in ann.timeline(Query.parse("silt"))] == [dam.id]


def test_what_was_not_reported_yet_replaces_nothing(ann, dam, keep, now):
    _, gates, _ = ann.claims()
    keep(ann.store, replace(dam, published=YESTERDAY))
    ann.link(gates, Relation.UPDATES, now(dam))
    assert of(ann, dam, YESTERDAY).replaced_by == ()
    assert of(ann, dam, TODAY).replaced_by == (gates.id,)
    ann.reject([now(gates)])
    assert of(ann, dam, TODAY).replaced_by == ()
