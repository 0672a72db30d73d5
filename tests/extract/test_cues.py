"""Who is given which words, in every order a sentence can put them in."""

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


def test_a_cue_inside_a_sentence_leaves_a_gap(claims):
    text = "The ferry, Ada Crisp said, will never sail again."
    (claim,) = claims(text)
    assert [text[slice(*gap)].strip(" ,") for gap in claim.gaps] == ["Ada Crisp said"]


def test_words_nobody_is_named_for_are_kept(claims):
    (claim,) = claims("It was reported that the ferry had sunk.")
    assert claim.text == "the ferry had sunk"
    assert [hop.who for hop in claim.chain] == [None]
    assert claim.chain[0].role == "unnamed"


def test_what_is_said_of_somebody_in_the_passive_leaves_out_the_cue(claims):
    text = "The captain is said to have fled to Lund Bay."
    (claim,) = claims(text)
    assert text[slice(*claim.gaps[0])].strip() == "is said"


def test_who_denies_reports_speaks_and_not_the_reports(claims):
    (claim,) = claims("Ada Crisp denied reports that the ferry had sunk.")
    assert (claim.text, claim.negated) == ("the ferry had sunk", True)
    assert claim.chain[0].who == "Ada Crisp"


def test_what_a_court_heard_is_known_through_the_court(claims):
    (claim,) = claims("The captain took bribes, a court in Lund Bay heard on Tuesday.")
    assert (claim.text, claim.chain[0].name) == (
        "The captain took bribes",
        "a court in Lund Bay",
    )


def test_a_relative_clause_of_a_report_tells_nothing_of_its_own(told):
    found = told("The ferry sank, according to a report that two clerks shared with the Lund Post.")
    assert found == [("The ferry sank", ["document", "Lund Post"])]


def test_a_denial_keeps_what_is_denied_and_that_it_is(claims):
    (claim,) = claims("Ada Crisp denied that the ferry had sunk.")
    assert (claim.text, claim.negated) == ("the ferry had sunk", True)


def test_not_denying_is_no_denial(claims):
    (claim,) = claims("Ada Crisp did not deny that the ferry had sunk.")
    assert claim.negated is False


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


def test_a_refusal_to_speak_is_no_claim(claims):
    assert [claim for claim in claims("Ada Crisp declined to comment.") if claim.chain] == []


def test_a_title_in_quotation_marks_is_nobodys_words(claims):
    assert all(not claim.chain for claim in claims("The film “Salt” opened in Lund Bay on Monday."))


def test_two_speakers_in_one_sentence_keep_their_words_apart(told):
    found = told("Ada Crisp said the ferry was safe, but Ivo Brandt said it was a wreck.")
    assert ("the ferry was safe", ["Ada Crisp"]) in found
    assert ("it was a wreck", ["Ivo Brandt"]) in found


def test_what_an_inquiry_was_told_is_nobodys_by_name(told):
    found = told("The ferry sank twice, the inquiry was told on Monday.")
    assert found == [("The ferry sank twice", ["unnamed"])]


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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Crisp spoke of 300 drowned sheep.", "300 drowned sheep"),
        ("Ada Crisp called the ferry “a floating coffin”.", "the ferry “a floating coffin”"),
        ("Ada Crisp spoke of 300 sheep last week.", "300 sheep"),
        ("Ada Crisp said 6 million.", "6 million"),
        ("Ada Crisp put the loss at some 6 percent.", "the loss at some 6 percent"),
        ("Ada Crisp estimates the damage at 300 crowns.", "the damage at 300 crowns"),
        ("Ada Crisp called that plan “a gift”.", "that plan “a gift”"),
        ("Ada Crisp expects losses of 4 million crowns.", "losses of 4 million crowns"),
    ],
)
def test_a_phrase_with_a_number_or_a_quotation_states_something(told, text, words):
    assert told(text) == [(words, ["Ada Crisp"])]


def test_what_is_put_somewhere_is_no_measure(claims):
    assert [claim for claim in claims("Ada Crisp put the child to bed at 8.") if claim.chain] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ada Crisp promised in May to bury the power lines.", "to bury the power lines"),
        ("Ada Crisp has decided to close the harbour.", "to close the harbour"),
        ("Ada Crisp hopes to sail by Friday.", "to sail by Friday"),
    ],
)
def test_what_somebody_commits_to_is_a_claim_about_the_future(claims, text, words):
    (claim,) = claims(text)
    assert (claim.text, claim.future) == (words, True)


def test_what_others_are_asked_to_do_is_no_claim(claims):
    text = "Ada Crisp told the crew to ignore the rumours."
    assert [claim for claim in claims(text) if claim.chain] == []


@pytest.mark.parametrize(
    "text",
    ["Ada Crisp denied the charge.", "The Lund Line declined to comment, again and again."],
)
def test_saying_that_tells_nothing_is_not_the_outlets_claim(claims, text):
    assert not list(claims(text))


def test_what_a_log_tells_of_somebody_who_spoke_keeps_all_three(told):
    found = told(
        "A pilot told the air force that the road was cut in six places, "
        "according to a log read out by Radio Lund."
    )
    assert found == [("the road was cut in six places", ["unnamed", "document", "Radio Lund"])]
