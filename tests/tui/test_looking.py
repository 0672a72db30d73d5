"""Each key that looks: the cursor, the filter, the article, the chain, the source, the help."""

import webbrowser

import pytest

from claimtrack.model import Query, State, Verdict


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        (["j"], 1),
        (["down", "down"], 2),
        (["j", "k"], 0),
        (["j", "j", "up"], 1),
        (["k"], 0),
        (["G"], 5),
        (["end"], 5),
        (["G", "g"], 0),
        (["G", "home"], 0),
        (["G", "j"], 5),
        (["ctrl+d"], 5),
        (["pagedown", "ctrl+u"], 0),
    ],
)
async def test_the_cursor_moves_and_stays_on_a_claim(desk, screen_over, keys, row):
    async with screen_over(desk) as screen:
        await screen.press(*keys)
        assert screen.claim == screen.review.queue.claims[row]


async def test_half_a_page_is_half_of_what_is_seen(desk, screen_over):
    async with screen_over(desk, size=(100, 12)) as screen:
        await screen.press("ctrl+d")
        assert 0 < screen.review.claims.cursor < 5


async def test_tab_goes_to_the_next_that_needs_a_decision(desk, screen_over):
    async with screen_over(desk) as screen:
        claims = screen.review.queue.claims
        desk.judge(claims[1:3], Verdict.FALSE)
        screen.review.queue.show(Query())
        screen.review.show_queue(0)
        await screen.press("tab")
        assert screen.claim.id == claims[3].id


async def test_brackets_go_from_article_to_article(desk, screen_over):
    async with screen_over(desk) as screen:
        assert screen.claim.source == "Marlow Gazette"
        await screen.press("right_square_bracket")
        assert screen.claim.source == "Radio Marlow"
        await screen.press("left_square_bracket")
        assert screen.claim.source == "Marlow Gazette"


