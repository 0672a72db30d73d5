"""Claims that say the same stand under one of them: E lets them out and folds them again."""

from threading import Event

import pytest

from claimtrack.model import State

SAME = "The ferry to Pell Quay will run at night until the bridge is open"


@pytest.fixture
def repeated(desk_with, found):
    """Three outlets with the same claim, and one with another."""
    outlets = ["Post", "Herald", "Echo"]
    articles = [
        each
        for at, outlet in enumerate(outlets)
        for each in found(SAME, source=f"Marlow {outlet}", worth=0.9 - at / 10)
    ]
    return desk_with([*articles, *found("Bread will cost more in spring", worth=0.1)])


async def shown(screen, count):
    """Wait until the queue has so many rows."""
    for _ in range(50):
        if len(screen.review.queue.claims) == count:
            return True
        await screen.pilot.pause(0.05)
    return False


async def test_one_stands_for_all_with_their_count(repeated, screen_over):
    async with screen_over(repeated) as screen:
        assert await shown(screen, 2)
        await screen.settle()
        assert "+2" in screen.text
        await screen.press("E")
        assert len(screen.review.queue.claims) == 4
        assert screen.claim.source == "Marlow Post"
        await screen.settle()
        assert "+2" not in screen.text
        await screen.press("j", "E")
        assert len(screen.review.queue.claims) == 2


async def test_a_decision_on_one_asks_about_the_others_and_is_none_on_them(repeated, screen_over):
    async with screen_over(repeated) as screen:
        assert await shown(screen, 2)
        await screen.press("v", "f")
        assert "false · 2 left · 2 more say the same: E · u undoes" in screen.text
        verdicts = [claim.verdict for claim in repeated.claims() if claim.text == SAME]
        assert sorted(map(str, verdicts)) == ["None", "None", "false"]
        await screen.press("g")
        assert screen.claim.source == "Marlow Herald", "the next of them stands for the rest"


async def test_where_nothing_says_the_same_it_says_so(repeated, screen_over):
    async with screen_over(repeated) as screen:
        assert await shown(screen, 2)
        await screen.press("G", "E")
        assert "no other claim says the same in nearly the same words" in screen.text


async def test_what_comes_in_later_is_folded_too(repeated, found, screen_over):
    async with screen_over(repeated) as screen:
        assert await shown(screen, 2)
        for each in found(f"{SAME}, they say", source="Marlow Bell", worth=0.2):
            repeated.take(each)
        await screen.pilot.pause(0.2)
        assert await shown(screen, 2)
        assert len(repeated.repeats_of(screen.claim)) == 3


async def test_the_claim_under_the_cursor_stays_there_while_it_is_folded(
    repeated, screen_over, monkeypatch
):
    fold, go_on = repeated.gather_repeats(), Event()
    monkeypatch.setattr(repeated, "gather_repeats", lambda _: fold if go_on.wait(10) else {})
    async with screen_over(repeated) as screen:
        await screen.press("j")
        looked_at = screen.claim
        go_on.set()
        assert await shown(screen, 3)
        assert screen.claim == looked_at
        await screen.press("x")
        assert repeated.claim(looked_at.id).state is State.REJECTED
        assert len(screen.review.queue.claims) == 2
