"""Article: one published text in one version, stored verbatim; source: its outlet."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from claimtrack.model.span import Span
from claimtrack.model.when import When


class BlockKind(StrEnum):
    """What a block of an article is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Block:
    """A title, heading, paragraph or caption at ``span`` of the text, marks left out."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text in one version. ``text`` is verbatim; what is not in ``blocks`` is no prose.

    ``address`` is where it is published (an ``http`` address) or lies (a ``file`` address).
    ``published`` is ``None`` where nothing says it. ``previous`` is the id of the version
    before, at the same address.
    """

    id: str
    text: str
    address: str
    blocks: tuple[Block, ...]
    pulled: datetime
    sha256: str
    title: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    published: When | None = None
    previous: str | None = None
    notices: tuple[str, ...] = ()


UNRATED = "F"
"""Reliability that cannot be judged, or that nobody has judged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An outlet, with its reliability in the Admiralty code: A (best) to F (not judged)."""

    name: str
    reliability: str = UNRATED


def sha256(text: str) -> str:
    """The SHA-256 of ``text`` as UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def article_id(address: str, text: str) -> str:
    """Sixteen hexadecimal digits of the hash of address and text: the same twice."""
    return sha256(f"{address}\0{text}")[:16]
