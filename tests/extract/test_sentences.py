"""Where sentences end, and which quotation marks belong together."""

import pytest

from claimtrack.extract.grammar import read_units
from claimtrack.extract.quotes import find_quotations, join_broken
from claimtrack.extract.sentences import split_sentences
from claimtrack.model import Block, BlockKind


def sentences(text):
    return [text[slice(*span)] for span in split_sentences(text, (0, len(text)))]


def units(text):
    return [text[slice(*unit.span)] for unit in read_units(text, (0, len(text)))]


def quotations(text):
    return [text[slice(*found.inner)] for found in find_quotations(text, (0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "Lt. Col. Orr arrived at 5 p.m. on Monday.",
        "Sen. Ada Crisp (D-Mass.) sold 3 sq. km. of land.",
        "The bill of $3 bn. was paid by Orr & Sons Ltd. in May.",
    ],
)
def test_an_abbreviation_ends_no_sentence(text):
    assert sentences(text) == [text]


def test_a_plain_word_before_a_capital_ends_one():
    assert sentences("It was meant to protect young cod. The fleet left.") == [
        "It was meant to protect young cod.",
        "The fleet left.",
    ]


def test_a_quotation_of_two_sentences_stays_with_its_cue():
    text = "“We are ready. We will sail,” she said. The crew left."
    assert units(text) == ["“We are ready. We will sail,” she said.", "The crew left."]


def test_a_question_in_quotation_marks_stays_with_its_cue():
    text = "“Are we ready?” Ada Crisp asked. Nobody spoke."
    assert units(text) == ["“Are we ready?” Ada Crisp asked.", "Nobody spoke."]


def test_a_sentence_behind_a_quotation_is_not_drawn_in():
    text = "She called it “a wreck.” Ada Crisp said nothing."
    assert units(text) == ["She called it “a wreck.”", "Ada Crisp said nothing."]


def test_a_dateline_is_no_part_of_the_first_sentence():
    assert units("LUND BAY, May 7 (HCN) - The ferry sank.") == ["The ferry sank."]


@pytest.mark.parametrize(
    "text",
    [
        "He said “yes, of course” twice.",
        'He said "yes, of course" twice.',
        "He said ''yes, of course'' twice.",
        "He said «yes, of course» twice.",
        'He said “yes, of course" twice.',
    ],
)
def test_marks_of_every_kind_are_paired(text):
    assert quotations(text) == ["yes, of course"]


def test_an_apostrophe_closes_no_single_quotation():
    text = "‘The crew’s boats aren’t ready,’ he said."
    assert quotations(text) == ["The crew’s boats aren’t ready,"]


def test_inches_open_nothing():
    assert quotations('The hull is 6" thick and 9" deep.') == []


def test_a_quotation_left_open_runs_to_the_end_of_its_paragraph():
    (found,) = find_quotations("He said: “We are ready.", (0, 23))
    assert (found.open, found.inner) == (True, (10, 23))


def test_paragraphs_over_which_a_quotation_runs_on_are_read_as_one():
    text = "She said: “We are\nready to sail,” and left.\n“Go.”"
    blocks = [
        Block(BlockKind.PARAGRAPH, (0, 17)),
        Block(BlockKind.PARAGRAPH, (18, 43)),
        Block(BlockKind.PARAGRAPH, (44, 49)),
    ]
    assert [block.span for block in join_broken(text, blocks)] == [(0, 43), (44, 49)]


@pytest.mark.parametrize("unit", ["!", "a ", "“a ", "said ", "said that ", "‘a’ ", "((", "Ab "])
def test_no_text_makes_a_sentence_without_bound(unit):
    text = unit * (40_000 // len(unit))
    spans = split_sentences(text, (0, len(text)))
    assert max(end - start for start, end in spans) <= 3000
    assert sum(len(text[slice(*span)].replace(" ", "")) for span in spans) == len(
        text.replace(" ", "")
    )


@pytest.mark.parametrize("mark", ["?”", "!", "…", ".", ".”)"])
def test_a_mark_with_more_behind_it_ends_a_sentence(mark):
    first = f"They asked whether the harbour was open{mark}"
    assert sentences(f"{first} Nobody knew.") == [first, "Nobody knew."]


@pytest.mark.parametrize("text", ["The harbour is shut", "The harbour is shut.", "“Shut?”"])
def test_a_block_without_a_mark_inside_is_one_sentence(text):
    assert sentences(text) == [text]
