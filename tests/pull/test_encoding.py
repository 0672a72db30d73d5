"""Bytes to text: every encoding that makes sense, and a plain word about the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import PullError
from claimtrack.pull.encoding import declared_charset, decode

FRENCH = "Le préfet a annoncé « la fermeture » du pont à 18 h, a déclaré la mairie. "


def read(raw, charset=None):
    return decode(raw, charset, "bridge.txt")


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_what_is_written_in_utf_8_comes_back_to_the_letter(text):
    written = f"Bridge {text}"
    assert read(written.encode()) == (written, ())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_decides_and_is_no_text(encoding):
    assert read(FRENCH.encode(encoding), "windows-1251") == (FRENCH, ())


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("windows-1251", "Мост закрыт до мая."),
        ("ISO-8859-7", "Η γέφυρα είναι κλειστή."),
        ("shift_jis", "橋は閉鎖された。"),
        ("gb18030", "大桥已关闭。"),
        ("euc-kr", "다리가 폐쇄되었다."),
        ("latin1", FRENCH),
    ],
)
def test_a_declared_encoding_is_honoured(charset, text):
    assert read(text.encode(charset), charset) == (text, ())


def test_latin_1_means_windows_1252_as_browsers_know():
    assert read("“The bridge” – 5 €".encode("cp1252"), "iso-8859-1")[0] == "“The bridge” – 5 €"


def test_utf_8_that_is_declared_as_latin_is_read_as_utf_8():
    assert read(FRENCH.encode(), "iso-8859-1") == (FRENCH, ())


@pytest.mark.parametrize("charset", ["utf-7", "hex", "bogus", "", "../../etc", "idna", "utf-16"])
def test_a_declaration_that_makes_no_sense_is_passed_over(charset):
    assert read(FRENCH.encode(), charset) == (FRENCH, ())


def test_western_letters_that_nobody_declared_are_read_with_a_notice():
    text, notices = read(FRENCH.encode("cp1252"))
    assert text == FRENCH
    assert "Windows-1252" in notices[0]


@pytest.mark.parametrize(
    "raw",
    [
        "Мост закрыт до мая.".encode("koi8-r"),
        "大桥已关闭。".encode("gbk"),
        "caf\u00e9 ".encode() + b"caf\xe9",
        b"The bridge \x81 is shut",
        b"\xff" * 100,
    ],
)
def test_what_is_in_no_plausible_encoding_is_refused_with_advice(raw):
    with pytest.raises(
        PullError, match=r"cannot tell the encoding of bridge\.txt: save it as UTF-8"
    ):
        read(raw)


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (b"%PDF-1.7\n1 0 obj", "a PDF"),
        (b"PK\x03\x04 and more", "a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"\x1f\x8b\x08", "compressed"),
        (b"The bridge\0 is shut", "binary"),
        ("The bridge".encode("utf-16-le"), "binary"),
        (b"\x01\x02\x03\x04 bridge", "binary"),
    ],
)
def test_what_is_no_text_is_named_and_refused(raw, name):
    with pytest.raises(PullError, match=f"bridge.txt is {name}"):
        read(raw)


@pytest.mark.parametrize("raw", [b"", b" \r\n\t ", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_nothing_but_white_space_is_empty(raw):
    with pytest.raises(PullError, match=r"bridge\.txt is empty"):
        read(raw)


@pytest.mark.parametrize(
    "page",
    [
        b"<meta charset=koi8-r>",
        b"<META CHARSET = 'koi8-r'>",
        b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">',
        b'<?xml version="1.0" encoding="koi8-r"?>',
    ],
)
def test_a_page_declares_its_encoding_in_its_head(page):
    assert declared_charset(b"<!doctype html><html>" + page + b"<title>x</title>") == "koi8-r"


def test_a_page_that_declares_nothing_has_no_declared_encoding():
    assert declared_charset(b"<p>The charset=koi8-r is old.</p>") is None
