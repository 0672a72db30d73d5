"""Origins: how many sources that do not repeat one another stand behind a claim."""

from collections.abc import Callable

from claimtrack.errors import NotAllowed
from claimtrack.model import Claim, Link, Relation

_CONFIRMED = 1  # in the Admiralty code: confirmed by other independent sources


def origins(claim: Claim, claim_of: Callable[[str], Claim | None]) -> frozenset[str]:
    """Who spoke first, of a claim and of the claims that repeat or support it.

    Five outlets that cite one ministry are one origin, whoever is not named is none, and what
    an article says in its own voice comes from its outlet. ``claim_of`` finds a claim by its id.
    """
    linked = (claim_of(link.end(claim.id)) for link in claim.links if _backs(link, claim))
    spoke = (_origin(each) for each in (claim, *linked) if each)
    return frozenset(origin for origin in spoke if origin)


def check_credibility(
    claim: Claim, credibility: int, claim_of: Callable[[str], Claim | None]
) -> None:
    """See that a claim may be rated so.

    Raises:
        NotAllowed: the code has no such figure, or it is 1 and fewer than two origins are known.
    """
    if credibility not in range(1, 7):
        raise NotAllowed(f"credibility is 1 (confirmed) to 6 (cannot be judged), not {credibility}")
    known = origins(claim, claim_of)
    if credibility == _CONFIRMED and len(known) < 2:
        named = ", ".join(sorted(known)) or "none"
        raise NotAllowed(
            f"1 is confirmed by independent sources: origins of claim {claim.id[:8]} and what "
            f"repeats or supports it: {named}; link another"
        )


def _backs(link: Link, claim: Claim) -> bool:
    """Whether the other end says the same, or speaks for this claim and not the other way."""
    supports = link.relation is Relation.SUPPORTS and link.other == claim.id
    return supports or link.relation is Relation.REPEATS


def _origin(claim: Claim) -> str | None:
    return claim.speaker.who if claim.speaker else claim.source
