"""Series: the same measure followed from claim to claim, and the figure that stands apart."""

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from claimtrack.link.lexical import WORD, stem, terms
from claimtrack.link.measures import Figure, figure, measures
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
        for quantity in claim.quantities:
            if quantity.unit and (quantity.low is not None or quantity.high is not None):
                by_unit[quantity.unit.casefold()].append(figure(claim, quantity))
    found = [
        _series(group)
        for figures in by_unit.values()
        for group in measures(figures)
        if len(group) > 1
    ]
    return sorted(found, key=lambda each: (_steady(each), -len(each.points), each.unit, each.words))


def _steady(series: Series) -> bool:
    """Whether all say the same figure."""
    return len({(point.low, point.high) for point in series.points}) == 1


def _series(figures: Sequence[Figure]) -> Series:
    figures = sorted(figures, key=lambda each: (each.claim.day or date.max, each.claim.id))
    points = [_point(each) for each in figures]
    words = frozenset.intersection(*(each.words for each in figures))
    words -= terms(figures[0].quantity.unit or "")
    outlier, reason = _outlier(points)
    return Series(
        unit=figures[0].quantity.unit or "",
        words=_as_written(words, figures[0].claim.text),
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
    apart = [
        (ratio, at, nearest)
        for at in range(len(points))
        for ratio, nearest in [_nearest(at, points)]
        if ratio >= _APART
    ]
    if len(points) < 3 or len(apart) != 1:
        return None, ""
    _, at, nearest = apart[0]
    return at, f"no other figure comes near {points[at].text}: the nearest is {nearest.text}"


def _nearest(at: int, points: Sequence[Point]) -> tuple[float, Point]:
    """How many times the nearest of the other figures is off, 1.0 where they meet."""
    low, high = _bounds(points[at])
    others = []
    for row, other in enumerate(points):
        if row != at:
            bottom, top = _bounds(other)
            gap = max(low / top if top > 0 else 1.0, bottom / high if high > 0 else 1.0, 1.0)
            others.append((gap, -row, other))
    gap, _, nearest = min(others, default=(1.0, 0, points[at]), key=lambda each: each[:2])
    return gap, nearest


def _bounds(point: Point) -> tuple[float, float]:
    """Low and high; a bound left open counts as the one that is given."""
    known = [each for each in (point.low, point.high) if each is not None]
    return min(known), max(known)
