"""Steps: what an act changed of one claim, and what of that can be done where it stands now."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from claimtrack.model import Change, Claim, State
from claimtrack.store.documents import changed, fields

_GATHERED = ("links", "recheck")
"""Fields to which many acts add, each its own: what one added can go, and the others' stays."""

_FOLLOWED = (State.TRACKED, State.DECIDED)
"""Claims that may have to be looked at again."""


def stepped(id: str, before: Claim | None, after: Claim | None) -> Change:
    """What made ``after`` of ``before``; ``None`` is a claim that is not there."""
    if before and after:
        old, new = changed(before, after)
        return Change(id=id, before=old, after=new)
    return Change(
        id=id, before=fields(before) if before else {}, after=fields(after) if after else {}
    )


def turned_round(steps: Iterable[Change]) -> tuple[Change, ...]:
    """The steps that lead back."""
    return tuple(replace(each, before=each.after, after=each.before) for each in steps)


def eased(steps: Sequence[Change], now: Sequence[Claim | None]) -> tuple[Change, ...]:
    """The steps as they can be taken where the claims stand, beside what others added since.

    A step of which nothing is left to do is left out, unless that were all of them.
    """
    there = list(zip(steps, now, strict=True))
    gone = {each.id for each, claim in there if each.before and claim is None}
    left = (_eased(each, claim, gone) for each, claim in there)
    return tuple(each for each in left if each) or tuple(steps)


def _eased(step: Change, now: Claim | None, gone: Container[str]) -> Change | None:
    names = [name for name in _GATHERED if name in step.before and name in step.after]
    if not names:
        return step
    if now is None:
        return None if len(names) == len(step.before) and not _links(step) else step
    before, after, stands = dict(step.before), dict(step.after), fields(now)
    for name in names:
        wanted = [each for each in step.after[name] if not _leads_to(each, gone)]
        gathered = _gathered(stands[name], step.before[name], wanted)
        if gathered is None:
            return step
        before[name], after[name] = stands[name], gathered
    if after.get("state", now.state) not in _FOLLOWED and "recheck" in names:
        after["recheck"] = [each for each in after["recheck"] if each in before["recheck"]]
    return replace(step, before=before, after=after) if before != after else None


def _gathered(stands: list[Any], before: list[Any], after: list[Any]) -> list[Any] | None:
    """What stands, without what a step takes away and with what it adds, in the step's order.

    ``None`` where it would link two claims that are linked another way by now.
    """
    kept = [each for each in stands if each in after or each not in before]
    came = [each for each in after if each not in before and each not in kept]
    if any(_joins(one, other) for one in came for other in kept):
        return None
    ours = [each for each in after if each in kept or each in came]
    return sorted(ours + [each for each in kept if each not in ours], key=_made)


def _made(added: Any) -> tuple[Any, ...]:
    """What orders links as ``edits.in_order`` does, and leaves reasons as they stand."""
    if isinstance(added, dict):
        return datetime.fromisoformat(added["at"]), added["claim"], added["other"]
    return ()


def _leads_to(added: Any, claims: Container[str]) -> bool:
    """Whether it is a link with one of some claims."""
    return isinstance(added, dict) and (added["claim"] in claims or added["other"] in claims)


def _links(step: Change) -> bool:
    """Whether a step adds a link, which would stand on the claim at its other end alone."""
    return any(each not in step.before["links"] for each in step.after.get("links", ()))


def _joins(one: Any, other: Any) -> bool:
    """Whether both are links between the same two claims."""
    return isinstance(one, dict) and {one["claim"], one["other"]} == {
        other["claim"],
        other["other"],
    }
