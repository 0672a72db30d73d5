"""How a story stands: its claims by day, its states, its open conflicts, its origins."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from claimtrack.desk import Desk, Found
from claimtrack.errors import NotFound
from claimtrack.model import Relation, State, Verdict
from claimtrack.store.memory import MemoryStore

SAMPLE = Path(__file__).parents[2] / "store" / "sample"


@pytest.fixture
def silt(ann):
    """All three claims filed under one story."""
    ann.file_under(ann.claims(), "Silt at Aldermoor")
    return ann


def test_its_claims_stand_by_the_day_they_were_said(ann, a_claim, a_when, keep):
    days = {"Late.": date(2031, 5, 3), "Early.": date(2031, 5, 1)}
    for text, day in days.items():
        keep(ann.store, a_claim(text, text * 3, story="Silt", said_on=a_when(day, day)))
    story = ann.story("silt")
    assert [claim.text for claim in story.timeline] == ["Early.", "Late."]
    assert (story.first, story.last) == (date(2031, 5, 1), date(2031, 5, 3))


def test_it_counts_states_verdicts_articles_and_outlets(silt, now):
    dam, gates, _ = silt.claims()
    silt.judge([dam], Verdict.LIKELY)
    silt.accept([now(gates)])
    story = silt.story("Silt at Aldermoor")
    assert story.states == {State.DECIDED: 1, State.TRACKED: 1, State.NEW: 1}
    assert story.verdicts == {Verdict.LIKELY: 1}
    assert (story.articles, story.outlets) == (1, 1)


def test_versions_of_an_article_are_one_article_of_a_story(silt, an_article, a_claim):
    text = "The Aldermoor dam holds 650 tonnes of silt."
    newer = an_article(text)
    silt.take(Found(newer, (a_claim(text, newer, source="The Gazette"),)))
    silt.file_under([each for each in silt.claims() if each.text == text], "Silt at Aldermoor")
    story = silt.story("Silt at Aldermoor")
    assert len(story.timeline) == 4
    assert story.articles == 1


def test_a_conflict_is_open_until_one_of_the_two_falls(silt, now):
    dam, gates, _ = silt.claims()
    silt.link(gates, Relation.CONTRADICTS, dam)
    (conflict,) = silt.story("Silt at Aldermoor").conflicts
    assert (conflict.claim.id, conflict.other.id, conflict.by) == (gates.id, dam.id, "ann")
    silt.judge([now(dam)], Verdict.FALSE)
    assert silt.story("Silt at Aldermoor").conflicts == ()
    silt.undo()
    silt.reject([now(gates)])
    assert silt.story("Silt at Aldermoor").conflicts == ()


def test_its_origins_are_those_who_spoke_first_each_once(silt, a_hop, now):
    dam, gates, valley = silt.claims()
    silt.reattribute(dam, [a_hop("Ada Wren")])
    silt.reattribute(gates, [a_hop("Wren", who="Ada Wren"), a_hop("The Courier")])
    assert silt.story("Silt at Aldermoor").origins == ("Ada Wren", "The Gazette")
    silt.reject([now(valley)])
    assert silt.story("Silt at Aldermoor").origins == ("Ada Wren",)


def test_another_story_whose_name_holds_this_one_is_not_it(silt, a_claim, keep):
    keep(silt.store, a_claim("Eels left.", "e" * 16, story="Silt at Aldermoor, later"))
    assert len(silt.story("silt at aldermoor").timeline) == 3
    with pytest.raises(NotFound, match='nothing is filed under "Silt"'):
        silt.story("Silt")


def test_all_that_is_proposed_with_a_claim_is_filed_as_one_act(ann, a_claim, keep):
    texts = ("They left Lower Quell for Aldermoor Weir.", "From Aldermoor Weir to Lower Quell.")
    one, other = (a_claim(text, article * 16) for text, article in zip(texts, "ab", strict=True))
    keep(ann.store, one, other)
    proposal = ann.proposed_with(one)
    assert set(proposal.claims) == {one.id, other.id}
    ann.file_under([ann.claim(each) for each in proposal.claims], "The weir")
    assert list(ann.stories()) == ["The weir"]
    with pytest.raises(NotFound, match="file it by itself"):
        ann.proposed_with(one)
    ann.undo()
    assert ann.stories() == {}
    assert ann.proposed_with(one) == proposal


def test_the_sample_is_one_story_under_a_name_that_tells():
    desk = Desk(MemoryStore(), "ann", clock=lambda: datetime(2031, 9, 1, tzinfo=UTC))
    for found in desk.read(desk.locate([str(SAMPLE)])):
        desk.take(found)
    (proposal,) = desk.propose_stories()
    assert proposal.name == "Ostrel Dam, Ilse Marrant"
    assert proposal.articles == len({article.address for article in desk.store.articles()})
    assert desk.stories() == {}, "nothing is filed by itself"


def test_a_story_of_one_claim_is_a_story_too(ann, dam):
    ann.file_under([dam], "Silt")
    story = ann.story("silt")
    assert (story.name, len(story.timeline), story.conflicts) == ("Silt", 1, ())
    assert (story.first, story.last) == (None, None)


def test_either_end_of_a_conflict_may_fall_whichever_way_it_was_said(silt, now):
    dam, gates, _ = silt.claims()
    silt.link(gates, Relation.CONTRADICTS, dam)
    for fallen in (dam, gates):
        for act in (
            lambda claim: silt.reject([claim]),
            lambda claim: silt.judge([claim], Verdict.MISLEADING),
            lambda claim: silt.judge([claim], Verdict.OUTDATED),
        ):
            act(now(fallen))
            assert silt.story("Silt at Aldermoor").conflicts == ()
            silt.undo()
        silt.judge([now(fallen)], Verdict.DISPUTED)
        assert len(silt.story("Silt at Aldermoor").conflicts) == 1
        silt.undo()


def test_each_claim_is_proposed_with_its_own(ann, a_claim, keep):
    texts = (
        "They left Lower Quell for Aldermoor Weir.",
        "From Aldermoor Weir to Lower Quell.",
        "They left Upper Fenn for Harrow Point.",
        "From Harrow Point to Upper Fenn.",
    )
    weir, road, point, fenn = (
        a_claim(text, article * 16) for text, article in zip(texts, "abcd", strict=True)
    )
    keep(ann.store, weir, road, point, fenn)
    assert set(ann.proposed_with(weir).claims) == {weir.id, road.id}
    assert set(ann.proposed_with(fenn).claims) == {point.id, fenn.id}


def test_a_story_keeps_the_name_it_was_filed_under_however_it_is_asked_for(silt):
    assert silt.story("SILT AT aldermoor").name == "Silt at Aldermoor"


def test_a_conflict_with_a_claim_outside_the_story_falls_with_that_claim(ann, now):
    dam, gates, _ = ann.claims()
    ann.file_under([dam], "Silt")
    ann.link(now(dam), Relation.CONTRADICTS, gates)
    assert len(ann.story("Silt").conflicts) == 1
    ann.reject([now(gates)])
    assert ann.story("Silt").conflicts == ()


def test_an_outlet_that_is_cited_is_the_origin_whatever_else_it_reports(ann, a_claim, a_hop, keep):
    bribes = a_claim("The mayor took bribes.", "a" * 16, source="Radio", story="Town")
    road = a_claim("The road is closed.", "b" * 16, source="The Gazette", story="Town")
    keep(
        ann.store,
        replace(bribes, chain=(a_hop("The Gazette"),)),
        replace(road, chain=(a_hop("The police"),)),
    )
    assert set(ann.story("Town").origins) == {"The Gazette", "The police"}


def test_a_page_that_was_pulled_twice_is_no_story(ann, an_article, a_claim):
    for more in ("", " And more."):
        text = "Ivo Lund spoke to Calvenia Parliament about the Ostrel Dam."
        article = an_article(text + more, "https://gazette.example/lund")
        ann.take(Found(article, (a_claim(text, article),)))
    assert ann.propose_stories() == []
