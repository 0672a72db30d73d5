"""What each act makes of a claim, and what the history says of it."""

from dataclasses import replace

import pytest

from claimtrack.errors import NotAllowed, NotFound
from claimtrack.model import EVERYTHING, Evidence, Order, Query, Relation, State, Verdict, Voice

SITE = Evidence(location="https://water.example/silt")


def test_accepting_tracks_a_new_claim(ann, dam, now):
    act = ann.accept([dam])
    assert now(dam).state is State.TRACKED
    assert (act.number, act.by, act.label) == (1, "ann", "tracked")
    assert list(ann.store.acts()) == [act]


def test_accepting_what_is_decided_leaves_it_decided(ann, dam, now):
    ann.judge([dam], Verdict.FALSE)
    assert ann.accept([now(dam)]) is None
    assert now(dam).state is State.DECIDED


def test_rejecting_lays_a_claim_aside_and_accepting_takes_it_up_again(ann, dam, now):
    assert ann.reject([dam]).label == "rejected"
    assert now(dam).state is State.REJECTED
    ann.accept([now(dam)])
    assert now(dam).state is State.TRACKED


def test_a_claim_laid_aside_has_no_verdict_any_more_but_its_reviews(ann, dam, now):
    ann.judge([dam], Verdict.VERIFIED, evidence=[SITE])
    ann.reject([now(dam)])
    assert (now(dam).verdict, len(now(dam).reviews)) == (None, 1)
    ann.undo()
    assert (now(dam).state, now(dam).verdict) == (State.DECIDED, Verdict.VERIFIED)


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_decides_and_is_signed_and_dated(ann, dam, now, noon, verdict):
    act = ann.judge([dam], verdict, "as I saw", [SITE])
    decided = now(dam)
    assert (decided.state, decided.verdict, act.label) == (State.DECIDED, verdict, verdict)
    [review] = decided.reviews
    assert (review.by, review.verdict, review.note) == ("ann", verdict, "as I saw")
    assert review.evidence == (SITE,)
    assert review.at >= noon
    assert review.at.tzinfo is not None


def test_a_second_verdict_is_appended_and_the_first_is_still_there(ann, ben, dam, now):
    ann.judge([dam], Verdict.LIKELY)
    ben.judge([now(dam)], Verdict.FALSE)
    assert now(dam).verdict is Verdict.FALSE
    assert [(each.by, each.verdict) for each in now(dam).reviews] == [
        ("ann", Verdict.LIKELY),
        ("ben", Verdict.FALSE),
    ]


def test_a_note_or_evidence_alone_decides_nothing(ann, dam, now):
    assert ann.judge([dam], None, "ask the ministry").label == "noted"
    ann.judge([now(dam)], None, evidence=[SITE])
    assert (now(dam).state, now(dam).verdict) == (State.NEW, None)
    assert now(dam).evidence == (SITE,)


@pytest.mark.parametrize("note", ["", "   "])
def test_a_review_that_says_nothing_is_refused(ann, dam, now, note):
    with pytest.raises(NotAllowed, match="a verdict, a note or evidence"):
        ann.judge([dam], None, note)
    assert now(dam) == dam


def test_evidence_that_lies_nowhere_is_refused(ann, dam, now):
    with pytest.raises(NotAllowed, match="address"):
        ann.judge([dam], Verdict.VERIFIED, evidence=[Evidence(location=" ")])
    assert now(dam) == dam


def test_a_claim_is_no_evidence_of_itself_however_its_id_is_written(ann, now):
    dam, gates, _ = ann.claims()
    for location in (dam.id, dam.id[:8]):
        with pytest.raises(NotAllowed, match=f"claim {dam.id[:8]} is no evidence of itself"):
            ann.judge([gates, dam], Verdict.VERIFIED, evidence=[Evidence(location=location)])
    assert (now(dam), now(gates)) == (dam, gates)
    assert ann.judge([gates], Verdict.VERIFIED, evidence=[Evidence(location=dam.id)])


def test_tags_are_set_once_and_taken_away(ann, dam, now):
    assert ann.tag([dam], ["water", "water", "to check"]).label == "tagged +water +water +to check"
    assert now(dam).tags == ("water", "to check")
    ann.tag([now(dam)], add=["silt"], remove=["water", "never there"])
    assert now(dam).tags == ("to check", "silt")


