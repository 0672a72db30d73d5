"""What is too much to be an article, and as what an article is read that does not say."""

import io
import os
import sys

import pytest

from claimtrack.errors import PullError
from claimtrack.pull import file, locate, read

MAY_NOT = PermissionError(13, os.strerror(13))


@pytest.fixture
def small(monkeypatch):
    """A thousand bytes is all that an article may have."""
    monkeypatch.setattr(file, "LIMIT", 1000)


@pytest.fixture
def typed(monkeypatch):
    """``typed(bytes)``: let them come on standard input."""

    def typed(data):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    return typed


def refusal(location, noon):
    with pytest.raises(PullError) as refused:
        read(str(location), noon)
    return str(refused.value)


@pytest.mark.usefixtures("small")
def test_a_file_may_be_as_large_as_the_limit_and_not_a_byte_larger(read_file, tmp_path, noon):
    words = ("The bridge is shut. " * 60)[:1000]
    assert len(read_file(words).text) == 1000
    (tmp_path / "over.txt").write_text(words + "!")
    assert "over.txt is larger than" in refusal(tmp_path / "over.txt", noon)


@pytest.mark.usefixtures("small")
def test_standard_input_may_be_as_large_and_no_larger(typed, noon):
    words = (b"The bridge is shut. " * 60)[:1000]
    typed(words)
    assert len(read("-", noon).text) == 1000
    typed(words + b"!")
    assert "standard input is larger than" in refusal("-", noon)


@pytest.mark.usefixtures("small")
def test_a_file_that_grows_while_it_is_read_is_not_read_half(tmp_path, noon, monkeypatch):
    path = tmp_path / "growing.txt"
    path.write_text("The bridge is shut. " * 100)
    monkeypatch.setattr(file, "_check", lambda _: None)  # it was small when it was looked at
    assert "growing.txt is larger than" in refusal(path, noon)


def test_a_file_that_may_not_be_read_says_what_to_ask_for(tmp_path, noon, monkeypatch):
    path = tmp_path / "bridge.txt"
    path.write_text("The bridge is shut.")

    def locked(*_, **__):
        raise MAY_NOT

    monkeypatch.setattr(type(path), "open", locked)
    assert refusal(path, noon) == f"{path} may not be read: ask for the right to read it"


def test_in_a_folder_nothing_is_an_article_that_is_hidden_or_a_folder_itself(tmp_path):
    for name in ("b.txt", "A.HTML", "sub/c.md", ".hidden.txt", ".git/d.txt", "e.pdf", "README"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("The bridge is shut.")
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "folder.txt" / "f.txt").write_text("The bridge is shut.")
    found = [os.path.relpath(each, tmp_path) for each in locate(str(tmp_path))]
    assert sorted(found) == ["A.HTML", "b.txt", "folder.txt/f.txt", "sub/c.md"]


@pytest.mark.parametrize(
    "start",
    ["<!DOCTYPE html><html>", "<html>", "  \n<HTML lang='en'>", "<?xml version='1.0'?>\n<html>"],
)
def test_what_does_not_say_what_it_is_and_begins_as_a_page_is_one(typed, prose, noon, start):
    typed(f"{start}<body><article><p>{prose}</p></article></body></html>".encode())
    assert read("-", noon).text.strip() == prose


def test_what_only_speaks_of_pages_is_a_text(typed, noon):
    typed(b"He wrote <html> on the wall, the guard said.")
    assert "<html>" in read("-", noon).text


def test_a_page_in_a_text_file_is_read_as_the_text_it_was_named(read_file):
    assert "<p>" in read_file("<html><p>The bridge is shut.</p></html>", "bridge.txt").text


def test_only_a_page_declares_its_encoding_in_itself(read_file, prose):
    says = '<meta charset="windows-1251">'
    page = f"<html><head>{says}</head><body><p>{prose} Мост.</p></body></html>"
    assert "Мост" in read_file(page.encode("cp1251"), "bridge.html").text
    text = f"{says}\n\n{prose} Überall."
    assert "Überall" in read_file(text.encode(), "bridge.txt").text


def test_a_declaration_at_the_very_start_of_a_page_counts(read_file, prose):
    page = f'<meta charset="windows-1251"><p>{prose} Мост закрыт.</p>'
    assert "Мост закрыт." in read_file(page.encode("cp1251"), "bridge.html").text


def test_letters_are_western_where_they_are_few_and_apart(read_file, tmp_path, noon):
    cafe = "Das Café über dem Fluß ist zu, sagte der Bürgermeister am Montag."
    article = read_file(cafe.encode("cp1252"))
    assert article.text == cafe
    assert article.notices
    for number, text in enumerate(
        (
            "éàüöß " * 40,  # too many
            "The bridge is shut. Мост закрыт. The bridge is shut, said the mayor on Monday.",
        )
    ):
        path = tmp_path / f"{number}.txt"
        path.write_bytes(text.encode("cp1251" if number else "cp1252"))
        assert "in no" in refusal(path, noon) or "encoding" in refusal(path, noon)


@pytest.mark.parametrize(
    ("value", "title"),
    [
        ("Old bridge shut", "Old bridge shut"),
        ('"Old bridge: shut"', "Old bridge: shut"),
        ("'Old bridge shut'", "Old bridge shut"),
        ("\"Old bridge shut'", "\"Old bridge shut'"),
        ('Old "bridge"', 'Old "bridge"'),
        ('"Bridge" shut', '"Bridge" shut'),
    ],
)
def test_front_matter_may_stand_in_quotation_marks_that_are_a_pair(read_file, value, title):
    text = f"---\ntitle: {value}\ndate: 2031-02-11\n---\n\nThe bridge is shut.\n"
    article = read_file(text, "bridge.md")
    assert article.title == title
    assert article.published.earliest.isoformat() == "2031-02-11"


def test_the_last_paragraph_of_a_file_without_an_end_of_line_is_read(read_file):
    article = read_file("# Bridge\n\nFirst.\n\nThe last words", "bridge.md")
    words = [article.text[slice(*block.span)] for block in article.blocks]
    assert words == ["Bridge", "First.", "The last words"]


def test_a_paragraph_between_a_heading_and_a_list_is_not_lost(read_file):
    text = "Intro\nof two lines\n# Heading\nRight below.\n- an entry\n- another\n\n> quoted\n"
    article = read_file(text, "bridge.md")
    words = [article.text[slice(*block.span)] for block in article.blocks]
    assert words == [
        "Intro\nof two lines",
        "Heading",
        "Right below.",
        "an entry",
        "another",
        "quoted",
    ]
