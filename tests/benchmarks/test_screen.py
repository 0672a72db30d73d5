"""One key, from the press to what is painted: at 1,000 and at 100,000 claims, beside a stock list.

    TEXTUAL_FPS=120 pytest tests/benchmarks/test_screen.py --benchmark-sort=name

What grows with the number of claims shows in the brackets of each group. The stock list shows
nothing but the words of the claims, and decides nothing.
"""

import asyncio
import time
from contextvars import copy_context
from datetime import UTC, datetime

import pytest
from textual.app import App
from textual.content import Content
from textual.events import Key
from textual.widgets import OptionList

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

    def rest(self, seconds=0.3):
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
def running(claims, tmp_path):
    store = open_store(tmp_path)
    articles = dict.fromkeys(each.article for each in claims)
    with store.change() as changes:
        for article in articles:
            changes.put_article(_article(article))
    for start in range(0, len(claims), AT_ONCE):
        with store.change() as changes:
            changes.put_claims(claims[start : start + AT_ONCE])
    it = Running(Ours(Desk(store, "ana"), Config()))
    yield it
    it.close()
    store.close()


@pytest.fixture
def stock(claims):
    it = Running(Stock(claims))
    yield it
    it.close()


def _article(id):
    noon = datetime(2031, 1, 1, 12, tzinfo=UTC)
    text = "word " * 700
    return Article(
        id=id, text=text, address=f"file:///{id}", blocks=(), pulled=noon, sha256=sha256(text)
    )


@pytest.mark.benchmark(group="down")
def test_j(running, benchmark):
    benchmark.pedantic(running.press, ("j",), setup=running.rest, rounds=30)


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
    benchmark.pedantic(running.press, ("x",), setup=running.rest, rounds=30)


@pytest.mark.benchmark(group="a letter of a filter")
def test_a_letter_of_a_filter(running, benchmark):
    running.press("slash")
    running.press("space", "x")
    letters = iter("abcdefghijklmnoprstuvz")

    def another():
        running.press("backspace")
        running.rest()
        return (next(letters),), {}

    benchmark.pedantic(running.filter, setup=another, rounds=15)
