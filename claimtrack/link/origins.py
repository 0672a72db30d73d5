"""Origins: how we come to know a claim, path by path, and how many sources truly stand behind it.

Five outlets that cite one ministry are one origin; whoever is not named is none. What an
article says in its own voice comes from its outlet, unless somebody was named for the same
claim before: then the outlet only dropped the name.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from claimtrack.link.alerts import alerts, is_careful
from claimtrack.link.paths import Alert, Origins, Path
from claimtrack.link.repeating import ClaimOf, linked
from claimtrack.link.roots import Names
from claimtrack.model import ITSELF, Claim, Link, Relation, State, Verdict

_FALLEN = (Verdict.FALSE, Verdict.MISLEADING)

AlikeTo = Callable[[Sequence[Claim]], Sequence[Claim]]
"""Finds what has nearly the same words as some claims."""


@dataclass(frozen=True, slots=True)
class _Traced:
    """Claims that say the same and what supports them, the paths to each, and their names."""

    claims: tuple[Claim, ...]
    paths: tuple[Path, ...]
    names: Names

    @property
    def articles(self) -> int:
        return len({path.article for path in self.paths if not path.earlier})

    @property
    def outlets(self) -> int:
        return len({self.names.of(path.outlet) for path in self.paths if path.outlet})

    @property
    def origins(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(path.origin for path in self.paths if path.origin))

    @property
    def summary(self) -> str:
        counted = (
            (self.articles, "article"),
            (self.outlets, "outlet"),
            (len(self.origins), "origin"),
        )
        return " · ".join(f"{count} {what}{'s' * (count != 1)}" for count, what in counted)

    @property
    def alerts(self) -> tuple[Alert, ...]:
        return tuple(alerts(self.claims, self.paths, self.names))


def trace(claim: Claim, claim_of: ClaimOf, alike_to: AlikeTo = lambda _: ()) -> Origins:
    """The paths to a claim, to all that repeats it, and to what supports any of them.

    Counted is what analysts linked, and neither rejected nor judged false or misleading. What
    ``alike_to`` finds besides changes no count: its paths and alerts stand behind those, as not
    confirmed.
    """
    same = [each for each in linked(claim, claim_of) if each.id == claim.id or _counts(each)]
    confirmed = _traced(same, claim_of)
    known = {each.id for each in confirmed.claims}
    near = [each for each in alike_to(same) if each.id not in known]
    everything = _traced([*same, *near], claim_of) if near else confirmed
    return Origins(
        claim=claim.id,
        summary=confirmed.summary,
        articles=confirmed.articles,
        outlets=confirmed.outlets,
        origins=confirmed.origins,
        paths=(*confirmed.paths, *_unconfirmed_paths(everything, known)),
        alerts=(*confirmed.alerts, *_unconfirmed_alerts(everything, confirmed)),
        unconfirmed=_told(len(near), everything.summary) if near else "",
    )


def _traced(same: Iterable[Claim], claim_of: ClaimOf) -> _Traced:
    same = _by_day(same)
    beside = _supporting(same, claim_of)
    names = Names((*same, *beside))
    paths = (*_paths(same, names), *_paths(beside, names, supports=True))
    return _Traced((*same, *beside), paths, names)


def _told(count: int, summary: str) -> str:
    more = "1 more claim says" if count == 1 else f"{count} more claims say"
    with_them = "with it" if count == 1 else "with them"
    return f"{more} nearly the same (not confirmed); {with_them}: {summary}"


def _unconfirmed_paths(everything: _Traced, known: set[str]) -> Iterator[Path]:
    for path in everything.paths:
        if path.claim not in known:
            yield replace(path, confirmed=False)


def _unconfirmed_alerts(everything: _Traced, confirmed: _Traced) -> Iterator[Alert]:
    told = confirmed.alerts
    for alert in everything.alerts:
        if alert not in told:
            yield replace(alert, text=f"{alert.text} (not confirmed)", confirmed=False)


def _supporting(same: Sequence[Claim], claim_of: ClaimOf) -> list[Claim]:
    known = {claim.id for claim in same}
    found = {
        other.id: other
        for claim in same
        for other in _ends(claim, claim_of, _speaks_for)
        if other.id not in known and _counts(other)
    }
    return _by_day(found.values())


def _counts(claim: Claim) -> bool:
    """Whether it is one at all, and nobody found that it does not hold."""
    return claim.state is not State.REJECTED and claim.verdict not in _FALLEN


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
    """Oldest first. Of one day, who names a speaker or is careful came before who does not."""
    return sorted(
        claims,
        key=lambda claim: (_published(claim), not claim.chain, not is_careful(claim), claim.id),
    )


def _published(claim: Claim) -> date:
    return claim.published or claim.day or date.max


def _paths(claims: Sequence[Claim], names: Names, *, supports: bool = False) -> Iterator[Path]:
    """A path for each claim, in their order, which is that of their days."""
    named: str | None = None
    continued = set(_continued(claims))
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
            unnamed=bool(claim.chain) and not claim.chain[0].who,
            dropped=dropped,
            supports=supports,
            earlier=claim.id in continued,
        )


def _continued(claims: Iterable[Claim]) -> Iterator[str]:
    """The ids of claims that a later version of their article makes unchanged, among these."""
    known = {claim.id for claim in claims}
    for claim in claims:
        for link in claim.links:
            if link.by == ITSELF and link.claim in known:
                yield link.other
