"""Corrections: dates and numbers follow the words, what an analyst decided stays."""

from datetime import date, timedelta

import pytest

from claimtrack.desk import Desk, Found
from claimtrack.extract import extract
from claimtrack.model import UNTIMED, BlockKind, Evidence, State, Verdict, Voice
from claimtrack.model.article import Block

TEXT = (
    "Ada Wren said on Monday that 40 lorries a night would cross the bridge in June and that nine "
    "gates will be shut on 20 July. The weir was raised by two metres in April. Who paid for it "
    "is not known."
)


@pytest.fixture
def article(an_article, a_when):
    day = date(2031, 5, 3)
    block = Block(BlockKind.PARAGRAPH, (0, len(TEXT)))
    return an_article(TEXT, source="The Gazette", published=a_when(day, day), blocks=(block,))


@pytest.fixture
def desk(store, clock, article):
    """Ann's desk on 4 May 2031, which has taken the bridge in as it was found."""
    desk = Desk(store, "ann", clock=clock)
    desk.take(Found(article, extract(article)))
    return desk


@pytest.fixture
def bridge(desk):
    """What Ada Wren said, as it was found."""
    return next(each for each in desk.claims() if each.text.startswith("40 lorries"))


def place(words):
    start = TEXT.index(words)
    return start, start + len(words)


def says(claim):
    return [each.text for each in (*claim.about, *claim.quantities)]


def test_dates_and_numbers_follow_the_ends_of_a_claim(desk, bridge):
    desk.respan(bridge, place("40 lorries a night would cross the bridge"))
    now = desk.claim(bridge.id)
    assert says(now) == ["40 lorries"]
    desk.respan(now, place("nine gates will be shut on 20 July"))
    now = desk.claim(bridge.id)
    assert says(now) == ["on 20 July", "nine gates"]
    assert now.future
    assert "gives a number" in now.reasons


def test_the_days_on_which_it_comes_up_follow_too(desk, bridge):
    desk.respan(bridge, place("40 lorries a night would cross the bridge in June"))
    assert desk.claim(bridge.id).due == (date(2031, 6, 1), date(2031, 7, 1))
    desk.respan(desk.claim(bridge.id), place("40 lorries a night would cross the bridge"))
    assert desk.claim(bridge.id).due == (desk.claim(bridge.id).day + UNTIMED,)
    desk.respan(desk.claim(bridge.id), place("nine gates will be shut on 20 July"))
    assert desk.claim(bridge.id).due == (date(2031, 7, 21),)


def test_a_day_that_has_passed_does_not_come_up_a_second_time(desk, bridge, noon):
    desk.respan(bridge, place("40 lorries a night would cross the bridge in June"))
    later = Desk(desk.store, "ann", clock=lambda: noon + timedelta(days=40))
    later.come_due()
    assert later.claim(bridge.id).due == (date(2031, 7, 1),)
    later.respan(later.claim(bridge.id), place("lorries a night would cross the bridge in June"))
    assert later.claim(bridge.id).due == (date(2031, 7, 1),)


def test_what_was_decided_and_set_stays(desk, bridge, a_hop):
    desk.tag([bridge], ["lorries"])
    desk.file_under([desk.claim(bridge.id)], "The bridge")
    desk.reattribute(desk.claim(bridge.id), [a_hop("Port Office")])
    desk.judge(
        [desk.claim(bridge.id)], Verdict.LIKELY, "", [Evidence(location="https://bridge.example")]
    )
    before = desk.claim(bridge.id)
    desk.respan(before, place("40 lorries a night"))
    now = desk.claim(bridge.id)
    kept = ("state", "verdict", "reviews", "tags", "story", "chain", "voice", "said_on", "id")
    assert [getattr(now, each) for each in kept] == [getattr(before, each) for each in kept]
    assert now.state is State.DECIDED


def test_undo_gives_back_what_the_words_said_and_redo_takes_it_again(desk, bridge):
    act = desk.respan(bridge, place("nine gates will be shut on 20 July"))
    after = desk.claim(bridge.id)
    assert {"span", "text", "about", "quantities", "due"} <= act.changes[0].before.keys()
    desk.undo()
    assert desk.claim(bridge.id) == bridge
    desk.redo()
    assert desk.claim(bridge.id) == after


def test_ends_that_stay_where_they_are_change_nothing(desk, bridge):
    assert desk.respan(bridge, bridge.span) is None


def test_each_half_of_a_split_claim_has_its_own_dates_and_numbers(desk, bridge):
    desk.respan(bridge, place(TEXT[TEXT.index("40 lorries") : TEXT.index(". The weir")]))
    whole = desk.claim(bridge.id)
    desk.split(whole, TEXT.index("and that nine"))
    first, second = desk.store.claims_of(whole.article)[:2]
    assert says(first) == ["in June", "40 lorries"]
    assert says(second) == ["on 20 July", "nine gates"]
    assert first.due == (date(2031, 6, 1), date(2031, 7, 1))
    assert second.due == (date(2031, 7, 21),)
    assert second.said_on == first.said_on == bridge.said_on
    desk.merge(first, second)
    assert desk.claim(whole.id) == whole
    desk.undo()
    desk.undo()
    assert desk.claim(whole.id) == whole


def test_a_claim_that_grows_over_the_next_has_what_both_say(desk, bridge):
    _, weir = desk.store.claims_of(bridge.article)[:2]
    desk.merge(bridge, weir)
    now = desk.claim(bridge.id)
    assert {"40 lorries", "two metres", "in April"} <= set(says(now))
    desk.undo()
    assert desk.claim(bridge.id) == bridge
    assert desk.claim(weir.id) == weir


def test_a_claim_that_was_missed_is_read_as_if_it_had_been_found(desk, article, a_hop):
    act = desk.add(article, place("nine gates will be shut on 20 July"), [a_hop("Ada Wren")])
    added = desk.claim(act.changes[0].id)
    assert says(added) == ["on 20 July", "nine gates"]
    assert added.due == (date(2031, 7, 21),)
    assert added.said_on.text == "on Monday"
    assert "gives a number" in added.reasons
    assert 0 < added.worth < 1


def test_an_added_claim_without_dates_or_numbers_has_none(desk, article):
    act = desk.add(article, place("Who paid for it is not known."))
    added = desk.claim(act.changes[0].id)
    assert (says(added), added.due, added.said_on) == ([], (), None)


def test_the_span_and_who_said_it_are_corrected_as_one_act(desk, bridge, a_hop):
    span = place("nine gates will be shut on 20 July")
    act = desk.correct(bridge, span, [a_hop("Port Office")])
    now = desk.claim(bridge.id)
    assert act.label == "span and attribution corrected"
    assert (now.span, now.speaker.who) == (span, "Port Office")
    assert now.voice is Voice.REPORTED
    desk.undo()
    assert desk.claim(bridge.id) == bridge


@pytest.mark.parametrize("what", ["span", "chain"])
def test_a_correction_of_one_of_the_two_says_which(desk, bridge, a_hop, what):
    span = place("40 lorries a night") if what == "span" else bridge.span
    chain = bridge.chain if what == "span" else [a_hop("Port Office")]
    label = {"span": "span corrected", "chain": "attribution corrected"}[what]
    assert desk.correct(bridge, span, chain).label == label
    assert desk.correct(desk.claim(bridge.id), span, chain) is None
