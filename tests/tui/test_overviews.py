"""The tags and the articles: lists beside the review, each act there one undo."""

import pytest

from claimtrack.display import show
from claimtrack.model import Relation, State


@pytest.fixture
def tagged(desk):
    """The desk with three tags: bridge on three claims, lorries on two, may on one."""
    claims = desk.claims()
    desk.tag(claims[:3], ["bridge"])
    desk.tag([desk.claim(each.id) for each in claims[2:4]], ["lorries"])
    desk.tag([desk.claim(claims[0].id)], ["may"])
    return desk


@pytest.mark.parametrize("key", ["T", "3"])
async def test_the_tags_stand_with_their_counts_the_most_used_first(tagged, screen_over, key):
    async with screen_over(tagged) as screen:
        await screen.press(key)
        lines = [line.split() for line in screen.text.splitlines()[1:4]]
        assert [line[-2:] for line in lines] == [["bridge", "3"], ["lorries", "2"], ["may", "1"]]


async def test_a_tag_is_renamed_on_all_its_claims_and_one_undo_brings_it_back(tagged, screen_over):
    async with screen_over(tagged) as screen:
        await screen.press("T", "r", *"crossing", "enter")
        assert tagged.tags() == {"crossing": 3, "lorries": 2, "may": 1}
        await screen.press("u")
        assert tagged.tags() == {"bridge": 3, "lorries": 2, "may": 1}
        await screen.press("ctrl+r")
        assert tagged.tags() == {"crossing": 3, "lorries": 2, "may": 1}


async def test_renaming_to_a_tag_that_is_there_merges_the_two(tagged, screen_over):
    async with screen_over(tagged) as screen:
        await screen.press("T", "j", "r", *"bridge", "enter")
        assert tagged.tags() == {"bridge": 4, "may": 1}


async def test_a_tag_is_deleted_only_with_another_key(tagged, screen_over):
    async with screen_over(tagged) as screen:
        await screen.press("T", "x", "x", "escape")
        assert tagged.tags()["bridge"] == 3
        await screen.press("x", "X")
        assert tagged.tags() == {"lorries": 2, "may": 1}
        assert "3 claims · u undoes" in screen.text


async def test_enter_shows_the_claims_of_a_tag(tagged, screen_over):
    async with screen_over(tagged) as screen:
        await screen.press("T", "j", "enter")
        assert [each.tags for each in screen.review.queue.claims] == [
            ("bridge", "lorries"),
            ("lorries",),
        ]


async def test_a_tag_with_a_quotation_mark_is_a_tag_like_any_other(desk, screen_over):
    desk.tag([desk.claims()[0]], ['od"d'])
    async with screen_over(desk) as screen:
        await screen.press("T", "r", *"even", "enter")
        assert desk.tags() == {"even": 1}


