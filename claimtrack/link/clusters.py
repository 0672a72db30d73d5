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
        few, many = sorted((cluster.setdefault(each, [each]) for each in (one, other)), key=len)
        if few is many or any(cluster.get(far) is many for each in few for far in apart[each]):
            continue
        many += few
        cluster.update(dict.fromkeys(few, many))
    once = {id(each): each for each in cluster.values() if len(each) > 1}
    return [tuple(each) for each in once.values()]
