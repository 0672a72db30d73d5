"""Words handed on: who told it at first, who speaks for whom, what a paper is cited for."""

from datetime import date

import pytest

OPEN = "the gate was open"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ivo Lund said shopkeepers were told at a fair in March by a guard that the gate was "
            "open.",
            ["unnamed", "Ivo Lund"],
        ),
        (
            "Ivo Lund said he had been advised by outside surveyors that the gate was open.",
            ["unnamed", "Ivo Lund"],
        ),
        (
            "Ivo Lund said the council had promised him in writing that the gate was open.",
            ["council", "Ivo Lund"],
        ),
    ],
)
def test_who_told_them_may_stand_behind_when_and_where(told, text, names):
    assert (OPEN, names) in told(text)


def test_what_was_shown_to_somebody_is_no_clause(told):
    text = "Ivo Lund said he was shown 12 rusted bolts in April by a guard."
    words = "he was shown 12 rusted bolts in April by a guard"
    assert (words, ["Ivo Lund"]) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Crisp left early, cautioning that the gate was open.",
        "Ada Crisp texted her sister that the gate was open.",
        "Ada Crisp wrote back the next day that the gate was open.",
        "Ada Crisp admitted to neighbours behind closed doors that the gate was open.",
    ],
)
def test_more_ways_to_say_it(told, text):
    assert (OPEN, ["Ada Crisp"]) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "A porter at the depot said guards there were telling drivers that the gate was open.",
        "A porter said a guard who slept there had found that the gate was open.",
        "A porter said a guard that walked past in May had noted that the gate was open.",
    ],
)
def test_who_does_it_may_have_a_place_or_a_clause_behind(told, text):
    assert (OPEN, ["unnamed", "unnamed"]) in told(text)


def test_a_name_may_follow_a_clause_that_ends_in_an_adverb(told):
    text = "“Nobody ran at all,” a porter who stayed behind, Ivo Lund, told Radio Tolmar."
    assert told(text) == [("Nobody ran at all,", ["Ivo Lund", "Radio Tolmar"])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Orvik Ltd insisted through its lawyer, Ada Crisp, that the gate was open.",
            ["Orvik Ltd", "Ada Crisp"],
        ),
        (
            "The port's spokesman, Ivo Lund, quoted porters as telling his staff that the gate was "
            "open.",
            ["unnamed", "Ivo Lund"],
        ),
        (
            "A note from the port office, printed in full by the weekly Lantern, states that the "
            "gate was open.",
            ["port office", "Lantern"],
        ),
        (
            "Ivo Lund told the radio station Echo of Tolmar that the gate was open.",
            ["Ivo Lund", "Echo of Tolmar"],
        ),
        (
            "Ivo Lund told the Coast Line news agency that the gate was open.",
            ["Ivo Lund", "Coast Line news agency"],
        ),
    ],
)
def test_those_who_pass_it_on_are_named_in_full(told, text, names):
    assert (OPEN, names) in told(text)


@pytest.mark.parametrize(
    ("heading", "words", "names"),
    [
        ("Porters 'warned chiefs for weeks', says port", "warned chiefs for weeks", ["port"]),
        ("Secret note: port hid a leak for years", "port hid a leak for years", ["document"]),
    ],
)
def test_headings_with_single_marks_and_with_a_paper_in_front(told, heading, words, names):
    found = told(f"{heading}\nThe port is old.", headings=(heading,))
    assert any(words in said and speaker == names for said, speaker in found)


def test_a_rubric_in_front_of_a_heading_says_nothing(told):
    heading = "Book review: a porter writes of his life"
    assert told(f"{heading}\nThe book is out.", headings=(heading,)) == []


def test_what_is_called_something_ends_where_it_was_said(told):
    text = "Orvik Ltd called the report “a bad joke” in a statement."
    assert told(text) == [("the report “a bad joke”", ["Orvik Ltd"])]


def test_what_is_denied_ends_where_it_is_called_something(told):
    text = "Ada Crisp denied that the gate was open, calling the reports “a bad joke”."
    assert (OPEN, ["Ada Crisp"]) in told(text)


def test_a_day_may_stand_between_a_speaker_and_the_cue(claims):
    claim = claims("Ada Crisp on Tuesday denied that the gate was open.")[0]
    assert claim.said_on is not None
    assert claim.said_on.earliest == date(2031, 5, 6)


def test_a_paper_cited_for_words_of_its_own_is_not_cited_for_what_came_before(told):
    text = (
        "Ada Crisp says the gate was open. She also cites a letter from Ivo Lund saying the lock "
        "was gone."
    )
    assert (OPEN, ["Ada Crisp"]) in told(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Orvik's lawyer, Ada Crisp, said nothing. Lund's lawyer said the gate was open.",
            ["unnamed"],
        ),
        (
            "The brigade's commander said the gate was open. Rebel commander Ivo Lund fled.",
            ["unnamed"],
        ),
        (
            "The aid group Help Pelu has left. The aid group said the gate was open.",
            ["Help Pelu"],
        ),
        ("Selby General said the gate was open.", ["Selby General"]),
        ("Mum-of-three Ada Crisp said the gate was open.", ["Ada Crisp"]),
        ("Orr's wife, Ilka, said the gate was open.", ["Ilka"]),
        (
            "After being called by the Lantern, Orvik Ltd sent a note in which it said the gate "
            "was open.",
            ["Orvik Ltd"],
        ),
    ],
)
def test_it_is_told_who_is_meant_and_who_is_not(told, text, names):
    assert (OPEN, names) in told(text)


def test_he_who_confides_to_her_is_not_the_friend_who_tells_it(told):
    text = "Ivo Lund went home. A friend says he confided to her that the gate was open."
    assert (OPEN, ["Ivo Lund", "unnamed"]) in told(text)


def test_a_number_of_the_drivers_counts_drivers(claims):
    quantity = claims("Ivo Lund said at least 14 of the drivers were ill.")[0].quantities[0]
    assert (quantity.low, quantity.high, quantity.unit) == (14, None, "drivers")


def test_a_date_and_an_aside_may_stand_between_a_paper_and_its_clause(told):
    text = (
        "According to minutes of a meeting on 3 April, seen by many in the port, the keeper, "
        "Ivo Lund, said the gate was open."
    )
    assert told(text) == [(OPEN, ["Ivo Lund", "document"])]


def test_he_who_reads_a_paper_to_somebody_passes_it_on(told):
    text = "According to minutes read to the press by a porter, Ivo Lund said the gate was open."
    assert told(text) == [(OPEN, ["Ivo Lund", "document", "unnamed"])]


def test_who_claims_to_have_said_it_makes_one_claim(told):
    text = "A porter claimed to have warned the port that the gate was open."
    assert told(text) == [(OPEN, ["unnamed"])]


def test_the_mark_of_a_decade_opens_no_quotation(told):
    text = "In the ’90s the drivers’ union said the gate was open."
    assert (OPEN, ["drivers’ union"]) in told(text)
