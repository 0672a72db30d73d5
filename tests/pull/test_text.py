"""Plain text: paragraphs, headings and header lines, at their places."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model import BlockKind, Precision
from claimtrack.pull.text import paragraphs, read_text


def words(text):
    """What each block says, with its kind."""
    return [(str(block.kind), text[slice(*block.span)]) for block in paragraphs(text)]


def says(reading):
    return [(str(block.kind), reading.text[slice(*block.span)]) for block in reading.blocks]


def test_blank_lines_part_paragraphs():
    assert words("The bridge is shut.\n\n\nIt will open in May.\n") == [
        ("paragraph", "The bridge is shut."),
        ("paragraph", "It will open in May."),
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_form_of_line_break_is_kept_and_understood(newline):
    text = newline.join(["One bridge is shut.", "", "Two are open."])
    assert words(text) == [("paragraph", "One bridge is shut."), ("paragraph", "Two are open.")]


def test_a_line_that_was_broken_to_fit_goes_on_in_the_next():
    text = (
        "The council closed the old bridge on Monday after a diver found that one of\n"
        "its piers had moved by four centimetres. It will stay closed until the end of\n"
        "May.\n"
    )
    assert words(text) == [("paragraph", text.strip())]


def test_a_short_last_line_ends_a_paragraph_although_no_blank_line_follows():
    text = (
        "The council closed the old bridge on Monday after a diver found that one of\n"
        "its piers had moved.\n"
        "The mayor said that the ferry would run until midnight, and that nobody would\n"
        "have to pay for it.\n"
    )
    assert [kind for kind, _ in words(text)] == ["paragraph", "paragraph"]


def test_long_lines_without_blank_lines_are_paragraphs_each():
    first = "The council closed the old bridge on Monday after a diver found a fault. " * 3
    second = "The mayor said that the ferry would run until midnight for everybody. " * 3
    text = f"{first.strip()}\n{second.strip()}\n"
    assert words(text) == [("paragraph", first.strip()), ("paragraph", second.strip())]


def test_an_indented_line_begins_a_paragraph():
    text = "    The bridge is shut until\nMay, the mayor said\n    The ferry runs\nuntil midnight\n"
    assert words(text) == [
        ("paragraph", "The bridge is shut until\nMay, the mayor said"),
        ("paragraph", "The ferry runs\nuntil midnight"),
    ]


def test_short_lines_that_are_sentences_are_paragraphs_each():
    assert len(words("The bridge is shut.\nThe ferry runs.\nNobody pays.\n")) == 3


@pytest.mark.parametrize(
    "heading",
    [
        "‘We did not know’: mayor",
        "What the divers found",
        "'A bridge for ever': Mayor Lund",
        "2031",
    ],
)
def test_a_section_heading_stands_alone(heading):
    text = f"The bridge is shut.\n\n{heading}\n\nThe divers went down on Monday.\n"
    assert words(text)[1] == ("heading", heading)


@pytest.mark.parametrize(
    "no_heading",
    [
        "The bridge is shut.",
        "“The bridge is shut!”",
        "- a pier that moved",
        "and so it went on",
        "She said three things:",
        "Nobody told us, so we --",
        "The council closed the old bridge on Monday after a diver found a fault in a pier that"
        " had been thought sound",
    ],
)
def test_sentences_lists_and_long_lines_are_no_headings(no_heading):
    text = f"The ferry runs.\n\n{no_heading}\n\nThe divers went down on Monday.\n"
    assert words(text)[1][0] == "paragraph"


def test_a_heading_with_nothing_below_it_is_a_paragraph():
    assert words("The ferry runs.\n\nReporting by Ada Byrne")[-1][0] == "paragraph"


@given(st.text(alphabet=st.sampled_from(" \t\r\n\x0b\x85\u2028\u00a0aB.”-'1:\U0001f309")))
def test_no_word_of_a_text_is_left_out_or_said_twice(text):
    blocks = paragraphs(text)
    assert "".join("".join(text[slice(*b.span)].split()) for b in blocks) == "".join(text.split())
    assert all(text[slice(*b.span)] == text[slice(*b.span)].strip() != "" for b in blocks)


@given(st.text())
def test_any_text_at_all_is_kept_verbatim(text):
    assert read_text(text).text == text


HEADED = (
    "Title: Old bridge shut\nSource: The Lund Letter\nBy: Ada Byrne, Ola Lind and Kim Roe\n"
    "Date: 10 February 2022\nURL: https://letter.example/bridge#top\n\nThe bridge is shut.\n"
)


def test_header_lines_say_what_the_article_is():
    reading = read_text(HEADED)
    assert reading.title == "Old bridge shut"
    assert reading.source == "The Lund Letter"
    assert reading.authors == ("Ada Byrne", "Ola Lind", "Kim Roe")
    assert reading.address == "https://letter.example/bridge"
    assert reading.notices == ()


def test_the_header_is_no_prose_but_for_the_title():
    assert says(read_text(HEADED)) == [
        ("title", "Old bridge shut"),
        ("paragraph", "The bridge is shut."),
    ]


def test_a_header_date_points_at_its_words():
    when = read_text(HEADED).published
    assert when.earliest == when.latest == date(2022, 2, 10)
    assert HEADED[slice(*when.span)] == when.text == "10 February 2022"


def test_a_time_and_its_zone_are_kept_as_written():
    when = read_text("Date: 2022-02-10T23:30:00-05:00\n\nThe bridge is shut.").published
    assert when.earliest == date(2022, 2, 10)
    assert when.precision is Precision.TIME
    assert when.text == "2022-02-10T23:30:00-05:00"


@pytest.mark.parametrize("written", ["soon", "2022-02-30", "tomorrow", "1" * 500])
def test_a_date_that_is_none_is_told_and_not_guessed(written):
    reading = read_text(f"Date: {written}\n\nThe bridge is shut.")
    assert reading.published is None
    assert "Date: " in reading.notices[0]


def test_what_has_no_date_gets_none():
    assert read_text("The bridge is shut.").published is None


def test_a_url_that_leads_nowhere_is_told_and_not_taken():
    reading = read_text("URL: javascript:alert(1)\n\nThe bridge is shut.")
    assert reading.address is None
    assert len(reading.notices) == 1


def test_a_date_in_front_of_the_first_sentence_is_no_prose():
    text = "  date 2022-02-10 The bridge is shut, the mayor said.\n\nThe ferry runs.\n"
    reading = read_text(text)
    assert reading.published.earliest == date(2022, 2, 10)
    assert text[slice(*reading.published.span)] == "2022-02-10"
    assert says(reading)[0] == ("paragraph", "The bridge is shut, the mayor said.")


def test_a_first_line_that_looks_like_a_headline_is_the_title():
    reading = read_text("Old bridge shut\n\nThe bridge is shut, the mayor said.\n")
    assert reading.title == "Old bridge shut"
    assert reading.blocks[0].kind is BlockKind.TITLE


def test_a_headline_below_a_title_line_is_not_said_twice():
    reading = read_text("Title: Old bridge shut\n\nOLD BRIDGE SHUT\n\nThe bridge is shut.\n")
    assert says(reading) == [("title", "Old bridge shut"), ("paragraph", "The bridge is shut.")]


def test_a_header_line_further_down_is_text():
    text = "The bridge is shut.\n\nSource: the mayor, who was there.\n"
    assert read_text(text).source is None
    assert says(read_text(text))[1] == ("paragraph", "Source: the mayor, who was there.")
