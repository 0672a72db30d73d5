"""claimtrack log: every change, by whom, when, and what it was before."""

import click

from claimtrack import wording
from claimtrack.cli.output import out
from claimtrack.cli.workplace import Workplace


@click.command()
@click.argument("claim_id", required=False, metavar="[ID]")
@click.pass_obj
def log(workplace: Workplace, claim_id: str | None) -> None:
    """Show what was done, newest first; with ID, what was done to that claim and from what."""
    desk = workplace.desk()
    claim = desk.claim(claim_id).id if claim_id else None
    told = False
    for act in desk.log(claim):
        told = True
        done = f"{act.by}: {act.label} ({wording.touched(act)})"
        out(f"{act.number:>5}  {act.at:%Y-%m-%d %H:%M}  {done}")
        for change in act.changes:
            for step in wording.steps(change) if change.id == claim else ():
                out(f"{'':>7}{step}")
    if not told:
        out("Nothing was done yet.")
