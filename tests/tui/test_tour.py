"""The tour: the sample, the real keys, one thing to do at a time; nothing of one's own in it."""

import asyncio

import pytest

from claimtrack.desk import Desk
from claimtrack.desk.sample import place, sample_desk
from claimtrack.store.memory import MemoryStore
from claimtrack.tui.app import ClaimtrackApp
from claimtrack.tui.commands import BY_ID
from claimtrack.tui.config import Config
from claimtrack.tui.screens.tour import ToDo, Tour
from claimtrack.tui.steps import STEPS

KEYS = (["j"], ["p"], ["escape"], ["a"], ["x"], ["u"], ["v", "l"], ["slash", *"dam", "enter"])
"""What each step asks for, in their order."""


@pytest.fixture(scope="module")
def sample():
    """The articles of the sample with their claims, read once."""
    desk = Desk(MemoryStore(), "ana")
    return [*desk.read(desk.locate([str(place())]))]


@pytest.fixture
def desk(sample):
    desk = Desk(MemoryStore(), "ana")
    for found in sample:
        desk.take(found)
    return desk


async def step_comes(app, number):
    """Wait until the strip says that step, however busy the machine is; at most a minute."""
    async with asyncio.timeout(60):
        while not _told(app).startswith(f"{number}/"):
            await asyncio.sleep(0.02)


def _told(app):
    strips = app.screen_stack[-1].query(ToDo) or app.screen_stack[0].query(ToDo)
    return strips.first().told if strips else ""


async def test_each_step_goes_on_when_it_was_done_and_esc_leaves_at_the_end(desk):
    app = ClaimtrackApp(desk, Config(), tour=True)
    async with app.run_test(size=(120, 35)) as pilot:
        for number, keys in enumerate(KEYS, 1):
            await step_comes(app, number)
            await pilot.press(*keys)
        await step_comes(app, len(STEPS))
        await pilot.press("escape")
        await pilot.pause()
        assert app.return_code == 0
        assert not app.is_running


async def test_another_key_does_not_go_on(desk):
    app = ClaimtrackApp(desk, Config(), tour=True)
    async with app.run_test(size=(80, 24)) as pilot:
        await step_comes(app, 1)
        await pilot.press("a", "u")
        await pilot.pause(0.3)
        assert _told(app).startswith("1/")


async def test_the_strip_names_ones_own_keys(desk):
    app = ClaimtrackApp(desk, Config(keys={"down": "f6"}), tour=True)
    async with app.run_test(size=(80, 24)):
        await step_comes(app, 1)
        assert "f6 goes to the next" in app.screen.query_one(ToDo).told


async def test_enter_on_an_empty_screen_takes_the_tour_and_esc_comes_back(monkeypatch, desk):
    monkeypatch.setattr("claimtrack.desk.sample.sample_desk", lambda _: desk)
    own = Desk(MemoryStore(), "ana")
    app = ClaimtrackApp(own, Config())
    async with app.run_test(size=(120, 35)) as pilot:
        await pilot.press("enter")
        await step_comes(app, 1)
        await pilot.press("a")
        await pilot.press("escape")
        await pilot.pause()
        assert not isinstance(app.screen, Tour)
        assert app.is_running
        assert not own.claims()
        assert desk.log().__next__().label == "tracked"


def test_the_sample_is_read_whole():
    desk = sample_desk("ana")
    assert len(desk.store.articles()) == 14
    assert len(desk.claims()) > 100


def test_every_key_that_a_step_names_is_in_the_table():
    class Named(dict):
        def __missing__(self, command):
            return BY_ID[command].key

    assert all(step.told.format_map(Named()) for step in STEPS)
