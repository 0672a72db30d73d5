"""What came in from a file, a pipe or the web, before anything in it is understood."""

from enum import StrEnum
from typing import NamedTuple

LIMIT = 20_000_000
"""Bytes of one article, at most: the longest pages of news sites have 5 MB."""


class Form(StrEnum):
    """How an article is written."""

    TEXT = "text"
    MARKDOWN = "markdown"
    PAGE = "page"


class Received(NamedTuple):
    """The bytes, where they came from, and what was said about them on the way.

    ``form`` is ``None`` where nothing says it, ``charset`` where none was declared.
    """

    raw: bytes
    address: str
    form: Form | None = None
    charset: str | None = None
    notices: tuple[str, ...] = ()
