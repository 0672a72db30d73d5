"""The gold set holds what its rules promise, so that a wrong figure is never its fault."""

from datetime import date
from itertools import pairwise

VOICES = {"quoted", "reported", "own"}
ROLES = {"person", "institution", "document", "outlet", "unnamed"}


def test_there_are_enough_articles_and_enough_long_chains(gold):
    chains = [claim["chain"] for marked in gold for claim in marked.claims]
    assert len(gold) >= 88
    assert sum(len(chain) > 1 for chain in chains) >= 450
    assert sum(len(chain) > 2 for chain in chains) >= 20


def test_every_article_has_claims_and_the_length_of_a_short_article(gold):
    for marked in gold:
        assert len(marked.claims) >= 8, marked.path.name
        assert 120 <= len(marked.text.split()) <= 380, marked.path.name


def test_every_span_gives_the_words_of_its_claim(gold):
    for marked, claim in each(gold):
        assert marked.text[slice(*claim["span"])] == claim["text"]
        assert claim["text"].strip() == claim["text"]
        for start, end in claim.get("gaps", []):
            assert claim["span"][0] < start < end < claim["span"][1]


def test_the_claims_stand_in_the_order_of_the_text(gold):
    for marked in gold:
        starts = [claim["span"][0] for claim in marked.claims]
        assert all(first < second for first, second in pairwise(starts)), marked.path.name


def test_every_name_and_every_cue_of_a_chain_is_in_the_article(gold):
    for marked, claim in each(gold):
        for hop in claim["chain"]:
            assert hop["name"] in marked.text
            assert (hop["cue"] or "") in marked.text
            assert all(word in marked.text for word in (hop["who"] or "").split())
            assert hop["role"] in ROLES
            assert hop["role"] != "unnamed" or hop["who"] is None


def test_only_the_outlets_own_voice_has_no_chain(gold):
    for _, claim in each(gold):
        assert claim["voice"] in VOICES
        assert (claim["voice"] == "own") == (not claim["chain"])


def test_every_time_is_an_interval_and_its_words_are_in_the_article(gold):
    for marked, claim in each(gold):
        if claim["said_on"]:
            assert claim["said_on_text"] in marked.text
            assert is_interval(*claim["said_on"])
        for earliest, latest, words in claim["about"]:
            assert words in claim["text"]
            assert is_interval(earliest, latest)


def test_every_quantity_is_an_interval_and_its_words_are_in_the_claim(gold):
    for _, claim in each(gold):
        for quantity in claim["quantities"]:
            low, high = quantity["low"], quantity["high"]
            assert quantity["text"] in claim["text"]
            assert low is not None or high is not None
            assert low is None or high is None or low <= high


def each(gold):
    """Every claim with its article."""
    return ((marked, claim) for marked in gold for claim in marked.claims)


def is_interval(earliest, latest):
    """Whether these are two days in order, at most one of them open."""
    days = [date.fromisoformat(day) for day in (earliest, latest) if day]
    return bool(days) and days == sorted(days)
