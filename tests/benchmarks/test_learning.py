"""What the learned order costs in a store of 100,000 claims, beside what it is a part of.

    pytest tests/benchmarks/test_learning.py --junit-xml=figures.xml

Each figure is the least of some rounds, in the same run: a screenful in the learned order beside
one in the order of worth, both at once and when the store is opened for it, where the decisions
are gone through; and taking a decision in beside the decision itself.
"""

import time

import pytest

from claimtrack.desk import Desk
from claimtrack.model import Order, Query
from claimtrack.store import open_store

CLAIMS, DECISIONS, ROUNDS, ROWS = 100_000, 2_000, 8, 40
NEW = Query.parse("state:new")


@pytest.fixture(scope="module")
def folder(tmp_path_factory, claims_by_count):
    """A store of 100,000 claims and 2,000 decisions, made by one act for each."""
    folder = tmp_path_factory.mktemp("learned")
    store = open_store(folder)
    with store.change() as changes:
        changes.put_claims(claims_by_count(CLAIMS))
    desk = Desk(store, "ann")
    for at, claim in enumerate(desk.claims(NEW)[:DECISIONS]):
        (desk.accept if at % 3 else desk.reject)([claim])
    store.fold()
    store.close()
    return folder


@pytest.fixture
def taught(folder):
    """A desk that has gone through the decisions."""
    store = open_store(folder)
    desk = Desk(store, "ann")
    desk.queue(NEW)
    yield desk
    store.close()


def milliseconds(do):
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000


def least(do):
    return min(milliseconds(do) for _ in range(ROUNDS))


def test_a_screenful_in_the_learned_order_is_there_at_once(taught, record_property):
    learned = least(lambda: taught.queue(NEW)[:ROWS])
    by_worth = least(lambda: taught.claims(NEW, Order.WORTH)[:ROWS])
    record_property("a screenful in the learned order, ms", round(learned, 1))
    record_property("a screenful in the order of worth, ms", round(by_worth, 1))
    read = least(lambda: sorted(taught.claims(NEW), key=lambda claim: -claim.worth))
    record_property("all that are new, read and put in order, ms", round(read, 1))
    assert learned < read / 2, "only what stands first is put in order anew"


def test_a_list_waits_little_for_what_was_learned(folder, record_property):
    def opened(rows):
        def look():
            store = open_store(folder)
            rows(Desk(store, "ann"))
            store.close()

        return look

    by_worth = least(opened(lambda desk: desk.claims(NEW, Order.WORTH)[:ROWS]))
    learned = least(opened(lambda desk: desk.queue(NEW)[:ROWS]))
    record_property("opened and in the learned order, ms", round(learned, 1))
    record_property("opened and in the order of worth, ms", round(by_worth, 1))
    assert learned < 1.6 * by_worth


def test_a_decision_is_learned_in_less_than_it_takes(taught, record_property):
    claims = iter(taught.claims(NEW)[:ROUNDS])
    decide, learn = [], []
    for claim in claims:
        decide.append(milliseconds(lambda claim=claim: taught.reject([claim])))
        learn.append(milliseconds(taught.taught))
    record_property("a decision, ms", round(min(decide), 3))
    record_property("a decision learned, ms", round(min(learn), 3))
    assert min(learn) < min(decide)
