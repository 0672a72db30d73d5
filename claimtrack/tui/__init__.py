"""The full screen, for the keyboard. Only ``run`` is meant for the outside."""

import os
from io import StringIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # Textual takes half a second to import: only who opens the screen pays
    from pathlib import Path

    from claimtrack.desk import Desk
    from claimtrack.tui.config import Config


def prepare() -> None:
    """Import what the screen is made of: time in which a store can be opened beside it."""
    os.environ.setdefault("TEXTUAL_FPS", "120")  # a key is seen within 8 ms also while it repeats
    import claimtrack.tui.app  # noqa: F401 - for those who need it next


def run(
    desk: "Desk", config: "Config", session_file: "Path | None" = None, *, tour: bool = False
) -> int:
    """Open the screen until the person leaves it. Returns the exit status of the process.

    It begins where ``session_file`` says that the person left off, and keeps that there. The tour
    begins at its own beginning, and wants a desk with the sample.
    """
    prepare()
    from rich.console import Console

    from claimtrack.tui.app import ClaimtrackApp
    from claimtrack.tui.waiting import told_at_foot

    app = ClaimtrackApp(desk, config, session_file, tour=tour)
    details = StringIO()
    app.error_console = Console(file=details, markup=False, highlight=False, width=100)
    with told_at_foot(app):
        app.run()
    if app.return_code:
        _tell(details.getvalue())
    return app.return_code or 0


def _tell(details: str) -> None:
    """One line for the person; the traceback with its variables goes to a file."""
    import sys

    from claimtrack.display import show
    from claimtrack.faults import write_down

    lines = [line for line in details.splitlines() if line.strip() and "NOTE:" not in line]
    what = lines[-1][:200] if lines else "no details"
    fault = RuntimeError(f"the screen stopped: {what}")
    fault.add_note(details)
    line = f"claimtrack: a fault of its own, every decision shown is on disk: {write_down(fault)}"
    print(show(line, one_line=True), file=sys.stderr)  # noqa: T201 - the screen is gone by now
