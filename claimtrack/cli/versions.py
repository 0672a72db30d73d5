"""claimtrack versions: the texts that were fetched at one address, and what changed in each."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimtrack.cli.output import out, out_json
from claimtrack.cli.workplace import Workplace
from claimtrack.desk.reading import Failed
from claimtrack.desk.versions import Version, summary

if TYPE_CHECKING:
    from claimtrack.desk import Desk


@click.command()
@click.argument("place", metavar="ADDRESS|FILE|ID")
@click.option("--json", "as_json", is_flag=True, help="As a JSON array, newest first.")
@click.pass_obj
def versions(workplace: Workplace, place: str, as_json: bool) -> None:
    """Show the versions of an article, newest first, and what became of each claim.

    What is not in a version is absent from it; who took it out, nobody knows from that.
    """
    desk = workplace.desk()
    found = desk.versions(_address(desk, place) if Path(place).is_file() else place)
    if as_json:
        out_json(found)
        return
    for version in found:
        first = version.first
        again = f", reads again as fetched at {first:%Y-%m-%d %H:%M}" if first else ""
        out(f"{version.fetched:%Y-%m-%d %H:%M}  {version.title or version.address}{again}")
        for line in _changes(version):
            out(f"  {line}")


def _address(desk: "Desk", file: str) -> str:
    """The address that a file is kept under: its text may name one."""
    (read,) = desk.read([file])
    return file if isinstance(read, Failed) else read.article.address


def _changes(version: Version) -> Iterator[str]:
    if not version.compared:
        yield f"the first version, sha256 {version.sha256[:12]}…"
        return
    yield summary(version.compared)
    for each in version.compared:
        if "unchanged" not in each.fates:
            ids = " → ".join(end[:8] for end in (each.old, each.new) if end)
            yield f"{ids}  {', '.join(each.fates)}: {each.told}"
            yield from (
                f"    {sign} {words}" for sign, words in (("-", each.was), ("+", each.now)) if words
            )
