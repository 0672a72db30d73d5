"""Series: the same measure followed from claim to claim, and the figure that stands apart."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest

from claimtrack.link.lexical import terms
from claimtrack.model import Claim, Quantity, Relation

_ALIKE = 0.6
"""The share of the shorter claim's words from which on two figures measure the same."""

_COMMON = 60
"""A word in more figures of one unit than this does not tell which measure is meant."""

_RAREST = 6
"""How many of the rarest words of a figure are looked up: what measures the same shares some."""

_APART = 1.25
"""So many times its nearest neighbour, a figure stands apart."""

_SAME_MATTER = (Relation.REPEATS, Relation.UPDATES, Relation.CONTRADICTS)


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
    """The figures of one measure, oldest first. ``words`` are what their claims share.

    ``outlier`` is the index of the point that no other comes near, ``reason`` says why.
    """

    unit: str
    words: tuple[str, ...]
    points: tuple[Point, ...]
    outlier: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Figure:
    claim: Claim
    quantity: Quantity
    words: frozenset[str]


def follow(claims: Iterable[Claim]) -> list[Series]:
    """The measures that more than one claim gives a figure for, the longest series first."""
    by_unit: dict[str, list[_Figure]] = defaultdict(list)
    for claim in claims:
        for quantity in claim.quantities:
            if quantity.unit and (quantity.low is not None or quantity.high is not None):
                by_unit[quantity.unit.casefold()].append(_figure(claim, quantity))
    found = [
        _series(group)
        for figures in by_unit.values()
        for group in _groups(figures)
        if len({each.claim.id for each in group}) > 1
    ]
    return sorted(found, key=lambda each: (-len(each.points), each.unit, each.words))


def _figure(claim: Claim, quantity: Quantity) -> _Figure:
    """A figure with the words that say what it measures: no numbers, not the unit."""
    unit = terms(quantity.unit or "")
    words = (word for word in terms(claim.text) if not word[0].isdigit() and word not in unit)
    return _Figure(claim, quantity, frozenset(words))


def _groups(figures: Sequence[_Figure]) -> Iterator[list[_Figure]]:
    """Figures of one unit that measure the same, by way of one another."""
    group = list(range(len(figures)))

    def first(row: int) -> int:
        while group[row] != row:
            group[row] = group[group[row]]
            row = group[row]
        return row

    for one, other in _pairs(figures):
        group[first(other)] = first(one)
    groups: dict[int, list[_Figure]] = defaultdict(list)
    for row, figure in enumerate(figures):
        groups[first(row)].append(figure)
    yield from groups.values()


def _pairs(figures: Sequence[_Figure]) -> Iterator[tuple[int, int]]:
    """The rows of figures that measure the same."""
    having: dict[str, list[int]] = defaultdict(list)
    rows: dict[str, int] = {}
    counts = Counter(word for figure in figures for word in figure.words)
    for row, figure in enumerate(figures):
        ours = figure.words
        rarest = nsmallest(_RAREST, ours, key=lambda word: (counts[word], word))
        near = {other for word in rarest for other in having[word][-_COMMON:]}
        yield from ((other, row) for other in sorted(near) if _alike(ours, figures[other].words))
        for link in figure.claim.links:
            end = link.end(figure.claim.id)
            if link.relation in _SAME_MATTER and end in rows:
                yield rows[end], row
        rows.setdefault(figure.claim.id, row)
        for word in rarest:
            having[word].append(row)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared >= 2 and shared / min(len(one), len(other)) >= _ALIKE


def _series(figures: Sequence[_Figure]) -> Series:
    points = sorted(map(_point, figures), key=lambda each: (each.day or date.max, each.claim))
    words = frozenset.intersection(*(each.words for each in figures))
    outlier, reason = _outlier(points)
    return Series(
        unit=figures[0].quantity.unit or "",
        words=tuple(sorted(words)),
        points=tuple(points),
        outlier=outlier,
        reason=reason,
    )


def _point(figure: _Figure) -> Point:
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
