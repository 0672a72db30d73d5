"""Decisions: which claims were found worth an analyst's time, and which were laid aside."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimtrack.model import Act, Change, State, Subject

FORGOTTEN = "forgot what earlier decisions taught"
"""The label of the note from which on decisions count anew."""

_KEPT = (State.TRACKED, State.DECIDED)


class Decision(NamedTuple):
    """The claim of that id was kept (tracked or decided), or else rejected."""

    claim: str
    kept: bool


def standing(acts: Sequence[Act]) -> Iterator[Decision]:
    """The decisions of all reviewers that were not taken back, newest first.

    Reads only as far back as somebody asks, and never past what was forgotten.
    """
    undone: dict[int, bool] = {}
    for act in reversed(acts):
        if act.label == FORGOTTEN and not act.lasting:
            return
        if act.undoes is not None:
            undone.setdefault(act.undoes, True)
        elif act.redoes is not None:
            undone.setdefault(act.redoes, False)
        elif not undone.get(act.number):
            yield from reversed(made_by(act))


def made_by(act: Act) -> list[Decision]:
    """What an act decided; to skip, snooze or come back decides nothing."""
    return [
        Decision(change.id, kept) for change in act.changes if (kept := _kept(change)) is not None
    ]


def _kept(change: Change) -> bool | None:
    before, after = change.before.get("state"), change.after.get("state")
    if change.subject is not Subject.CLAIM or before is None:
        return None
    if after in _KEPT:
        return None if before in _KEPT else True
    return False if after == State.REJECTED else None
