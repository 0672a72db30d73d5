"""Sheets: the key that opens one closes it, and one left early is missed by nobody."""

import asyncio
from dataclasses import replace
from threading import Event

import pytest

from claimtrack.model.article import article_id, sha256
from claimtrack.tui.config import Config
from claimtrack.tui.screens.sheet import Sheet

SHEETS = {
    "chain": "p",
    "history": "H",
    "versions": "D",
    "origins": "O",
    "numbers": "#",
    "leaning": "W",
    "record": "R",
    "story-overview": "4 o",
    "story-brief": "4 b",
    "help": "?",
}
"""Each sheet by the command that opens it, and the keys that lead there."""


@pytest.fixture
def followed(desk, story):
    """The desk with one story, and an article that has changed."""
    found = story[0]
    text = found.article.text.replace("six weeks", "nine weeks")
    changed = replace(
        found.article, id=article_id(found.article.address, text), text=text, sha256=sha256(text)
    )
    claim = replace(found.claims[0], id="f" * 16, article=changed.id, worth=0.99)
    desk.take(found._replace(article=changed, claims=(claim,)))
    desk.file_under(desk.claims(), "the bridge")
    return desk


@pytest.mark.parametrize("own", [{}, "f6"], ids=["as-it-comes", "another-key"])
@pytest.mark.parametrize(("command", "keys"), SHEETS.items(), ids=SHEETS)
async def test_the_key_that_opens_a_sheet_closes_it(followed, screen_over, command, keys, own):
    *way, key = keys.split()
    config = Config(keys={command: own} if own else {})
    async with screen_over(followed, config=config) as screen:
        await screen.press(*way)
        below = screen.app.screen
        await screen.press(own or key)
        assert isinstance(screen.app.screen, Sheet)
        await screen.press(own or key)
        assert screen.app.screen is below


class Slow:
    """Looks for something in a thread until it is let go."""

    def __init__(self, found):
        self.begun, self.let_go, self.ended = Event(), Event(), Event()
        self._found = found

    def __call__(self, *_):
        self.begun.set()
        self.let_go.wait(10)
        self.ended.set()
        return self._found

    async def until(self, event):
        assert await asyncio.to_thread(event.wait, 10)


SLOW = {
    "record": ("R", "track_records"),
    "numbers": ("#", "numbers"),
    "proposals": ("4 p", "propose_stories"),
}
"""What is looked for in a thread: the keys that lead there, and what looks for it."""


@pytest.mark.parametrize(("keys", "work"), SLOW.values(), ids=SLOW)
async def test_what_is_found_for_a_screen_that_was_left_is_dropped(
    desk, screen_over, monkeypatch, keys, work
):
    monkeypatch.setattr(desk, work, slow := Slow([]))
    async with screen_over(desk) as screen:
        await screen.press(*keys.split())
        await slow.until(slow.begun)
        await screen.press("escape", "escape")
        slow.let_go.set()
        await slow.until(slow.ended)
        await screen.press("1", "j", "a")
        assert "tracked" in screen.text


@pytest.mark.parametrize("work", ["suggestions", "gather_repeats"])
async def test_the_screen_can_be_left_while_claims_are_compared(
    desk, screen_over, monkeypatch, work
):
    monkeypatch.setattr(desk, work, slow := Slow({}))
    async with screen_over(desk) as screen:
        await slow.until(slow.begun)
        await screen.press("q")
    assert screen.app.return_code == 0
    slow.let_go.set()
    await slow.until(slow.ended)


async def test_what_is_found_while_its_screen_is_taken_away_is_dropped(
    desk, screen_over, monkeypatch
):
    loop, found = asyncio.get_running_loop(), Event()

    def put_away_and_find(*_):
        loop.call_soon_threadsafe(screen.app.screen.dismiss)
        return []

    async with screen_over(desk) as screen:
        monkeypatch.setattr(desk, "propose_stories", put_away_and_find)
        await screen.press("4")
        stories = screen.app.screen
        monkeypatch.setattr(
            "claimtrack.tui.screens.proposals.ProposalsScreen.show", lambda *_: found.set()
        )
        await screen.press("p")
        await screen.app.workers.wait_for_complete()
        assert screen.app.screen is stories
    assert not found.is_set()
