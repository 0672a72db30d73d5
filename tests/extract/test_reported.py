"""Reported words: who is given which, in every order a sentence can put them in."""

import pytest

REPORTED = [
    ("before", "Ada Crisp said the ferry would sail at noon.", "the ferry would sail at noon"),
    ("with that", "Ada Crisp said that the ferry would sail.", "the ferry would sail"),
    ("behind", "The ferry would sail at noon, Ada Crisp said.", "The ferry would sail at noon"),
    ("inverted", "The ferry would sail, said Ada Crisp.", "The ferry would sail"),
    (
        "with a hearer",
        "Ada Crisp told reporters in Lund Bay that the ferry would sail.",
        "the ferry would sail",
    ),
    (
        "with a day between",
        "Ada Crisp said on Tuesday that the ferry would sail.",
        "the ferry would sail",
    ),
    (
        "with a time between",
        "Ada Crisp said two weeks ago that the ferry would sail.",
        "the ferry would sail",
    ),
    (
        "behind, with a time",
        "The ferry would sail, Ada Crisp announced last night.",
        "The ferry would sail",
    ),
    (
        "with a dated letter between",
        "Ada Crisp advised the port in a letter dated 3 May that the ferry would sail.",
        "the ferry would sail",
    ),
    ("a quoted word in front", "Ada Crisp said 'no' was ahead.", "'no' was ahead"),
    ("ruling out", "Ada Crisp ruled out any fee “above zero”.", "any fee “above zero”"),
    ("that as subject", "Ada Crisp said that is a lie.", "that is a lie"),
    (
        "behind, in a message of which more is told",
        "The ferry is safe, Ada Crisp said in a letter that was read aloud.",
        "The ferry is safe",
    ),
    (
        "with a participle in its subject",
        "Ada Crisp says her own polling shows a loss.",
        "her own polling shows a loss",
    ),
    (
        "with an apposition",
        "Ada Crisp, head of the port, said the ferry would sail.",
        "the ferry would sail",
    ),
    (
        "with a relative clause",
        "Ada Crisp, who runs the port, said the ferry would sail.",
        "the ferry would sail",
    ),
    ("according to", "According to Ada Crisp, the ferry would sail.", "the ferry would sail"),
    (
        "according to behind",
        "The ferry would sail, according to Ada Crisp.",
        "The ferry would sail",
    ),
    (
        "in the words of",
        "In the words of Ada Crisp, the ferry was a wreck.",
        "the ferry was a wreck",
    ),
    ("by an account", "By Ada Crisp’s account, the ferry was a wreck.", "the ferry was a wreck"),
    ("a view", "Ada Crisp’s view is that the ferry was a wreck.", "the ferry was a wreck"),
    ("thinking", "Ada Crisp believes that the ferry is safe.", "the ferry is safe"),
    ("promising", "Ada Crisp promised to repair the ferry.", "to repair the ferry"),
    ("an adjective", "Ada Crisp is convinced that the ferry is safe.", "the ferry is safe"),
    ("a noun", "Ivo Brandt mocked Ada Crisp’s claim that the ferry is safe.", "the ferry is safe"),
    ("quoted as saying", "Ada Crisp was quoted as saying the ferry is safe.", "the ferry is safe"),
    ("one cue of two", "Ada Crisp spoke and said the ferry is safe.", "the ferry is safe"),
    ("a participle", "Ada Crisp waved, adding that the ferry is safe.", "the ferry is safe"),
]


@pytest.mark.parametrize(
    ("text", "words"), [row[1:] for row in REPORTED], ids=[row[0] for row in REPORTED]
)
def test_reported_words_go_to_their_speaker(told, text, words):
    assert (words, ["Ada Crisp"]) in told(text)


def test_a_cue_inside_a_sentence_leaves_a_gap(claims):
    text = "The ferry, Ada Crisp said, will never sail again."
    (claim,) = claims(text)
    assert [text[slice(*gap)].strip(" ,") for gap in claim.gaps] == ["Ada Crisp said"]


def test_a_relative_clause_of_a_report_tells_nothing_of_its_own(told):
    found = told("The ferry sank, according to a report that two clerks shared with the Lund Post.")
    assert found == [("The ferry sank", ["document", "Lund Post"])]


def test_two_cues_of_one_speaker_are_two_claims(told):
    found = told("Ada Crisp said the ferry was safe and added that it would sail at noon.")
    assert found == [
        ("the ferry was safe", ["Ada Crisp"]),
        ("it would sail at noon", ["Ada Crisp"]),
    ]


@pytest.mark.parametrize(
    "rest",
    [
        " but disputed the figures",
        " and blamed the weather",
        " – and told the crew to rest",
        ", and the mayor would not say whether it had sunk",
    ],
)
def test_words_end_where_somebody_says_or_judges_something_else(told, rest):
    assert ("the ferry was safe", ["Ada Crisp"]) in told(
        f"Ada Crisp said the ferry was safe{rest}."
    )


def test_two_speakers_in_one_sentence_keep_their_words_apart(told):
    found = told("Ada Crisp said the ferry was safe, but Ivo Brandt said it was a wreck.")
    assert ("the ferry was safe", ["Ada Crisp"]) in found
    assert ("it was a wreck", ["Ivo Brandt"]) in found


@pytest.mark.parametrize(
    "text",
    [
        "Results received on Monday, 5 May show the ferry sank twice.",
        "Its own figures show the ferry sank twice.",
        "Figures released on Monday show the ferry sank twice.",
        "Emails seen by the Courier show the ferry sank twice.",
        "The ports and the ministry all say the ferry sank twice.",
        "Sources close to the talks say the ferry sank twice.",
    ],
)
def test_a_subject_may_stand_far_from_its_cue(claims, text):
    (claim,) = claims(text)
    assert claim.text == "the ferry sank twice"
    assert claim.chain


def test_a_cue_in_the_middle_of_a_clause_takes_both_its_ends(claims):
    (claim,) = claims("The problem, according to Ada Crisp, is that the ferry is old.")
    assert (claim.text[:11], claim.text[-6:]) == ("The problem", "is old")
    assert len(claim.gaps) == 1
