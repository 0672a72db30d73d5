"""Bytes to text: in the encoding that was declared, or the one they are plausibly in."""

import codecs
import re

from claimtrack.errors import PullError

_ADVICE = "save it as UTF-8 and pull it again"

_BOMS = {  # UTF-32 first: its mark begins with that of UTF-16
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_SIGNATURES = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "compressed",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"{\\rtf": "an RTF document",
}
_DECLARATION = re.compile(
    rb"<(?:meta\s|\?xml\s)[^>]{0,300}?(?:charset|encoding)\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w.:-]{1,40})",
    re.IGNORECASE,
)
_HEAD = 4096  # bytes in which a page has to declare its encoding; the HTML standard asks for 1024
_DECLARABLE = re.compile(  # UTF-16 only by its mark: a page that can declare it is not in it
    r"utf-8|cp(125\d|866|874|932|949)|iso8859-\d{1,2}|koi8-[ru]|mac-(roman|cyrillic)"
    r"|gb2312|gbk|gb18030|big5(hkscs)?|shift_jis|euc_(jp|kr)|iso2022_jp"
)
_WESTERN = {"ascii", "iso8859-1", "cp1252"}  # where one of these is declared, cp1252 is meant
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_UTF8_PAIR = re.compile(rb"[\xc2\xc3][\x80-\xbf]|\xe2\x80[\x80-\xbf]")
_FOREIGN = re.compile(rb"[\x80-\xff]{4}")
_BEYOND_ASCII = bytes(range(0x80, 0x100))
_MOST_CONTROLS = 0.05
_MOST_ACCENTS = 0.2


def declared_charset(page: bytes) -> str | None:
    """The encoding that an HTML page declares in its first lines."""
    found = _DECLARATION.search(page, 0, _HEAD)
    return found[1].decode("ascii", "replace") if found else None


def decode(raw: bytes, charset: str | None, location: str) -> tuple[str, tuple[str, ...]]:
    """The text in ``raw`` and what an analyst should be told about its letters.

    A byte order mark decides, then the declared ``charset``, then UTF-8. What is in none of them
    is read as Windows-1252 where that plausibly gives words, with a notice.

    Raises:
        PullError: it is empty, no text at all, or in no encoding that makes sense.
    """
    for signature, name in _SIGNATURES.items():
        if raw.startswith(signature):
            raise PullError(f"{location} is {name}, not text: save its text and pull that")
    codec = _codec(raw, charset)
    try:
        text = raw.decode(codec)
    except UnicodeDecodeError:
        raise PullError(f"cannot tell the encoding of {location}: {_ADVICE}") from None
    if not text.strip():
        raise PullError(f"{location} is empty: there is nothing to pull")
    if "\0" in text or len(_CONTROL.findall(text)) > _MOST_CONTROLS * len(text):
        raise PullError(f"{location} is binary, not text: save its text and pull that")
    guessed = codec == "cp1252" and _declared(charset) is None
    return text, ("its encoding is guessed: not UTF-8, read as Windows-1252",) if guessed else ()


def _codec(raw: bytes, charset: str | None) -> str:
    """The encoding to read ``raw`` in; it may turn out not to fit."""
    for mark, codec in _BOMS.items():
        if raw.startswith(mark):
            return codec
    declared = _declared(charset)
    if declared and declared != "cp1252" and _fits(raw, declared):
        return declared
    if _fits(raw, "utf-8"):
        return "utf-8"
    return "cp1252" if declared == "cp1252" or _looks_western(raw) else "utf-8"


def _declared(charset: str | None) -> str | None:
    try:
        name = codecs.lookup(charset or "").name
    except (LookupError, ValueError):
        return None
    if name in _WESTERN:
        return "cp1252"
    return name if _DECLARABLE.fullmatch(name) else None


def _fits(raw: bytes, codec: str) -> bool:
    try:
        raw.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _looks_western(raw: bytes) -> bool:
    """Whether letters beyond ASCII stand as they do in Western texts: few, and apart."""
    beyond = len(raw) - len(raw.translate(None, _BEYOND_ASCII))
    return (
        beyond <= _MOST_ACCENTS * len(raw)
        and not _FOREIGN.search(raw)
        and not _UTF8_PAIR.search(raw)
    )
