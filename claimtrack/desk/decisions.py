"""Decisions: which claims were found worth an analyst's time, and which were laid aside."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from claimtrack.model import Act, Change, State, Subject

FORGOTTEN = "forgot what earlier decisions taught"
"""The label of the note from which on decisions count anew."""

_OF_ONE_ACT = 100
"""Claims that are decided at once are one thought about many: so many of them speak for it."""

_KEPT = (State.TRACKED, State.DECIDED)


class Decision(NamedTuple):
    """The claim of that id was kept (tracked or decided), or else rejected."""

    claim: str
    kept: bool


def standing(acts: Sequence[Act], begin: int = 0) -> list[Decision]:
    """The decisions of all reviewers that were not taken back, oldest first.

    Those before act ``begin``, counted from 0, and before what was forgotten do not count.
    """
    newest_first = (acts[at] for at in range(len(acts) - 1, begin - 1, -1))
    return list(_taken_back_left_out(newest_first))[::-1]


def made_by(act: Act) -> list[Decision]:
    """What an act decided; to skip, snooze or come back decides nothing."""
    found = ((change.id, _kept(change)) for change in act.changes)
    made = (Decision(claim, kept) for claim, kept in found if kept is not None)
    return list(islice(made, _OF_ONE_ACT))


def _taken_back_left_out(newest_first: Iterable[Act]) -> Iterator[Decision]:
    undone: dict[int, bool] = {}
    for act in newest_first:
        if act.label == FORGOTTEN and not act.lasting:
            return
        if act.undoes is not None:
            undone.setdefault(act.undoes, True)
        elif act.redoes is not None:
            undone.setdefault(act.redoes, False)
        elif not undone.get(act.number):
            yield from reversed(made_by(act))


def _kept(change: Change) -> bool | None:
    before, after = change.before.get("state"), change.after.get("state")
    if change.subject is not Subject.CLAIM or before is None:
        return None
    if after in _KEPT:
        return None if before in _KEPT else True
    return False if after == State.REJECTED else None
