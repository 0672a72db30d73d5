"""Markdown: prose without its marks, at its places."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.pull.markdown import read_markdown


def says(text):
    reading = read_markdown(text)
    return [(str(block.kind), reading.text[slice(*block.span)]) for block in reading.blocks]


def test_the_first_heading_is_the_title_and_others_are_headings():
    assert says("# Old bridge shut #\n\nIt is shut.\n\n## The ferry\nIt runs.\n") == [
        ("title", "Old bridge shut"),
        ("paragraph", "It is shut."),
        ("heading", "The ferry"),
        ("paragraph", "It runs."),
    ]


def test_underlined_lines_are_headings():
    assert says("The ferry runs.\n\nThe bridge\n----------\nIt is shut.\n")[1] == (
        "heading",
        "The bridge",
    )


def test_lines_of_a_paragraph_belong_together():
    assert says("The bridge is\nshut.\n\nThe ferry runs.\n") == [
        ("paragraph", "The bridge is\nshut."),
        ("paragraph", "The ferry runs."),
    ]


@pytest.mark.parametrize("mark", ["- ", "* ", "+ ", "1. ", "12) ", "> - ", "  - "])
def test_marks_of_a_list_are_outside_and_each_entry_is_a_block(mark):
    assert says(f"{mark}The bridge is shut.\n{mark}The ferry runs.\n") == [
        ("paragraph", "The bridge is shut."),
        ("paragraph", "The ferry runs."),
    ]


def test_the_mark_of_a_quotation_is_outside():
    assert says("> “It is shut,” she said.\n") == [("paragraph", "“It is shut,” she said.")]


@pytest.mark.parametrize(
    "no_prose",
    [
        "```\nbridge.shut()\n```",
        "~~~ python\nbridge.shut()\n~~~",
        "| bridge | shut |\n|---|---|\n| ferry | runs |",
        "---",
        "* * *",
        "[map]: https://letter.example/map",
        "![The bridge](bridge.jpg)",
        "#",
        ">",
    ],
)
def test_code_tables_rules_and_pictures_are_no_prose(no_prose):
    assert says(f"It is shut.\n\n{no_prose}\n\nIt runs.\n") == [
        ("paragraph", "It is shut."),
        ("paragraph", "It runs."),
    ]


def test_a_mark_of_code_inside_other_code_does_not_end_it():
    assert says("```\n~~~\nbridge.shut()\n```\nIt runs.\n") == [("paragraph", "It runs.")]


def test_front_matter_says_what_the_article_is():
    text = (
        "---\nlayout: post\ntitle: \"Old bridge: shut\"\ndate: 2022-02-10\nby: 'Ada Byrne'\n"
        "tags: [bridge]\nsource: The Lund Letter\nurl: https://letter.example/b\n---\n"
        "The bridge is shut.\n"
    )
    reading = read_markdown(text)
    assert reading.title == "Old bridge: shut"
    assert reading.source == "The Lund Letter"
    assert reading.authors == ("Ada Byrne",)
    assert reading.published.earliest == date(2022, 2, 10)
    assert reading.address == "https://letter.example/b"
    assert says(text) == [
        ("title", "Old bridge: shut"),
        ("paragraph", "The bridge is shut."),
    ]


def test_a_rule_at_the_top_is_no_front_matter():
    assert says("---\n\nThe bridge is shut.\n\n---\n") == [("paragraph", "The bridge is shut.")]


def test_front_matter_that_never_ends_is_text():
    assert ("paragraph", "The bridge is shut.") in says("---\ntitle: x\n\nThe bridge is shut.\n")


def test_header_lines_work_as_in_plain_text():
    assert read_markdown("Title: Old bridge shut\n\n# Old bridge shut\n\nIt is.\n").title == (
        "Old bridge shut"
    )


@given(st.text(alphabet=st.sampled_from(" \t\r\n\x0b\u00a0\u2028#>-*`~|=[]()!:1.ab”")))
def test_blocks_are_in_order_apart_and_trimmed(text):
    blocks = read_markdown(text).blocks
    edges = [edge for block in blocks for edge in block.span]
    assert edges == sorted(edges)
    assert all(text[slice(*b.span)] == text[slice(*b.span)].strip() != "" for b in blocks)
