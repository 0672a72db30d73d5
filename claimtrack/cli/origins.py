"""claimtrack origins: who truly stands behind a claim, path by path."""

import click

from claimtrack import wording
from claimtrack.cli.output import out, out_json
from claimtrack.cli.workplace import Workplace


@click.command()
@click.argument("claim_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def origins(workplace: Workplace, claim_id: str, as_json: bool) -> None:
    """Show how we know of a claim: each article, its outlet, and whom it leads back to.

    Counted are the claim, all that repeats it by links, and what supports any of these.
    """
    desk = workplace.desk()
    found = desk.origins(desk.claim(claim_id))
    if as_json:
        out_json(found)
        return
    out(found.summary)
    for path in found.paths:
        day = wording.day(path.day) if path.day else "no date"
        steps = " ← ".join((*path.hops[::-1], path.outlet or "outlet unknown"))
        out(f"  {path.claim[:8]}  {day:<11}  {'supports: ' * path.supports}{steps}")
    for alert in found.alerts:
        out(f"! {alert.text}")
