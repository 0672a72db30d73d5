"""Brief: what is new in a story since an analyst last looked, to be handed to an editor.

Nothing in it is the machine's: what contradicts or backs what was linked by an analyst, and
verdicts are theirs. It says of each claim what is known, in careful words: words are absent
from a version, and nobody is said to have deleted them; what is only reworded is not absent.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from typing import TYPE_CHECKING

from claimtrack.desk.consequences import UNDERMINING
from claimtrack.desk.readings import Reading, Readings
from claimtrack.desk.since import Before, Since
from claimtrack.desk.versions import compared
from claimtrack.model import Claim, Link, Query, Relation, State, Verdict
from claimtrack.store.base import Store

if TYPE_CHECKING:  # versions are compared where there are some
    from claimtrack.link.versions import Compared

_ASIDE = (State.REJECTED, State.SNOOZED)
_BACKING = (Relation.REPEATS, Relation.SUPPORTS)
_HELD = (Verdict.VERIFIED, Verdict.LIKELY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One line of a brief: a claim, why it stands there, and the other claim if there is one."""

    claim: Claim
    why: str
    other: Claim | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What has become of the claims that somebody asked for, between two moments.

    ``about`` is the story or the query, empty for everything. ``since`` is ``None`` where it
    begins at the beginning. ``acts`` and ``articles`` count what the store held when it was
    written: the next brief begins there.
    """

    by: str
    about: str
    since: datetime | None
    until: datetime
    acts: int
    articles: int
    new: tuple[Told, ...]
    contradicted: tuple[Told, ...]
    updated: tuple[Told, ...]
    changed: tuple[Told, ...]
    corroborated: tuple[Told, ...]
    judged: tuple[Told, ...]
    withdrawn: tuple[Told, ...]
    shaken: tuple[Told, ...]


class Changed:
    """What has become of the claims that a query shows, section by section."""

    def __init__(
        self,
        store: Store,
        query: Query,
        since: Since,
        readings: Readings,
        former: Sequence[str] = (),
    ) -> None:
        """``former`` are the names that the story had which the query shows."""
        self._store = store
        self._query = query
        self._former = frozenset(former)
        self._now = cache(readings.now)
        self._before = Before(store, since, readings)

    def new(self) -> Iterator[Told]:
        """Claims that came, or came under this story; not those that stood there in some way."""
        continued = {each.new for _, each in self._compared if each.old}
        came = (each for each in self._before.came.values() if each.id not in continued)
        told = [Told(claim=claim, why="came in") for claim in came]
        for old, now in self._before.changed():
            if not self._query.matches(old) and old.story not in self._former:
                filed = now.story and now.story != old.story
                told.append(
                    Told(claim=now, why=f"filed under {now.story}" if filed else "as it is now")
                )
        told.sort(key=lambda each: (-each.claim.worth, each.claim.id))
        yield from (each for each in told if self._shows(each.claim))

    def linked(self, relation: Relation, how: str) -> Iterator[Told]:
        """Claims that another one was said to contradict or to update."""
        for link in self._new_links():
            claim, other = self._store.claim(link.other), self._store.claim(link.claim)
            if link.relation is relation and claim and other:
                yield Told(claim=claim, why=f"{how}, says {link.by}, by", other=other)

    def corroborated(self) -> Iterator[Told]:
        """Claims for which a second independent origin came to be known."""
        from claimtrack.link.origins import trace

        told: set[str] = set()
        looked_at: set[str] = set()
        for link in self._new_links():
            if link.relation not in _BACKING or link.other in looked_at:
                continue
            looked_at.add(link.other)
            claim = self._store.claim(link.other)
            if claim is None:
                continue
            now, was = trace(claim, self._store.claim), self._before.claim(claim.id)
            before = trace(was, self._before.claim).origins if was else ()
            same = {path.claim for path in now.paths if not path.supports}
            if len(before) < 2 <= len(now.origins) and told.isdisjoint(same):
                told |= same
                yield Told(
                    claim=claim,
                    why=f"{now.summary} ({', '.join(now.origins)}); before: "
                    f"{', '.join(before) or 'none known'}",
                    other=self._store.claim(link.claim),
                )

    def withdrawn(self) -> Iterator[Told]:
        """Claims that an analyst no longer holds, and words that a new version does not have."""
        for old, now in self._rejudged():
            if why := _no_longer_held(old, now):
                yield Told(claim=now, why=why)
        for _, each in self._compared:
            claim = self._store.claim(each.old or "")
            if claim and each.gone and self._shows(claim) and not self._stands_now(claim):
                yield Told(claim=claim, why=each.told)

    def judged(self) -> Iterator[Told]:
        """Claims with a verdict that they did not have, and that takes none back."""
        for old, now in self._rejudged():
            if now.verdict and not _no_longer_held(old, now):
                before = f"; before: {old.verdict}" if old.verdict else ""
                yield Told(claim=now, why=f"{_judged(now, now.verdict)}{before}")

    def shaken(self) -> Iterator[Told]:
        """Decided claims that came to have to be looked at again, and stand nowhere else here."""
        told = {end.id for each in self.changed() for end in (each.claim, each.other) if end}
        told |= {each.claim.id for each in self.withdrawn()}
        for old, now in self._before.changed():
            again = [why for why in now.recheck if why not in old.recheck]
            if again and now.id not in told and self._shows(now):
                yield Told(claim=now, why=f"to be looked at again: {'; '.join(again)}")

    def changed(self) -> Iterator[Told]:
        """Claims that an address makes in other words, of another number or speaker, or again."""
        for reading, each in self._compared:
            claim, old = (self._store.claim(end or "") for end in (each.new, each.old))
            shown = any(end and self._shows(end) for end in (claim, old))
            if claim and each.differs and shown:
                yield Told(claim=claim, why=_how(each, reading), other=old)

    @cached_property
    def _compared(self) -> "Sequence[tuple[Reading, Compared]]":
        """What became of the claims of every text that changed since."""
        return [
            (reading, each)
            for reading in self._before.readings
            for each in compared(self._store, reading)
        ]

    def _stands_now(self, claim: Claim) -> bool:
        """Whether a page has the words of a claim again."""
        article = self._store.article(claim.article)
        now = self._now(article.address) if article else None
        return now is not None and claim.text in now.text

    def _rejudged(self) -> Iterator[tuple[Claim, Claim]]:
        """The claims whose verdict is another than it was: as they were, as they are."""
        for old, now in self._before.changed():
            if old.verdict is not now.verdict and any(map(self._query.matches, (old, now))):
                yield old, now

    def _new_links(self) -> Iterator[Link]:
        """The links that stand now and did not then, with an end that the query shows; once."""
        told: set[Link] = set()
        came = ((None, claim) for claim in self._before.came.values())
        for old, now in (*self._before.changed(), *came):
            for link in now.links:
                if link not in told and not (old and link in old.links):
                    told.add(link)
                    if self._is_about(link):
                        yield link

    def _is_about(self, link: Link) -> bool:
        """Whether the query shows an end, and neither is laid aside as no claim."""
        ends = [self._store.claim(end) for end in (link.claim, link.other)]
        claims = [end for end in ends if end and end.state is not State.REJECTED]
        return len(claims) == 2 and any(map(self._query.matches, claims))

    def _shows(self, claim: Claim) -> bool:
        return claim.state not in _ASIDE and self._query.matches(claim)


def _how(each: "Compared", reading: Reading) -> str:
    """What changed in a claim, and in which version; words of the version before follow."""
    if each.old is None:
        return each.told
    at = f"{reading.article.pulled:%Y-%m-%d %H:%M %Z}"
    return f"{each.told}, in the version fetched at {at}; it was"


def _no_longer_held(old: Claim, now: Claim) -> str:
    """What became of a verdict that fell, or that a claim does not hold; else nothing."""
    if old.verdict and not now.verdict:
        return f"was judged {old.verdict}, which no longer stands: {now.state}"
    if old.verdict in _HELD and now.verdict not in _HELD:
        return f"{_judged(now, now.verdict)}; before: {old.verdict}"
    return _judged(now, now.verdict) if now.verdict in UNDERMINING else ""


def _judged(claim: Claim, verdict: Verdict | None) -> str:
    by = next((each.by for each in reversed(claim.reviews) if each.verdict is verdict), None)
    return f"judged {verdict} by {by}" if by else f"judged {verdict}"
