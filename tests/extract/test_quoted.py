"""Quotations: whose words stand between the marks, wherever their speaker is named."""

import pytest

QUOTED = [
    ("behind", "“The ferry is safe,” Ada Crisp said.", ["The ferry is safe,"]),
    ("inverted", "“The ferry is safe,” said Ada Crisp.", ["The ferry is safe,"]),
    ("before", "Ada Crisp said, “The ferry is safe.”", ["The ferry is safe."]),
    ("colon", "Ada Crisp said: “The ferry is safe.”", ["The ferry is safe."]),
    ("inverted in front", "Said Ada Crisp: “The ferry is safe.”", ["The ferry is safe."]),
    ("straight marks", '"The ferry is safe," Ada Crisp said.', ["The ferry is safe,"]),
    ("single marks", "‘The ferry is safe,’ Ada Crisp said.", ["The ferry is safe,"]),
    ("mixed marks", '“The ferry is safe," Ada Crisp said.', ["The ferry is safe,"]),
    (
        "two sentences under one cue",
        "“The ferry is safe. We checked it twice,” Ada Crisp said.",
        ["The ferry is safe.", "We checked it twice,"],
    ),
    (
        "going on behind the cue",
        "“The ferry is safe,” Ada Crisp said. “We checked it twice.”",
        ["The ferry is safe,", "We checked it twice."],
    ),
    (
        "a question before the cue",
        "“Is the ferry safe?” Ada Crisp asked the crew.",
        ["Is the ferry safe?"],
    ),
    (
        "any verb beside it",
        "“The ferry is safe,” thundered Ada Crisp.",
        ["The ferry is safe,"],
    ),
    (
        "in the next paragraph",
        "Ada Crisp put it like this:\n“The ferry is safe.”",
        ["The ferry is safe."],
    ),
    (
        "a paragraph left open",
        "“The ferry is safe,” Ada Crisp said. “We checked it.\n“It will sail at noon.”",
        ["The ferry is safe,", "We checked it.", "It will sail at noon."],
    ),
    (
        "after a sentence about the speaker",
        "Ada Crisp was blunt. “The ferry is safe and it will sail at noon.”",
        ["The ferry is safe and it will sail at noon."],
    ),
    ("signed", "“The ferry is safe.” — Ada Crisp", ["The ferry is safe."]),
    ("a name and a colon", "Ada Crisp, a nurse: “The ferry is safe.”", ["The ferry is safe."]),
    (
        "in a transcript",
        "ADA CRISP: The ferry is safe and it will sail at noon.",
        ["The ferry is safe and it will sail at noon."],
    ),
]


@pytest.mark.parametrize(
    ("text", "words"), [row[1:] for row in QUOTED], ids=[row[0] for row in QUOTED]
)
def test_quoted_words_go_to_their_speaker(claims, text, words):
    found = [claim for claim in claims(text) if claim.chain]
    assert [claim.text for claim in found] == words
    assert {claim.chain[0].name.title().partition(",")[0] for claim in found} == {"Ada Crisp"}
    assert {claim.voice.value for claim in found} == {"quoted"}


def test_a_speaker_may_be_named_by_whose_she_is(told):
    found = told("Ada Crisp smiled. “The ferry is safe,” her daughter, Mia, said.")
    assert ("The ferry is safe,", ["Mia"]) in found


def test_a_heading_that_quotes_is_given_to_who_says_it_below(told):
    title = "'Not for sale' in Lund Bay"
    text = f"{title}\n“This ferry is not for sale,” Ada Crisp said."
    assert told(text, headings=(title,))[0] == ("Not for sale", ["Ada Crisp"])


def test_a_heading_whose_quoted_words_nobody_says_is_no_claim(told):
    title = "'Not for sale' in Lund Bay"
    text = f"{title}\n“The ferry is safe,” Ada Crisp said."
    assert told(text, headings=(title,)) == [("The ferry is safe,", ["Ada Crisp"])]


def test_an_age_may_stand_for_the_speaker(claims):
    (claim,) = claims("‘The ferry is safe,’ the 44-year-old said.")
    assert claim.chain[0].name == "the 44-year-old"


def test_a_quotation_broken_off_is_one_claim_with_a_gap(claims):
    text = "“The ferry,” Ada Crisp said, “will never sail again.”"
    (claim,) = claims(text)
    assert claim.text == "The ferry,” Ada Crisp said, “will never sail again."
    assert [text[slice(*gap)] for gap in claim.gaps] == ["” Ada Crisp said, “"]


def test_words_nobody_is_named_for_are_kept(claims):
    (claim,) = claims("It was reported that the ferry had sunk.")
    assert claim.text == "the ferry had sunk"
    assert [hop.who for hop in claim.chain] == [None]
    assert claim.chain[0].role == "unnamed"


def test_a_title_in_quotation_marks_is_nobodys_words(claims):
    assert all(not claim.chain for claim in claims("The film “Salt” opened in Lund Bay on Monday."))


EXCERPTS = {
    "a label behind a mark": (
        "“LUND: We were late that night.\n“CRISP: You were never there.",
        [("We were late that night.", ["LUND"]), ("You were never there.", ["CRISP"])],
    ),
    "a paragraph that quotes and is quoted": (
        '"Ada Crisp went on by saying, “The ferry sank twice.”',
        [("The ferry sank twice.", ["Ada Crisp"])],
    ),
    "a fragment that the sentence goes on from": (
        "“Boots on the ground” would be wrong, Ada Crisp said.",
        [("“Boots on the ground” would be wrong", ["Ada Crisp"])],
    ),
    "what a crowd shouts": (
        "The crowd chanted “Build the pier!”",
        [("Build the pier!", ["unnamed"])],
    ),
    "anger behind the speaker": (
        "“It is all a show for the rich,” said Ada Crisp, angered that the ferry had sunk.",
        [("It is all a show for the rich,", ["Ada Crisp"])],
    ),
    "a name for something": (
        "Ada Crisp called the plan for the pier “late and much too dear”.",
        [("the plan for the pier “late and much too dear”", ["Ada Crisp"])],
    ),
}


@pytest.mark.parametrize(("text", "found"), EXCERPTS.values(), ids=EXCERPTS)
def test_quotations_in_unusual_places_are_whole_and_have_their_speaker(told, text, found):
    assert told(text) == found
