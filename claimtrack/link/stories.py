"""Stories: which claims seem to tell of one event, proposed and never filed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from claimtrack.link.gathering import Gathered, gather, weighed
from claimtrack.link.naming import names
from claimtrack.model import Claim, State

_IN_A_NAME, _IN_A_REASON = 2, 5

Standing = Mapping[str, Sequence[Claim]]
"""The claims of each article that are not rejected, by where it was published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Claims that may belong to one story; ``claims`` are ids, filed under nothing so far.

    ``name`` is a working name of the most telling names, or the story's under which others of
    the same articles are filed: then ``known`` is true. ``why`` says what they share.
    """

    name: str
    known: bool
    claims: tuple[str, ...]
    articles: int
    first: date | None
    last: date | None
    why: str


def propose(
    claims: Iterable[Claim], page_of: Callable[[str], str] = lambda article: article
) -> list[Proposal]:
    """The stories that claims seem to belong to, the one with most claims first.

    Articles hang together where they share rare names within two months, or where claims of
    theirs are linked; ``page_of`` tells where an article was published, for its versions are one.
    Proposed is what is filed under nothing: of two articles or more, or
    beside what is filed already.
    """
    standing = _standing(claims, page_of)
    outlets = {each.source for claims in standing.values() for each in claims}
    named = weighed({article: names(those) - outlets for article, those in standing.items()})
    days = {article: those[0].published for article, those in standing.items()}
    groups = gather(named, days, _linked(standing))
    found = (_proposal(group, standing, named) for group in groups)
    telling = (each for each in found if each.claims and (each.known or each.articles > 1))
    return sorted(telling, key=lambda each: (-len(each.claims), each.name))


def _standing(claims: Iterable[Claim], page_of: Callable[[str], str]) -> Standing:
    standing: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.state is not State.REJECTED:
            standing[page_of(claim.article)].append(claim)
    return standing


def _linked(standing: Standing) -> Iterator[tuple[str, str]]:
    page_of = {claim.id: page for page, those in standing.items() for claim in those}
    for page, those in standing.items():
        for claim in those:
            for link in claim.links:
                if (other := link.end(claim.id)) in page_of:
                    yield page, page_of[other]


def _proposal(
    group: Gathered, standing: Standing, named: Mapping[str, Mapping[str, float]]
) -> Proposal:
    claims = [claim for page in group.articles for claim in standing[page]]
    filed = Counter(claim.story for claim in claims if claim.story)
    unfiled = [claim for claim in claims if not claim.story]
    telling = _telling(group, named)
    working = ", ".join(telling[:_IN_A_NAME]) or "without a name"
    days = sorted(claim.published for claim in unfiled if claim.published)
    return Proposal(
        name=filed.most_common(1)[0][0] if filed else working,
        known=bool(filed),
        claims=tuple(claim.id for claim in unfiled),
        articles=sum(not all(each.story for each in standing[page]) for page in group.articles),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        why=f"they name {', '.join(telling[:_IN_A_REASON])}" if telling else "they are linked",
    )


def _telling(group: Gathered, named: Mapping[str, Mapping[str, float]]) -> list[str]:
    """The names that two articles of the group share or more, the most telling first."""
    shared = Counter(name for article in group.articles for name in named[article])
    weights = {name: group.weights[name] for name, count in shared.items() if count > 1}
    return sorted(weights, key=lambda name: (-weights[name], name))