async def test_without_tags_it_says_how_to_get_one(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("T", "r", "x", "enter")
        assert "no tags yet: t gives a claim one" in screen.text


@pytest.mark.parametrize("key", ["A", "2"])
async def test_the_articles_stand_with_what_is_left_in_them(desk, screen_over, key):
    async with screen_over(desk) as screen:
        await screen.press("a", key)
        assert "articles  2" in screen.text
        assert "Radio Marlow · 19 Feb 2031 · 2 claims, 2 new" in screen.text
        assert "Marlow Gazette · 10 Feb 2031 · 4 claims, 3 new" in screen.text


async def test_enter_goes_to_the_claims_of_an_article_even_of_one_that_is_done(desk, screen_over):
    async with screen_over(desk) as screen:
        claims = [each for each in desk.claims() if each.source == "Marlow Gazette"]
        desk.reject(claims)
        await screen.settle()
        await screen.press("A", "j", "enter")
        assert screen.claim.source == "Marlow Gazette"
        assert screen.claim.state is State.REJECTED


async def test_an_article_is_pulled_again_from_where_it_came(desk, screen_over, monkeypatch):
    async with screen_over(desk) as screen:
        pulled = []
        monkeypatch.setattr(screen.review, "pull", pulled.append)
        await screen.press("A", "p")
        assert pulled == ["https://marlow.example/2031-02-19"]


async def test_hostile_titles_and_tags_are_seen_as_they_are(screen_over, desk_with, found):
    hostile = "[@click=app.exit]leave[/]\x1b]0;taken\x07"
    desk = desk_with(found(title=hostile, source=hostile))
    desk.tag([desk.claims()[0]], [hostile])
    desk.file_under(desk.claims(), hostile)
    async with screen_over(desk) as screen:
        await screen.press("T")
        assert show(hostile, one_line=True) in screen.text
        await screen.press("4")
        assert show(hostile, one_line=True) in screen.text
        await screen.press("escape", "A")
        assert show(hostile, one_line=True) in screen.text


async def test_y_copies_the_claim_with_its_source(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("y")
        assert screen.app.clipboard == (
            "“The harbour bridge will close for six weeks in May” — Oda Brandt; "
            "Marlow Gazette · 10 Feb 2031, https://gazette.example/2031-02-10"
        )


@pytest.fixture
def filed(desk):
    """The desk with two stories: the bridge with four claims, the lorries with two."""
    claims = desk.claims()
    desk.file_under([each for each in claims if "lorries" not in each.text], "the bridge")
    desk.file_under([each for each in claims if "lorries" in each.text], "lorries")
    return desk


async def test_4_shows_the_stories_with_how_far_each_is(filed, screen_over):
    async with screen_over(filed) as screen:
        await screen.press("x", "4")
        lines = [line.split() for line in screen.text.splitlines()[1:3]]
        assert lines[0][:3] == ["▌", "lorries", "new"]
        assert lines[1] == "the bridge new 3 tracked 0 decided 0 snoozed 0 rejected 1".split()


async def test_enter_shows_the_claims_of_a_story(filed, screen_over):
    async with screen_over(filed) as screen:
        await screen.press("4", "j", "enter")
        assert [each.story for each in screen.review.queue.claims] == ["the bridge"] * 4
        assert screen.review.queue.query.text == 'story:"the bridge"'


async def test_a_story_is_renamed_on_all_its_claims_and_one_undo_brings_it_back(filed, screen_over):
    async with screen_over(filed) as screen:
        await screen.press("4", "r", *"at night", "enter")
        assert list(filed.stories()) == ["at night", "the bridge"]
        await screen.press("u")
        assert list(filed.stories()) == ["lorries", "the bridge"]
        await screen.press("ctrl+r")
        assert list(filed.stories()) == ["at night", "the bridge"]


async def test_without_stories_it_says_how_to_get_one(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("4", "r", "enter")
        assert "no stories yet: p proposes some, or file a claim under one" in screen.text


TITLES = {"2": "articles  2", "3": "no tags yet", "4": "no stories yet"}


@pytest.mark.parametrize("there", "234")
@pytest.mark.parametrize("here", "1234")
async def test_a_figure_leads_from_every_screen_to_every_other(desk, screen_over, here, there):
    async with screen_over(desk) as screen:
        await screen.press(here, there)
        assert TITLES[there] in screen.text
        await screen.press("1")
        assert screen.app.screen is screen.review


async def test_p_among_the_articles_pulls_others(desk, screen_over, monkeypatch):
    async with screen_over(desk) as screen:
        pulled = []
        monkeypatch.setattr(screen.review, "pull", pulled.append)
        await screen.press("2", "P")
        await screen.press(*"notes/", "enter")
        assert pulled == ["notes/"]


async def test_o_among_the_stories_shows_how_one_stands_day_by_day(filed, screen_over):
    may, august = (
        next(claim for claim in filed.claims() if word in claim.text) for word in ("May", "August")
    )
    filed.link(august, Relation.CONTRADICTS, may)
    async with screen_over(filed) as screen:
        await screen.press("4", "g", "j", "o")
        assert "the bridge  2 articles · 2 outlets · 10 Feb 2031 – 19 Feb 2031" in screen.text
        assert "▲ conflict" in screen.text
        assert "against" in screen.text
        assert "19 Feb 2031   · The harbour bridge will not close before August" in screen.text
        await screen.press("o")
        assert "2 outlets" not in screen.text


async def test_b_among_the_stories_shows_what_is_new_and_remembers_that_it_was_read(
    filed, screen_over
):
    async with screen_over(filed) as screen:
        await screen.press("4", "g", "j", "b")
        assert "Brief: the bridge. From the beginning" in screen.text
        assert "“Nobody should be surprised by this,”" in screen.text
        await screen.press("b", "b")
        assert "nothing new" in screen.text


@pytest.fixture
def regatta(desk_with, found):
    """Five articles, of which three share the names of one regatta."""
    shared = "The Ostwick Regatta will start at Pell Quay"
    words = [f"{shared} at {hour}" for hour in ("nine", "ten", "noon")]
    words += ["Bread will cost more", "The library shuts early"]
    found_all = [found(each, address=f"https://{at}.example/") for at, each in enumerate(words)]
    return desk_with([each for one in found_all for each in one])


async def test_p_among_the_stories_proposes_and_enter_files_as_one_act(regatta, screen_over):
    async with screen_over(regatta) as screen:
        await screen.press("4", "p")
        assert await screen.shows("may be stories  1")
        assert "3 claims · 3 articles" in screen.text
        assert regatta.stories() == {}, "nothing files itself"
        await screen.press("enter", *"regatta", "enter")
        assert await screen.shows("no articles share enough names to be one story")
        assert "filed under regatta · 3 claims · u undoes" in screen.text
        await screen.press("u")
        assert await screen.shows("may be stories  1")
        await screen.press("enter", "enter", "escape")
        assert await screen.shows("stories  1")
        assert len(regatta.log().__next__().changes) == 3


async def test_at_80_columns_all_that_stories_can_do_stands_at_the_foot(desk, screen_over):
    desk.file_under(desk.claims()[:2], "Harbour bridge")
    async with screen_over(desk, size=(80, 24)) as screen:
        await screen.press("4")
        foot = screen.text.splitlines()[-1]
        for key in ("u undo", "r rename", "o overview", "b brief", "p propose", "esc back"):
            assert key in foot


async def test_all_keys_and_the_way_back_stand_at_the_foot_of_a_narrow_list(desk, screen_over):
    async with screen_over(desk, size=(80, 24)) as screen:
        await screen.press("4")
        assert screen.text.splitlines()[-1].rstrip().endswith("? keys  esc back")
