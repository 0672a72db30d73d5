"""Holding: whether an export that was made earlier still holds, claim by claim."""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Protocol

import msgspec

from claimtrack.errors import ClaimtrackError
from claimtrack.export.verified import SCHEMA
from claimtrack.model import Article, Claim, Relation, State


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One exported claim as it went out, and in a line each why it no longer holds, if so."""

    id: str
    text: str
    verdict: str | None
    broken: tuple[str, ...]


class Shelf(Protocol):
    """Where an earlier export is held against what is there now: any store."""

    def claim(self, id: str) -> Claim | None:
        """The claim of that id."""

    def article(self, id: str) -> Article | None:
        """The article of that id."""

    def article_at(self, address: str) -> Article | None:
        """The newest version of the article at an address."""


class Exported(msgspec.Struct, frozen=True):
    """What an export says of a claim, as far as it is held against the store."""

    id: str
    text: str
    verdict: str | None
    rule: str


class _Document(msgspec.Struct):
    schema: str
    claims: list[Exported]


def exported(path: Path) -> tuple[str, list[Exported]]:
    """The SHA-256 of an export's bytes and the claims in it.

    Raises:
        ClaimtrackError: it cannot be read, or is no export.
    """
    try:
        data = path.read_bytes()
        document = msgspec.json.decode(data, type=_Document)
        if document.schema == SCHEMA:
            return sha256(data).hexdigest(), document.claims
    except OSError as error:
        reason = error.strerror or error
        raise ClaimtrackError(f"cannot read {path}: {reason}; name an export") from None
    except ValueError:
        pass
    raise ClaimtrackError(f"{path} is no export of claimtrack: name one written by export -o")


def held(claim: Exported, shelf: Shelf) -> Held:
    """Hold an exported claim against what the store says of it now."""
    now = shelf.claim(claim.id)
    broken = _broken(claim, now, shelf) if now else ["it is not in this store any more"]
    return Held(id=claim.id, text=claim.text, verdict=claim.verdict, broken=tuple(broken))


def _broken(then: Exported, now: Claim, shelf: Shelf) -> Iterator[str]:
    if now.state is not State.DECIDED:
        yield f"it was {then.verdict} and is {now.state} now"
    elif now.verdict != then.verdict:
        yield f"it was {then.verdict} and is {now.verdict} now"
    elif then.rule == "verified" and not now.evidence:
        yield "its evidence was taken back"
    if now.text != then.text:
        yield "its words were corrected"
    yield from (f"look again: {reason}" for reason in now.recheck)
    for link in now.links:
        if link.relation is Relation.UPDATES and link.other == now.id:
            yield f"{link.claim[:8]} replaced it"
    yield from _gone(now, shelf)


def _gone(claim: Claim, shelf: Shelf) -> Iterator[str]:
    """Whether the newest version of its article no longer has the words."""
    article = shelf.article(claim.article)
    newest = shelf.article_at(article.address) if article else None
    if newest and newest.id != claim.article and claim.text not in newest.text:
        yield f"its words are absent from the version fetched at {newest.pulled:%Y-%m-%d %H:%M}"
