"""claimtrack timeline: what was said when, reported when, and what was believed on a day."""

from collections.abc import Sequence

import click

from claimtrack import wording
from claimtrack.cli.days import written_day
from claimtrack.cli.output import out, out_json
from claimtrack.cli.workplace import Workplace
from claimtrack.model import Query


@click.command()
@click.argument("query", nargs=-1)
@click.option("--as-of", "day", metavar="DATE", help="As things stood at the end of that day.")
@click.option("--json", "as_json", is_flag=True, help="As a JSON array.")
@click.pass_obj
def timeline(workplace: Workplace, query: Sequence[str], day: str | None, as_json: bool) -> None:
    """Show claims by when they were said, with when they were reported.

    With --as-of, only what had been reported by that day, with the verdicts of that day. What
    another claim updates stays, marked as replaced.
    """
    desk = workplace.desk()
    until = written_day(day) if day else None
    found = desk.timeline(Query.parse(" ".join(query)), until)
    if as_json:
        out_json(found)
        return
    for each in found:
        said = wording.day(each.said) if each.said else "no date"
        status = each.verdict or each.state
        who = f"{each.who}{' (denied)' * each.denied}: " if each.who else ""
        replaced = "".join(f" (replaced by {other[:8]})" for other in each.replaced_by)
        reported = f"reported {wording.day(each.reported)}"
        when, source = f"{said:<11}  {reported:<20}", f" · {each.source}" if each.source else ""
        out(f"{when}  {each.claim[:8]}  {status:<12}  {who}{each.text}{source}{replaced}")
    if not found:
        out("Nothing was reported by then." if until else "No claims to show.")
