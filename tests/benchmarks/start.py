"""A screen that opens over a store or a list of lines, and tells how long that took.

    python start.py BEGAN claimtrack STORE | option_list LINES | data_table LINES

Prints the seconds since ``BEGAN`` (of ``time.time()``) until the first rows were painted, and
the peak of memory in bytes.
"""

import asyncio
import re
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def peak():
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024


def over_store(path):
    """The app as ``claimtrack`` opens it, and the sign that its rows are painted."""
    from claimtrack.desk import Desk
    from claimtrack.store import open_store
    from claimtrack.tui import prepare

    with ThreadPoolExecutor(1) as beside:
        opening = beside.submit(open_store, Path(path))
        prepare()
        from claimtrack.tui.app import ClaimtrackApp
        from claimtrack.tui.config import Config

        return ClaimtrackApp, (Desk(opening.result(), "ana"), Config()), "▌"


def over_lines(path, kind):
    """A stock widget with a row for each line, and the beginning of the first one."""
    from textual.app import App
    from textual.content import Content
    from textual.widgets import DataTable, OptionList

    lines = Path(path).read_text().splitlines()

    class Stock(App):
        def compose(self):
            if kind == "option_list":
                yield OptionList(*map(Content, lines))
            else:
                table = DataTable(cursor_type="row")
                table.add_column("claim")
                table.add_rows([line] for line in lines)
                yield table

    return Stock, (), lines[0][:20]


def main(began, kind, path):
    kind_of_app, given, sign = over_store(path) if kind == "claimtrack" else over_lines(path, kind)

    class Timed(kind_of_app):
        painted = None

        def _display(self, screen, renderable):
            super()._display(screen, renderable)
            strips = screen._compositor.render_strips()
            if self.painted is None and any(sign in strip.text for strip in strips):
                self.painted = time.time()

    async def open_it():
        app = Timed(*given)
        async with app.run_test(size=(120, 35)) as pilot:
            while app.painted is None:
                await pilot.pause(0.001)
            sys.__stdout__.write(f"{app.painted - float(began)} {peak()}\n")

    asyncio.run(open_it())


main(*sys.argv[1:])
