"""Two at one store: what the other does comes in, and no key hits what nobody looked at."""

import pytest

from claimtrack.desk import Desk
from claimtrack.model import State, Verdict
from claimtrack.store import open_store


@pytest.fixture
def ana(tmp_path, story):
    """Ana's desk, at which the screen stands."""
    desk = Desk(open_store(tmp_path / "store"), "ana")
    for each in story:
        desk.take(each)
    yield desk
    desk.store.close()


@pytest.fixture
def ben(tmp_path):
    """Ben's desk, in another window."""
    desk = Desk(open_store(tmp_path / "store"), "ben")
    yield desk
    desk.store.close()


async def test_a_claim_that_another_decides_stays_under_the_cursor_and_it_is_told(
    ana, ben, screen_over
):
    async with screen_over(ana) as screen:
        await screen.press("j")
        looked_at, count = screen.claim, len(screen.review.queue.claims)
        ben.judge([looked_at], Verdict.FALSE)
        assert await screen.shows("ben changed this claim: false")
        assert screen.claim.id == looked_at.id
        assert screen.claim.verdict is Verdict.FALSE
        assert len(screen.review.queue.claims) == count


async def test_a_key_that_is_pressed_just_then_hits_no_other_claim(ana, ben, screen_over):
    async with screen_over(ana) as screen:
        looked_at, next_one = screen.claim, screen.review.queue.claims[1]
        ben.judge([looked_at], Verdict.FALSE)
        assert await screen.shows("ben changed this claim")
        await screen.press("x")
        assert ana.claim(looked_at.id).state is State.REJECTED
        assert ana.claim(next_one.id) == next_one
        assert screen.claim == next_one


async def test_it_leaves_when_the_queue_is_asked_for_again(ana, ben, screen_over):
    async with screen_over(ana) as screen:
        looked_at = screen.claim
        ben.reject([looked_at])
        assert await screen.shows("ben changed this claim: rejected")
        await screen.press("j")
        left = screen.claim
        ben.tag([ben.claims()[0]], ["weir"])
        assert await screen.shows("new 5")
        await screen.settle()
        assert screen.claim == left
        assert looked_at.id not in {each.id for each in screen.review.queue.claims}


async def test_the_last_claim_stays_when_another_decides_it(ana, ben, screen_over):
    async with screen_over(ana) as screen:
        *others, last = screen.review.queue.claims
        await screen.press("G")
        assert screen.claim == last
        ben.accept(others)
        ben.reject([last])
        assert await screen.shows("ben changed this claim: rejected")
        assert [each.id for each in screen.review.queue.claims] == [last.id]


async def test_what_comes_in_moves_no_cursor_and_tells_nothing(ana, ben, found, screen_over):
    async with screen_over(ana) as screen:
        await screen.press("j", "j")
        looked_at = screen.claim
        ben.take(found(words="The ferry will run all night", worth=0.99)[0])
        assert await screen.shows("The ferry will run all night")
        assert screen.claim == looked_at
        assert "changed this claim" not in screen.text
        assert ana.claim(looked_at.id) == looked_at
