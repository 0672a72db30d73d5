"""Keys typed into a text field are text: not one of them acts on a claim."""

import pytest

from claimtrack.tui.commands import COMMANDS

PRINTABLE = sorted(
    {key for command in COMMANDS for key in command.key.split(",") if len(key) == 1} | {"space"}
)
OTHERS = sorted(
    {
        key
        for command in COMMANDS
        for key in command.key.split(",")
        if len(key) > 1 and key not in ("space", "enter", "escape", "ctrl+p", "ctrl+q")
    }
)


@pytest.mark.parametrize(
    "opening", [["/"], ["t"], ["i"], ["P"], ["f"], ["e", "w"], ["e", "c", "w"], ["l", "/"]]
)
async def test_no_key_acts_while_something_is_typed(desk, screen_over, opening):
    async with screen_over(desk) as screen:
        claims = [desk.claim(each.id) for each in desk.claims()]
        await screen.press(*opening, *PRINTABLE, *OTHERS)
        assert [desk.claim(each.id) for each in claims] == claims
        assert not desk.store.acts()
        assert screen.app.is_running
        assert not screen.review.has_class("-open")


async def test_what_is_typed_right_after_the_key_is_not_lost(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press(*"tvexed", "enter")
        await screen.settle()
        assert desk.claim(first.id).tags == ("vexed",)


async def test_verdicts_typed_as_fast_as_can_be_are_not_lost(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press(*"vfvfvfvfvfvf")
        await screen.settle()
        assert [each.verdict for each in desk.claims()] == ["false"] * 6
