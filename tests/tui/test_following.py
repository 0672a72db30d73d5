"""From one claim to its story: where it comes from, at a glance and path by path."""

from dataclasses import replace

import pytest

from claimtrack.desk import Found
from claimtrack.model import Relation, Role, Verdict


@pytest.fixture
def linked(desk):
    """The desk, with the later count of lorries said to repeat the first."""
    first, later = (
        next(claim for claim in desk.claims() if number in claim.text)
        for number in ("About 400", "Between 400 and 500")
    )
    desk.link(later, Relation.REPEATS, first)
    return desk


async def test_what_stands_behind_a_claim_is_told_beside_what_bears_on_it(linked, screen_over):
    async with screen_over(linked) as screen:
        await screen.press("/", *"lorries", "enter")
        await screen.settle()
        assert "2 articles · 2 outlets · 1 origin" in screen.text
        assert "▲ all 2 paths go through Port Office" in screen.text


async def test_a_claim_that_stands_alone_is_not_counted_out_loud(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.settle()
        assert "1 origin" not in screen.text


async def test_capital_o_shows_every_path_to_the_root_and_closes_again(linked, screen_over):
    async with screen_over(linked) as screen:
        await screen.press("/", *"lorries", "enter", "O")
        assert await screen.shows("where it comes from  2 articles · 2 outlets · 1 origin")
        assert "Marlow Gazette → Port Office" in screen.text
        assert "Radio Marlow → Port Office" in screen.text
        await screen.press("O")
        assert "where it comes from" not in screen.text


async def test_what_says_nearly_the_same_stands_below_as_not_confirmed(
    desk_with, found, screen_over
):
    words = "Divers found a long crack under the old weir"
    told = [*found(words), *found(words, source="Radio Marlow")]
    async with screen_over(desk_with(told)) as screen:
        assert await screen.shows("1 more claim says nearly the same (not confirmed)")
        await screen.press("O")
        assert await screen.shows("where it comes from  1 article ")
        _, below = screen.text.split("where it comes from")
        assert "(not confirmed); with it: 2 articles" in below
        assert "? 21 Feb 2031" in below


async def test_a_source_that_is_not_named_is_said_to_be_no_origin(desk_with, found, screen_over):
    story = found()
    claim = story[0].claims[0]
    hop = replace(claim.chain[0], name="an official", who=None, role=Role.UNNAMED)
    unnamed = Found(story[0].article, (replace(claim, chain=(hop,)),))
    async with screen_over(desk_with([unnamed])) as screen:
        await screen.press("O")
        assert await screen.shows("an official  not named: no origin")
        assert "an official in Marlow Post is not named and counts as no origin" in screen.text


@pytest.fixture
def taught(desk_with, found):
    """A desk where budgets were kept and parades rejected, with one of each left."""
    worths = {"A parade passes": 0.502, "The budget grows": 0.5}
    desk = desk_with(
        [
            each
            for words, worth in worths.items()
            for year in range(5)
            for each in found(
                f"{words} in year {year}", worth=worth, address=f"https://{words[-4:]}.{year}/"
            )
        ]
    )
    *budgets, _ = (claim for claim in desk.claims() if "budget" in claim.text)
    *parades, _ = (claim for claim in desk.claims() if "parade" in claim.text)
    for budget, parade in zip(budgets, parades, strict=True):
        desk.accept([budget])
        desk.reject([parade])
    return desk


async def test_what_was_kept_and_rejected_orders_the_queue_and_says_so(taught, screen_over):
    async with screen_over(taught) as screen:
        assert screen.claim.text == "The budget grows in year 4"
        await screen.settle()
        assert "learned    + “budget”" in screen.text
        await screen.press("j")
        await screen.settle()
        assert "− “parade”" in screen.text


async def test_switched_off_the_queue_stands_by_worth_and_says_nothing_else(taught, screen_over):
    taught.learns = False
    async with screen_over(taught) as screen:
        await screen.settle()
        assert screen.claim.text == "A parade passes in year 4"
        assert "learned" not in screen.text


async def test_undo_goes_to_its_claim_wherever_it_stands_in_the_learned_order(taught, screen_over):
    async with screen_over(taught) as screen:
        await screen.press("j", "x", "g", "u")
        assert screen.claim.text == "A parade passes in year 4"


async def test_a_verdict_that_takes_the_ground_from_others_says_how_many(linked, screen_over):
    later = next(claim for claim in linked.claims() if "Between 400" in claim.text)
    linked.judge([later], Verdict.LIKELY)
    async with screen_over(linked) as screen:
        await screen.press("/", *"lorries", "enter", "v", "f")
        assert "false · 1 that lean on it to look at again" in screen.text
        await screen.press("W")
        assert await screen.shows("which says the same")
        assert "what leans on it" in screen.text
        await screen.press("W")
        assert "what leans on it" not in screen.text


async def test_what_nothing_leans_on_says_so(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("W")
        assert await screen.shows("nothing: no link, no evidence, no export")


async def test_the_cursor_goes_on_to_the_claim_below_though_the_order_has_changed(
    taught, screen_over
):
    """A link changes two claims, so that the queue is asked for anew."""
    async with screen_over(taught) as screen:
        await screen.press("l", "/", *"budget", "enter", "c")
        assert screen.claim.text == "The budget grows in year 4"


async def test_capital_r_counts_how_claims_of_its_speaker_and_outlet_came_out(desk, screen_over):
    port = [claim for claim in desk.claims() if claim.speaker and "Port" in claim.speaker.who]
    desk.judge(port[:1], Verdict.VERIFIED)
    desk.judge(port[1:], Verdict.FALSE)
    async with screen_over(desk) as screen:
        await screen.press("/", *"bearings", "enter", "R")
        assert await screen.shows("1 of 1 held · reliability not judged (F)")
        assert "Marlow Gazette" in screen.text
        assert "speaker" not in screen.text, "the article says it in its own voice"
        await screen.press("R", "/", "escape")
        assert "held" not in screen.text


async def test_a_record_without_anything_resolved_says_so(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("R")
        assert await screen.shows("nothing of theirs was resolved yet")


async def test_the_number_sign_draws_a_measure_through_all_articles(desk, screen_over):
    later = next(claim for claim in desk.claims() if "Between 400" in claim.text)
    desk.link(later, Relation.UPDATES, next(c for c in desk.claims() if "About 400" in c.text))
    async with screen_over(desk) as screen:
        await screen.press("/", *"lorries", "enter", "#")
        assert await screen.shows("numbers over time")
        assert await screen.shows("10 Feb 2031")
        assert "lorries" in screen.text
        assert "Radio Marlow" in screen.text
        await screen.press("#")
        assert "numbers over time" not in screen.text


async def test_a_claim_without_a_figure_has_no_numbers_to_follow(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("/", *"surprised", "enter", "#")
        assert await screen.shows("no other claim gives a figure for what this one measures")
