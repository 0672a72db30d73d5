"""The imprint: when and where a page says it was published, in its machine-readable parts."""

import json
from collections import deque
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

_ARTICLE_TYPES = ("Article", "Posting", "Report")
"""How schema.org's types of news end: NewsArticle, LiveBlogPosting, Report …"""

_DATE_KEYS = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dcterms.issued",
    "dc.date.issued",
    "citation_publication_date",
    "publication_date",
    "publish-date",
    "pubdate",
    "dc.date",
    "date",
)
"""``property``, ``name`` or ``itemprop`` of a ``meta`` element, the most trusted first."""

_TIME = ".//time[@datetime][@pubdate or @itemprop='datePublished']"
_CANONICAL = ".//link[@rel='canonical']/@href | .//meta[@property='og:url']/@content"
_LARGEST = 1_000_000
"""Characters of JSON-LD that are read; articles' own have some thousand."""


def dates(tree: HtmlElement) -> list[tuple[str, str]]:
    """The words that give the publication date and where they stand, most trusted first."""
    named = {
        (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower(): meta
        for meta in reversed(tree.findall(".//meta[@content]"))
    }
    return [
        *((words, "datePublished in JSON-LD") for words in _published_in_json(tree)),
        *((named[key].get("content", ""), f"meta {key}") for key in _DATE_KEYS if key in named),
        *((time.get("datetime", ""), "time element") for time in tree.xpath(_TIME)),
    ]


def canonical(tree: HtmlElement) -> str | None:
    """The address that the page gives as its own."""
    named = tree.xpath(_CANONICAL)
    return str(named[0]) if named else None


def _published_in_json(tree: HtmlElement) -> Iterator[str]:
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        for thing in _things(script.text or ""):
            kind = str(thing.get("@type")).rstrip("]'")  # one name, or a list of them
            words = thing.get("datePublished")
            if kind.endswith(_ARTICLE_TYPES) and isinstance(words, str):
                yield words


def _things(script: str) -> Iterator[dict[str, Any]]:
    """All objects in a piece of JSON-LD, the outermost first; none if it is not to be read."""
    try:
        waiting = deque([json.loads(script[:_LARGEST], strict=False)])
    except (ValueError, RecursionError):
        return
    while waiting:
        thing = waiting.popleft()
        if isinstance(thing, dict):
            yield thing
            waiting.extend(thing.values())
        elif isinstance(thing, list):
            waiting.extend(thing)
