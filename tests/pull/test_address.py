"""Addresses that articles give for themselves, and which of them are believed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.pull.address import settle, web_address


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("https://letter.example/b?x=1#top", "https://letter.example/b?x=1"),
        (" HTTP://letter.example:8080/ ", "http://letter.example:8080/"),
        ("https://xn--brcke-lva.example/ü", "https://xn--brcke-lva.example/ü"),
    ],
)
def test_a_web_address_is_kept_without_its_fragment(words, address):
    assert web_address(words) == address


@pytest.mark.parametrize(
    "words",
    [
        "",
        "bridge",
        "/bridge",
        "ftp://letter.example/b",
        "javascript:alert(1)",
        "http://",
        "http://:80",
        "http://[",
        "http://a:99999999/",
        "http://ada:secret@letter.example/",
        "http://letter.example/a b",
        "http://letter.example/\u202etxt",
        "http://letter.example/\x1b]0;x",
        "http://letter.example/" + "a" * 3000,
    ],
)
def test_what_is_no_plain_web_address_is_none(words):
    assert web_address(words) is None


def test_a_relative_address_is_seen_from_where_it_stands():
    assert web_address("../c", "https://letter.example/a/b") == "https://letter.example/c"


@given(st.text(), st.text())
def test_any_words_give_a_plain_address_or_none(words, base):
    found = web_address(f"http://{words}", base)
    assert found is None or (found.isprintable() and found.startswith(("http://", "https://")))


PULLED = "https://www.letter.example/b?from=mail"


def test_a_page_may_name_another_address_of_its_own_site():
    assert settle(PULLED, "https://letter.example/b") == ("https://letter.example/b", ())


def test_a_page_that_names_another_site_is_kept_where_it_came_from_and_told():
    address, notices = settle(PULLED, "https://gazette.example/b")
    assert address == PULLED
    assert "https://gazette.example/b" in notices[0]


def test_a_saved_copy_may_name_any_site():
    named = "https://gazette.example/b"
    assert settle("file:///home/ada/b.html", named) == (named, ())


def test_what_names_no_address_lies_where_it_came_from():
    assert settle(PULLED, None) == (PULLED, ())
