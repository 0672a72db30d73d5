"""Claims about times to come: back when their time begins and is over, and how they came out."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from claimtrack.desk import Desk, Found
from claimtrack.model import ITSELF, Verdict

SAID, JUNE = date(2031, 5, 3), (date(2031, 6, 1), date(2031, 6, 30))
TEXT = "The bridge will be built in June."


@pytest.fixture
def bridge(ann, an_article, a_claim, a_when, a_hop):
    """A promise, as it was taken in on 4 May."""
    article = an_article(TEXT, "https://gazette.example/bridge", source="The Gazette")
    about = (a_when(*JUNE, text="in June"),)
    claim = a_claim(
        TEXT, article, published=SAID, about=about, chain=(a_hop("Ada Wren"),), source="The Gazette"
    )
    ann.take(Found(article, (claim,)))
    return ann.claim(claim.id)


@pytest.fixture
def on(ann, noon):
    """``on(day)``: Ann's desk at noon of that day."""
    return lambda day: Desk(
        ann.store, "ann", clock=lambda: noon + timedelta(days=(day - noon.date()).days)
    )


def test_a_promise_that_is_followed_comes_back_when_it_begins_and_when_it_is_over(
    ann, bridge, now, on
):
    assert bridge.due == (date(2031, 6, 1), date(2031, 7, 1))
    ann.judge([bridge], Verdict.PENDING)
    assert on(date(2031, 5, 31)).come_due() is None
    assert on(date(2031, 6, 1)).come_due().by == ITSELF
    assert now(bridge).recheck == ("the time it speaks of has begun on 2031-06-01: “in June”",)
    assert ann.touched_since(0) == set(), "it came by itself"
    on(date(2031, 6, 2)).accept([now(bridge)])
    assert on(date(2031, 6, 30)).come_due() is None
    on(date(2031, 7, 9)).come_due()
    assert now(bridge).recheck == ("the time it speaks of is over since 2031-07-01: “in June”",)
    assert now(bridge).due == ()
    assert on(date(2031, 8, 1)).come_due() is None


def test_a_new_promise_is_in_the_queue_anyway_and_its_days_pass(bridge, now, on):
    on(date(2031, 7, 2)).come_due()
    assert now(bridge) == replace(bridge, due=())


def test_what_was_judged_after_its_time_was_over_does_not_come_back(bridge, now, on):
    late = on(date(2031, 7, 5))
    late.judge([bridge], Verdict.VERIFIED)
    late.come_due()
    assert now(bridge).recheck == ()


def test_no_reviewers_undo_puts_it_off(ann, bridge, now, on):
    ann.judge([bridge], Verdict.PENDING)
    on(date(2031, 6, 1)).come_due()
    assert ann.undo().label == "undid: pending"
    assert now(bridge).due == (date(2031, 7, 1),)


def test_days_that_were_past_when_it_was_pulled_never_come_up(on, an_article, a_claim, a_when):
    autumn = on(date(2031, 10, 1))
    article = an_article(TEXT, "https://gazette.example/old")
    claim = a_claim(TEXT, article, published=SAID, about=(a_when(*JUNE),))
    autumn.take(Found(article, (claim,)))
    assert autumn.claim(claim.id).due == ()


@pytest.mark.parametrize(
    ("day", "standing"),
    [(date(2031, 5, 9), "ahead"), (date(2031, 6, 9), "open"), (date(2031, 7, 9), "over")],
)
@pytest.mark.usefixtures("bridge")
def test_promises_are_ahead_open_or_over(on, day, standing):
    assert [each.standing for each in on(day).promises()] == [standing]


def test_a_day_that_is_there_when_it_is_pulled_does_not_come_up(
    ann, an_article, a_claim, a_when, noon
):
    today = noon.date()
    text = "The lock opens between today and Friday."
    article = an_article(text, "https://gazette.example/lock")
    about = (a_when(today, today + timedelta(days=5)),)
    claim = a_claim(text, article, published=SAID, about=about)
    ann.take(Found(article, (claim,)))
    assert ann.claim(claim.id).due == (today + timedelta(days=6),)


def test_what_was_laid_aside_is_no_promise(ann, bridge):
    ann.reject([bridge])
    assert ann.promises() == []


