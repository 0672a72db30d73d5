"""Origins: how we come to know a claim, path by path, and how many sources truly stand behind it.

Five outlets that cite one ministry are one origin; whoever is not named is none. What an
article says in its own voice comes from its outlet, unless somebody was named for the same
claim before: then the outlet only dropped the name.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from claimtrack.link.alerts import alerts
from claimtrack.link.paths import Origins, Path
from claimtrack.link.roots import Names
from claimtrack.model import Claim, Link, Relation

_MOST = 500
"""How many claims of one cluster are looked at."""

ClaimOf = Callable[[str], Claim | None]
"""Finds a claim by its id."""


def trace(claim: Claim, claim_of: ClaimOf) -> Origins:
    """The paths to a claim, to all that repeats it, and to what supports any of them."""
    same = _cluster(claim, claim_of)
    beside = _supporting(same, claim_of)
    names = Names((*same, *beside))
    paths = (*_paths(same, names), *_paths(beside, names, supports=True))
    origins = tuple(dict.fromkeys(path.origin for path in paths if path.origin))
    articles = len({path.article for path in paths})
    outlets = len({names.of(path.outlet) for path in paths if path.outlet})
    counted = ((articles, "article"), (outlets, "outlet"), (len(origins), "origin"))
    return Origins(
        claim=claim.id,
        summary=" · ".join(f"{count} {what}{'s' * (count != 1)}" for count, what in counted),
        articles=articles,
        outlets=outlets,
        origins=origins,
        paths=paths,
        alerts=tuple(alerts((*same, *beside), paths, names)),
    )


def _cluster(claim: Claim, claim_of: ClaimOf) -> list[Claim]:
    """The claim and all that repeat it, by way of one another; oldest first."""
    found = {claim.id: claim}
    waiting = [claim]
    while waiting and len(found) < _MOST:
        each = waiting.pop()
        for other in _ends(each, claim_of, lambda link, _: link.relation is Relation.REPEATS):
            if other.id not in found:
                found[other.id] = other
                waiting.append(other)
    return _by_day(found.values())


def _supporting(same: Sequence[Claim], claim_of: ClaimOf) -> list[Claim]:
    known = {claim.id for claim in same}
    found = {
        other.id: other
        for claim in same
        for other in _ends(claim, claim_of, _speaks_for)
        if other.id not in known
    }
    return _by_day(found.values())


def _ends(
    claim: Claim, claim_of: ClaimOf, wanted: Callable[[Link, Claim], bool]
) -> Iterator[Claim]:
    for link in claim.links:
        if wanted(link, claim) and (other := claim_of(link.end(claim.id))):
            yield other


def _speaks_for(link: Link, claim: Claim) -> bool:
    """Whether the other end supports this claim, and not the other way round."""
    return link.relation is Relation.SUPPORTS and link.other == claim.id


def _by_day(claims: Iterable[Claim]) -> list[Claim]:
    return sorted(claims, key=lambda claim: (_published(claim), claim.id))


def _published(claim: Claim) -> date:
    return claim.published or claim.day or date.max


def _paths(claims: Sequence[Claim], names: Names, *, supports: bool = False) -> Iterator[Path]:
    """A path for each claim, in their order, which is that of their days."""
    named: str | None = None
    for claim in claims:
        origin, dropped = names.origin(claim), False
        if not claim.chain and named and not supports:
            origin, dropped = named, True
        elif claim.chain and origin:
            named = named or origin
        yield Path(
            claim=claim.id,
            article=claim.article,
            outlet=claim.source,
            day=claim.published or claim.day,
            hops=tuple(hop.who or hop.name for hop in reversed(claim.chain)),
            origin=origin,
            dropped=dropped,
            supports=supports,
        )
