"""claimtrack serve: the screen in a browser, for this machine unless another host is typed."""

import shlex
import sys

import click

from claimtrack.cli.output import err, out
from claimtrack.cli.workplace import Workplace
from claimtrack.errors import ClaimtrackError

_HERE = ("127.0.0.1", "localhost", "::1")


@click.command()
@click.option("--host", default=_HERE[0], show_default=True, help="The address to listen at.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@click.pass_obj
def serve(workplace: Workplace, host: str, port: int) -> None:
    """Show the screen in a browser.

    There is no login: whoever reaches the address can read and change the store, in your name.
    So it listens to this machine alone, unless you type another --host.
    """
    try:
        from claimtrack.tui.web.server import ScreenServer
    except ModuleNotFoundError as error:
        if error.name not in ("aiohttp", "textual_serve"):
            raise
        raise ClaimtrackError(
            "serve needs another package: install it with pip install 'claimtrack[serve]'"
        ) from None
    command = [sys.executable, "-m", "claimtrack", "--store", str(workplace.folder.absolute())]
    command += ["--as", workplace.reviewer]

    def tell() -> None:
        whose = "others" if host not in _HERE else "who else works on this machine"
        out(f"http://{f'[{host}]' if ':' in host else host}:{port}   ctrl+c ends it")
        err(f"claimtrack: no login: {whose} can read and change {workplace.folder} in your name")

    try:
        ScreenServer(shlex.join(command), host, port, tell).serve()
    except OSError as error:
        raise ClaimtrackError(
            f"{host}:{port} cannot be listened at ({error.strerror}): choose another --port"
        ) from None
