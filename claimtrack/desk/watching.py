"""Watching: addresses pulled again and again, one at a time, and what changed there."""

from collections.abc import Callable, Iterator, Sequence
from time import monotonic, sleep

from claimtrack.desk.desk import Desk
from claimtrack.desk.reading import Failed, Taken

_MOST = 8
"""How many times the interval is waited at most where an address fails again and again."""


def watch(
    desk: Desk,
    locations: Sequence[str],
    every: float,
    wait: Callable[[float], object] = sleep,
    now: Callable[[], float] = monotonic,
) -> Iterator[Taken | Failed]:
    """Pull each location every so many seconds, for ever, and tell what changed or fails.

    One that fails is asked half as often each time, down to an eighth, and as ever again once
    it answers. What was told is on the disk: whoever stops listening loses nothing.
    """
    pauses = dict.fromkeys(locations, every)
    due = dict.fromkeys(locations, now())
    while due:
        location = min(due, key=due.__getitem__)
        wait(max(0.0, due[location] - now()))
        failed = False
        for each in desk.read(desk.locate([location])):
            failed = failed or isinstance(each, Failed)
            told = each if isinstance(each, Failed) else desk.take(each)
            if isinstance(told, Failed) or told.changed:
                yield told
        pauses[location] = min(pauses[location] * 2, every * _MOST) if failed else every
        due[location] = now() + pauses[location]
