"""claimtrack tour: two minutes on an invented story, with the real keys."""

import sys

import click

from claimtrack.cli.workplace import Workplace
from claimtrack.errors import ClaimtrackError


@click.command()
@click.pass_obj
def tour(workplace: Workplace) -> int:
    """Walk through an invented story in two minutes, with the real keys.

    A strip says one thing to do at a time and goes on when it was done; esc leaves. Nothing of
    yours is read or changed.
    """
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise ClaimtrackError("the tour wants a terminal: start it there, without a pipe")
    from claimtrack.desk.sample import sample_desk
    from claimtrack.tui import run
    from claimtrack.tui.config import load

    return run(sample_desk(workplace.reviewer), load(), tour=True)
