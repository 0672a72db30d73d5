"""What a claim's words say, read again after its ends were moved or it was added."""

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.extract import extract, reread
from claimtrack.model import Claim, Voice, claim_id

from .conftest import article_of

FERRY = article_of(
    "Ada Crisp said on Tuesday that the ferry sank in May and that 40 sailors may sue the port in "
    "June.\n"
    "The minister denied that the mine had closed. Two cranes fell on 1 May 2031.\n"
    "“It is,” Crisp said on 2 May, “too late for 12 boats.” He vowed to pay the crews by 2 July.\n"
    "The Lund Post wrote that it was told so by an aide; what the aide knew remains unclear."
)
SAID_BY_WORDS = ("about", "quantities", "said_on", "hedged", "negated", "future")


def at(words: str, **more) -> Claim:
    """A claim at these words of the ferry's article, as it is before anything is read."""
    start = FERRY.text.index(words)
    span = (start, start + len(words))
    given = {"voice": Voice.REPORTED, "published": date(2031, 5, 7), **more}
    return Claim(id=claim_id(FERRY.id, span), text=words, article=FERRY.id, span=span, **given)


@pytest.mark.parametrize("claim", extract(FERRY), ids=lambda claim: claim.text[:30])
def test_what_a_claim_was_found_with_it_is_found_with_again(claim):
    bare = replace(
        claim, about=(), quantities=(), said_on=None, hedged=False, negated=False, future=False,
        worth=0.0, reasons=(), notices=(),
    )  # fmt: skip
    assert reread(FERRY, bare) == claim
    assert reread(FERRY, claim) == claim


def test_the_ferry_tells_enough_to_be_read_again():
    assert len(extract(FERRY)) >= 5


def test_the_dates_and_numbers_are_those_of_the_words():
    read = reread(FERRY, at("40 sailors may sue the port in June"))
    assert [when.text for when in read.about] == ["in June"]
    assert [(each.low, each.unit) for each in read.quantities] == [(40, "sailors")]
    assert read.hedged
    read = reread(FERRY, at("the ferry sank in May"))
    assert [when.earliest for when in read.about] == [date(2031, 5, 1)]
    assert (read.quantities, read.hedged) == ((), False)


def test_the_day_it_was_said_on_comes_from_the_sentence_around():
    read = reread(FERRY, at("the ferry sank"))
    assert read.said_on
    assert read.said_on.earliest == date(2031, 5, 6)


def test_a_day_that_was_said_before_stays(a_when):
    known = a_when(date(2031, 5, 1), date(2031, 5, 1))
    assert reread(FERRY, at("the ferry sank", said_on=known)).said_on == known


def test_a_part_of_what_is_denied_is_denied():
    assert reread(FERRY, at("the mine had closed")).negated
    assert reread(FERRY, at("the mine")).negated


def test_a_denial_among_the_words_themselves_says_what_they_say():
    assert not reread(FERRY, at("The minister denied that the mine had closed.")).negated


def test_words_that_nobody_is_named_for_are_read_too():
    read = reread(FERRY, at("what the aide knew remains unclear"))
    assert read.said_on is None
    read = reread(FERRY, at("fell on 1 May 2031"))
    assert [when.earliest for when in read.about] == [date(2031, 5, 1)]


def test_what_is_promised_is_to_come():
    assert reread(FERRY, at("pay the crews by 2 July")).future


def test_what_it_deserves_follows_what_it_says():
    with_number, without = (
        reread(FERRY, at(words)) for words in ("that 40 sailors may sue", "may sue the port")
    )
    assert "gives a number" in with_number.reasons
    assert "gives a number" not in without.reasons
    assert with_number.worth > without.worth


def test_a_notice_of_a_date_goes_with_the_date_and_others_stay():
    article = article_of("Ada Crisp said the ferry sank on Monday, 6 May 2031, with its crew.")
    (claim,) = extract(article)
    (odd,) = claim.notices
    start = claim.span[0]
    short = replace(
        claim, span=(start, start + 14), text="the ferry sank", notices=(odd, "seen twice")
    )
    assert reread(article, short).notices == ("seen twice",)
    assert reread(article, replace(claim, notices=("seen twice",))).notices == (odd, "seen twice")


def test_an_article_without_blocks_still_has_dates_and_numbers():
    read = reread(replace(FERRY, blocks=()), at("40 sailors may sue the port in June"))
    assert [when.text for when in read.about] == ["in June"]
    assert read.quantities


@pytest.mark.parametrize("parted", ["\n", " "], ids=["paragraphs", "one paragraph"])
def test_far_off_text_changes_nothing(parted):
    words = "40 sailors may sue the port in June"
    padding = f"Rain fell on the hills and nobody counted the drops that day.{parted}" * 2_000
    article = article_of(padding + FERRY.text + parted + padding.rstrip())
    start = article.text.index(words)
    moved = replace(at(words), span=(start, start + len(words)))
    near, far = reread(FERRY, at(words)), reread(article, moved)
    assert [when.text for when in far.about] == [when.text for when in near.about]
    assert (far.worth, far.reasons, far.hedged) == (near.worth, near.reasons, near.hedged)
    assert far.said_on
    assert far.said_on.earliest == date(2031, 5, 6)


@given(st.integers(0, len(FERRY.text) - 1), st.integers(1, 120))
def test_wherever_the_ends_are_only_what_the_words_say_changes(start, length):
    end = min(start + length, len(FERRY.text))
    claim = Claim(
        id="ferry", text=FERRY.text[start:end], article=FERRY.id, span=(start, end),
        voice=Voice.OWN, tags=("port",), story="The ferry", credibility=2,
    )  # fmt: skip
    read = reread(FERRY, claim)
    assert reread(FERRY, read) == read
    for each in read.quantities:
        assert start <= each.span[0] < each.span[1] <= end
    for each in read.about:
        assert start <= each.span[0] < end
    follows = {*SAID_BY_WORDS, "worth", "reasons", "notices"}
    kept = [each.name for each in fields(Claim) if each.name not in follows]
    assert [getattr(read, name) for name in kept] == [getattr(claim, name) for name in kept]
