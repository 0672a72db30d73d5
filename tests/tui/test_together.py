"""Two at one store: what the other does comes in, and no key hits what nobody looked at."""

import pytest

from claimtrack.desk import Desk
from claimtrack.model import State, Verdict
from claimtrack.store import open_store
from claimtrack.tui.config import Config


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


@pytest.fixture
def decided(ana):
    """A claim that ana takes for likely."""
    claim = next(each for each in ana.claims() if "six weeks in May" in each.text)
    ana.judge([claim], Verdict.LIKELY)
    return claim.id


DENIED = "The harbour bridge will not close for six weeks in May"


@pytest.mark.usefixtures("decided")
async def test_what_comes_in_and_touches_what_is_decided_is_told_until_it_is_read(
    ana, ben, found, screen_over
):
    async with screen_over(ana) as screen:
        ben.take(found(words=DENIED)[0])
        assert await screen.shows("▲ 1 decided claim is touched by what came in: ! shows it")
        await screen.press("a", "j")
        assert "1 decided claim is touched" in screen.text
        assert "tracked · " in screen.text
        await screen.press("escape")
        assert "1 decided claim is touched" not in screen.text
        ben.tag([ben.claims()[2]], ["weir"])
        await screen.settle()
        assert "1 decided claim is touched" not in screen.text


async def test_the_key_leads_to_what_is_touched_and_back_to_where_one_stood(
    ana, ben, decided, found, screen_over
):
    async with screen_over(ana) as screen:
        await screen.press("/", "ctrl+u", *"bridge", "enter", "j")
        stood_on = screen.claim
        ben.take(found(words=DENIED)[0])
        assert await screen.shows("1 decided claim is touched")
        await screen.press("!")
        assert [each.id for each in screen.review.queue.claims] == [decided]
        assert "1 decided claim is touched" not in screen.text
        await screen.press("v", "d", "!")
        assert screen.review.queue.query.text == "bridge"
        assert screen.claim == stood_on
        await screen.press("!")
        assert "nothing that was decided has to be looked at again" in screen.text


@pytest.mark.usefixtures("decided")
async def test_several_that_are_touched_one_after_the_other_are_counted_together(
    ana, ben, found, screen_over
):
    other = next(each for each in ana.claims() if "eight bearings" in each.text)
    ana.judge([other], Verdict.LIKELY)
    async with screen_over(ana) as screen:
        ben.take(found(words=DENIED)[0])
        assert await screen.shows("1 decided claim is touched")
        denied = "Two of its eight bearings were not replaced in 2019"
        ben.take(found(words=denied, address="https://bell.example/")[0])
        assert await screen.shows("2 decided claims are touched by what came in: ! shows them")


async def test_what_was_pulled_on_the_screen_touches_too(
    ana, decided, found, screen_over, monkeypatch
):
    monkeypatch.setattr(ana, "locate", lambda _: ["here"])
    monkeypatch.setattr(ana, "read", lambda _: iter(found(words=DENIED)))
    async with screen_over(ana, config=Config(keys={"look-again": "ctrl+y"})) as screen:
        await screen.press("P", "x", "enter")
        assert await screen.shows("1 decided claim is touched by what came in: ctrl+y shows it")
        assert "1 new article, 1 claim" in screen.text
        await screen.press("ctrl+y")
        assert screen.claim.id == decided
