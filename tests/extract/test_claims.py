"""What a claim carries beside its words and its chain."""

import pickle
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtrack.extract import explain, extract, read_plainly

from .conftest import article_of


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In a letter dated 3 May 2031, the port chief, Ada Crisp, wrote it was safe.", (5, 3)),
        ("In a note on Tuesday evening she said the ferry was safe.", (5, 6)),
        ("A report, which the weekly Lund Post published on 2 May, says it was safe.", (5, 2)),
        ("Ada Crisp said on 1 May that it was safe, the Lund Post reported.", (5, 1)),
    ],
)
def test_the_day_may_stand_in_what_opens_the_sentence_or_in_what_tells_of_a_paper(
    claims, text, day
):
    (claim,) = claims(text)
    assert claim.said_on
    assert claim.said_on.earliest == date(2031, *day)


def test_a_day_inside_the_words_is_not_when_they_were_said(claims):
    (claim,) = claims("In the north the ferry sank on 1 May, Ada Crisp said.")
    assert claim.said_on is None


def test_the_day_beside_the_cue_is_when_it_was_said(claims):
    (claim,) = claims("Ada Crisp said on Tuesday that the ferry would sail on 1 June.")
    assert claim.said_on
    assert claim.said_on.earliest == date(2031, 5, 6)
    assert [when.earliest for when in claim.about] == [date(2031, 6, 1)]


def test_a_day_in_the_words_is_not_when_they_were_said(claims):
    (claim,) = claims("Ada Crisp said the ferry sank on Tuesday.")
    assert claim.said_on is None


def test_a_weekday_that_does_not_fit_its_date_is_noticed(claims):
    (claim,) = claims("Ada Crisp said the ferry sank on Monday, 6 May 2031.")
    assert any("contradicts itself" in notice for notice in claim.notices)


def test_numbers_are_read_with_what_they_count(claims):
    (claim,) = claims("Ada Crisp said 30-40 sailors were rescued.")
    assert [(q.low, q.high, q.unit) for q in claim.quantities] == [(30, 40, "sailors")]


@pytest.mark.parametrize(
    ("text", "hedged", "future"),
    [
        ("Ada Crisp said the ferry could be lost.", True, False),
        ("Ada Crisp said the ferry will be lost.", False, True),
        ("Ada Crisp said the ferry was lost.", False, False),
    ],
)
def test_how_far_the_words_commit_is_kept(claims, text, hedged, future):
    (claim,) = claims(text)
    assert (claim.hedged, claim.future) == (hedged, future)


@pytest.mark.parametrize(
    "text",
    [
        "The ferry carried 240 people on its last trip across the bay.",
        "The ferry first sailed across the bay in June 1999.",
        "Harbour Lines bought a second ferry from its rival.",
    ],
)
def test_what_can_be_checked_is_claimed_in_the_outlets_own_voice(claims, text):
    (claim,) = claims(text)
    assert (claim.text, claim.chain, claim.voice.value) == (text, (), "own")


@pytest.mark.parametrize("text", ["It was a grey and quiet morning on the bay.", "Why not?"])
def test_what_cannot_be_checked_is_no_claim(claims, text):
    assert claims(text) == ()


HEADING = "‘The ferry sails again tomorrow’: Ada Crisp"


@pytest.mark.parametrize("heading", [HEADING, "Ada Crisp: ‘The ferry sails again tomorrow’"])
def test_a_heading_gives_words_by_a_colon(claims, heading):
    (claim,) = claims(heading, headings=(heading,))
    assert (claim.text, claim.heading) == ("The ferry sails again tomorrow", True)
    assert claim.chain[0].name == "Ada Crisp"


def test_words_given_to_two_people_are_noticed_on_both_claims(claims):
    text = (
        f"{HEADING}\nAda Crisp runs the port of Lund Bay. "
        "“The ferry sails again tomorrow,” said Ivo Brandt, who owns it."
    )
    told = [claim for claim in claims(text, headings=(HEADING,)) if claim.notices]
    assert len(told) == 2
    assert "the heading gives the same words to Ada Crisp" in told[1].notices[0]


def test_a_plain_reading_stands_alone(claims):
    first, second = claims("Ada Crisp said the ferry is safe. She said she had checked it.")
    assert read_plainly(first) == "[Ada Crisp:] the ferry is safe"
    assert read_plainly(second) == "[Ada Crisp:] she [Ada Crisp] had checked it"


def test_a_plain_reading_names_the_relay_and_shows_what_is_left_out(claims):
    (claim,) = claims("The ferry, Ada Crisp told Radio Tolmar, is not safe.")
    assert read_plainly(claim) == "[Ada Crisp, through Radio Tolmar:] The ferry […] is not safe"


def test_every_attribution_tells_its_rule():
    article = article_of("“The ferry is safe,” Ada Crisp said.")
    (found,) = explain(article)
    assert found.rule == "said after"
    assert article.text[slice(*found.cue)] == "said"


PIECES = st.sampled_from(
    """Ada Crisp|said|that|the ferry|“|”|"|‘|’|,|.|: |; |(|)|—|according to|told|Radio Tolmar|was
    |reported|to have|sunk|on Monday|12|officials|who|and|but|citing|he|It|?|…|'s|n't|\n|in a
    letter seen by|-|%|Mr.|U.S.""".split("|")
)


@given(st.lists(PIECES, max_size=40).map(" ".join) | st.text(max_size=80))
@settings(max_examples=300, deadline=None)
def test_any_text_gives_claims_that_are_its_own_words(text):
    article = article_of(text)
    claims = extract(article)
    assert extract(article) == claims
    assert len({claim.id for claim in claims}) == len(claims)
    for claim in claims:
        assert claim.text == text[slice(*claim.span)]
        assert all(claim.span[0] <= s < e <= claim.span[1] for s, e in claim.gaps)
        assert all(hop.span is None or text[slice(*hop.span)] == hop.name for hop in claim.chain)


def test_claims_can_be_sent_to_another_process():
    article = article_of("Ada Crisp said on Monday that 12 men were lost, according to Novapress.")
    claims = extract(article)
    assert pickle.loads(pickle.dumps((article, claims))) == (article, claims)


@pytest.mark.parametrize(
    "text",
    [
        "No one has drowned.",
        "Two sailors are missing.",
        "The crane was built by Lund Works.",
        "Crisp never sold it.",
    ],
)
def test_a_short_sentence_that_counts_or_names_is_the_outlets_own_claim(claims, text):
    (claim,) = claims(text)
    assert (claim.text, claim.voice.value, claim.chain) == (text, "own", ())


def test_a_short_sentence_about_nobody_is_no_claim(claims):
    assert not list(claims("It was cold there."))


def test_a_deed_before_the_cue_of_the_same_subject_is_the_outlets_claim(claims):
    deed, warning = claims(
        "Lund Bank cut its rate to 3 percent in May and warned that rents will rise."
    )
    assert (deed.text, deed.voice.value) == ("Lund Bank cut its rate to 3 percent in May", "own")
    assert (warning.text, warning.voice.value) == ("rents will rise", "reported")
