"""Consequences: what leans on a claim, and has to be looked at again when it falls."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any

from claimtrack.model import (
    Act,
    Change,
    Claim,
    Evidence,
    Link,
    Query,
    Relation,
    State,
    Subject,
    Verdict,
)
from claimtrack.store.base import Store

_BEGINS_ID = re.compile("[0-9a-f]{4,15}")

UNDERMINING = frozenset({Verdict.FALSE, Verdict.MISLEADING, Verdict.OUTDATED})
"""The verdicts that take the ground from what leans on a claim."""

EXPORTED = "exported"
"""How the label of an act begins that handed claims on."""

_BEARS = {
    Relation.REPEATS: "says the same",
    Relation.SUPPORTS: "supports it",
    Relation.CONTRADICTS: "contradicts it",
    Relation.UPDATES: "replaced it",
}


_BY_WAY = "which says the same, by way of another"
_NEARLY = "which says nearly the same (not confirmed)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """A claim that leans on another: ``how`` is what the other is to it, in words.

    ``confirmed`` is false where nobody linked them, and they are only found to be alike.
    """

    claim: Claim
    how: str
    confirmed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """An export that was made: the file as it was named, its hash, and who made it when.

    ``verdict`` is the claim's at that time.
    """

    file: str
    sha256: str
    by: str
    at: str
    verdict: Verdict | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Consequences:
    """What falls with a claim: the claims that lean on it, and the exports it went out in."""

    claim: str
    verdict: Verdict | None
    leaning: tuple[Leaning, ...]
    exports: tuple[Handed, ...]


def leaning(claim: Claim, store: Store, near: Iterable[str]) -> list[Leaning]:
    """The claims that lean on one, each once: by a link, as their evidence, or in its cluster.

    ``near`` are the ids of those that are found to say nearly the same.
    """
    from claimtrack.link.repeating import linked

    found: dict[str, Leaning] = {}
    for link in claim.links:
        other = store.claim(link.end(claim.id))
        if other and _bears(link, claim):
            found[other.id] = Leaning(claim=other, how=_how(link.relation))
    for other in store.claims(_citing(claim)):
        found.setdefault(other.id, Leaning(claim=other, how="which is its evidence"))
    for other in linked(claim, store.claim)[1:]:
        found.setdefault(other.id, Leaning(claim=other, how=_BY_WAY))
    for other in filter(None, map(store.claim, near)):
        found.setdefault(other.id, Leaning(claim=other, how=_NEARLY, confirmed=False))
    return list(found.values())


def reasons(
    seen: Sequence[Claim], verdict: Verdict, store: Store, near: Mapping[str, Iterable[str]]
) -> Mapping[str, list[str]]:
    """Why claims that are decided have to be looked at again once ``seen`` are judged so.

    ``near`` has, by the id of each of those, the ids of what says nearly the same.
    """
    judged = {claim.id for claim in seen}
    found: dict[str, list[str]] = {}
    for claim in seen:
        for each in leaning(claim, store, near[claim.id]):
            if each.claim.id not in judged and _is_shaken(each, verdict):
                told = f"{claim.id[:8]}, {each.how}, was judged {verdict}"
                found.setdefault(each.claim.id, []).append(told)
    return found


def _is_shaken(leaning: Leaning, verdict: Verdict) -> bool:
    """Whether a decided claim is to be looked at again: not if the same was judged the same."""
    same = leaning.how in (_how(Relation.REPEATS), _BY_WAY, _NEARLY)
    agrees = same and leaning.claim.verdict is verdict
    return leaning.claim.state is State.DECIDED and not agrees


def _how(relation: Relation) -> str:
    return f"which {_BEARS[relation]}"


def located(piece: Evidence, store: Store) -> Evidence:
    """Evidence as it is kept: a claim that is named by the beginning of its id, by all of it."""
    if not _BEGINS_ID.fullmatch(piece.location):
        return piece
    ids = store.claim_ids(piece.location)
    return replace(piece, location=ids[0]) if len(ids) == 1 else piece


class Exports:
    """The exports that were made from a store, by the claims in them; read on as it grows."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = Lock()  # what leans on a claim is looked for in a thread
        self._read = 0
        self._made: list[tuple[Act, Change]] = []

    def made(self) -> Sequence[tuple[Act, Change]]:
        """All exports, oldest first."""
        with self._lock:
            acts = self._store.acts()
            fresh = (acts[at] for at in range(self._read, len(acts)))
            self._made += [(act, change) for act in fresh for change in _exported(act)]
            self._read = len(acts)
        return tuple(self._made)

    def of(self, claim: str) -> Iterator[Handed]:
        """The exports in which a claim went out."""
        for act, change in self.made():
            if claim in change.after["claims"]:
                yield handed(act, change, change.after["claims"][claim])


def handed(act: Act, change: Change, verdict: Any = None) -> Handed:
    """An export as an act noted it."""
    return Handed(
        file=change.id,
        sha256=change.after["sha256"],
        by=act.by,
        at=act.at.isoformat(),
        verdict=Verdict(verdict) if verdict else None,
    )


def _exported(act: Act) -> Iterable[Change]:
    if not act.label.startswith(EXPORTED):
        return ()
    return (each for each in act.changes if each.subject is Subject.NOTE)


def _bears(link: Link, claim: Claim) -> bool:
    """Whether the other end leans on the claim: who supports or replaces does not lean."""
    return link.claim == claim.id or link.relation in (Relation.REPEATS, Relation.CONTRADICTS)


def _citing(claim: Claim) -> Query:
    return Query.parse(f"cites:{claim.id}")
