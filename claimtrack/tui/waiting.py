"""While a change waits for another claimtrack the screen stands still: one line says for whom."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from logging import Handler, LogRecord, getLogger
from threading import current_thread, main_thread
from typing import Any

from rich.cells import set_cell_size
from textual.app import App


@contextmanager
def told_at_foot(app: App[Any]) -> Iterator[None]:
    """Have what the store says while it waits stand on the line over the keys."""
    log, foot = getLogger("claimtrack"), _Foot(app)
    log.addHandler(foot)
    try:
        yield
    finally:
        log.removeHandler(foot)


class _Foot(Handler):
    """Writes to the terminal itself: the thread that draws the screen is the one that waits."""

    def __init__(self, app: App[Any]) -> None:
        super().__init__()
        self._app = app

    def emit(self, record: LogRecord) -> None:
        app, terminal = self._app, sys.__stderr__  # where Textual draws
        drawing = current_thread() is not main_thread()
        if drawing or app.is_headless or app.is_web or terminal is None:
            return
        line = set_cell_size(f" {record.getMessage()}", app.size.width)
        terminal.write(f"\x1b7\x1b[{app.size.height - 1};1H{line}\x1b8")
        terminal.flush()
        app.refresh()  # once it goes on
