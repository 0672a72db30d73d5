"""With the mouse: rows, keys at the foot, other claims in the article, the wheel."""

import pytest
from textual.events import MouseScrollDown, MouseScrollUp

from claimtrack.model import State, Verdict


async def click_on(screen, text, *, within=None):
    """Click where a text stands on the screen, in a line that has ``within`` too."""
    await screen.settle()
    for y, line in enumerate(screen.text.splitlines()):
        if text in line and (within is None or within in line):
            await screen.pilot.click(offset=(line.index(text), y))
            await screen.pilot.pause()
            return
    pytest.fail(f"{text} is not on the screen")


async def test_a_click_on_a_key_at_the_foot_presses_it(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await click_on(screen, "a track")
        assert desk.claim(first.id).state is State.TRACKED
        await click_on(screen, "keys", within="? keys")
        assert "next open" in screen.text


async def test_own_keys_at_the_foot_are_clicked_too(desk, screen_over):
    from claimtrack.tui.config import Config

    async with screen_over(desk, config=Config(keys={"accept": "ctrl+y"})) as screen:
        first = screen.claim
        await click_on(screen, "track", within="ctrl+y track")
        assert desk.claim(first.id).state is State.TRACKED


async def test_a_click_beside_the_keys_does_nothing(desk, screen_over):
    async with screen_over(desk, size=(200, 35)) as screen:
        await screen.pilot.click("Keys", offset=(198, 0))
        assert not desk.store.acts()


async def test_verdict_and_grade_are_clicked(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await click_on(screen, "v verdict")
        await click_on(screen, "false", within="verified")
        assert desk.claim(first.id).verdict is Verdict.FALSE
        second = screen.claim
        await screen.press("c")
        await click_on(screen, "probable", within="confirmed")
        assert desk.claim(second.id).credibility == 2
        await screen.press("v")
        await click_on(screen, "esc", within="pending")
        assert screen.app.screen is screen.review


async def test_a_click_on_another_claim_in_the_article_goes_there(desk, screen_over):
    async with screen_over(desk) as screen:
        assert screen.claim.text.startswith("The harbour bridge will close")
        await click_on(screen, "About 400", within="│  About 400")
        assert screen.claim.text.startswith("About 400 lorries")


async def test_a_claim_that_the_filter_does_not_show_is_told(desk, screen_over):
    async with screen_over(desk) as screen:
        desk.reject([each for each in desk.claims() if each.text.startswith("About")])
        await click_on(screen, "About 400", within="│  About 400")
        assert "not among those shown" in screen.text


@pytest.mark.parametrize(("key", "told"), [("3", "may"), ("4", "the port")])
async def test_a_second_click_on_a_name_shows_its_claims(desk, screen_over, key, told):
    first, second, *_ = desk.claims()
    desk.tag([first, second], ["bridge"])
    desk.tag([desk.claim(second.id)], ["may"])
    desk.file_under([desk.claim(first.id)], "a bridge")
    desk.file_under([desk.claim(second.id)], "the port")
    async with screen_over(desk) as screen:
        await screen.press(key)
        await click_on(screen, told)
        await click_on(screen, told)
        await screen.pilot.pause()
        assert [each.id for each in screen.review.queue.claims] == [second.id]


@pytest.mark.parametrize("widget", ["ClaimList", "ArticleWindow"])
async def test_the_wheel_scrolls_and_changes_nothing_else(desk, screen_over, widget):
    async with screen_over(desk, size=(100, 10)) as screen:
        await screen.settle()
        before, claim = screen.text, screen.claim
        area = screen.review.query_one(widget)
        await wheel(screen, area, MouseScrollDown)
        assert area.scroll_offset.y > 0
        assert screen.text != before
        await wheel(screen, area, MouseScrollUp)
        assert screen.text == before
        assert screen.claim == claim


async def wheel(screen, area, turn):
    x, y = area.region.x + 2, area.region.y + 1
    for _ in range(3):
        screen.app.post_message(
            turn(None, x, y, 0, 0, 0, False, False, False, screen_x=x, screen_y=y)
        )
    await screen.pilot.pause(0.5)


async def test_the_other_screens_are_named_at_the_top_and_clicked_there(desk, screen_over):
    async with screen_over(desk) as screen:
        assert "2 articles  3 tags  4 stories" in screen.text.splitlines()[0]
        await click_on(screen, "4 stories")
        assert "no stories yet" in screen.text


async def test_where_the_other_screens_have_no_room_none_is_named_alone(desk, screen_over):
    async with screen_over(desk, size=(72, 24)) as screen:
        assert "articles" not in screen.text.splitlines()[0]
        assert "decided 0" in screen.text.splitlines()[0]
