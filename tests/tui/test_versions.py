"""D: what a newspaper changed in an article since it was pulled before."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.desk import Found
from claimtrack.model import Query
from claimtrack.tui.config import Config
from claimtrack.tui.versions import Kind, differences


def test_what_is_gone_and_what_is_new_stand_in_their_place():
    before = "About 400 lorries cross the bridge every night."
    after = "About 650 lorries cross the old bridge."
    assert list(differences(before, after)) == [
        (Kind.SAME, "About "),
        (Kind.GONE, "400 "),
        (Kind.NEW, "650 "),
        (Kind.SAME, "lorries cross the "),
        (Kind.GONE, "bridge every night."),
        (Kind.NEW, "old bridge."),
    ]


@given(st.text("ab \n", max_size=60), st.text("ab \n", max_size=60))
def test_both_versions_can_be_read_out_of_the_differences(before, after):
    pieces = list(differences(before, after))
    assert "".join(text for kind, text in pieces if kind is not Kind.GONE) == after
    assert "".join(text for kind, text in pieces if kind is not Kind.NEW) == before


def test_a_very_long_article_is_compared_in_bounded_time():
    before = "the bridge is open and " * 100_000
    pieces = list(differences(before, before + "closed"))
    assert pieces[-1] == (Kind.NEW, pieces[-1][1])
    assert pieces[-1][1].endswith("closed")


@pytest.fixture
def changed(found, desk_with):
    """A desk with one article in two versions: 400 became 650."""
    (first,) = found(words="About 400 lorries cross the bridge")
    (second,) = found(words="About 650 lorries cross the bridge")
    return desk_with([first, Found(second.article, second.claims)])


async def test_the_version_before_stands_beside_the_words_of_this_one(changed, screen_over):
    async with screen_over(changed) as screen:
        screen.review.look_at(Query.parse("650"))
        await screen.press("D")
        assert "what changed" in screen.text
        assert "About −400− +650+ lorries cross the bridge" in screen.text
        await screen.press("D")
        assert "what changed" not in screen.text


async def test_a_page_that_went_back_shows_what_it_read_in_between(changed, found, screen_over):
    changed.take(*found(words="About 400 lorries cross the bridge"))
    async with screen_over(changed) as screen:
        screen.review.look_at(Query.parse("400"))
        await screen.press("D")
        assert "About −650− +400+ lorries cross the bridge" in screen.text


async def test_an_article_that_was_pulled_once_has_no_other_version(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("D")
        assert "no other version of this article" in screen.text


async def test_saved_queries_stand_with_their_counts_and_enter_shows_one(desk, screen_over):
    saved = {"night traffic": Query.parse("lorries"), "undone": Query.parse("state:tracked")}
    async with screen_over(desk, config=Config(queries=saved)) as screen:
        await screen.press("F")
        lines = [line.split() for line in screen.text.splitlines()[1:3]]
        assert lines == [
            ["▌", "night", "traffic", "2", "lorries"],
            ["undone", "0", "state:tracked"],
        ]
        await screen.press("enter")
        assert len(screen.review.queue.claims) == 2
        assert "lorries  by worth" in screen.text


async def test_without_saved_queries_it_says_how_to_save_one(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("F", "enter")
        assert 'in the config, [queries] and open = "state:tracked"' in screen.text


async def test_the_first_version_shows_what_the_next_one_changed(changed, screen_over):
    async with screen_over(changed) as screen:
        screen.review.look_at(Query.parse("400"))
        await screen.press("D")
        assert "About −400− +650+ lorries cross the bridge" in screen.text


async def test_versions_of_one_day_are_told_apart_by_the_time(changed, screen_over):
    async with screen_over(changed) as screen:
        screen.review.look_at(Query.parse("650"))
        await screen.press("D")
        assert "pulled 1 Mar 2031, 12:00 → 12:00 UTC" in screen.text
