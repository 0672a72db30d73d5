"""Promises: claims about times to come, when they come up again, and who was right before."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from claimtrack.desk.edits import Edit
from claimtrack.model import (
    ITSELF,
    UNTIMED,
    Claim,
    Query,
    Relation,
    State,
    Verdict,
    days_due,
    is_untimed,
)
from claimtrack.store.base import Store

_FOLLOWED = (State.TRACKED, State.DECIDED)
_RESOLVED = {Verdict.VERIFIED: True, Verdict.FALSE: False, Verdict.MISLEADING: False}
"""Verdicts that say how it came out, and whether it came true."""
_JUDGED = Query.parse(" or ".join(f"verdict:{verdict}" for verdict in _RESOLVED))


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A claim about a time to come: ``due`` are the days still to come on which it comes up.

    ``last`` is the last of all its days, the day after its time is over. ``standing`` is
    ``ahead`` before the first of them, ``open`` then, ``over`` after the last; one that names no
    day is ``untimed``.
    """

    claim: Claim
    due: tuple[date, ...]
    last: date
    standing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRecord:
    """How claims came out that were resolved: of one speaker or one outlet, as counts.

    ``came_true`` of ``promises`` were about times to come; ``held`` of ``resolved`` are all.
    Nothing else is worked out from it: a reliability is given by an analyst alone.
    """

    name: str
    kind: str
    came_true: int
    promises: int
    held: int
    resolved: int


def due_claims(store: Store, today: date) -> list[Claim]:
    """The claims that come up today, or should have come up since."""
    claims = store.claims()
    due = (at for at, each in enumerate(store.skim("due")) if each.due and each.due[0] <= today)
    return [claims[at] for at in due]


def come_up(today: date) -> Edit:
    """Let the days pass that have come; who is followed has to be looked at again, once."""

    def edit(claim: Claim) -> Claim:
        passed = [day for day in claim.due if day <= today]
        if not passed:
            return claim
        kept = replace(claim, due=tuple(day for day in claim.due if day > today))
        looked = max((review.at.astimezone().date() for review in claim.reviews), default=date.min)
        settled = is_untimed(claim) and claim.verdict in _RESOLVED
        if claim.state not in _FOLLOWED or looked >= passed[-1] or settled or _goes_on(claim):
            return kept
        return replace(kept, recheck=(*claim.recheck, _told(claim, passed[-1])))

    return edit


def _goes_on(claim: Claim) -> bool:
    """Whether a later version of its article makes the claim too, which then comes up for both."""
    links = (link for link in claim.links if link.by == ITSELF and link.other == claim.id)
    return any(link.relation is Relation.REPEATS for link in links)


def due_still(claim: Claim, before: Sequence[Claim], today: date) -> tuple[date, ...]:
    """The days that a claim awaits whose words are others than in the claims ``before``.

    A day that those spoke of waits if it waited there; another one if it is still to come.
    """
    known = {day for each in before for day in days_due(each)}
    waiting = {day for each in before for day in each.due}
    days = days_due(claim)
    return tuple(day for day in days if day in waiting or (day > today and day not in known))


def promises(store: Store, today: date) -> list[Promise]:
    """The claims about times to come that are not laid aside, the next to come up first.

    Of those that name no day only what is followed: much is said of the future in passing.
    """
    found = []
    claims = store.claims()
    for at, each in enumerate(store.skim("about", "future", "state")):
        if each.state == State.REJECTED or not (each.about or each.future):
            continue
        days, followed = days_due(claims[at]), each.state in _FOLLOWED
        if days and (followed or not is_untimed(claims[at])):
            found.append(_promise(claims[at], days, today))
    return sorted(found, key=lambda each: (each.due or (date.max,), each.claim.id))


def track_records(store: Store, speaker: str = "") -> list[TrackRecord]:
    """How the claims of each speaker and outlet came out, the most resolved first.

    ``speaker`` narrows them to names that have these words. A verdict is on the words of a
    claim: who denied what turned out false was right.
    """
    found: dict[tuple[str, str], list[tuple[bool, bool]]] = defaultdict(list)
    for claim in store.claims(_JUDGED):
        for name in _names(claim):
            if claim.verdict and speaker.casefold() in name[1].casefold():
                came_true = _RESOLVED[claim.verdict] is not claim.negated
                found[name].append((came_true, _is_promise(claim)))
    records = (_record(kind, name, came) for (kind, name), came in found.items())
    return sorted(records, key=lambda each: (-each.resolved, each.kind, each.name))


def _promise(claim: Claim, days: tuple[date, ...], today: date) -> Promise:
    ahead = tuple(day for day in days if day > today)
    begun = any(when.earliest is None or when.earliest <= today for when in claim.about)
    standing = "over" if not ahead else "open" if begun else "ahead"
    if is_untimed(claim):
        standing = "untimed"
    return Promise(claim=claim, due=ahead, last=days[-1], standing=standing)


def _told(claim: Claim, day: date) -> str:
    """Why it comes up: "“by June 30” is over" or "“in June” has begun"."""
    if is_untimed(claim):
        return f"it names no day, and {UNTIMED.days} days have passed since it was said"
    for when in claim.about:
        if when.latest and when.latest + timedelta(days=1) == day:
            return f"the time it speaks of is over since {day}: “{when.text}”"
    begun = (when.text for when in claim.about if when.earliest == day)
    return f"the time it speaks of has begun on {day}: “{next(begun, '')}”"


def _names(claim: Claim) -> Iterator[tuple[str, str]]:
    if claim.speaker and claim.speaker.who:
        yield "speaker", claim.speaker.who
    if claim.source:
        yield "outlet", claim.source


def _is_promise(claim: Claim) -> bool:
    return claim.future or bool(days_due(claim))


def _record(kind: str, name: str, came: Iterable[tuple[bool, bool]]) -> TrackRecord:
    came = list(came)
    return TrackRecord(
        name=name,
        kind=kind,
        came_true=sum(held and promised for held, promised in came),
        promises=sum(promised for _, promised in came),
        held=sum(held for held, _ in came),
        resolved=len(came),
    )
