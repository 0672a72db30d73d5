"""What the screen says when it opens: how the store was found, and what has come back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from claimtrack.desk import Desk
from claimtrack.model import Verdict
from claimtrack.store import open_store

NOON = datetime(2031, 3, 1, 12, 0, tzinfo=UTC)


async def test_a_journal_that_ends_in_the_middle_is_told_until_it_is_read(
    tmp_path, screen_over, story
):
    whole = Desk(open_store(tmp_path), "ana")
    for found in story:
        whole.take(found)
    whole.store.close()
    (journal,) = tmp_path.glob("*.journal")
    journal.write_bytes(journal.read_bytes().rstrip(b"\n") + b'\n{"half": "a chan')
    store = open_store(tmp_path)
    async with screen_over(Desk(store, "ana"), size=(200, 40)) as screen:
        await screen.press("j")
        assert "sets them aside" in screen.text
        await screen.press("escape")
        assert "sets them aside" not in screen.text
        assert len(screen.review.queue.claims) == 6
    store.close()


async def test_a_store_that_was_found_as_it_was_left_is_not_spoken_of(desk, screen_over):
    async with screen_over(desk) as screen:
        assert "esc: read" not in screen.text


async def test_what_was_snoozed_until_today_stands_in_the_queue_again(desk, screen_over):
    first, second = desk.claims()[:2]
    desk.snooze([first], NOON.date() + timedelta(days=2))
    desk.snooze([second], NOON.date() + timedelta(days=9))
    later = Desk(desk.store, "ana", clock=lambda: NOON + timedelta(days=3))
    async with screen_over(later) as screen:
        assert {each.id for each in screen.review.queue.claims} == {
            each.id for each in desk.claims() if each.id != second.id
        }
        assert "woken · 1 came back" in screen.text
        assert screen.claim == screen.review.queue.claims[0]


async def test_a_decided_claim_to_be_looked_at_again_stands_in_the_queue_until_it_is(
    desk, screen_over
):
    first = desk.claims()[0]
    desk.judge([first], Verdict.LIKELY)
    with desk.store.change() as changes:
        changes.put_claims([replace(desk.store.claim(first.id), recheck=("its words changed",))])
    async with screen_over(desk) as screen:
        await screen.settle()
        assert screen.claim.id == first.id
        assert "▌▲+" in screen.text
        assert "look again its words changed" in screen.text
        await screen.press("v", "f")
        assert screen.claim.id != first.id
        assert desk.store.claim(first.id).recheck == ()
        assert "▲" not in screen.text
