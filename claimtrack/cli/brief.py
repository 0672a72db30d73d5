"""claimtrack brief: what is new since you last looked, as an editor can read it."""

from collections.abc import Sequence
from datetime import datetime, time
from typing import TYPE_CHECKING

import click

from claimtrack.briefs import lines, markdown
from claimtrack.cli.days import written_day
from claimtrack.cli.output import err, flush, out, out_json
from claimtrack.cli.workplace import Workplace
from claimtrack.errors import StoreError
from claimtrack.model import Query

if TYPE_CHECKING:
    from claimtrack.desk import Desk

_FORMATS = ["text", "markdown", "json"]


@click.command()
@click.argument("asked", nargs=-1, metavar="[STORY|QUERY]")
@click.option("--since", default="last", metavar="DATE|last", help="last: your last brief of it.")
@click.option("--format", "form", type=click.Choice(_FORMATS), default="text", help="As what.")
@click.pass_obj
def brief(workplace: Workplace, asked: Sequence[str], since: str, form: str) -> None:
    """Say what is new, contradicted, updated, changed, corroborated, judged, withdrawn, shaken.

    Of a story, of the claims that a query shows, or of all. Each line has who said it, through
    whom and when, what was concluded, and the id; the words of articles stand in quotation
    marks. What contradicts or backs what is as analysts linked it, and verdicts are theirs.
    It begins where your last brief of the same ended; the first one has everything.
    """
    desk = workplace.desk()
    written = desk.brief(" ".join(asked), None if since == "last" else _midnight(since))
    if form == "json":
        out_json(written)
    else:
        for line in lines(written) if form == "text" else markdown(written):
            out(line)
    if written.about and not _known(desk, written.about):
        err(f'claimtrack brief: no story is called "{written.about}", and no claim has these words')
        return
    flush()
    try:
        desk.remember_brief(written)
    except StoreError as error:  # what cannot be written can be read
        err(f"claimtrack brief: your next brief begins where this one did: {error}")


def _known(desk: "Desk", about: str) -> bool:
    """Whether there is such a story, or any claim that the query shows."""
    return about in desk.stories() or bool(desk.claims(Query.parse(about)))


def _midnight(typed: str) -> datetime:
    """When the day begins that somebody typed."""
    try:
        began = datetime.combine(written_day(typed, ", or last"), time()).astimezone()
    except (ValueError, OverflowError):  # a zone may push it out of the calendar
        raise click.UsageError(f"{typed} lies too far back: write a later day, or last.") from None
    if began > datetime.now().astimezone():
        raise click.UsageError(f"{typed} is still to come: nothing is new since then.")
    return began
