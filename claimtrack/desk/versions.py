"""Versions: what a changed text at an address means for the claims of the text before.

A claim that stands unchanged in the new version is a claim of its own, of another text. It is
linked to the old one as its repetition, and takes over where that stood in the workflow, but
for verdicts: decided becomes tracked. So nobody decides forty unchanged claims again, and no
verdict is copied. What was decided about a claim whose number, speaker or sense changed, or
whose words are absent, has to be looked at again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from claimtrack.model import ITSELF, Article, Claim, Link, Relation, State
from claimtrack.store.base import Store

if TYPE_CHECKING:
    from claimtrack.link.versions import Compared

_GOES_ON = {State.DECIDED: State.TRACKED}
"""Where an unchanged claim stands in the workflow, where that is not where it stood."""


@dataclass(frozen=True, slots=True)
class Version:
    """One text that was fetched at an address; ``compared`` holds it against the one before."""

    article: str
    address: str
    fetched: datetime
    sha256: str
    title: str | None
    compared: "tuple[Compared, ...]"


@dataclass(frozen=True, slots=True)
class Succession:
    """What follows from a new version: its claims as they are kept, and the old ones' changes.

    ``again`` has the reasons why old claims have to be looked at again, ``links`` what links
    them to the new ones, both by the old claims' ids.
    """

    compared: "tuple[Compared, ...]"
    claims: tuple[Claim, ...]
    links: Mapping[str, Link]
    again: Mapping[str, str]


def summary(compared: "Sequence[Compared]") -> str:
    """``8 unchanged, 2 number changed, 1 gone``: how many claims met each fate."""
    from claimtrack.link.versions import Fate

    counts = {fate: sum(fate in each.fates for each in compared) for fate in Fate}
    return ", ".join(f"{count} {fate}" for fate, count in counts.items() if count)


def versions(store: Store, address: str) -> Iterator[Version]:
    """The texts that were fetched at an address, newest first."""
    from claimtrack.link.versions import compare

    article = store.article_at(address)
    while article is not None:
        before = store.article(article.previous) if article.previous else None
        new = store.claims_of(article.id)
        compared = compare(store.claims_of(before.id), new, article) if before else ()
        yield Version(
            article=article.id,
            address=article.address,
            fetched=article.pulled,
            sha256=article.sha256,
            title=article.title,
            compared=tuple(compared),
        )
        article = before


def succeed(store: Store, before: str, article: Article, found: Sequence[Claim]) -> Succession:
    """Work out what the claims found in a new version mean for those of the one before."""
    from claimtrack.link.versions import Fate, compare, fetched

    old = {claim.id: claim for claim in store.claims_of(before)}
    new = {claim.id: claim for claim in found}
    compared = compare(tuple(old.values()), found, article)
    links: dict[str, Link] = {}
    again: dict[str, str] = {}
    for each in compared:
        if each.old and each.new:
            unchanged = each.fates == (Fate.UNCHANGED,)
            link = _repeats(each.new, each.old, article.pulled) if unchanged else None
            new[each.new] = _following(new[each.new], old[each.old], link)
            links |= {each.old: link} if link else {}
        if each.old and each.shaken:
            told = f"{each.told} (the version fetched at {fetched(article)})"
            again |= dict.fromkeys(_decided(old[each.old], store), told)
    return Succession(tuple(compared), tuple(new.values()), links, again)


def _repeats(new: str, old: str, at: datetime) -> Link:
    return Link(claim=new, relation=Relation.REPEATS, other=old, by=ITSELF, at=at)


def _following(new: Claim, old: Claim, link: Link | None) -> Claim:
    """The new claim under the old one's story; where it is unchanged, also in its state."""
    filed = replace(new, story=old.story)
    if link is None:
        return filed
    state = _GOES_ON.get(old.state, old.state)
    return replace(filed, state=state, until=old.until, due=(), links=(link,))


def _decided(claim: Claim, store: Store) -> Iterator[str]:
    """The ids of the decided claims that this one is or goes back to, version by version."""
    now: Claim | None = claim
    passed: set[str] = set()
    while now and now.id not in passed:
        passed.add(now.id)
        if now.state is State.DECIDED:
            yield now.id
        earlier = [link.other for link in now.links if _goes_back(link, now)]
        now = store.claim(earlier[0]) if earlier else None


def _goes_back(link: Link, claim: Claim) -> bool:
    return link.by == ITSELF and link.claim == claim.id and link.relation is Relation.REPEATS