def test_a_track_record_counts_what_was_resolved_by_speaker_and_outlet(ann, dam, bridge):
    ann.judge([bridge], Verdict.FALSE)
    ann.judge([dam], Verdict.VERIFIED)
    outlet, speaker = ann.track_records()
    assert (outlet.name, outlet.held, outlet.resolved) == ("The Gazette", 1, 2)
    assert (outlet.came_true, outlet.promises) == (0, 1)
    assert (speaker.kind, speaker.name, speaker.resolved) == ("speaker", "Ada Wren", 1)
    assert [each.name for each in ann.track_records("wren")] == ["Ada Wren"]
    assert ann.store.source("The Gazette").reliability == "F"


@pytest.mark.parametrize("verdict", [Verdict.PENDING, Verdict.LIKELY, Verdict.DISPUTED])
def test_what_is_not_resolved_is_not_counted(ann, bridge, verdict):
    ann.judge([bridge], verdict)
    assert ann.track_records() == []


@pytest.fixture
def soon(ann, an_article, a_claim):
    """A promise that names no time, as it was taken in on 4 May."""
    text = "The council will soon build a bridge."
    article = an_article(text, "https://gazette.example/soon", source="The Gazette")
    claim = a_claim(text, article, published=SAID, future=True)
    ann.take(Found(article, (claim,)))
    return ann.claim(claim.id)


AUGUST = SAID + timedelta(days=90)


def test_a_promise_without_a_time_comes_back_once_after_a_quarter_of_a_year(ann, soon, now, on):
    assert soon.due == (AUGUST,)
    ann.judge([soon], Verdict.PENDING)
    assert on(AUGUST - timedelta(days=1)).come_due() is None
    on(AUGUST).come_due()
    assert now(soon).recheck == ("it names no day, and 90 days have passed since it was said",)
    on(AUGUST).accept([now(soon)])
    assert on(AUGUST + timedelta(days=400)).come_due() is None


@pytest.mark.parametrize("verdict", [Verdict.VERIFIED, Verdict.FALSE, Verdict.MISLEADING])
def test_a_promise_without_a_time_that_was_resolved_stays_so(ann, soon, now, on, verdict):
    ann.judge([soon], verdict)
    on(AUGUST).come_due()
    assert (now(soon).recheck, now(soon).due) == ((), ())


def test_a_promise_without_a_time_is_listed_as_such_once_somebody_follows_it(ann, soon, bridge, on):
    assert [each.claim.id for each in ann.promises()] == [bridge.id]
    ann.accept([soon])
    listed = [(each.claim.id, each.standing, each.due[0]) for each in ann.promises()]
    assert listed == [(bridge.id, "ahead", date(2031, 6, 1)), (soon.id, "untimed", AUGUST)]
    assert ("untimed", ()) in [
        (each.standing, each.due) for each in on(AUGUST).promises() if each.claim.id == soon.id
    ]


def test_a_promise_that_names_no_day_to_come_comes_back(ann, an_article, a_claim, a_when):
    text = "The council will look at the bridge in the weeks ahead."
    article = an_article(text, "https://gazette.example/look", source="The Gazette")
    when = a_when(SAID, None, text="in the weeks ahead")
    claim = a_claim(text, article, published=SAID, future=True, about=(when,))
    ann.take(Found(article, (claim,)))
    assert ann.claim(claim.id).due == (AUGUST,)
    assert claim.id not in [each.claim.id for each in ann.promises()]
    ann.accept([ann.claim(claim.id)])
    assert claim.id in [each.claim.id for each in ann.promises()]


@pytest.mark.usefixtures("bridge")
def test_of_a_promise_that_is_over_the_last_day_is_told(on):
    (promise,) = on(date(2032, 1, 1)).promises()
    assert (promise.standing, promise.due, promise.last) == ("over", (), date(2031, 7, 1))


def test_a_promise_that_a_later_version_makes_too_comes_back_once(
    ann, bridge, an_article, a_claim, now, on, noon
):
    newer = an_article(f"{TEXT} A line was added.", "https://gazette.example/bridge")
    again = a_claim(TEXT, newer, published=SAID, about=bridge.about, chain=bridge.chain)
    ann.accept([bridge])
    ann.take(Found(replace(newer, pulled=noon + timedelta(days=1)), (again,)))
    on(date(2031, 7, 1)).come_due()
    assert now(bridge).recheck == ()
    assert now(again).recheck == ("the time it speaks of is over since 2031-07-01: “in June”",)
