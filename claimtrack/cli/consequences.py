"""claimtrack consequences: what leans on a claim, and has to be looked at when it falls."""

import click

from claimtrack.cli.output import out, out_json
from claimtrack.cli.workplace import Workplace


@click.command()
@click.argument("claim_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def consequences(workplace: Workplace, claim_id: str, as_json: bool) -> None:
    """Show what leans on a claim: claims that it bears on, and exports it went out in.

    With them stands what has nearly the same words, which nobody has confirmed.

    Once it is judged false, misleading or outdated, those that are decided are to be looked
    at again: "claimtrack list is:recheck" shows them.
    """
    desk = workplace.desk()
    found = desk.consequences(desk.claim(claim_id))
    if as_json:
        out_json(found)
        return
    for each in found.leaning:
        state = each.claim.verdict or each.claim.state
        out(f"{each.claim.id[:8]}  {state:<12}  leans on this, {each.how}: {each.claim.text}")
    for export in found.exports:
        verdict = export.verdict or "no verdict"
        out(f"exported as {verdict} by {export.by} on {export.at[:10]}: {export.file}")
    if not (found.leaning or found.exports):
        out("Nothing leans on this claim.")
