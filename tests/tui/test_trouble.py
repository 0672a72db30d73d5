"""A disk that fails under the screen: told in a line, and nothing shown that is not kept."""

import errno
import os
import threading

import pytest

from claimtrack.desk import Desk
from claimtrack.model import State
from claimtrack.store import open_store
from claimtrack.tui.screens.following import Following
from claimtrack.tui.widgets.bearing import Standing

ARTICLE = """Title: Lock to close for nine days
Source: Lenn Herald
Date: 2031-03-04

The lock at Tarn End will be closed for nine days in April, Harbour Master Edda Brun said.
"""


@pytest.fixture
def on_disk(tmp_path, story):
    """A desk over a store of files, with the articles of the story."""
    desk = Desk(open_store(tmp_path / "store"), "ana")
    for each in story:
        desk.take(each)
    yield desk
    desk.store.close()


def fails(*_):
    raise OSError(errno.EIO, os.strerror(errno.EIO))


async def test_after_a_failed_sync_the_screen_keeps_nothing_more_and_says_so(
    on_disk, screen_over, monkeypatch
):
    before = list(on_disk.claims())
    async with screen_over(on_disk, size=(200, 30)) as screen:
        with monkeypatch.context() as failing:
            failing.setattr(os, "fdatasync", fails)
            await screen.press("a")
            assert await screen.shows("cannot be written (Input/output error)")
        await screen.press("escape", "a")
        assert await screen.shows("could not be synced: quit and start again")
        assert screen.claim.state is State.NEW
    assert list(on_disk.claims()) == before


async def test_a_disk_that_is_pulled_out_is_told_and_the_screen_stays(
    on_disk, screen_over, monkeypatch
):
    async with screen_over(on_disk, size=(200, 30)) as screen:
        shown = screen.claim
        with monkeypatch.context() as failing:
            failing.setattr(os, "pread", fails)
            assert await screen.shows("cannot be read (Input/output error)")
            assert screen.claim == shown
        await screen.press("escape", "a")
        assert await screen.shows("tracked")
    assert on_disk.claim(shown.id).state is State.TRACKED


class Watched:
    """A store that notes which threads come to it."""

    def __init__(self, store):
        self.store = store
        self.threads = set()

    def __getattr__(self, name):
        self.threads.add(threading.current_thread())
        return getattr(self.store, name)


async def test_a_pull_leaves_the_store_to_the_thread_of_the_screen(
    on_disk, screen_over, tmp_path, monkeypatch
):
    monkeypatch.setattr(Desk, "suggestions", lambda *_: [])  # which are looked for in another,
    monkeypatch.setattr(Following, "standing_of", lambda *_: Standing())  # with what stands
    monkeypatch.setattr(Desk, "gather_repeats", lambda *_: {})  # behind, and what says the same
    (tmp_path / "lock.txt").write_text(ARTICLE, encoding="utf-8")
    watched = Watched(on_disk.store)
    async with screen_over(Desk(watched, "ana")) as screen:
        await screen.press("P", *str(tmp_path / "lock.txt"), "enter")
        await screen.app.workers.wait_for_complete()
        assert await screen.shows("1 new article")
    assert len(on_disk.store.articles()) == 3
    assert watched.threads == {threading.main_thread()}
