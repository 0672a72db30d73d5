"""claimtrack check, backup, restore: the store itself, looked over, copied and put back."""

from pathlib import Path

import click

from claimtrack.cli.output import err, out
from claimtrack.cli.workplace import Workplace


@click.command()
@click.option(
    "--repair",
    "into",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Save what can be read into a new store there; the damaged files stay as they are.",
)
@click.pass_obj
def check(workplace: Workplace, into: Path | None) -> int:
    """Read every byte of the store and say what is not as it should be.

    Checksums and the chain of changes, that every claim's span gives its words in the stored
    article, that hashes match, that links, reviews and the history point at something. The
    exit status is 0 if all is well, else 1.
    """
    from claimtrack.store import checkup

    if into is None:
        checked = checkup.check(workplace.folder)
        findings, told = checked.findings, str(checked.count)
    else:
        repaired = checkup.repair(workplace.folder, into)
        findings, told = repaired.lost, f"{repaired.saved} saved in {repaired.folder}"
    for finding in findings:
        err(str(finding))
    out(f"{told}: {'see what is told above' if findings else 'all well'}")
    return int(bool(findings))


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def backup(workplace: Workplace, file: Path) -> None:
    """Copy the store into one FILE, also while it is in use, and read the copy back."""
    from claimtrack.store.backup import back_up

    out(f"{back_up(workplace.folder, file)} copied to {file} and read back")


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def restore(workplace: Workplace, file: Path) -> None:
    """Put a backup in the store's place; what was there is kept beside it."""
    from claimtrack.store.backup import restore as put_back

    restored = put_back(workplace.folder, file)
    out(f"{restored.restored} put back into {workplace.folder}")
    if restored.kept:
        out(f"what was there before is kept in {restored.kept}")
