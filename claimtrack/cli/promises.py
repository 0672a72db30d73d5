"""claimtrack promises and record: what was said of times to come, and how it came out."""

import click

from claimtrack import wording
from claimtrack.cli.output import out, out_json
from claimtrack.cli.show import put_back
from claimtrack.cli.workplace import Workplace


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As a JSON array.")
@click.pass_obj
def promises(workplace: Workplace, as_json: bool) -> None:
    """List claims about times to come, the next to come up first.

    They come back into the queue when their time begins and when it is over; those that name
    no day ("untimed"), 90 days after they were said. Of one that is "over" its last day stands.
    """
    desk = workplace.desk()
    put_back(desk, "promises")
    found = desk.promises()
    if as_json:
        out_json(found)
        return
    for each in found:
        claim, day = each.claim, wording.day((*each.due, each.last)[0])
        status = claim.verdict or claim.state
        said = f"{wording.through(claim)}: {claim.text}"
        out(f"{claim.id[:8]}  {each.standing:<7}  {day:<11}  {status:<12}  {said}")
    if not found:
        out("No claim speaks of a time to come.")


@click.command()
@click.argument("speaker", default="")
@click.option("--json", "as_json", is_flag=True, help="As a JSON array.")
@click.pass_obj
def record(workplace: Workplace, speaker: str, as_json: bool) -> None:
    """Show how the claims of speakers and outlets came out, as counts.

    Counted are claims judged verified, and those judged false or misleading. The counts stand
    beside the reliability that you give a source, and never fill it in.
    """
    desk = workplace.desk()
    found = desk.track_records(speaker)
    if as_json:
        out_json(found)
        return
    for each in found:
        promised = f"; {each.came_true} of {each.promises} promises came true" * bool(each.promises)
        grade = desk.store.source(each.name).reliability if each.kind == "outlet" else ""
        given = f"; {wording.reliability(grade)}" if grade else ""
        out(f"{each.kind:<8} {each.name}: {each.held} of {each.resolved} held{promised}{given}")
    if not found:
        out("Nothing was resolved yet: no claim is verified, false or misleading.")
