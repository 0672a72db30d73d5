"""claimtrack watch: addresses pulled again and again, a line for each change."""

import re
from collections.abc import Sequence
from datetime import datetime

import click

from claimtrack.cli.output import err, out
from claimtrack.cli.pull import tell
from claimtrack.cli.workplace import Workplace
from claimtrack.desk import Failed

_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_EVERY = re.compile(r"(\d{1,6}) ?([smhd])", re.ASCII)


@click.command()
@click.argument("locations", nargs=-1, required=True, metavar="ADDRESS|FILE|FOLDER ...")
@click.option("--every", default="15m", metavar="15m", help="How often: 90s, 15m, 2h, 1d.")
@click.pass_obj
def watch(workplace: Workplace, locations: Sequence[str], every: str) -> None:
    """Pull again and again until ctrl+c, with a line for everything that is new.

    One after another, never two at once. An address that fails is asked less and less often,
    down to an eighth, until it answers. Whatever was told is on the disk.
    """
    from claimtrack.desk.watching import watch as watched

    found = _EVERY.fullmatch(every.strip())
    if found is None or not int(found[1]):
        raise click.UsageError(f'"{every}" is no interval: write 90s, 15m, 2h or 1d.')
    desk = workplace.desk()
    for each in watched(desk, locations, int(found[1]) * _SECONDS[found[2]]):
        if isinstance(each, Failed):
            err(f"{datetime.now().astimezone():%H:%M}  {each.error}")
        else:
            out(f"{datetime.now().astimezone():%H:%M}  {each.article.address}")
            tell(each)
