"""A brief: what has become of a story since this analyst last looked, and nothing else."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from claimtrack.desk import Desk, Found
from claimtrack.errors import QueryError
from claimtrack.model import Evidence, Quantity, Relation, Verdict

SECTIONS = tuple("new contradicted updated changed corroborated judged withdrawn shaken".split())


def told(brief):
    """What a brief says, section by section, empty ones left out."""
    sections = {name: [each.claim.text for each in getattr(brief, name)] for name in SECTIONS}
    return {name: texts for name, texts in sections.items() if texts}


def counted(text):
    """The divers in a text, as a quantity."""
    return tuple(
        Quantity(
            low=int(number), high=int(number), unit="divers", text=f"{number} divers", span=(0, 2)
        )
        for number in re.findall(r"(\d+) divers", text)
    )


@pytest.fixture
def come_in(ann, an_article, a_claim, noon):
    """``come_in(address, *sentences)``: take in an article that makes these claims."""

    def come_in(address, *sentences, **more):
        article = an_article(" ".join(sentences), address, pulled=noon, source="The Courier")
        claims = [
            a_claim(text, article, source="The Courier", quantities=counted(text), **more)
            for text in sentences
        ]
        return ann.take(Found(article, tuple(claims)))

    return come_in


@pytest.fixture
def read(ann):
    """Ann has read a brief of everything, and nothing has happened since."""
    ann.remember_brief(ann.brief())
    assert told(ann.brief()) == {}
    return ann


def test_the_first_brief_has_everything(ann, texts):
    brief = ann.brief()
    assert sorted(told(brief)["new"]) == sorted(texts(ann.claims()))
    assert (brief.since, brief.by, brief.about) == (None, "ann", "")


def test_what_came_in_since_is_new(read, come_in):
    come_in("https://courier.example/1", "The weir was closed.", "Fish died.")
    brief = read.brief()
    assert sorted(told(brief)["new"]) == ["Fish died.", "The weir was closed."]
    assert list(told(brief)) == ["new"]


def test_an_article_fetched_before_and_taken_in_since_is_not_missed(read, come_in, noon):
    before = read.brief().until
    assert noon < before
    come_in("https://courier.example/1", "The weir was closed.")
    assert told(read.brief()) == {"new": ["The weir was closed."]}


def test_a_brief_that_was_not_remembered_is_written_again(ann):
    assert told(ann.brief()) == told(ann.brief()) != {}


def test_each_analyst_and_each_query_has_a_last_time_of_its_own(read, ben):
    assert "new" in told(ben.brief())
    assert told(read.brief("dam")) == {"new": ["The Aldermoor dam holds 400 tonnes of silt."]}


def test_undo_passes_over_a_brief_and_the_brief_stays_read(ann, dam):
    ann.accept([dam])
    ann.remember_brief(ann.brief())
    assert ann.undo().label == "undid: tracked"
    assert told(ann.brief()) == {}


def test_what_is_laid_aside_is_not_new(read, come_in):
    come_in("https://courier.example/1", "The weir was closed.", "Fish died.")
    read.reject(read.claims()[-1:])
    assert told(read.brief()) == {"new": ["The weir was closed."]}


def test_what_repeats_the_version_before_is_not_new_and_absent_words_are_told(read, come_in):
    address = "https://courier.example/1"
    come_in(address, "The weir was closed.", "Fish died.", "Eels too.")
    read.reject(read.claims()[-1:])
    read.remember_brief(read.brief())
    come_in(address, "The weir was closed.", "Boats sank.")
    brief = read.brief()
    assert told(brief) == {"new": ["Boats sank."], "withdrawn": ["Fish died."]}
    assert brief.withdrawn[0].why == "absent from the version fetched at 2031-05-04 12:00 UTC"


WEIR = "The weir at Aldermoor was closed on Friday by 30 divers."


@pytest.mark.parametrize(
    ("now", "why"),
    [
        ("On Friday the weir at Aldermoor was closed by 30 divers.", "reworded"),
        (WEIR.replace("30", "45"), "“30 divers” became “45 divers”"),
    ],
    ids=["other words", "another number"],
)
def test_what_stands_there_otherwise_is_changed_and_neither_new_nor_withdrawn(
    read, come_in, now, why
):
    address = "https://courier.example/1"
    come_in(address, WEIR, "Fish died.")
    read.remember_brief(read.brief())
    come_in(address, now, "Boats sank.")
    brief = read.brief()
    assert told(brief) == {"new": ["Boats sank."], "changed": [now], "withdrawn": ["Fish died."]}
    (changed,) = brief.changed
    assert changed.why == f"{why}, in the version fetched at 2031-05-04 12:00 UTC; it was"
    assert changed.other.text == WEIR
    assert told(read.brief("boats")) == {"new": ["Boats sank."]}


def test_a_speaker_who_changed_is_told_of_words_that_did_not(read, come_in, a_hop):
    address = "https://courier.example/1"
    come_in(address, WEIR)
    read.remember_brief(read.brief())
    come_in(address, WEIR, "Boats sank.", chain=(a_hop("Ada Wren"),))
    (changed,) = read.brief().changed
    assert changed.why.startswith("it was given to the article itself and is given to Ada Wren, in")


def test_words_that_were_gone_and_came_back_are_back_and_not_withdrawn(read, come_in):
    address = "https://courier.example/1"
    come_in(address, WEIR, "Fish died.")
    read.remember_brief(read.brief())
    come_in(address, WEIR)
    assert told(read.brief()) == {"withdrawn": ["Fish died."]}
    come_in(address, WEIR, "Fish died.")
    brief = read.brief()
    assert told(brief) == {"changed": ["Fish died."]}
    assert brief.changed[0].why == (
        "it stands there again in the version fetched at 2031-05-04 12:00 UTC"
    )
    read.remember_brief(brief)
    assert told(read.brief()) == {}
    come_in(address, WEIR)
    assert told(read.brief()) == {"withdrawn": ["Fish died."]}


def test_what_was_contradicted_or_updated_is_told_with_by_what_and_who_says_so(read, ben):
    dam, gates, valley = read.claims()
    ben.link(gates, Relation.CONTRADICTS, dam)
    ben.link(valley, Relation.UPDATES, ben.claim(gates.id))
    brief = read.brief()
    assert told(brief) == {"contradicted": [dam.text], "updated": [gates.text]}
    (contradicted,) = brief.contradicted
    assert (contradicted.why, contradicted.other.text) == ("contradicted, says ben, by", gates.text)
    assert brief.updated[0].other.text == valley.text


def test_a_link_is_told_where_the_query_shows_either_end_and_not_once_taken_back(read, ben):
    dam, gates, _ = read.claims()
    ben.link(gates, Relation.CONTRADICTS, dam)
    for query in ("gates", "dam"):
        assert told(read.brief(query))["contradicted"] == [dam.text]
    assert "contradicted" not in told(read.brief("valley"))
    ben.undo()
    assert told(read.brief()) == {}


def test_a_second_origin_is_told_once_and_a_third_no_more(ann, a_hop, now):
    dam, gates, valley = ann.claims()
    for claim, name in ((dam, "Ada Wren"), (gates, "Bo Finch"), (valley, "Cy Heron")):
        ann.reattribute(claim, [a_hop(name)])
    ann.remember_brief(ann.brief())
    ann.link(now(gates), Relation.REPEATS, now(dam))
    (told_of,) = ann.brief().corroborated
    assert told_of.claim.id == dam.id
    assert (
        told_of.why == "2 articles · 1 outlet · 2 origins (Ada Wren, Bo Finch); before: Ada Wren"
        or "(Ada Wren, Bo Finch); before: Ada Wren" in told_of.why
    )
    ann.remember_brief(ann.brief())
    ann.link(now(valley), Relation.REPEATS, now(dam))
    assert told(ann.brief()) == {}


def test_who_repeats_the_same_origin_corroborates_nothing(read):
    dam, gates, _ = read.claims()
    read.link(gates, Relation.REPEATS, dam)
    assert told(read.brief()) == {}


def test_a_claim_judged_false_and_a_verdict_taken_back_are_withdrawn(ann, now):
    dam, gates, _ = ann.claims()
    ann.judge([gates], Verdict.VERIFIED, "", [Evidence(location="log.pdf")])
    ann.remember_brief(ann.brief())
    ann.judge([dam], Verdict.FALSE)
    ann.reject([now(gates)])
    withdrawn = {each.claim.text: each.why for each in ann.brief().withdrawn}
    assert withdrawn == {
        dam.text: "judged false by ann",
        gates.text: "was judged verified, which no longer stands: rejected",
    }
    ann.undo()
    ann.undo()
    assert told(ann.brief()) == {}


def test_a_first_verdict_and_a_better_one_are_told(ann, now):
    dam, gates, _ = ann.claims()
    ann.judge([gates], Verdict.OUTDATED)
    ann.remember_brief(ann.brief())
    ann.judge([dam], Verdict.LIKELY)
    ann.judge([now(gates)], Verdict.VERIFIED)
    assert {each.claim.text: each.why for each in ann.brief().judged} == {
        dam.text: "judged likely by ann",
        gates.text: "judged verified by ann; before: outdated",
    }
    assert ann.brief().withdrawn == ()


@pytest.mark.parametrize("verdict", [Verdict.DISPUTED, Verdict.UNVERIFIABLE, Verdict.PENDING])
def test_what_was_held_and_is_not_any_more_is_withdrawn(ann, now, verdict):
    dam = ann.claims()[0]
    ann.judge([dam], Verdict.VERIFIED)
    ann.remember_brief(ann.brief())
    ann.judge([now(dam)], verdict)
    brief = ann.brief()
    assert told(brief) == {"withdrawn": [dam.text]}
    assert brief.withdrawn[0].why == f"judged {verdict} by ann; before: verified"


def test_a_decided_claim_of_which_the_ground_fell_is_shaken(ann, now):
    dam, gates, _ = ann.claims()
    ann.judge([gates], Verdict.VERIFIED, "", [Evidence(location=dam.id)])
    ann.remember_brief(ann.brief())
    ann.judge([now(dam)], Verdict.FALSE)
    brief = ann.brief()
    assert told(brief) == {"withdrawn": [dam.text], "shaken": [gates.text]}
    assert brief.shaken[0].why.endswith(", which is its evidence, was judged false")
    ann.remember_brief(brief)
    assert told(ann.brief()) == {}


def test_a_story_is_asked_for_by_its_name_and_what_was_filed_under_it_is_new(read):
    dam, gates, _ = read.claims()
    read.file_under([dam], "Silt at Aldermoor")
    brief = read.brief("silt at aldermoor")
    assert (brief.about, told(brief)) == ("Silt at Aldermoor", {"new": [dam.text]})
    read.remember_brief(brief)
    read.file_under([gates], "Silt at Aldermoor")
    assert read.brief("Silt at Aldermoor").new[0].why == "filed under Silt at Aldermoor"


def test_what_is_neither_a_story_nor_a_query_is_told(ann):
    with pytest.raises(QueryError):
        ann.brief("stat:new")


def test_since_a_day_counts_what_was_done_and_what_was_fetched_from_then_on(ann, article, noon):
    later = Desk(ann.store, "ann", clock=lambda: noon + timedelta(days=3))
    dam = later.claims()[0]
    later.judge([dam], Verdict.FALSE)
    brief = later.brief(since=noon + timedelta(days=2))
    assert told(brief) == {"withdrawn": [dam.text]}
    assert brief.since == noon + timedelta(days=2)
    new = replace(article, id="a" * 16, address="https://late.example", pulled=brief.since)
    later.take(Found(new, ()))
    assert (later.brief().articles, brief.articles) == (2, 1)


def test_a_query_is_told_what_became_of_the_claims_that_it_shows(ann, come_in, a_hop, now):
    wren, oake = (a_hop("Ada Wren"),), (a_hop("Tom Oake"),)
    come_in("https://courier.example/1", "The weir was closed.", chain=wren)
    claim = next(each for each in ann.claims() if each.text == "The weir was closed.")
    ann.judge([claim], Verdict.VERIFIED)
    asked = ("speaker:wren", "state:decided", "verdict:verified")
    for each in asked:
        ann.remember_brief(ann.brief(each))
    come_in("https://courier.example/1", "The weir was closed.", "Fish died.", chain=oake)
    assert now(claim).recheck
    for each in asked:
        (found,) = ann.brief(each).changed
        assert found.other.id == claim.id


def test_a_story_that_was_renamed_is_briefed_on_from_where_it_was(read):
    read.file_under(read.claims(), "Silt")
    read.remember_brief(read.brief("Silt"))
    read.rename_story("Silt", "Silt at Aldermoor")
    brief = read.brief("Silt at Aldermoor")
    assert brief.since is not None
    assert told(brief) == {}
