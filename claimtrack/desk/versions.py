"""Versions: what a changed text at an address means for the claims of the text before.

A claim that stands unchanged in the new version is a claim of its own, of another text. It is
linked to the old one as its repetition, and takes over where that stood in the workflow, but
for verdicts: decided becomes tracked. So nobody decides forty unchanged claims again, and no
verdict is copied. What was decided about a claim whose number, time, name, speaker or sense
changed, or whose words are absent, has to be looked at again; and so once a page goes back to
those words.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from claimtrack.desk.readings import Reading
from claimtrack.model import ITSELF, Article, Claim, Link, Relation, State
from claimtrack.store.base import Store

if TYPE_CHECKING:
    from claimtrack.link.versions import Compared

_GOES_ON = {State.DECIDED: State.TRACKED}
"""Where an unchanged claim stands in the workflow, where that is not where it stood."""


@dataclass(frozen=True, slots=True)
class Version:
    """One text that was fetched at an address; ``compared`` holds it against the one before.

    Where the page went back to a text, ``first`` is when that was fetched the first time.
    """

    article: str
    address: str
    fetched: datetime
    sha256: str
    title: str | None
    compared: "tuple[Compared, ...]"
    first: datetime | None = None


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


def versions(store: Store, readings: Sequence[Reading]) -> list[Version]:
    """The texts that an address read, newest first."""
    return [
        Version(
            article=reading.article.id,
            address=reading.article.address,
            fetched=reading.article.pulled,
            sha256=reading.article.sha256,
            title=reading.article.title,
            compared=tuple(compared(store, reading)),
            first=reading.first,
        )
        for reading in reversed(readings)
    ]


def compared(store: Store, reading: Reading) -> "Sequence[Compared]":
    """What became of the claims that an address read before; nothing where it read none."""
    from claimtrack.link.versions import compare, compare_again

    if reading.before is None:
        return ()
    old, new = (store.claims_of(each.id) for each in (reading.before, reading.article))
    return (compare_again if reading.first else compare)(old, new, reading.article)


def go_back(store: Store, reading: Reading) -> Succession:
    """Work out what it means for claims that a page went back to an earlier text.

    They are as they are kept. Looked at again is what was decided about a claim that the page
    makes no longer, or makes again.
    """
    from claimtrack.link.versions import Fate

    again: dict[str, str] = {}
    found = compared(store, reading)
    for each in found:
        old, new = (store.claim(end or "") for end in (each.old, each.new))
        if old and each.shaken:
            again |= dict.fromkeys(_decided(old, store), _why(each, reading.article))
        if new and new.state is State.DECIDED and each.fates != (Fate.UNCHANGED,):
            again[new.id] = f"its words {_stand_again(reading)}"
    return Succession(tuple(found), (), {}, again)


def _why(each: "Compared", article: Article) -> str:
    """What changed in a claim, and in which version; of what is absent that is said already."""
    from claimtrack.link.versions import fetched

    return each.told if each.gone else f"{each.told} (the version fetched at {fetched(article)})"


def _stand_again(reading: Reading) -> str:
    from claimtrack.link.versions import fetched

    first = f", as in the one fetched at {reading.first:%Y-%m-%d %H:%M %Z}"
    return f"stand there again in the version fetched at {fetched(reading.article)}{first}"


def succeed(store: Store, before: str, article: Article, found: Sequence[Claim]) -> Succession:
    """Work out what the claims found in a new version mean for those of the one before."""
    from claimtrack.link.versions import Fate, compare

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
            again |= dict.fromkeys(_decided(old[each.old], store), _why(each, article))
    return Succession(tuple(compared), tuple(new.values()), links, again)


def _repeats(new: str, old: str, at: datetime) -> Link:
    return Link(claim=new, relation=Relation.REPEATS, other=old, by=ITSELF, at=at)


def _following(new: Claim, old: Claim, link: Link | None) -> Claim:
    """The new claim under the old one's story; where it is unchanged, also in its state."""
    filed = replace(new, story=old.story)
    if link is None:
        return filed
    state = _GOES_ON.get(old.state, old.state)
    return replace(filed, state=state, until=old.until, links=(link,))


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
