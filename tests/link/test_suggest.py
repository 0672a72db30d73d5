"""Suggestions: ranked, with reasons, without what is linked already."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from claimtrack import link
from claimtrack.model import Link, Relation

CLAIM = "The Aldermoor dam holds 400 tonnes of silt."


def among(a_claim, *sentences):
    return [a_claim(text, article=f"{number:016x}") for number, text in enumerate(sentences)]


def suggest(claim, among, limit=10):
    """What is suggested for a claim where these are stored."""
    stored = {each.id: each for each in among}
    index = link.Index((each.id, each.text) for each in stored.values())
    return link.suggest(claim, index, stored.get, limit)


def test_what_shares_more_comes_first(a_claim):
    close, far, other = among(
        a_claim,
        "400 tonnes of silt the Aldermoor dam is holding.",
        "The Aldermoor dam holds 400 frogs.",
        "Bread prices rose.",
    )
    found = suggest(a_claim(CLAIM, article="f" * 16), [other, far, close])
    assert [each.other for each in found] == [close.id, far.id]
    assert found[0].score > found[1].score > 0
    assert all(each.reason for each in found)


def test_weakly_related_words_do_not_clutter_what_is_close(a_claim):
    copy, weak, *others = among(
        a_claim, CLAIM, "The Aldermoor dam was built in two years.", "Bread rose.", "It rains."
    )
    claim = a_claim(CLAIM, article="f" * 16)
    assert [each.other for each in suggest(claim, [copy, weak, *others])] == [copy.id]
    assert [each.other for each in suggest(claim, [weak, *others])] == [weak.id]


def test_one_word_in_common_is_by_chance(a_claim):
    assert suggest(a_claim(CLAIM, article="f" * 16), among(a_claim, "Silt is grey.")) == []


def test_a_claim_is_not_suggested_to_itself_nor_to_what_it_is_linked_with(a_claim, noon):
    linked, updated, fresh = among(a_claim, CLAIM, CLAIM, CLAIM)
    claim = a_claim(CLAIM, article="f" * 16)
    links = (
        Link(claim=claim.id, relation=Relation.REPEATS, other=linked.id, by="ann", at=noon),
        Link(claim=updated.id, relation=Relation.UPDATES, other=claim.id, by="ann", at=noon),
    )
    claim = a_claim(CLAIM, article="f" * 16, links=links)
    found = suggest(claim, [claim, linked, updated, fresh])
    assert [each.other for each in found] == [fresh.id]


def test_a_neighbour_in_the_same_article_counts_for_less(a_claim):
    claim = a_claim(CLAIM)
    neighbour = a_claim(CLAIM, span=(100, 100 + len(CLAIM)))
    elsewhere = a_claim(CLAIM, article="e" * 16)
    found = suggest(claim, [neighbour, elsewhere])
    assert [each.other for each in found] == [elsewhere.id, neighbour.id]


def test_of_two_days_the_nearer_one_comes_first(a_claim):
    day = date(2031, 5, 4)
    before, long_ago, undated = (
        a_claim(CLAIM, article=f"{number:016x}", published=published)
        for number, published in enumerate((day - timedelta(3), day - timedelta(900), None))
    )
    found = suggest(a_claim(CLAIM, article="f" * 16, published=day), [long_ago, before, undated])
    assert [each.other for each in found] == [undated.id, before.id, long_ago.id]


def test_words_that_stand_together_in_both_tell_more_than_the_same_words_apart(a_claim):
    apart, together = among(
        a_claim,
        "Silt of the lake is grey, and 400 tonnes of bread and butter the Aldermoor dam can hold.",
        "Butter and bread and the lake is grey: the Aldermoor dam can hold 400 tonnes of silt.",
    )
    found = suggest(a_claim(CLAIM, article="f" * 16), [apart, together])
    assert [each.other for each in found] == [together.id, apart.id]


def test_no_more_are_suggested_than_asked_for(a_claim):
    crowd = among(a_claim, *[CLAIM] * 30)
    claim = a_claim(CLAIM, article="f" * 16)
    assert len(suggest(claim, crowd)) == 10
    assert len(suggest(claim, crowd, limit=3)) == 3


def test_the_order_in_which_claims_are_stored_does_not_matter(a_claim):
    crowd = among(a_claim, *[CLAIM] * 5, "The dam was built in two years.")
    claim = a_claim(CLAIM, article="f" * 16)
    assert suggest(claim, crowd) == suggest(claim, crowd[::-1])


def test_where_nothing_is_stored_nothing_is_suggested(a_claim):
    assert suggest(a_claim(CLAIM), []) == []


def test_a_claim_without_telling_words_gets_no_suggestions(a_claim):
    assert suggest(a_claim("It was so."), among(a_claim, "It was so.")) == []


@given(st.lists(st.text(min_size=1, max_size=40), max_size=8), st.text(min_size=1, max_size=40))
def test_whatever_the_words_are_scores_are_shares_that_fall(a_claim, sentences, text):
    found = suggest(a_claim(text, article="f" * 16), among(a_claim, *sentences))
    scores = [each.score for each in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
