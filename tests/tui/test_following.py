"""From one claim to its story: where it comes from, at a glance and path by path."""

from dataclasses import replace

import pytest

from claimtrack.desk import Found
from claimtrack.model import Relation, Role


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
        assert "where it comes from  2 articles · 2 outlets · 1 origin" in screen.text
        assert "Marlow Gazette → Port Office" in screen.text
        assert "Radio Marlow → Port Office" in screen.text
        await screen.press("O")
        assert "where it comes from" not in screen.text


async def test_a_source_that_is_not_named_is_said_to_be_no_origin(desk_with, found, screen_over):
    story = found()
    claim = story[0].claims[0]
    hop = replace(claim.chain[0], name="an official", who=None, role=Role.UNNAMED)
    unnamed = Found(story[0].article, (replace(claim, chain=(hop,)),))
    async with screen_over(desk_with([unnamed])) as screen:
        await screen.press("O")
        assert "an official  not named: no origin" in screen.text
        assert "an official in Marlow Post is not named and counts as no origin" in screen.text
