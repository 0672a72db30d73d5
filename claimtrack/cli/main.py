"""claimtrack on the command line: which store, who reviews, and what goes wrong in one line."""

import atexit
import gc
import os
import sys
from typing import NoReturn

import click

from claimtrack import __version__
from claimtrack.cli.commands import Commands
from claimtrack.cli.output import NotPrinted, begin, end, err, flush
from claimtrack.cli.workplace import Workplace
from claimtrack.errors import ClaimtrackError

_NEW_OBJECTS = 100_000
"""How many come before the garbage collector looks for cycles: a short command has none."""

_FAULT = 70
"""The exit status of a fault in claimtrack itself (EX_SOFTWARE in sysexits.h)."""


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--store",
    metavar="DIR",
    help="Where the claims are kept. Else $CLAIMTRACK_STORE, else ./store if it is there, "
    "else your data folder.",
)
@click.option("--as", "reviewer", metavar="NAME", help="Who reviews. Else your user name.")
@click.option(
    "--unlearned",
    is_flag=True,
    help="Put claims in the order of their worth alone, whatever decisions have taught.",
)
@click.version_option(__version__, message="claimtrack %(version)s")
@click.pass_context
def claimtrack(
    context: click.Context, store: str | None, reviewer: str | None, unlearned: bool
) -> None:
    """Track the factual claims in a developing story.

    Without a command, claimtrack opens the review screen; in a pipe it prints the queue.

    \b
    A first round:
      claimtrack pull store/sample      articles in, claims out
      claimtrack                        review them: a tracks, v judges, ? helps
      claimtrack export -o claims.json  what was verified, as JSON
    """
    context.obj = Workplace(store, reviewer, unlearned=unlearned)
    context.call_on_close(context.obj.leave)
    if context.invoked_subcommand is None:
        if _somebody_looks():
            _open_screen(context.obj)
        from claimtrack.cli.show import list_claims

        context.invoke(list_claims, query=("is:waiting",), as_json=False)


def _somebody_looks() -> bool:
    """Whether there is a terminal, or a browser as ``claimtrack serve`` has one."""
    terminal = sys.stdin.isatty() and sys.stdout.isatty()
    return terminal or "TEXTUAL_DRIVER" in os.environ


def _open_screen(workplace: Workplace) -> NoReturn:
    from concurrent.futures import ThreadPoolExecutor

    from claimtrack.tui import prepare, run, session
    from claimtrack.tui.config import load

    config = load()
    with ThreadPoolExecutor(1) as beside:
        opening = beside.submit(workplace.desk)
        prepare()
        desk = opening.result()
    desk.learns = workplace.learns
    sys.exit(run(desk, config, session.path(workplace.folder, workplace.reviewer)))


def main() -> NoReturn:
    """Run claimtrack; the exit status is 0 all well, 1 something failed, 2 a wrong call."""
    gc.set_threshold(_NEW_OBJECTS)
    atexit.register(gc.freeze)  # all that is left ends with the process, cycles or none
    begin()
    sys.exit(_run())


def _run() -> int:
    try:
        status = claimtrack.main(prog_name="claimtrack", standalone_mode=False)
        flush()
    except ClaimtrackError as error:
        if isinstance(error, NotPrinted):
            end()
        err(f"claimtrack: {error}")
        return 1
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "claimtrack"
        err(f'{command}: {error.format_message()} "{command} --help" shows how.')
        return 2
    except (click.exceptions.Abort, KeyboardInterrupt):
        return 130
    except BrokenPipeError:
        end()
        return 0
    except Exception as error:
        err(_fault(error))
        return _FAULT
    return status if isinstance(status, int) else 0


def _fault(error: Exception) -> str:
    from claimtrack.faults import write_down

    return f"claimtrack: a fault of its own, nothing was lost: {write_down(error)}"
