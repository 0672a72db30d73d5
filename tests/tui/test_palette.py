"""ctrl+p: a command found by its name, however fast it is typed."""

import pytest

from claimtrack.model import State
from claimtrack.tui.config import Config


async def test_it_offers_what_works_here_and_how_it_is_called(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("ctrl+p", *"merge")
        assert "grow over the next claim of its article" in screen.text
        await screen.press("escape", "3", "ctrl+p", *"everywhere", "escape")
        assert not desk.store.acts()


@pytest.mark.parametrize("key", ["ctrl+p", ":"])
async def test_a_name_and_enter_typed_in_one_go_do_it(desk, screen_over, key):
    async with screen_over(desk) as screen:
        first, second = screen.review.queue.claims[:2]
        await screen.press(key, *"reject", "enter")
        assert desk.claim(first.id).state is State.REJECTED
        await screen.press(key, *"reject", "enter", "a", "x")
        assert desk.claim(second.id).state is State.REJECTED
        assert len(desk.store.acts()) == 4


async def test_what_a_command_asks_gets_what_is_typed_after_it(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("ctrl+p", *"set tags", "enter", *"vexed", "enter")
        assert desk.claim(first.id).tags == ("vexed",)


@pytest.mark.parametrize("keys", [["down", "down", "up"], ["pagedown", "pageup", "down"]])
async def test_another_than_the_best_is_chosen_with_the_arrows(desk, screen_over, keys):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("ctrl+p", *"aside", *keys, "enter")
        assert "snooze until" in screen.text
        await screen.press(*"2w", "enter")
        assert desk.claim(first.id).state is State.SNOOZED


async def test_a_click_chooses_and_a_second_does_it(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("ctrl+p", *"keys")
        await screen.pilot.click("OfferedList", offset=(3, 0))
        await screen.pilot.pause()
        assert "next open" in screen.text


async def test_what_matches_nothing_does_nothing(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("ctrl+p", *"zzzz[b]", "enter")
        assert not desk.store.acts()
        await screen.press("escape")
        assert screen.app.screen is screen.review


async def test_own_keys_are_shown(desk, screen_over):
    async with screen_over(desk, config=Config(keys={"reject": "f2"})) as screen:
        await screen.press("ctrl+p", *"reject")
        line = next(each for each in screen.text.splitlines() if "read wrongly" in each)
        assert line.split()[:3] == ["▌", "reject", "f2"]


@pytest.mark.parametrize("opening", ["2", "3", "4", "F", "?", "p"])
async def test_it_opens_over_every_screen(desk, screen_over, opening):
    async with screen_over(desk) as screen:
        await screen.press(opening, "ctrl+p", "escape")
        assert screen.app.is_running


async def test_quit_is_found_by_its_name(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("ctrl+p", *"quit", "enter")
        assert screen.app.return_code == 0


async def test_another_theme_is_chosen(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("ctrl+t")
        await screen.settle()
        await screen.press(*"nord")
        await screen.settle()
        await screen.press("enter")
        await screen.settle()
        assert screen.app.theme == "nord"
