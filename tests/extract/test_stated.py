"""What is a claim and what is none: denials, hearsay, commitments, measures, refusals."""

import pytest


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


def test_a_denial_keeps_what_is_denied_and_that_it_is(claims):
    (claim,) = claims("Ada Crisp denied that the ferry had sunk.")
    assert (claim.text, claim.negated) == ("the ferry had sunk", True)


def test_not_denying_is_no_denial(claims):
    (claim,) = claims("Ada Crisp did not deny that the ferry had sunk.")
    assert claim.negated is False


def test_a_refusal_to_speak_is_no_claim(claims):
    assert [claim for claim in claims("Ada Crisp declined to comment.") if claim.chain] == []


def test_what_an_inquiry_was_told_is_nobodys_by_name(told):
    found = told("The ferry sank twice, the inquiry was told on Monday.")
    assert found == [("The ferry sank twice", ["unnamed"])]


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


def test_who_sits_behind_what_somebody_says_by_name_is_no_part_of_it(told):
    text = "According to Ada Crisp, a second officer heard Ivo Brandt say that the ferry had sunk."
    assert told(text) == [("the ferry had sunk", ["Ivo Brandt", "unnamed", "Ada Crisp"])]


def test_a_flyer_that_was_handed_out_somewhere_is_what_claims(told):
    text = "A flyer that was handed out before the meeting claimed that the ferry had sunk."
    assert told(text) == [("the ferry had sunk", ["document"])]


def test_rumours_somewhere_are_nobodys_by_name(told):
    text = "Reports on social media that the ferry had sunk are being looked into."
    assert told(text) == [("the ferry had sunk", ["unnamed"])]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“It is over,” Ada Crisp told us, days before the ferry sank.", "It is over,"),
        ("It is over, Ada Crisp said, hours after a diver said that it was.", "It is over"),
    ],
)
def test_when_somebody_spoke_is_no_part_of_the_words(claims, text, words):
    assert claims(text)[0].text == words


@pytest.mark.parametrize(
    "text",
    [
        "**The pier is lost**, Ada Crisp said on Monday.",
        "**Ada Crisp** said the pier is lost.",
        "“**The pier is lost**,” _Ada Crisp_ said.",
    ],
)
def test_marks_of_emphasis_are_no_words(told, text):
    ((words, who),) = told(text)
    assert (words.strip("*,").lower(), who) == ("the pier is lost", ["Ada Crisp"])


def test_what_reportedly_happened_is_nobodys_by_name(told):
    text = "The pier was reportedly sold for 3 million crowns."
    assert told(text) == [(text[:-1], ["unnamed"])]


def test_reportedly_adds_nobody_to_a_chain(told):
    found = told("The minister reportedly said that the pier had been sold.")
    assert found == [("the pier had been sold", ["unnamed"])]


def test_an_opening_clause_is_not_what_somebody_began(told):
    assert told("While it rained all day, Ada Crisp began at noon.") == []


def test_a_fall_behind_the_cue_belongs_to_the_words(claims):
    (claim,) = claims("The toll rose to 83, Ada Crisp said, up from 61 a day earlier.")
    assert claim.text.endswith("up from 61 a day earlier")


def test_who_was_warned_is_told_of_and_says_nothing(told):
    text = "Ada Crisp said the owner was warned that the pier was lost."
    assert told(text) == [("the owner was warned that the pier was lost", ["Ada Crisp"])]


def test_a_headline_may_lack_its_verb(told):
    assert told("Kidnapped sailors alive, Ada Crisp says") == [
        ("Kidnapped sailors alive", ["Ada Crisp"])
    ]


def test_a_fronted_source_inside_what_somebody_tells_keeps_both(told):
    text = "Ada Crisp told a meeting that, according to the police, nobody would be charged."
    assert told(text) == [("nobody would be charged", ["police", "Ada Crisp"])]


def test_a_bare_denial_is_nothing_to_check(told):
    assert told("Calder Stone of Lund Bay denies this.") == []
