"""Readings: what an address read, change by change; a page may go back to an earlier text.

A text that is kept already is not kept twice: that the page reads so again is noted in the
history, with when that was fetched.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from threading import Lock

from claimtrack.model import Act, Article
from claimtrack.store.base import Store

RETURNED = "reads again as an earlier version"
"""The label of the note that a page went back to a text; it is about the address."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as an address read it: ``article.pulled`` is when it was fetched this time.

    ``before`` is what the address read until then. Where it went back to a text, ``first`` is
    when that was fetched the first time, and ``act`` the number of the act that noted it.
    """

    article: Article
    before: Article | None
    first: datetime | None = None
    act: int | None = None


class Readings:
    """What the addresses in a store read, kept up with its history."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = Lock()  # asked on the screen, and in threads beside it
        self._read = 0
        self._notes: dict[str, list[Act]] = defaultdict(list)

    def at(self, address: str) -> list[Reading]:
        """All that an address read, oldest first; nothing where nothing was fetched there."""
        texts = {article.id: article for article in self._versions(address)}
        if len(texts) > 1:
            self._catch_up()
        found: list[Reading] = []
        for article in reversed(texts.values()):
            found.append(Reading(article, found[-1].article if found else None))
            for act in self._notes.get(article.id, ()):
                told = act.changes[0].after
                again = texts[told["article"]]
                fetched = replace(again, pulled=datetime.fromisoformat(told["fetched"]))
                found.append(Reading(fetched, found[-1].article, again.pulled, act.number))
        return found

    def now(self, address: str) -> Article | None:
        """What an address read when it was fetched last."""
        found = self.at(address)
        return found[-1].article if found else None

    def of(self, article: Article) -> Reading:
        """How an article was read last."""
        found = self.at(article.address)
        return next(each for each in reversed(found) if each.article.id == article.id)

    def change(self, article: Article) -> Reading | None:
        """What led to an article, or away from the first text of its address, if anything did."""
        found = self.at(article.address)
        at = max(row for row, each in enumerate(found) if each.article.id == article.id)
        return next((each for each in found[at : at + 2] if each.before), None)

    def _versions(self, address: str) -> Iterator[Article]:
        """The texts of an address, the one that came last first."""
        article = self._store.article_at(address)
        while article is not None:
            yield article
            article = self._store.article(article.previous) if article.previous else None

    def _catch_up(self) -> None:
        """Read the notes that came since, by the newest text that there was at the time."""
        with self._lock:
            acts = self._store.acts()
            for at in range(self._read, len(acts)):
                if acts[at].label == RETURNED:
                    self._notes[acts[at].changes[0].after["newest"]].append(acts[at])
            self._read = len(acts)


def noted(article: Article, newest: Article) -> dict[str, str]:
    """What a note says of a page that reads as ``article`` again, while ``newest`` came last."""
    fetched = article.pulled.isoformat()
    return {"article": article.id, "newest": newest.id, "fetched": fetched}


class AsRead:
    """A store in which the newest text of an address is the one that it read last."""

    def __init__(self, store: Store, readings: Readings) -> None:
        self._readings = readings
        self.claim, self.article, self.article_at = store.claim, store.article, cache(readings.now)
