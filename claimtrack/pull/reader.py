"""The reader: from where an article lies to the article, whatever form it is in."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from urllib.parse import unquote, urlsplit

from claimtrack.errors import PullError
from claimtrack.model import Article, BlockKind, article_id
from claimtrack.model.article import sha256
from claimtrack.pull.address import settle
from claimtrack.pull.encoding import declared_charset, decode
from claimtrack.pull.file import locate_files, receive_file, receive_input
from claimtrack.pull.markdown import read_markdown
from claimtrack.pull.reading import Reading
from claimtrack.pull.received import Form, Received
from claimtrack.pull.text import read_text

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]{0,20})://", re.IGNORECASE)
_PAGE = re.compile(r"\s{0,1000}<(?:!doctype html|html|\?xml)", re.IGNORECASE)


def locate(location: str) -> list[str]:
    """What there is to read at a path, a web address or ``-``; folders give their articles.

    A ``file:///`` address is a path, too: under it an article from a file is kept.

    Raises:
        PullError: nothing is there, or nothing that can be read.
    """
    if not location.strip():
        raise PullError("nothing to pull: name a file, a folder, a web address or -")
    if location.startswith("file:///"):
        return locate_files(unquote(urlsplit(location).path))
    if location == "-" or _is_web(location):
        return [location]
    return locate_files(location)


def read(location: str, pulled: datetime) -> Article:
    """The article at one place that ``locate`` found; the same twice but for ``pulled``.

    Raises:
        PullError: it could not be had or made sense of; the text says why and what to do.
    """
    received = _receive(location)
    charset = received.charset
    if received.form is Form.PAGE and charset is None:
        charset = declared_charset(received.raw)
    text, notices = decode(received.raw, charset, location)
    form = received.form or (Form.PAGE if _PAGE.match(text) else Form.TEXT)
    reading = _READERS[form](text, received.address)
    if all(block.kind is BlockKind.TITLE for block in reading.blocks):
        raise PullError(f"{location} has no text in it: save the article's text and pull that")
    address, doubts = settle(received.address, reading.address)
    return Article(
        id=article_id(address, reading.text),
        text=reading.text,
        address=address,
        blocks=reading.blocks,
        pulled=pulled,
        sha256=sha256(reading.text),
        title=reading.title,
        source=reading.source,
        authors=reading.authors,
        published=reading.published,
        notices=(*received.notices, *notices, *doubts, *reading.notices),
    )


def _is_web(location: str) -> bool:
    scheme = _SCHEME.match(location)
    if scheme and scheme[1].lower() not in ("http", "https"):
        raise PullError(f"cannot pull {location}: only http and https addresses and files are read")
    return scheme is not None


def _receive(location: str) -> Received:
    if location == "-":
        return receive_input()
    if not _is_web(location):
        return receive_file(location)
    from claimtrack.pull.web import receive_web

    return receive_web(location)


def _read_page(text: str, address: str) -> Reading:
    from claimtrack.pull.page import read_page

    return read_page(text, address)


_READERS: Mapping[Form, Callable[[str, str], Reading]] = {
    Form.TEXT: lambda text, _: read_text(text),
    Form.MARKDOWN: lambda text, _: read_markdown(text),
    Form.PAGE: _read_page,
}
