"""The timeline, with two clocks: when something was said, and when it was reported and pulled.

Asked as of a day, it shows what had been reported by then, and what was believed: state and
verdict are taken back, act by act, to where they stood at the end of that day.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from claimtrack.model import Claim, Query, Relation, State, Subject, Verdict
from claimtrack.store.base import Store

_TOLD = ("state", "verdict")


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One claim in time. ``said`` is the first day it may have been said, ``reported`` the day
    its article was published, else pulled; ``denied`` that the speaker denies these words;
    ``replaced_by`` are the claims that update it.
    """

    claim: str
    text: str
    who: str | None
    denied: bool
    source: str | None
    said: date | None
    reported: date
    pulled: date
    state: State
    verdict: Verdict | None
    replaced_by: tuple[str, ...]


def timeline(store: Store, query: Query, until: date | None) -> list[Moment]:
    """The claims that a query shows, by when they were said, as things stood on a day.

    ``until`` is that day, ``None`` now. A claim is replaced where one that updates it had been
    reported by then: it stays, and is shown with what replaced it.
    """
    stood = _as_of(store, until) if until else {}

    @cache
    def pulled(article: str) -> date:
        kept = store.article(article)
        return kept.pulled.astimezone().date() if kept else date.min

    def known(claim: Claim) -> bool:
        return not until or _reported(claim, pulled(claim.article)) <= until

    found = []
    for claim in filter(known, store.claims(query)):
        newer = (each for each in _newer(claim, store) if known(each))
        replaced_by = tuple(each.id for each in newer)
        then = stood.get(claim.id, {})
        found.append(_moment(claim, pulled(claim.article), then, replaced_by))
    return sorted(found, key=lambda each: (each.said or each.reported, each.reported, each.claim))


def _moment(
    claim: Claim, pulled: date, then: Mapping[str, Any], replaced_by: tuple[str, ...]
) -> Moment:
    verdict = then.get("verdict", claim.verdict)
    return Moment(
        claim=claim.id,
        text=claim.text,
        who=(claim.speaker.who or claim.speaker.name) if claim.speaker else None,
        denied=claim.negated,
        source=claim.source,
        said=claim.day,
        reported=_reported(claim, pulled),
        pulled=pulled,
        state=State(then.get("state", claim.state)),
        verdict=Verdict(verdict) if verdict else None,
        replaced_by=replaced_by,
    )


def _reported(claim: Claim, pulled: date) -> date:
    return claim.published or pulled


def _newer(claim: Claim, store: Store) -> Iterator[Claim]:
    """The claims that update this one, and are none that somebody rejected."""
    for link in claim.links:
        if link.relation is Relation.UPDATES and link.other == claim.id:
            other = store.claim(link.claim)
            if other and other.state is not State.REJECTED:
                yield other


def _as_of(store: Store, day: date) -> Mapping[str, Mapping[str, Any]]:
    """State and verdict at the end of a day, by claim, of those that were changed since."""
    stood: dict[str, dict[str, Any]] = {}
    for act in reversed(store.acts()):
        if act.at.astimezone().date() <= day:
            break
        for change in act.changes:
            if change.subject is Subject.CLAIM:
                before = {name: change.before[name] for name in _TOLD if name in change.before}
                stood.setdefault(change.id, {}).update(before)
    return stood
