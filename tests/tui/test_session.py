"""Where an analyst left off: it comes back, and never stands in the way."""

import pytest

from claimtrack.model import Order, Query
from claimtrack.tui.app import ClaimtrackApp
from claimtrack.tui.config import Config
from claimtrack.tui.session import Session, load, path, save


@pytest.fixture
def file(tmp_path):
    return tmp_path / "state" / "session.json"


async def left(desk, file, *keys):
    """Press keys and leave; then the screen, the cursor and the filter of the next start."""
    for pressed in (keys, ()):
        app = ClaimtrackApp(desk, Config(), file)
        async with app.run_test(size=(120, 35)) as pilot:
            for key in (*pressed, *(["q"] if pressed else [])):
                await pilot.press(key)
            await pilot.pause()
            review = app.screen_stack[0]
            now = type(app.screen).__name__, review.claims.cursor, review.session
    return now


async def test_filter_order_and_cursor_come_back(desk, file):
    screen, row, session = await left(desk, file, "slash", *"bridge", "enter", "S", "j")
    assert (screen, row) == ("Review", 2)
    assert session.claim == desk.claims(Query.parse("bridge"), Order.NEWEST)[2].id
    assert session.query == "is:waiting bridge"
    assert session.order is Order.NEWEST


@pytest.mark.parametrize(
    ("key", "name"), [("2", "ArticlesScreen"), ("3", "TagsScreen"), ("4", "StoriesScreen")]
)
async def test_the_screen_comes_back(desk, file, key, name):
    screen, row, _ = await left(desk, file, "j", key)
    assert (screen, row) == (name, 1)


async def test_the_cursor_stands_first_where_its_claim_is_shown_no_longer(desk, file):
    save(file, Session(claim="0" * 16))
    _, row, _ = await left(desk, file, "z", "escape")
    assert row == 0


async def test_a_file_that_cannot_be_written_stands_in_nobodys_way(desk, tmp_path):
    (tmp_path / "state").write_text("no folder")
    screen, row, _ = await left(desk, tmp_path / "state" / "session.json", "j")
    assert (screen, row) == ("Review", 0)


@pytest.mark.parametrize(
    "written",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\x00",
        b'{"query": "colour:red"}',
        b'{"order": "height"}',
        b'{"claim": 3}',
        b'{"query": "' + b"a" * 100,
    ],
)
def test_a_damaged_file_is_as_none(file, written):
    file.parent.mkdir()
    file.write_bytes(written)
    assert load(file) == Session()


def test_what_is_saved_is_loaded(file):
    session = Session(mode="tags", query="tag:é", order=Order.SOURCE, claim="ab")
    save(file, session)
    assert load(file) == session
    assert [each.name for each in file.parent.iterdir()] == ["session.json"]


def test_every_store_and_reviewer_has_a_file_of_its_own_outside_the_store(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    files = {path(tmp_path / "a", "ana"), path(tmp_path / "b", "ana"), path(tmp_path / "a", "bo")}
    assert len(files) == 3
    assert path(tmp_path / "a", "ana") == path(type(tmp_path)("a"), "ana")
    assert not any(each.is_relative_to(tmp_path) for each in files)
