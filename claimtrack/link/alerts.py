"""Alerts: what is odd about the ways on which a claim came to us, in words."""

from collections.abc import Iterator, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from claimtrack.link.amounts import FIRST
from claimtrack.link.paths import Alert, Path
from claimtrack.link.roots import Names
from claimtrack.model import Claim, Quantity


def alerts(claims: Sequence[Claim], paths: Sequence[Path], names: Names) -> Iterator[Alert]:
    """Everything to tell of claims and of the paths to them, in the same order, oldest first."""
    same = [claim for claim, path in zip(claims, paths, strict=True) if not path.supports]
    yield from _one_root(paths)
    yield from _circle(claims, names)
    yield from _unnamed(paths)
    yield from _dropped(paths)
    yield from _hedge_lost(same)


def _alert(kind: str, text: str, *claims: str) -> Alert:
    return Alert(kind=kind, text=text, claims=claims)


def _one_root(paths: Sequence[Path]) -> Iterator[Alert]:
    origins = {path.origin for path in paths}
    if len(origins) == 1 and len({path.outlet for path in paths}) > 1 and (root := paths[0].origin):
        through = [path.claim for path in paths]
        yield _alert("one-root", f"all {len(paths)} paths go through {root}", *through)


def _circle(claims: Sequence[Claim], names: Names) -> Iterator[Alert]:
    """Outlets that cite one another in a ring: whoever reads one finds it confirmed by another."""
    cites: dict[str, set[str]] = {}
    for claim in claims:
        outlet = names.of(claim.source)
        if outlet:
            cites.setdefault(outlet, set()).update(set(names.outlets(claim.chain)) - {outlet})
    try:
        TopologicalSorter({one: sorted(cites[one]) for one in sorted(cites)}).prepare()
    except CycleError as error:
        ring: list[str] = error.args[1][::-1]
        words = ", ".join(f"{one} cites {next_one}" for one, next_one in pairwise(ring))
        about = [claim.id for claim in claims if names.of(claim.source) in ring]
        yield _alert("circle", f"{words}: they confirm one another", *about)


def _unnamed(paths: Sequence[Path]) -> Iterator[Alert]:
    for path in paths:
        if path.unnamed:
            text = f"{path.hops[-1]} in {_where(path.outlet)} is not named and counts as no origin"
            yield _alert("unnamed", text, path.claim)


def _dropped(paths: Sequence[Path]) -> Iterator[Alert]:
    for path in paths:
        if path.dropped:
            text = f"{_where(path.outlet)} says as a plain fact what {path.origin} said"
            yield _alert("dropped", text, path.claim)


def _hedge_lost(same: Sequence[Claim]) -> Iterator[Alert]:
    """What was careful once and is plain later: "could" and "will", "about 800" and "800"."""
    careful: list[Claim] = []
    for later in same:
        for earlier in careful:
            if lost := _lost(earlier, later):
                text = f"{_where(earlier.source)}: {lost[0]}; {_where(later.source)}: {lost[1]}"
                yield _alert("hedge-lost", f"a hedge is lost: {text}", earlier.id, later.id)
                break
        if is_careful(later):
            careful.append(later)


def is_careful(claim: Claim) -> bool:
    """Whether a claim is hedged, or one of its numbers is approximate or a range."""
    return claim.hedged or any(map(_is_vague, claim.quantities))


def _lost(earlier: Claim, later: Claim) -> tuple[str, str] | None:
    """The careful words and the plain ones, where there are any."""
    for ours in filter(_is_vague, earlier.quantities[:FIRST]):
        for theirs in later.quantities[:FIRST]:
            if _sharpened(ours, theirs):
                return f"“{ours.text}”", f"“{theirs.text}”"
    if earlier.hedged and not later.hedged:
        return f"“{earlier.text}”", f"“{later.text}”"
    return None


def _sharpened(earlier: Quantity, later: Quantity) -> bool:
    """Whether a vague number has become one exact number within it."""
    if earlier.unit != later.unit or later.low is None or later.low != later.high:
        return False
    if later.approximate or earlier.low is None or earlier.high is None:
        return False
    return earlier.low <= later.low <= earlier.high


def _is_vague(quantity: Quantity) -> bool:
    """Whether it is approximate or a range; a bound left open is neither."""
    low, high = quantity.low, quantity.high
    return low is not None and high is not None and (quantity.approximate or low < high)


def _where(outlet: str | None) -> str:
    return outlet or "an outlet that is not known"
