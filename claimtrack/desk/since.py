"""Since: how claims stood when somebody last looked, worked out from what was done since."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from claimtrack.desk.readings import RETURNED, Reading, Readings
from claimtrack.model import Act, Article, Claim, Subject
from claimtrack.store.base import Store
from claimtrack.store.documents import applied

BRIEFED = "briefed"
"""The label of the note that somebody read a brief; it is about what the brief was asked for."""

RENAMED = "renamed a story"
"""The label of the note that a story has another name; it is about the new one."""


@dataclass(frozen=True, slots=True)
class Since:
    """A moment of a store: so many acts were done, so many articles were there.

    Counts and not times, because an article comes in later than it was fetched. ``at`` is
    ``None`` at the beginning.
    """

    acts: int = 0
    articles: int = 0
    at: datetime | None = None


def last_briefed(acts: Sequence[Act], by: str, about: str) -> Since:
    """The moment up to which a reviewer has read this brief before; else the beginning.

    A story that was renamed was read under the names that it had.
    """
    names = (about, *former_names(acts, about))
    for name in names:
        for act in reversed(acts):
            if act.label == BRIEFED and act.by == by and act.changes[0].id == name:
                return Since(**act.changes[0].after, at=act.at)
    return Since()


def former_names(acts: Sequence[Act], story: str) -> list[str]:
    """The names that a story had before it was renamed, the last one first."""
    found: list[str] = []
    for act in reversed(acts):
        if act.label == RENAMED and act.changes[0].id == (found[-1] if found else story):
            found.append(act.changes[0].after["was"])
    return found


def moment(store: Store, at: datetime) -> Since:
    """The moment of a store at a time."""
    acts, articles = store.acts(), store.articles()
    later_acts = _later((act.at for act in reversed(acts)), at)
    later_articles = _later((article.pulled for article in reversed(articles)), at)
    return Since(len(acts) - later_acts, len(articles) - later_articles, at)


class Before:
    """What has become of a store's claims since a moment."""

    def __init__(self, store: Store, since: Since, readings: Readings) -> None:
        self._store = store
        self._since = since
        self._readings = readings

    @cached_property
    def articles(self) -> Sequence[Article]:
        """The articles that came since."""
        return self._store.articles()[self._since.articles :]

    @cached_property
    def readings(self) -> Sequence[Reading]:
        """What addresses came to read since in place of something else, oldest first in each."""
        acts = self._store.acts()
        since = (acts[at] for at in range(self._since.acts, len(acts)))
        went_back = (act.changes[0].id for act in since if act.label == RETURNED)
        came = {article.id for article in self.articles}
        changed = (article.address for article in self.articles if article.previous)
        return [
            reading
            for address in dict.fromkeys((*changed, *went_back))
            for reading in self._readings.at(address)
            if reading.before
            and (reading.act > self._since.acts if reading.act else reading.article.id in came)
        ]

    @cached_property
    def came(self) -> dict[str, Claim]:
        """The claims that came since, by id: with an article, added, or split off."""
        claims_of = self._store.claims_of
        found = {claim.id: claim for each in self.articles for claim in claims_of(each.id)}
        for each, before in self._before.items():
            if before is None and (claim := self._store.claim(each)):
                found.setdefault(each, claim)
        return found

    def changed(self) -> Iterator[tuple[Claim, Claim]]:
        """Every claim that was there and that acts have changed since: as it was, as it is."""
        for each, before in self._before.items():
            now = self._store.claim(each)
            if now and before and each not in self.came:
                yield applied(now, before), now

    def claim(self, id: str) -> Claim | None:
        """The claim of that id as it was then; ``None`` where it was not there."""
        now, before = self._store.claim(id), self._before.get(id, {})
        if now is None or before is None or id in self.came:
            return None
        return applied(now, before) if before else now

    @cached_property
    def _before(self) -> dict[str, dict[str, Any] | None]:
        """The fields that acts have changed since, as they were then; ``None`` for all of them."""
        acts = self._store.acts()
        found: dict[str, dict[str, Any] | None] = {}
        for at in range(self._since.acts, len(acts)):
            for change in acts[at].changes:
                if change.subject is Subject.CLAIM:
                    first = found.setdefault(change.id, dict(change.before) or None)
                    if first is not None:
                        found[change.id] = {**change.before, **first}
        return found


def _later(newest_first: Iterator[datetime], at: datetime) -> int:
    """How many of the newest lie at a time or after it."""
    count = 0
    for each in newest_first:
        if each < at:
            break
        count += 1
    return count
