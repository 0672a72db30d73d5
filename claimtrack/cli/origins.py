"""claimtrack origins: who truly stands behind a claim, path by path."""

from typing import TYPE_CHECKING

import click

from claimtrack import wording
from claimtrack.cli.output import out, out_json
from claimtrack.cli.workplace import Workplace

if TYPE_CHECKING:
    from claimtrack.desk import Path


@click.command()
@click.argument("claim_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def origins(workplace: Workplace, claim_id: str, as_json: bool) -> None:
    """Show how we know of a claim: each article, its outlet, and whom it leads back to.

    Counted are the claim, all that repeats it by links, and what supports any of these. What
    nobody linked but has nearly the same words is shown after that, and counts for nothing.
    """
    desk = workplace.desk()
    found = desk.origins(desk.claim(claim_id))
    if as_json:
        out_json(found)
        return
    out(found.summary)
    confirmed = sum(path.confirmed for path in found.paths)
    for path in found.paths[:confirmed]:
        out(_line(path))
    if found.unconfirmed:
        out(found.unconfirmed)
    for path in found.paths[confirmed:]:
        out(_line(path))
    for alert in found.alerts:
        out(f"! {alert.text}")


def _line(path: "Path") -> str:
    """One article, whom it names, back to who spoke first."""
    day = wording.day(path.day) if path.day else "no date"
    steps = " ← ".join((*path.hops[::-1], path.outlet or "outlet unknown"))
    mark, how = " " if path.confirmed else "?", "supports: " * path.supports
    version = " (earlier version)" * path.earlier
    return f"{mark} {path.claim[:8]}  {day:<11}  {how}{steps}{version}"
