"""Any keys in any order: nothing falls over, and undo brings everything back to where it was."""

import random
from contextlib import suppress

import pytest

from claimtrack.errors import NotAllowed
from claimtrack.tui.commands import COMMANDS

LEFT_OUT = {"quit", "pipe", "palette"}  # ends it, runs a program, would quit by its name
TYPED = ("enter", "escape", "space", "tab", "backspace", "up", "down", *"[\\]\u202eü:-4")
KEYS = sorted(
    {key for each in COMMANDS if each.id not in LEFT_OUT for key in each.key.split(",")}
    - {"ctrl+q"}
)


@pytest.mark.parametrize(("size", "seed"), [((80, 24), 1), ((120, 35), 2), ((40, 10), 3)], ids=str)
async def test_no_key_in_any_place_makes_it_fall_over(desk, screen_over, size, seed):
    before = set(desk.claims())
    chance = random.Random(seed)
    async with screen_over(desk, size=size) as screen:
        for _ in range(100):
            await screen.press(chance.choice(KEYS if chance.random() < 0.8 else TYPED))
        assert screen.app.is_running
    with suppress(NotAllowed):  # in the end there is nothing to undo
        while True:
            desk.undo()
    assert set(desk.claims()) == before


@pytest.mark.parametrize("key", ["1", "2", "3", "escape", "q"])
async def test_from_the_proposals_every_way_leads_on(desk, screen_over, key):
    async with screen_over(desk) as screen:
        await screen.press("4", "p", key)
        await screen.settle()
        assert "Traceback" not in screen.text
