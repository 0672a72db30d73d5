"""Clusters: what says the same in nearly the same words, and what analysts linked as repeating.

An analyst who linked two claims as contradicting keeps them apart, and one who linked them as
repeating joins what no word would.
"""

from collections import defaultdict
from collections.abc import Iterable

Ends = tuple[str, str]
"""The ids of two claims."""


def gather(
    near: Iterable[Ends], repeating: Iterable[Ends], contradicting: Iterable[Ends]
) -> list[tuple[str, ...]]:
    """The clusters of two claims or more, from what is alike and what analysts linked."""
    apart: dict[str, set[str]] = defaultdict(set)
    for one, other in contradicting:
        apart[one].add(other)
        apart[other].add(one)
    cluster: dict[str, list[str]] = {}
    for one, other in (*repeating, *sorted(map(sorted, near))):
        ours, theirs = (cluster.setdefault(each, [each]) for each in (one, other))
        if ours is theirs or any(apart[each].intersection(theirs) for each in ours):
            continue
        ours += theirs
        cluster.update(dict.fromkeys(theirs, ours))
    once = {id(each): each for each in cluster.values() if len(each) > 1}
    return [tuple(each) for each in once.values()]
