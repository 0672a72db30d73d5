"""P: articles come in from inside the screen, and the review goes on meanwhile."""

import threading

import pytest

from claimtrack.desk import Failed
from claimtrack.model import State

ARTICLE = """Title: Lock to close for nine days
Source: Lenn Herald
Date: 2031-03-04

The lock at Tarn End will be closed for nine days in April, Harbour Master Edda Brun said.
"""


@pytest.fixture
def article(tmp_path):
    file = tmp_path / "lock.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    return file


async def pulled(screen):
    """Wait until the pull is over."""
    await screen.app.workers.wait_for_complete()
    await screen.settle()


async def test_an_empty_store_says_what_to_do_and_the_key_pulls(desk_with, screen_over, article):
    desk = desk_with([])
    async with screen_over(desk) as screen:
        assert "Nothing to review yet." in screen.text
        assert "pull articles: a file, a folder or an address" in screen.text
        await screen.press("P", *str(article), "enter")
        await pulled(screen)
        assert "Nothing to review yet." not in screen.text
        assert "The lock at Tarn End will be closed" in screen.text
        assert "1 new article" in screen.text
        assert screen.claim.source == "Lenn Herald"


async def test_the_cursor_stays_where_it_was(desk, screen_over, article):
    async with screen_over(desk) as screen:
        await screen.press("j", "j")
        stood_on = screen.claim
        await screen.press("P", *str(article), "enter")
        await pulled(screen)
        assert screen.claim == stood_on
        assert len(screen.review.queue.claims) > 6


async def test_what_cannot_be_pulled_is_told_in_one_line(desk, screen_over, tmp_path):
    async with screen_over(desk, size=(200, 30)) as screen:
        await screen.press("P", *str(tmp_path / "nowhere.txt"), "enter")
        await pulled(screen)
        assert "nowhere.txt" in screen.text
        assert "esc: read" in screen.text
        assert "0 new articles" not in screen.text


async def test_the_screen_stays_alive_and_says_how_far_it_is(desk, screen_over, found, monkeypatch):
    going_on = threading.Event()

    def slowly(_):
        yield found(words="The first came in")[0]
        going_on.wait(10)
        yield Failed("b", "b is no article: give it words")

    monkeypatch.setattr(desk, "locate", lambda _: ["a", "b"])
    monkeypatch.setattr(desk, "read", slowly)
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("P", *"both", "enter")
        await screen.settle()
        assert "pulled 1 of 2" in screen.text
        await screen.press("a")
        assert desk.claim(first.id).state is State.TRACKED
        going_on.set()
        await pulled(screen)
        assert "pulled 1 of 2" not in screen.text
        assert "b is no article: give it words" in screen.text
        assert any(each.text == "The first came in" for each in screen.review.queue.claims)


async def test_what_is_there_already_is_told_as_known(desk, screen_over, article):
    async with screen_over(desk) as screen:
        await screen.press("P", *str(article), "enter")
        await pulled(screen)
        await screen.press("P", *str(article), "enter")
        await pulled(screen)
        assert "0 new articles, 0 claims · 1 known" in screen.text


async def test_a_page_that_reads_as_before_is_told_with_what_has_to_be_looked_at_again(
    desk, screen_over, article
):
    async with screen_over(desk) as screen:
        for text in (ARTICLE, ARTICLE.replace("will be closed", "will not be closed"), ARTICLE):
            article.write_text(text, encoding="utf-8")
            await screen.press("P", *str(article), "enter")
            await pulled(screen)
            if text != ARTICLE:
                assert "1 new version among them" in screen.text
        assert "1 known · 1 of them reads again as an earlier version" in screen.text


async def test_an_article_from_a_file_is_pulled_again_from_there(desk, screen_over, article):
    async with screen_over(desk) as screen:
        await screen.press("P", *str(article), "enter")
        await pulled(screen)
        article.write_text(ARTICLE.replace("nine days in", "ten days in"), encoding="utf-8")
        await screen.press("2", "p")
        await pulled(screen)
        assert "1 new version among them" in screen.text