async def test_what_is_typed_after_the_filter_that_stands_narrows_it(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("/", *"lorries", "enter")
        assert screen.review.queue.query.text == "is:waiting lorries"


async def test_the_filter_narrows_while_it_is_typed_and_enter_keeps_it(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("/", "ctrl+u", *"lorries")
        assert len(screen.review.queue.claims) == 2
        await screen.press("enter")
        assert screen.review.queue.query.text == "lorries"
        await screen.press("j", "a")
        assert screen.review.queue.claims[1].state is State.TRACKED


async def test_escape_leaves_the_filter_as_it_was(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("/", "ctrl+u", *"lorries", "escape")
        assert screen.review.queue.query.text == "is:waiting"
        assert len(screen.review.queue.claims) == 6


@pytest.mark.parametrize("begun", ["speaker:", "-tag:", "said>=", "STATE:"])
async def test_a_key_without_a_value_does_not_filter_yet(desk, screen_over, begun):
    async with screen_over(desk) as screen:
        await screen.press("/", *begun)
        assert len(screen.review.queue.claims) == 6
        assert "looks for nothing" not in screen.text
        await screen.press("enter")
        assert "looks for nothing" in screen.text


async def test_a_filter_that_is_wrong_is_told_beside_it(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("/", "ctrl+u", *"colour:red")
        assert 'unknown key "colour"' in screen.text
        await screen.press("escape")
        assert "unknown key" not in screen.text


async def test_a_filter_that_shows_nothing_says_how_to_go_on(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("/", "ctrl+u", *"zeppelin", "enter")
        assert "Nothing left that this filter shows." in screen.text
        assert "show other claims" in screen.text


async def test_the_claim_stands_in_its_article_with_what_is_known_of_it(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.settle()
        for seen in (
            "Marlow Gazette · 10 Feb 2031",
            "claim 1 of 4",
            "Brandt said on Monday.",
            ".91 · names an actor · new here",
            "credibility 6 · source F",
            "bears on it",
        ):
            assert seen in screen.text


async def test_at_80_columns_enter_opens_the_claim_and_tab_goes_on_without_going_back(
    desk, screen_over
):
    async with screen_over(desk, size=(80, 24)) as screen:
        await screen.settle()
        assert "said on Monday" not in screen.text
        await screen.press("enter")
        await screen.settle()
        assert "said on Monday" in screen.text
        assert "by worth" not in screen.text
        await screen.press("tab")
        await screen.settle()
        assert "said in a statement" in screen.text
        await screen.press("escape")
        assert "by worth" in screen.text


async def test_at_80_columns_six_keys_and_the_way_to_all_are_at_the_foot(desk, screen_over):
    async with screen_over(desk, size=(80, 24)) as screen:
        foot = screen.text.splitlines()[-1]
        assert foot.startswith(" a track  x reject  space skip  v verdict  t tag  l link")
        assert foot.rstrip().endswith("? keys")


@pytest.mark.parametrize(
    ("key", "here"), [("1", "1 review"), ("2", "2 articles"), ("4", "4 stories")]
)
async def test_top_and_foot_lead_anywhere_but_to_where_one_is(desk, screen_over, key, here):
    async with screen_over(desk, size=(240, 30)) as screen:
        await screen.press(key)
        top, *_, foot = screen.text.splitlines()
        assert here not in top + foot
        assert "3 tags" in top + foot


async def test_shift_scrolls_the_article(desk, screen_over):
    async with screen_over(desk, size=(100, 16)) as screen:
        await screen.settle()
        before = screen.text
        await screen.press("J", "J", "J")
        assert screen.text != before
        await screen.press("K", "K", "K")
        assert screen.text == before


async def test_p_shows_how_we_know_who_said_it(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("p")
        assert "how we know" in screen.text
        assert "Transport Minister Oda Brandt" in screen.text
        await screen.press("p")
        assert "how we know" not in screen.text


async def test_o_opens_the_address_in_the_browser(desk, screen_over, monkeypatch):
    opened = []
    monkeypatch.setattr(webbrowser, "open", opened.append)
    async with screen_over(desk) as screen:
        await screen.press("o")
        assert opened == ["https://gazette.example/2031-02-10"]
        assert "opened https://gazette.example/2031-02-10" in screen.text


async def test_o_never_opens_what_is_no_web_address(screen_over, monkeypatch, desk_with, found):
    monkeypatch.setattr(webbrowser, "open", lambda _: pytest.fail("opened a file"))
    async with screen_over(desk_with(found(address="file:///etc/hosts"))) as screen:
        await screen.press("o")
        assert "the article lies at file:///etc/hosts" in screen.text


async def test_a_claim_whose_article_is_gone_breaks_nothing(screen_over, desk_with, found):
    desk = desk_with([])
    with desk.store.change() as changes:
        changes.put_claims(found()[0].claims)
    async with screen_over(desk) as screen:
        for key in ("p", "o", "y", "D", "e"):
            await screen.press(key)
            assert screen.app.screen is screen.review
        await screen.settle()
        assert "is not in this store: pull it again" in screen.text
        await screen.press("a")
        assert desk.claims()[0].state is State.TRACKED


async def test_question_mark_shows_every_key_of_the_table(desk, screen_over):
    async with screen_over(desk, size=(120, 160)) as screen:
        await screen.press("?")
        for seen in (
            "Moving",
            "After v",
            "begin a word earlier",
            "it replaces the other",
            "ctrl+r",
        ):
            assert seen in screen.text
        await screen.press("?")
        assert "After v" not in screen.text


async def test_the_palette_finds_a_command_by_its_name_and_does_it(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("ctrl+p")
        await screen.settle()
        await screen.press(*"reject")
        await screen.settle()
        await screen.press("enter")
        await screen.settle()
        assert desk.claim(first.id).state is State.REJECTED


@pytest.mark.parametrize("key", ["q", "ctrl+q"])
async def test_q_leaves(desk, screen_over, key):
    async with screen_over(desk) as screen:
        await screen.press(key)
        assert screen.app.return_code == 0


async def test_a_click_goes_to_a_claim_and_a_second_opens_it(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.pilot.click("ClaimList", offset=(12, 4))
        assert screen.claim == screen.review.queue.claims[2]
        await screen.pilot.click("ClaimList", offset=(12, 4))
        assert screen.review.has_class("-open")


async def test_the_cursor_stays_on_its_claim_when_others_come_in(desk, screen_over, found):
    async with screen_over(desk) as screen:
        await screen.press("j", "j")
        stood_on = screen.claim
        desk.take(found(worth=0.99)[0])
        assert await screen.shows("new 7")
        assert screen.review.queue.claims[0].worth == 0.99
        assert screen.claim == stood_on


async def test_own_keys_take_the_place_of_the_usual_ones(desk, screen_over):
    from claimtrack.tui.config import Config

    config = Config(keys={"reject": "z,f2"})
    async with screen_over(desk, config=config) as screen:
        first, second = screen.review.queue.claims[:2]
        await screen.press("x")
        assert desk.claim(first.id) == first
        assert "z reject" in screen.text
        await screen.press("z", "f2")
        assert desk.claim(first.id).state is State.REJECTED
        assert desk.claim(second.id).state is State.REJECTED


async def test_the_history_says_what_was_done_by_whom_and_from_what(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("a", "g", "u", "t")
        await screen.press(*"weir", "enter")
        await screen.press("H")
        await screen.settle()
        assert "what was done" in screen.text
        assert desk.claim(first.id).tags == ("weir",)
        for told in (
            "tagged +weir",
            "undid: tracked",
            "state: new → tracked",
            "tags: +weir",
            "ana",
        ):
            assert told in screen.text
        await screen.press("H")
        await screen.settle()
        assert "what was done" not in screen.text


async def test_a_claim_that_nothing_was_done_to_has_no_history(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("H")
        await screen.settle()
        assert "nothing yet" in screen.text
