"""Stories: what the claims are about, how each story stands, and which may be one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from claimtrack.desk.acts import Acts
from claimtrack.desk.consequences import UNDERMINING
from claimtrack.errors import NotFound
from claimtrack.model import Claim, Order, Query, Relation, State, Verdict

if TYPE_CHECKING:  # proposals wait until they are asked for
    from claimtrack.link.stories import Proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Two claims of which an analyst said that both cannot hold, and both still stand."""

    claim: Claim
    other: Claim
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """How a story stands. ``timeline`` has its claims by the day they were said, oldest first.

    ``states`` and ``verdicts`` count the claims; ``origins`` are those who spoke first, each
    once, and rejected claims have none. Versions of an article are one of ``articles``. ``first``
    and ``last`` are days of claims.
    """

    name: str
    timeline: tuple[Claim, ...]
    states: Mapping[State, int]
    verdicts: Mapping[Verdict, int]
    conflicts: tuple[Conflict, ...]
    origins: tuple[str, ...]
    articles: int
    outlets: int
    first: date | None
    last: date | None


class Stories(Acts):
    """What a desk knows of stories; it proposes some and files nothing by itself."""

    def story(self, name: str) -> Story:
        """How the story of that name stands.

        Raises:
            NotFound: nothing is filed under it.
        """
        found = self.store.claims(Query.having("story", name), Order.OLDEST)
        claims = [each for each in found if (each.story or "").casefold() == name.casefold()]
        if not claims:
            raise NotFound(f'nothing is filed under "{name}": "claimtrack stories" shows those')
        days = [claim.day for claim in claims if claim.day]
        return Story(
            name=claims[0].story or name,
            timeline=tuple(claims),
            states=Counter(claim.state for claim in claims),
            verdicts=Counter(claim.verdict for claim in claims if claim.verdict),
            conflicts=tuple(self._conflicts(claims)),
            origins=_origins(claims),
            articles=len(set(map(self._address, {claim.article for claim in claims}))),
            outlets=len({claim.source for claim in claims if claim.source}),
            first=min(days, default=None),
            last=max(days, default=None),
        )

    def propose_stories(self) -> "Sequence[Proposal]":
        """What may be a story, or belong to one: claims of articles that share rare names."""
        from claimtrack.link.stories import propose

        return propose(self.store.claims(), cache(self._address))

    def proposed_with(self, claim: Claim) -> "Proposal":
        """The proposal in which a claim stands.

        Raises:
            NotFound: it is in none.
        """
        for proposal in self.propose_stories():
            if claim.id in proposal.claims:
                return proposal
        raise NotFound(f"no story is proposed with claim {claim.id}: file it by itself")

    def _address(self, article: str) -> str:
        """Where an article was published: its versions are one article."""
        found = self.store.article(article)
        return found.address if found else article

    def _conflicts(self, claims: Sequence[Claim]) -> list[Conflict]:
        links = dict.fromkeys(
            link
            for claim in claims
            for link in claim.links
            if link.relation is Relation.CONTRADICTS
        )
        ends = (
            (link, self.store.claim(link.claim), self.store.claim(link.other)) for link in links
        )
        return [
            Conflict(claim=claim, other=other, by=link.by)
            for link, claim, other in ends
            if claim and other and _stands(claim) and _stands(other)
        ]


def _stands(claim: Claim) -> bool:
    return claim.state is not State.REJECTED and claim.verdict not in UNDERMINING


def _origins(claims: Sequence[Claim]) -> tuple[str, ...]:
    from claimtrack.link.roots import Names

    standing = [claim for claim in claims if claim.state is not State.REJECTED]
    found = map(Names(standing).root, standing)
    return tuple(dict.fromkeys(origin for origin in found if origin))
