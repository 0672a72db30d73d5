"""A small invented story on a desk, and the screen over it, for every test of the screen."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from textual.events import Key
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.worker import WorkerFailed

from claimtrack.desk import Desk, Found
from claimtrack.model import (
    Article,
    Claim,
    Hop,
    Precision,
    Quantity,
    Role,
    Voice,
    When,
    article_id,
    claim_id,
)
from claimtrack.model.article import sha256
from claimtrack.store.memory import MemoryStore
from claimtrack.tui.app import ClaimtrackApp
from claimtrack.tui.aside import LOOKING
from claimtrack.tui.config import Config
from claimtrack.tui.screens import review, reviewing, showing
from claimtrack.tui.screens.review import Review

_CHARACTERS = {"space": " "}
NOON = datetime(2031, 3, 1, 12, 0, tzinfo=UTC)

STORY = (
    (
        "Harbour bridge to close in May",
        "Marlow Gazette",
        date(2031, 2, 10),
        "The harbour bridge will close for six weeks in May, Transport Minister Oda Brandt said "
        "on Monday. “Nobody should be surprised by this,” Brandt said.\n\n"
        "About 400 lorries cross the bridge every night, according to the Port Office. Two of "
        "its eight bearings were replaced in 2019.\n\nThe mayor, Piet Solen, called the plan "
        "hasty.",
        (
            ("The harbour bridge will close for six weeks in May", "Oda Brandt", 0.91),
            ("Nobody should be surprised by this,", "Oda Brandt", 0.35),
            ("About 400 lorries cross the bridge every night", "Port Office", 0.84),
            ("Two of its eight bearings were replaced in 2019.", None, 0.66),
        ),
    ),
    (
        "Bridge closure put off",
        "Radio Marlow",
        date(2031, 2, 19),
        "The harbour bridge will not close before August, the Transport Ministry said in a "
        "statement. The Gazette had reported a closure in May, citing the minister.\n\nBetween "
        "400 and 500 lorries cross it every night, the Port Office said.",
        (
            ("The harbour bridge will not close before August", "Transport Ministry", 0.88),
            ("Between 400 and 500 lorries cross it every night", "Port Office", 0.80),
        ),
    ),
)


def article_of(title: str, source: str, published: date, text: str) -> Article:
    """One article of the story, without marked blocks."""
    address = f"https://{source.split()[-1].lower()}.example/{published}"
    when = When(
        earliest=published,
        latest=published,
        precision=Precision.DAY,
        text=str(published),
        how="the article's header",
    )
    return Article(
        id=article_id(address, text),
        text=text,
        address=address,
        blocks=(),
        pulled=NOON,
        sha256=sha256(text),
        title=title,
        source=source,
        published=when,
    )


def claim_of(article: Article, words: str, speaker: str | None, worth: float) -> Claim:
    """One claim of an article, found by its words."""
    start = article.text.index(words)
    span = (start, start + len(words))
    quoted = article.text[start - 1 : start] == "“"
    voice = Voice.OWN if speaker is None else Voice.QUOTED if quoted else Voice.REPORTED
    at = article.text.find(speaker or "\0", start)
    hop = Hop(
        name=speaker or "",
        who=speaker,
        role=Role.PERSON if speaker == "Oda Brandt" else Role.INSTITUTION,
        cue="said",
        span=(at, at + len(speaker or "")) if at >= 0 else None,
    )
    number = Quantity(low=400, high=400, unit="lorries", text="400", span=span)
    return Claim(
        id=claim_id(article.id, span),
        text=words,
        article=article.id,
        span=span,
        voice=voice,
        source=article.source,
        published=article.published.day if article.published else None,
        chain=(hop,) if speaker else (),
        quantities=(number,) if "400" in words else (),
        worth=worth,
        reasons=("names an actor", "new here"),
    )


def found_story() -> list[Found]:
    """The articles of the story with their claims."""
    found = []
    for title, source, published, text, claims in STORY:
        article = article_of(title, source, published, text)
        found.append(Found(article, tuple(claim_of(article, *each) for each in claims)))
    return found


def _desk_with(found: list[Found]) -> Desk:
    """A desk over a store in memory, whose clock goes on by a second at every look."""
    ticks = iter(range(1_000_000))
    desk = Desk(MemoryStore(), "ana", clock=lambda: NOON + timedelta(seconds=next(ticks)))
    for each in found:
        desk.take(each)
    return desk


@pytest.fixture
def story() -> list[Found]:
    """The articles of the story with their claims."""
    return found_story()


@pytest.fixture
def desk() -> Desk:
    return _desk_with(found_story())


@pytest.fixture
def desk_with() -> Callable[[list[Found]], Desk]:
    """``desk_with(found)``: a desk that has taken these articles."""
    return _desk_with


@pytest.fixture
def found() -> Callable[..., list[Found]]:
    """``found(words=…, speaker=…, source=…, title=…, address=…, worth=…)``: one claim."""
    return _found


def _found(
    words: str = "The ferry will run at night",
    speaker: str = "Piet Solen",
    worth: float = 0.5,
    **more: str,
) -> list[Found]:
    text = f"{words}, {speaker} said on Friday."
    day = date(2031, 2, 21)
    article = article_of(more.get("title", "Ferry"), more.get("source", "Marlow Post"), day, text)
    article = replace(article, address=more.get("address", article.address))
    return [Found(article, (claim_of(article, words, speaker, worth),))]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The screen waits for nobody: no test needs the time that a person needs to read."""
    monkeypatch.setattr(reviewing, "_SETTLE", 0.001)
    monkeypatch.setattr(showing, "_SETTLE", 0.001)
    monkeypatch.setattr(showing, "_THINK", 0.01)
    monkeypatch.setattr(review, "_POLL", 0.05)


