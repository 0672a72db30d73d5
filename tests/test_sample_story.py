"""What is planted in the sample story is found through the desk, each thing by a test."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from claimtrack.desk import Desk
from claimtrack.model import Query, Relation, Verdict
from claimtrack.store.memory import MemoryStore

SAMPLE = Path(__file__).parents[1] / "store" / "sample"
AUTUMN = datetime(2031, 10, 1, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def read():
    """The fourteen articles with their claims, by file name."""
    desk = Desk(MemoryStore(), "ann", clock=lambda: AUTUMN)
    files = sorted(SAMPLE.iterdir())
    return dict(zip((each.name[:2] for each in files), desk.read(map(str, files)), strict=True))


@pytest.fixture
def desk(read):
    """Ann's desk at a store into which the sample was pulled, in autumn."""
    desk = Desk(MemoryStore(), "ann", clock=lambda: AUTUMN)
    for found in read.values():
        desk.take(found)
    return desk


@pytest.fixture
def one(desk, read):
    """``one("01", words)``: the one claim of an article that has these words."""

    def one(article, words):
        its = read[article].article.id
        (claim,) = [each for each in desk.claims(Query.parse(f'"{words}"')) if each.article == its]
        return claim

    return one


@pytest.fixture
def same(desk):
    """``same(claims)``: link each to the first as repeating it; the first, as it is then."""

    def same(first, *others):
        for other in others:
            desk.link(desk.claim(other.id), Relation.REPEATS, desk.claim(first.id))
        return desk.claim(first.id)

    return same


def kinds(origins):
    return {alert.kind for alert in origins.alerts}


def test_four_outlets_and_one_origin(desk, one, same):
    ordered = [one(article, "400 people will have") for article in ("01", "02", "04", "03")]
    origins = desk.origins(same(*ordered))
    assert origins.summary == "4 articles · 4 outlets · 1 origin"
    assert origins.origins == ("Ministry of Public Works",)
    assert {"one-root", "dropped"} <= kinds(origins)


def test_a_hedge_lost_on_the_way(desk, one, same):
    origins = desk.origins(same(one("01", "be lowered by six"), one("03", "be lowered by six")))
    assert {"hedge-lost", "dropped"} <= kinds(origins)


def test_a_range_that_became_its_upper_end(desk, one, same):
    origins = desk.origins(same(one("06", "the cost of a repair"), one("07", "A repair will cost")))
    assert {"hedge-lost", "unnamed"} <= kinds(origins)


def test_one_quote_given_to_two_people(desk, one):
    words = "We will not gamble with a single life below"
    hers, theirs = one("06", words), one("07", words)
    (found,) = [each for each in desk.suggestions(hers) if each.other == theirs.id]
    assert found.relation is Relation.CONTRADICTS
    assert "Ilse Marrant" in found.reason
    assert "Halina Corvane" in found.reason


def test_a_silent_edit_with_the_claims_it_touched(read):
    desk = Desk(MemoryStore(), "ann", clock=lambda: AUTUMN)
    desk.take(read["11"])
    desk.judge(desk.claims(), Verdict.LIKELY)
    taken = desk.take(read["12"])
    told = {each.was: each.fates for each in taken.compared}
    assert told["About 220 tonnes of grout were injected on the first day"] == ("number changed",)
    assert told["We lost a fortnight to the pumps, not to the wall,"] == ("attribution changed",)
    assert told["the repair might still be finished by the end of June"] == ("sense changed",)
    assert told["he had reported this to the ministry in March"] == ("gone",)
    again = desk.claims(Query.parse("is:recheck"))
    assert {claim.id for claim in again} == set(taken.recheck)
    assert len(again) == 4
    assert len(desk.claims(Query.parse("state:new"))) == 3


def test_a_promise_come_due(read):
    spring = datetime(2031, 3, 21, 12, 0, tzinfo=UTC)
    desk = Desk(MemoryStore(), "ann", clock=lambda: spring)
    desk.take(read["10"])
    (promise,) = desk.claims(Query.parse('"every family will be home"'))
    desk.judge([promise], Verdict.PENDING)
    later = Desk(desk.store, "ann", clock=lambda: datetime(2031, 7, 2, 12, 0, tzinfo=UTC))
    assert promise.id in [change.id for change in later.come_due().changes]
    assert "is over" in later.claim(promise.id).recheck[0]


def test_the_drifting_number(desk):
    series = next(each for each in desk.numbers("tarn") if "Tarn" in each.words)
    assert {(point.low, point.high) for point in series.points} == {
        (400, 400),
        (400, 500),
        (650, 650),
    }
    assert series.points[series.outlier].low == 650


def test_the_drifting_number_from_one_of_its_claims(desk, one):
    (series,) = desk.numbers(one("13", "650 people have left").id)
    assert {point.low for point in series.points} == {400, 650}


def test_a_report_that_was_denied(desk, one):
    denial, report = (
        one("09", "before the valley was evacuated"),
        one("08", "Ministry of Public Works knew"),
    )
    (found,) = [each for each in desk.suggestions(denial) if each.other == report.id]
    assert found.relation is Relation.CONTRADICTS
