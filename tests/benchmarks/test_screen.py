"""The first paint, and one key to what is painted: 1,000 and 100,000 claims, beside stock lists.

    python -m compileall -q claimtrack
    TEXTUAL_FPS=120 pytest tests/benchmarks/test_screen.py --benchmark-sort=name

What grows with the number of claims shows in the brackets of each group, the 95th percentile in
milliseconds below. The stock lists show nothing but the words of the claims, and decide nothing.
"""

import asyncio
import subprocess
import sys
import time
from contextvars import copy_context
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual.app import App
from textual.content import Content
from textual.events import Key
from textual.widgets import DataTable, OptionList

from claimtrack.desk import Desk
from claimtrack.display import show
from claimtrack.model.article import Article, sha256
from claimtrack.store import open_store
from claimtrack.tui.app import ClaimtrackApp
from claimtrack.tui.config import Config

COUNTS = (1_000, 100_000)
AT_ONCE = 10_000
PATIENCE = 0.5  # seconds: what looks as before is not painted again


class Painted:
    """Notes when it was painted last."""

    painted = 0.0

    def _display(self, screen, renderable):
        super()._display(screen, renderable)
        self.painted = time.perf_counter()


class Ours(Painted, ClaimtrackApp):
    pass


class Stock(Painted, App):
    def __init__(self, claims):
        super().__init__()
        self._claims = claims

    def compose(self):
        yield OptionList(*(Content(show(each.text, one_line=True)) for each in self._claims))


class Table(Stock):
    def compose(self):
        table = DataTable(cursor_type="row")
        table.add_column("claim")
        table.add_rows([show(each.text, one_line=True)] for each in self._claims)
        yield table


class Running:
    """An app that is driven key by key from outside of its loop."""

    def __init__(self, app):
        self._app = app
        self._loop = asyncio.new_event_loop()
        self._test = app.run_test(size=(120, 35))
        self._context = copy_context()
        self._pilot = self._run(self._test.__aenter__())
        self.rest(2)

    def press(self, *keys):
        for key in keys:
            self._run(self._until_painted(key))

    def rest(self, seconds=0.4):
        """Wait until the right side has followed."""
        self._run(self._pilot.pause(seconds))

    def close(self):
        self._run(self._test.__aexit__(None, None, None))
        self._loop.close()

    def _run(self, doing):
        task = self._loop.create_task(doing, context=self._context)
        return self._loop.run_until_complete(task)

    def filter(self, letter):
        """Type a letter of a filter, until the list shows what it matches."""
        self._run(self._until_filtered(letter))

    async def _until_painted(self, key):
        began = time.perf_counter()
        self._app.post_message(Key(key, " " if key == "space" else key if len(key) == 1 else None))
        await self._paint(began)

    async def _until_filtered(self, letter):
        self._app.post_message(Key(letter, letter))
        began = time.perf_counter()
        queue = self._app.screen.queue
        while not queue.query.text.endswith(letter) and time.perf_counter() < began + PATIENCE:
            await asyncio.sleep(0)
        await self._paint(time.perf_counter())

    async def _paint(self, since):
        while self._app.painted < since and time.perf_counter() < since + PATIENCE:
            await asyncio.sleep(0)


@pytest.fixture(scope="module", params=COUNTS, ids="{:,}".format)
def claims(request, claims_by_count):
    return claims_by_count(request.param)


@pytest.fixture
def store(claims, tmp_path):
    store = open_store(tmp_path)
    articles = dict.fromkeys(each.article for each in claims)
    with store.change() as changes:
        for article in articles:
            changes.put_article(_article(article))
    for start in range(0, len(claims), AT_ONCE):
        with store.change() as changes:
            changes.put_claims(claims[start : start + AT_ONCE])
    store.fold()
    yield store
    store.close()


@pytest.fixture
def running(store):
    it = Running(Ours(Desk(store, "ana"), Config()))
    it.rest(5)  # until everything is read ahead
    yield it
    it.close()


@pytest.fixture(params=[Stock, Table], ids=["OptionList", "DataTable"])
def stock(request, claims):
    it = Running(request.param(claims))
    yield it
    it.close()


@pytest.fixture(autouse=True)
def percentile(benchmark):
    """Tell the 95th percentile of what was measured."""
    yield
    taken = sorted(benchmark.stats.stats.data)
    benchmark.extra_info["95 % below, ms"] = taken[int(0.95 * (len(taken) - 1))] * 1000


def opened(kind, path):
    """Seconds from the start of a process to its first rows, and its peak of memory."""
    script = Path(__file__).with_name("start.py")
    command = [sys.executable, script, str(time.time()), kind, path]
    return map(float, subprocess.check_output(command, text=True).split())


@pytest.mark.benchmark(group="a process, to the first rows")
@pytest.mark.usefixtures("store")
def test_first_paint(tmp_path, benchmark):
    peaks = []
    benchmark.pedantic(lambda: peaks.append([*opened("claimtrack", tmp_path)]), rounds=7)
    seconds, memory = zip(*peaks, strict=True)
    benchmark.extra_info["first rows, s"] = sorted(seconds)[len(seconds) // 2]
    file = (tmp_path / "claims.json").stat().st_size
    benchmark.extra_info["peak of memory / file"] = max(memory) / file


@pytest.mark.benchmark(group="a process, to the first rows")
@pytest.mark.parametrize("kind", ["option_list", "data_table"])
def test_first_paint_of_a_stock_list(claims, kind, tmp_path, benchmark):
    lines = tmp_path / "lines"
    lines.write_text("\n".join(show(each.text, one_line=True) for each in claims))
    seconds = []
    benchmark.pedantic(lambda: seconds.append(next(opened(kind, lines))), rounds=2)
    benchmark.extra_info["first rows, s"] = min(seconds)


def _article(id):
    noon = datetime(2031, 1, 1, 12, tzinfo=UTC)
    text = "word " * 700
    return Article(
        id=id, text=text, address=f"file:///{id}", blocks=(), pulled=noon, sha256=sha256(text)
    )


@pytest.mark.benchmark(group="down")
def test_j(running, benchmark):
    benchmark.pedantic(running.press, ("j",), setup=running.rest, rounds=60)


@pytest.mark.benchmark(group="down")
def test_down_in_a_stock_list(stock, benchmark):
    benchmark.pedantic(stock.press, ("down",), setup=stock.rest, rounds=15)


@pytest.mark.benchmark(group="to the end")
def test_to_the_end(running, benchmark):
    def from_the_top():
        running.press("j", "g")
        running.rest()

    benchmark.pedantic(running.press, ("G",), setup=from_the_top, rounds=15)


@pytest.mark.benchmark(group="decide, on disk, next claim")
def test_a_decision(running, benchmark):
    benchmark.pedantic(running.press, ("x",), setup=running.rest, rounds=60)


@pytest.mark.benchmark(group="a letter of a filter")
def test_a_letter_of_a_filter(running, benchmark):
    running.press("slash")
    running.rest()
    letters = iter("son abr ele lin tra ong ust vem bal dor")

    def another():
        letter = next(letters)
        while letter == " ":
            running.press("backspace", "backspace", "backspace")
            letter = next(letters)
        running.rest()
        return (letter,), {}

    benchmark.pedantic(running.filter, setup=another, rounds=30)
