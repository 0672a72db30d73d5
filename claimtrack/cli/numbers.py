"""claimtrack numbers: the same measure from claim to claim, with ranges drawn as ranges."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from claimtrack import wording
from claimtrack.cli.output import out, out_json
from claimtrack.cli.workplace import Workplace

if TYPE_CHECKING:
    from claimtrack.desk.numbers import Series

_WIDE = 40


@click.command()
@click.argument("query", nargs=-1, metavar="[QUERY|ID]")
@click.option("--json", "as_json", is_flag=True, help="As a JSON array.")
@click.pass_obj
def numbers(workplace: Workplace, query: Sequence[str], as_json: bool) -> None:
    """Follow figures that measure the same through articles and versions.

    ● is an exact figure, ○ an approximate one, ├──┤ a range, → an open end; ! marks the one
    apart.
    """
    found = workplace.desk().numbers(" ".join(query))
    if as_json:
        out_json(found)
        return
    for series in found:
        out(f"{series.unit}: {' '.join(series.words) or 'linked claims'}")
        for line in _drawn(series):
            out(line)
    if not found:
        out("No measure has more than one figure.")


def _drawn(series: "Series") -> Iterator[str]:
    ends = [end for each in series.points for end in (each.low, each.high) if end is not None]
    for at, point in enumerate(series.points):
        day = wording.day(point.day) if point.day else "no date"
        mark = "!" if at == series.outlier else " "
        said = " · ".join(filter(None, (point.text, point.who, point.source)))
        drawn = wording.drawn(point, ends, _WIDE)
        yield f"{mark} {point.claim[:8]}  {day:<11}  {drawn:<{_WIDE + 2}}  {said}"
    if series.reason:
        yield f"! {series.reason}"