class Screen:
    """The running app, driven key by key."""

    def __init__(self, app: ClaimtrackApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot
        assert isinstance(app.screen, Review)
        self.review = app.screen

    async def press(self, *keys: str) -> None:
        """Press keys, by name or character, as fast as can be; wait where one closes a field."""
        for key in keys:
            name = key if len(key) > 1 else _character_to_key(key)
            self.app.post_message(Key(name, key if len(key) == 1 else _CHARACTERS.get(key)))
            if key in ("enter", "escape"):
                await self.pilot.pause()
        await self.pilot._wait_for_screen()
        await self.pilot.pause()

    async def settle(self) -> None:
        """Wait until the right side has followed the cursor and suggestions are there."""
        await self.pilot.pause(0.1)
        looking = [each for each in self.app.workers if each.group == LOOKING]
        if looking:
            with suppress(WorkerFailed):
                await self.app.workers.wait_for_complete(looking)
        await self.pilot._wait_for_screen()
        await self.pilot.pause()

    async def shows(self, text: str) -> bool:
        """Whether a text comes onto the screen, within a time that nobody would wait."""
        for _ in range(100):
            if text in self.text:
                return True
            await self.pilot.pause(0.1)
        return False

    @property
    def claim(self) -> Claim:
        """The claim under the cursor."""
        claim = self.review.claim
        assert claim is not None
        return claim

    @property
    def text(self) -> str:
        """All that is on the screen, as plain lines."""
        height = self.app.size.height
        strips = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text for strip in strips[:height])


@asynccontextmanager
async def _screen_over(
    desk: Desk, *, size: tuple[int, int] = (120, 35), config: Config | None = None
) -> AsyncIterator[Screen]:
    """The app over a desk."""
    app = ClaimtrackApp(desk, config or Config())
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield Screen(app, pilot)


@pytest.fixture
def screen_over() -> Callable[..., AbstractAsyncContextManager[Screen]]:
    """``async with screen_over(desk, size=…, config=…) as screen``: the app over a desk."""
    return _screen_over
