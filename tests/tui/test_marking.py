"""Many claims at once: marked, then one act for all, which one undo takes back."""

from claimtrack.model import State, Verdict


async def test_an_act_applies_to_all_marked_and_one_undo_takes_it_back(desk, screen_over):
    async with screen_over(desk) as screen:
        claims = screen.review.queue.claims[:3]
        await screen.press("m", "m", "m")
        assert "3 marked" in screen.text
        await screen.press("v", "f")
        assert [desk.claim(each.id).verdict for each in claims] == [Verdict.FALSE] * 3
        assert "false · 3 claims · 3 left" in screen.text
        assert len(desk.store.acts()) == 1
        await screen.press("u")
        assert [desk.claim(each.id) for each in claims] == claims


async def test_a_second_m_lets_the_claim_go(desk, screen_over):
    async with screen_over(desk) as screen:
        first, second = screen.review.queue.claims[:2]
        await screen.press("m", "m", "g", "m", "x")
        assert desk.claim(first.id).state is State.NEW
        assert desk.claim(second.id).state is State.REJECTED


async def test_shift_v_marks_from_the_last_mark_to_the_cursor(desk, screen_over):
    async with screen_over(desk) as screen:
        claims = screen.review.queue.claims[:4]
        await screen.press("m", "j", "j", "V", "a")
        assert {desk.claim(each.id).state for each in claims} == {State.TRACKED}
        assert len(screen.review.queue.claims) == 2


async def test_shift_m_marks_what_a_filter_matches(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("M", *"lorries", "enter", "t", *"night", "enter")
        assert [each.text for each in desk.claims() if each.tags] == [
            "About 400 lorries cross the bridge every night",
            "Between 400 and 500 lorries cross it every night",
        ]


async def test_every_act_sets_and_never_toggles(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        desk.tag([first], ["bridge"])
        await screen.settle()
        await screen.press("m", "m", "t", *"bridge", "enter")
        assert desk.claim(first.id).tags == ("bridge",)
        assert sum(each.tags == ("bridge",) for each in desk.claims()) == 2


async def test_escape_lets_go_of_all_marks_and_an_act_does_too(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("m", "m", "escape")
        assert not screen.review.claims.marked
        await screen.press("m", "a")
        assert not screen.review.claims.marked


async def test_a_wrong_filter_marks_nothing_and_is_told(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("M", *"colour:red", "enter")
        assert 'unknown key "colour"' in screen.text
        assert not screen.review.claims.marked


async def test_dot_does_the_last_act_to_the_next_claim(desk, screen_over):
    async with screen_over(desk) as screen:
        claims = screen.review.queue.claims[:3]
        await screen.press("v", "m", ".", ".")
        verdicts = {desk.claim(each.id).verdict for each in claims}
        assert verdicts == {Verdict.MISLEADING}
        assert len(desk.store.acts()) == 3


async def test_dot_does_nothing_where_nothing_was_done(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press(".")
        assert not desk.store.acts()


async def test_shift_s_sorts_and_the_cursor_stays_on_its_claim(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("j", "j")
        stood_on = screen.claim
        for order in ("newest", "oldest", "speaker", "source", "worth"):
            await screen.press("S")
            assert f"by {order}" in screen.text
            assert screen.claim.id == stood_on.id
