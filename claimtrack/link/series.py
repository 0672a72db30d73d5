"""Series: the same measure followed from claim to claim, and the figure that stands apart."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest

from claimtrack.link.lexical import WORD, stem, terms
from claimtrack.link.measures import Figure, figures, measures
from claimtrack.model import Claim

_APART = 1.25
"""So many times its nearest neighbour, a figure stands apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One figure: ``low`` to ``high``, both included; ``None`` is a bound left open."""

    day: date | None
    low: float | int | None
    high: float | int | None
    approximate: bool
    text: str
    claim: str
    who: str | None
    source: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """The figures of one measure, oldest first.

    ``words`` are what their claims share, as the oldest of them has it.

    ``outlier`` is the index of the point that no other comes near, ``reason`` says why.
    """

    unit: str
    words: tuple[str, ...]
    points: tuple[Point, ...]
    outlier: int | None = None
    reason: str = ""


def follow(claims: Iterable[Claim]) -> list[Series]:
    """The measures that more than one claim gives a figure for.

    Those of which the figures differ come first, and then the longest.
    """
    by_unit: dict[str, list[Figure]] = defaultdict(list)
    for claim in claims:
        for each in figures(claim):
            by_unit[(each.quantity.unit or "").casefold()].append(each)
    found = [
        _series(group)
        for of_one_unit in by_unit.values()
        for group in measures(of_one_unit)
        if len(group) > 1
    ]
    return sorted(found, key=lambda each: (_steady(each), -len(each.points), each.unit, each.words))


def _steady(series: Series) -> bool:
    """Whether all say the same figure."""
    return len({(point.low, point.high) for point in series.points}) == 1


def _series(group: Sequence[Figure]) -> Series:
    group = sorted(group, key=lambda each: (each.claim.day or date.max, each.claim.id))
    points = [_point(each) for each in group]
    words = frozenset.intersection(*(each.words for each in group))
    words -= terms(group[0].quantity.unit or "")
    outlier, reason = _outlier(points)
    return Series(
        unit=group[0].quantity.unit or "",
        words=_as_written(words, group[0].claim.text),
        points=tuple(points),
        outlier=outlier,
        reason=reason,
    )


def _as_written(stems: Container[str], text: str) -> tuple[str, ...]:
    """The words behind stems as a text has them, each where it stands first."""
    found: dict[str, str] = {}
    for word in WORD.findall(text):
        if (known := stem(word.casefold())) in stems:
            found.setdefault(known, word)
    return tuple(found.values())


def _point(figure: Figure) -> Point:
    claim, quantity = figure.claim, figure.quantity
    return Point(
        day=claim.day,
        low=quantity.low,
        high=quantity.high,
        approximate=quantity.approximate,
        text=quantity.text,
        claim=claim.id,
        who=claim.speaker.who if claim.speaker else None,
        source=claim.source,
    )


def _outlier(points: Sequence[Point]) -> tuple[int | None, str]:
    """The one figure that stands apart from all others, if there are enough to tell."""
    apart = [(point, near) for gap, point, near in _neighbours(points) if gap >= _APART]
    if len(points) < 3 or len(apart) != 1:
        return None, ""
    point, near = apart[0]
    told = f"no other figure comes near {point.text}: the nearest is {near.text}"
    return points.index(point), told


def _neighbours(points: Iterable[Point]) -> Iterator[tuple[float, Point, Point]]:
    """How many times off the nearest other figure is, 1.0 where they meet; each, and which it is.

    The nearest is the one that reaches highest of those that begin lower, or the next.
    """
    rising = sorted(points, key=_bounds)
    below: Point | None = None
    for point, above in zip_longest(rising, rising[1:]):
        near = [(_gap(point, other), other) for other in (above, below) if other]
        if near:
            gap, nearest = min(near, key=lambda each: each[0])
            yield gap, point, nearest
        below = max(filter(None, (below, point)), key=lambda each: _bounds(each)[1])


def _gap(one: Point, other: Point) -> float:
    (low, high), (bottom, top) = _bounds(one), _bounds(other)
    return max(low / top if top > 0 else 1.0, bottom / high if high > 0 else 1.0, 1.0)


def _bounds(point: Point) -> tuple[float, float]:
    """Low and high; a bound left open counts as the one that is given."""
    known = [each for each in (point.low, point.high) if each is not None]
    return min(known), max(known)
