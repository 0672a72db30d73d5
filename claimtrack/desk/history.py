"""History: every act written down whole, and what of it may be taken back next."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from claimtrack.desk.edits import Edit
from claimtrack.desk.steps import eased, stepped, turned_round
from claimtrack.errors import ChangedMeanwhile, NotAllowed
from claimtrack.model import Act, Change, Claim, Source, Subject
from claimtrack.store.base import Changes, Store
from claimtrack.store.documents import applied, changed, claim_of

Cast = Callable[[Sequence[Claim]], Iterable[Claim]]
"""What becomes of some claims: a claim of a new id comes to them, one left out is taken away."""


class History:
    """One reviewer's acts in a store that others may be changing as well."""

    def __init__(self, store: Store, by: str, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._by = by
        self._clock = clock

    def act(self, seen: Iterable[Claim], label: str, edit: Edit) -> Act | None:
        """Edit claims as they were seen, all or none; ``None`` where nothing changes.

        Raises:
            ChangedMeanwhile: a claim is no longer what was seen.
        """
        return self.recast(seen, label, lambda claims: map(edit, claims))

    def recast(self, seen: Iterable[Claim], label: str, cast: Cast) -> Act | None:
        """Put other claims in the place of those that were seen: changed, more or fewer.

        Raises:
            ChangedMeanwhile: a claim is no longer what was seen.
            NotAllowed: a claim that would come to it is there already.
        """
        with self._store.change() as changes:
            before = {claim.id: self._unchanged(claim) for claim in seen}
            after = {claim.id: claim for claim in cast(tuple(before.values()))}
            for new in after.keys() - before.keys():
                if self._store.claim(new):
                    raise NotAllowed(f"claim {new} is there already: nothing was changed")
            steps = tuple(
                stepped(each, before.get(each), after.get(each))
                for each in before | after
                if before.get(each) != after.get(each)
            )
            if not steps:
                return None
            self._write(changes, ((each.id, after.get(each.id)) for each in steps))
            return self._log(changes, self._next(label, steps))

    def weigh(self, source: Source, label: str) -> Act | None:
        """Say what is known of an outlet; ``None`` where that is known already."""
        with self._store.change() as changes:
            before = self._store.source(source.name).reliability
            if before == source.reliability:
                return None
            changes.put_source(source)
            step = Change(
                id=source.name,
                before={"reliability": before},
                after={"reliability": source.reliability},
                subject=Subject.SOURCE,
            )
            return self._log(changes, self._next(label, (step,)))

    def note(self, label: str, about: str, told: dict[str, Any]) -> Act:
        """Write down what was read or handed on: it changes nothing, and undo passes over it."""
        with self._store.change() as changes:
            step = Change(id=about, before={}, after=told, subject=Subject.NOTE)
            return self._log(changes, self._next(label, (step,)))

    def undo(self) -> Act:
        """Take the last act back that still stands."""
        with self._store.change() as changes:
            done = last_done(self._store.acts(), self._by)
            if done is None:
                raise NotAllowed(f"nothing to undo for {self._by}")
            act = self._store.acts()[(done.redoes or done.number) - 1]
            undo = self._next(f"undid: {act.label}", turned_round(done.changes))
            return self._repeat(changes, replace(undo, undoes=act.number))

    def redo(self) -> Act:
        """Do the act again that was taken back last, as far as it was taken back."""
        with self._store.change() as changes:
            undone = last_undone(self._store.acts(), self._by)
            if undone is None:
                raise NotAllowed(f"nothing to redo for {self._by}")
            act = self._store.acts()[(undone.undoes or 0) - 1]
            redo = self._next(f"redid: {act.label}", turned_round(undone.changes))
            return self._repeat(changes, replace(redo, redoes=act.number))

    def _next(self, label: str, steps: tuple[Change, ...]) -> Act:
        number = len(self._store.acts()) + 1
        return Act(number=number, by=self._by, at=self._clock(), label=label, changes=steps)

    def _log(self, changes: Changes, act: Act) -> Act:
        changes.add_act(act)
        return act

    def _repeat(self, changes: Changes, act: Act) -> Act:
        standing = [self._store.claim(each.id) for each in act.changes]
        act = replace(act, changes=eased(act.changes, standing))
        claims = [step for step in act.changes if step.subject is Subject.CLAIM]
        self._write(changes, [(step.id, self._stepped(step)) for step in claims])
        for step in act.changes:
            if step.subject is Subject.SOURCE:
                changes.put_source(self._weighed(step))
        return self._log(changes, act)

    def _write(self, changes: Changes, now: Iterable[tuple[str, Claim | None]]) -> None:
        """Keep claims by their ids, and let go of those that are ``None``."""
        kept = dict(now)
        changes.put_claims(claim for claim in kept.values() if claim)
        changes.drop_claims(each for each, claim in kept.items() if claim is None)

    def _stepped(self, step: Change) -> Claim | None:
        """The claim after one step, provided that it stands where the step begins."""
        now = self._store.claim(step.id)
        there, was_there = now is not None, bool(step.before)
        if there != was_there or (now and applied(now, step.before) != now):
            raise self._touched(step.id)
        if not step.after:
            return None
        return applied(now, step.after) if now else claim_of(step.after)

    def _weighed(self, step: Change) -> Source:
        """The source after one step, provided that it stands where the step begins."""
        if self._store.source(step.id).reliability != step.before["reliability"]:
            raise ChangedMeanwhile(
                f"{self._last_to_touch(step.id)} judged {step.id} since: it was left as it is"
            )
        return Source(name=step.id, **step.after)

    def _touched(self, claim: str) -> ChangedMeanwhile:
        return ChangedMeanwhile(
            f"{self._last_to_touch(claim)} changed claim {claim} since: "
            "it was left as it is, change it by hand"
        )

    def _unchanged(self, seen: Claim) -> Claim:
        now = self._store.claim(seen.id)
        if now == seen:
            return seen
        if now is None:
            raise ChangedMeanwhile(f"claim {seen.id} is no longer there: look again")
        _, differing = changed(seen, now)
        what = ", ".join(sorted(differing))
        raise ChangedMeanwhile(
            f"{self._last_to_touch(seen.id)} changed claim {seen.id} meanwhile ({what}): look again"
        )

    def _last_to_touch(self, claim: str) -> str:
        newest_first = reversed(self._store.acts())
        return next((act.by for act in newest_first if act.touches(claim)), "somebody")


def last_done(acts: Sequence[Act], by: str) -> Act | None:
    """The newest act of this reviewer that has not been taken back, as it was done last."""
    settled: set[int] = set()
    for act in _newest_first(acts, by):
        target = _target(act)
        if target is None:
            if act.number not in settled:
                return act
        elif target not in settled:
            if act.redoes is not None:
                return act
            settled.add(target)
    return None


def last_undone(acts: Sequence[Act], by: str) -> Act | None:
    """What took an act back last, unless this reviewer has done something since."""
    settled: set[int] = set()
    for act in _newest_first(acts, by):
        target = _target(act)
        if target is None:
            return None
        if target not in settled:
            if act.undoes is not None:
                return act
            settled.add(target)
    return None


def _newest_first(acts: Sequence[Act], by: str) -> Iterator[Act]:
    return (act for act in reversed(acts) if act.by == by and act.lasting)


def _target(act: Act) -> int | None:
    """The act that this one takes back or does again."""
    return act.redoes if act.undoes is None else act.undoes
