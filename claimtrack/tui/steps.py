"""The steps of the tour: one thing to do at a time, and how to tell that it was done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claimtrack.model import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """How things stand: row of the cursor, the filter once it is typed, and what was done.

    ``over`` says whether something lies over the queue: a sheet, a strip.
    """

    cursor: int
    over: bool
    filter: str
    acts: Sequence[Act]


@dataclass(frozen=True, slots=True)
class Step:
    """What to do; ``{undo}`` stands for the key of the command ``undo``.

    ``done`` is asked with how things stood when the step began, and how they stand now.
    """

    told: str
    done: Callable[[Seen, Seen], bool]


def _did(*labels: str) -> Callable[[Seen, Seen], bool]:
    return lambda begun, now: any(act.label in labels for act in now.acts[len(begun.acts) :])


def _judged(begun: Seen, now: Seen) -> bool:
    changes = (change for act in now.acts[len(begun.acts) :] for change in act.changes)
    return any(change.after.get("verdict") for change in changes)


STEPS: tuple[Step, ...] = (
    Step(
        "The queue: claims out of an invented story, what deserves checking most on top. "
        "{down} goes to the next.",
        lambda begun, now: now.cursor != begun.cursor,
    ),
    Step(
        "The claim under the cursor stands beside the queue, or below it. {chain} shows who "
        "said it, through whom, in which words.",
        lambda _, now: now.over,
    ),
    Step("Every hop with the words that tell. {back} puts it away.", lambda _, now: not now.over),
    Step("Worth following up? {accept} tracks it and goes on to the next.", _did("tracked")),
    Step("{reject} lays aside what is no claim, or was read wrongly.", _did("rejected")),
    Step(
        "On the disk already, and yet: {undo} takes the last act back, whole.",
        lambda begun, now: any(act.undoes for act in now.acts[len(begun.acts) :]),
    ),
    Step("{verdict}, then a letter, says what you concluded: {verdict-likely} is likely.", _judged),
    Step(
        "{filter}, then dam, then enter: only the claims with that word.",
        lambda begun, now: now.filter != begun.filter,
    ),
    Step(
        "That is the way through a queue. {help} shows all keys, {back} leaves; nothing of "
        "yours was touched.",
        lambda *_: False,
    ),
)
