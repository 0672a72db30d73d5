"""Asked as of a day, the timeline is what stood at the end of that day, whatever came since."""

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from claimtrack.desk import Desk, Found
from claimtrack.errors import NotAllowed
from claimtrack.model import Query, Verdict
from claimtrack.store.memory import MemoryStore

MONDAY = date(2031, 5, 5)
TEXT = "The dam holds. The gates are shut. The road is open."
ACTS = {
    "track": lambda desk, claim: desk.accept([claim]),
    "reject": lambda desk, claim: desk.reject([claim]),
    "snooze": lambda desk, claim: desk.snooze([claim], date(2040, 1, 1)),
    "verify": lambda desk, claim: desk.judge([claim], Verdict.VERIFIED),
    "deny": lambda desk, claim: desk.judge([claim], Verdict.FALSE),
    "note": lambda desk, claim: desk.judge([claim], None, "ask again"),
    "tag": lambda desk, claim: desk.tag([claim], ["silt"]),
    "undo": lambda desk, _: desk.undo(),
    "redo": lambda desk, _: desk.redo(),
}
STEPS = st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 2), st.sampled_from([0, 0, 0, 1]))


def noon(day):
    return datetime.combine(day, time(12), tzinfo=UTC)


@settings(max_examples=50)
@given(st.lists(STEPS, max_size=20))
def test_what_was_believed_on_a_day_is_what_stood_at_its_end(an_article, a_claim, steps):
    today = MONDAY
    desk = Desk(MemoryStore(), "ann", clock=lambda: noon(today))
    article = an_article(TEXT, pulled=noon(MONDAY))
    desk.take(Found(article, tuple(a_claim(each, article) for each in TEXT.split(". "))))
    stood = {}
    for name, which, nights in steps:
        with suppress(NotAllowed):  # there may be nothing to take back
            ACTS[name](desk, desk.claims()[which])
        stood[today] = {each.id: (each.state, each.verdict) for each in desk.claims()}
        today += timedelta(nights)
    for day, then in stood.items():
        told = desk.timeline(until=day)
        assert {each.claim: (each.state, each.verdict) for each in told} == then


DAYS = st.dates(date(2031, 4, 1), date(2031, 6, 30))


@settings(max_examples=50)
@given(st.lists(st.tuples(st.none() | DAYS, st.none() | DAYS), min_size=3, max_size=3), DAYS)
def test_claims_stand_by_the_day_they_were_said_and_those_reported_later_are_not_known(
    an_article, a_claim, a_when, keep, days, asked
):
    desk = Desk(MemoryStore(), "ann", clock=lambda: noon(MONDAY))
    article = an_article(TEXT, pulled=noon(MONDAY))
    claims = [
        a_claim(text, article, said_on=a_when(said, said) if said else None, published=published)
        for text, (said, published) in zip(TEXT.split(". "), days, strict=True)
    ]
    keep(desk.store, article, *claims)
    reported = {claim.id: claim.published or MONDAY for claim in claims}
    told = desk.timeline()
    assert {each.claim: each.reported for each in told} == reported
    by_day = [each.said or each.reported for each in told]
    assert by_day == sorted(by_day)
    known = {each.claim for each in desk.timeline(until=asked)}
    assert known == {each for each, day in reported.items() if day <= asked}


def test_a_query_and_a_day_go_together(ann, dam):
    ann.tag([dam], ["silt"])
    assert [each.claim for each in ann.timeline(Query.parse("tag:silt"))] == [dam.id]
    assert ann.timeline(Query.parse("tag:silt"), date(1999, 1, 1)) == []


def test_who_spoke_is_named_in_full_where_that_is_known(ann, a_hop):
    dam, gates, road = ann.claims()
    ann.reattribute(dam, [a_hop("Wren", who="Ada Wren"), a_hop("The Courier")])
    ann.reattribute(gates, [a_hop("an aide", who=None)])
    told = {each.claim: each.who for each in ann.timeline()}
    assert told == {dam.id: "Ada Wren", gates.id: "an aide", road.id: None}