def test_setting_a_tag_that_is_there_changes_nothing_and_is_no_act(ann, dam, now):
    ann.tag([dam], ["water"])
    assert ann.tag([now(dam)], ["water"]) is None
    assert len(ann.store.acts()) == 1


@pytest.mark.parametrize("relation", Relation)
def test_a_link_stands_on_both_claims_and_reads_the_same(ann, now, relation):
    dam, gates, _ = ann.claims()
    act = ann.link(dam, relation, gates)
    [link] = now(dam).links
    assert now(gates).links == (link,)
    assert (link.claim, link.relation, link.other) == (dam.id, relation, gates.id)
    assert (link.by, act.label) == ("ann", f"linked: {relation}")
    assert len(act.changes) == 2


def test_two_claims_have_one_link_whichever_way_it_is_said(ann, now):
    dam, gates, road = ann.claims()
    ann.link(dam, Relation.REPEATS, gates)
    ann.link(now(dam), Relation.SUPPORTS, road)
    ann.link(now(gates), Relation.CONTRADICTS, now(dam))
    assert {each.relation for each in now(dam).links} == {Relation.SUPPORTS, Relation.CONTRADICTS}
    [link] = now(gates).links
    assert (link.claim, link.other) == (gates.id, dam.id)


def test_a_claim_is_not_linked_to_itself(ann, dam, now):
    with pytest.raises(NotAllowed, match=dam.id):
        ann.link(dam, Relation.REPEATS, dam)
    assert now(dam).links == ()


def test_unlinking_takes_the_link_from_both_and_leaves_the_others(ann, now):
    dam, gates, road = ann.claims()
    ann.link(dam, Relation.REPEATS, gates)
    ann.link(now(dam), Relation.SUPPORTS, road)
    ann.unlink(now(gates), now(dam))
    assert now(gates).links == ()
    assert [each.other for each in now(dam).links] == [road.id]
    assert ann.unlink(now(gates), now(dam)) is None


def test_claims_are_filed_under_a_story_and_under_none(ann, now):
    claims = ann.claims()
    assert ann.file_under(claims, "The silt").label == "filed under The silt"
    assert [now(claim).story for claim in claims] == ["The silt"] * 3
    assert ann.file_under([now(claims[0])], None).label == "filed under no story"
    assert now(claims[0]).story is None


def test_an_empty_story_is_none(ann, dam, now):
    ann.file_under([dam], "The silt")
    ann.file_under([now(dam)], "")
    assert now(dam).story is None


def test_blanks_name_no_story_and_are_none_of_its_name(ann, dam, now):
    assert ann.file_under([dam], "   ") is None
    assert ann.file_under([dam], " The silt ").label == "filed under The silt"
    assert now(dam).story == "The silt"
    assert ann.file_under([now(dam)], " ").label == "filed under no story"


def test_a_claim_whose_ends_are_moved_has_the_words_of_the_article(ann, dam, article, now):
    start = article.text.index("dam holds")
    ann.respan(dam, (start, start + 9))
    assert now(dam).text == "dam holds"
    assert now(dam).span == (start, start + 9)
    assert now(dam).id == dam.id


def test_gaps_that_the_new_ends_leave_out_are_gone(ann, a_claim, article, keep, now):
    claim = a_claim(article.text, article, gaps=((4, 8), (20, 24)))
    keep(ann.store, claim)
    ann.respan(claim, (2, 22))
    assert now(claim).gaps == ((4, 8),)


def test_a_gap_stays_while_both_its_ends_lie_inside(ann, dam, keep, now):
    start, end = dam.span
    inside, early, late = (start + 12, start + 15), (start + 4, start + 8), (end - 9, end - 5)
    keep(ann.store, replace(dam, gaps=(early, inside, late)))
    for span in (
        (start + 6, end - 7),  # it begins and ends within a gap
        (start + 4, end - 5),  # it begins where a gap begins and ends where one ends
        (start + 9, end - 10),
    ):
        ann.respan(now(dam), span)
        assert now(dam).gaps == (inside,)
        ann.undo()
    ann.respan(now(dam), (start + 3, end - 4))
    assert now(dam).gaps == (early, inside, late)


