"""The export: every verified claim with its words, its way here, its reviews and its evidence.

The shape is fixed by ``verified.schema.json`` beside this file; ``schema`` in the document
names its version.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

import msgspec

from claimtrack.model import Article, Claim, Link, Query, Source, State, Verdict

SCHEMA = "claimtrack/verified/1"
_CONTEXT = 32
"""Code points before and after the words, to find them again in a text that moved (the
prefix and suffix of the W3C annotation model's text quote selector)."""

_RULES: Mapping[str, str] = {
    "verified": "decided, with the verdict verified and at least one piece of evidence",
    "decided": "decided, whatever the verdict",
}
_OF_A_CLAIM = (
    "id text span gaps voice heading chain said_on about quantities hedged negated future "
    "tags story verdict credibility evidence reviews"
).split()


class Archive(Protocol):
    """Where an export looks things up: any store."""

    def claims(self, query: Query) -> Sequence[Claim]:
        """The claims that match."""

    def claim(self, id: str) -> Claim | None:
        """The claim of that id."""

    def article(self, id: str) -> Article | None:
        """The article of that id."""

    def source(self, name: str) -> Source:
        """What is known of an outlet."""


def document(
    archive: Archive, query: Query, *, decided: bool, by: str, at: datetime
) -> dict[str, Any]:
    """The claims that match the query and that the rule lets in, ready for JSON."""
    rule = "decided" if decided else "verified"
    let_in = (claim for claim in archive.claims(query) if _fulfils(claim, rule))
    return {
        "schema": SCHEMA,
        "made": {"at": at.isoformat(), "by": by},
        "rule": {"name": rule, "text": _RULES[rule]},
        "query": query.text,
        "claims": [_exported(claim, archive) for claim in let_in],
    }


def _fulfils(claim: Claim, rule: str) -> bool:
    if claim.state is not State.DECIDED:
        return False
    return rule == "decided" or (claim.verdict is Verdict.VERIFIED and bool(claim.evidence))


def _exported(claim: Claim, archive: Archive) -> dict[str, Any]:
    article = archive.article(claim.article)
    words = {field: msgspec.to_builtins(getattr(claim, field)) for field in _OF_A_CLAIM}
    return words | {
        "rule": "verified" if _fulfils(claim, "verified") else "decided",
        "reliability": archive.source(claim.source).reliability if claim.source else "F",
        "links": [_link(link, claim, archive) for link in claim.links],
        **_in_its_article(claim, article),
    }


def _in_its_article(claim: Claim, article: Article | None) -> dict[str, Any]:
    """The words around the claim, and the article they stand in."""
    if article is None:
        return {"prefix": "", "suffix": "", "article": None}
    start, end = claim.span
    return {
        "prefix": article.text[max(0, start - _CONTEXT) : start],
        "suffix": article.text[end : end + _CONTEXT],
        "article": {
            "id": article.id,
            "title": article.title,
            "source": article.source,
            "authors": list(article.authors),
            "address": article.address,
            "published": msgspec.to_builtins(article.published),
            "pulled": article.pulled.isoformat(),
            "sha256": article.sha256,
        },
    }


def _link(link: Link, claim: Claim, archive: Archive) -> dict[str, Any]:
    """A link as seen from ``claim``, with the words of the claim at its other end."""
    other = archive.claim(link.end(claim.id))
    return {
        "claim": link.claim,
        "relation": link.relation.value,
        "other": link.other,
        "by": link.by,
        "at": link.at.isoformat(),
        "words": other.text if other else None,
    }
