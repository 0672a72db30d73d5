"""claimtrack log: every change, by whom, when, and what it was before."""

from collections.abc import Iterator

import click

from claimtrack.cli.output import out
from claimtrack.cli.workplace import Workplace
from claimtrack.model import Act


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
        ids = " ".join(change.id[:8] for change in act.changes)
        out(f"{act.number:>5}  {act.at:%Y-%m-%d %H:%M}  {act.by}: {act.label} ({ids})")
        for line in _steps(act, claim) if claim else ():
            out(f"{'':>7}{line}")
    if not told:
        out("Nothing was done yet.")


def _steps(act: Act, claim: str) -> Iterator[str]:
    for change in act.changes:
        if change.id == claim:
            for field in change.before.keys() | change.after.keys():
                yield f"{field}: {change.before.get(field)} → {change.after.get(field)}"