@pytest.mark.parametrize("span", [(5, 5), (9, 5), (-1, 5), (0, 10_000), (3, 4)])
def test_a_claim_is_never_left_without_words(ann, dam, now, span):
    with pytest.raises(NotAllowed):
        ann.respan(dam, span)
    assert now(dam) == dam


def test_who_said_it_can_be_corrected_to_a_chain_and_to_the_article_itself(ann, dam, now, a_hop):
    chain = [a_hop("Ada Wren"), a_hop("The Courier")]
    assert ann.reattribute(dam, chain).label == "attribution corrected"
    assert now(dam).chain == tuple(chain)
    assert now(dam).voice is Voice.REPORTED
    ann.reattribute(now(dam), [])
    assert now(dam).speaker is None
    assert now(dam).voice is Voice.OWN


def test_nobody_without_a_name_has_said_anything(ann, article, dam, now, a_hop):
    nameless = [a_hop("Ada Wren"), a_hop(" ")]
    for act in (
        lambda: ann.reattribute(dam, nameless),
        lambda: ann.correct(dam, (0, 9), nameless),
        lambda: ann.add(article, (0, 9), nameless),
    ):
        with pytest.raises(NotAllowed, match="who said it has a name"):
            act()
    assert now(dam) == dam
    assert not ann.store.acts()


def test_quoted_words_stay_quoted_whoever_said_them(ann, a_claim, article, keep, now, a_hop):
    claim = a_claim("gates were opened", article, voice=Voice.QUOTED, chain=(a_hop("Ada Wren"),))
    keep(ann.store, claim)
    ann.reattribute(claim, [])
    assert now(claim).voice is Voice.QUOTED


def test_an_act_on_many_claims_is_one_act(ann, now):
    claims = ann.claims()
    act = ann.judge(claims, Verdict.VERIFIED, evidence=[SITE])
    assert [change.id for change in act.changes] == [claim.id for claim in claims]
    assert {now(claim).verdict for claim in claims} == {Verdict.VERIFIED}
    assert len(ann.store.acts()) == 1


def test_an_act_on_no_claims_is_none(ann):
    assert ann.accept([]) is None
    assert len(ann.store.acts()) == 0


def test_a_claim_is_found_by_as_much_of_its_id_as_is_needed(ann, dam):
    others = [claim.id for claim in ann.claims()[1:]]
    length = next(
        n for n in range(1, 17) if not any(other.startswith(dam.id[:n]) for other in others)
    )
    assert ann.claim(dam.id[:length]) == dam


def test_an_id_that_fits_none_or_many_is_told(ann):
    with pytest.raises(NotFound, match="begins 3 claims"):
        ann.claim("")
    with pytest.raises(NotFound, match='no claim "zz"'):
        ann.claim("zz")


def test_a_claim_whose_article_is_gone_says_so(ann, a_claim):
    with pytest.raises(NotFound, match="pull it again"):
        ann.article(a_claim("From nowhere.", article="f" * 16))


def test_the_desk_counts_what_is_in_each_state(ann, dam):
    ann.accept([dam])
    counts = {state: number for state, number in ann.counts().items() if number}
    assert counts == {State.NEW: 2, State.TRACKED: 1}


def test_claims_are_shown_by_query_and_order(ann, dam, texts):
    assert texts(ann.claims(Query.parse("silt"))) == [dam.text]
    assert len(ann.claims(EVERYTHING, Order.WORTH)) == 3


def test_a_desk_without_a_clock_of_its_own_dates_acts_with_their_zone(store, a_claim, keep):
    from claimtrack.desk import Desk

    claim = a_claim("Rain.")
    keep(store, claim)
    assert Desk(store, "ann").accept([claim]).at.utcoffset() is not None


def test_suggestions_link_nothing(ann, keep, an_article, a_claim, dam, now):
    article = an_article("The dam holds 650 tonnes of silt.", "https://courier.example/dam")
    other = a_claim(article.text, article)
    keep(ann.store, article, other)
    assert ann.suggestions(dam)[0].other == other.id
    assert ann.suggestions(dam, limit=0) == []
    assert now(dam) == dam
