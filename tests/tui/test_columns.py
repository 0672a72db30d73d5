"""The second line of a claim in the queue: what the analyst wants to see, in straight columns."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from claimtrack.display import show
from claimtrack.model import Quantity
from claimtrack.tui.config import COLUMNS, Config
from claimtrack.tui.widgets.claim_list import in_sight
from claimtrack.tui.widgets.columns import in_columns

WIDE = "橋は五月に é̂ 👩‍🚒 سيغلق الجسر שלום"


@pytest.fixture
def claim(desk):
    return replace(desk.claims()[0], tags=("bridge", "may"), story="Harbour bridge")


def test_the_columns_stand_in_the_order_of_the_config(claim):
    told = in_columns(claim, ["day", "tags", "worth", "story"], 60).plain
    assert told.split() == ["10", "Feb", "bridge", "may", ".91", "Harbour", "bridge"]


def test_what_is_not_known_leaves_its_column_empty(claim):
    bare = replace(claim, tags=(), story=None, published=None, source=None)
    assert in_columns(bare, ["tags", "day", "story"], 40).plain.strip() == ""
    assert in_columns(bare, ["source"], 40).plain.strip() == "outlet unknown"


@given(
    st.lists(st.sampled_from(COLUMNS), min_size=1, unique=True),
    st.integers(0, 90),
    st.text(st.sampled_from(WIDE + "ab "), max_size=30),
)
def test_columns_are_as_wide_whatever_letters_stand_in_them(names, width, text):
    from tests.tui.conftest import found_story

    claim = replace(found_story()[0].claims[0], source=text, story=text, tags=(text,))
    assert in_columns(claim, names, width).cell_length == width


async def test_the_queue_shows_the_columns_of_the_config(desk, screen_over):
    desk.file_under(desk.claims(), "Harbour bridge")
    config = Config(columns=("day", "story", "source"))
    async with screen_over(desk, config=config) as screen:
        line = screen.text.splitlines()[3]
        assert line.index("10 Feb") < line.index("Harbour bridge") < line.index("Marlow Gazette")


async def test_wide_letters_keep_the_columns_of_the_queue_straight(screen_over, desk_with, found):
    desk = desk_with(
        [
            *found(words="Plain words", speaker="Piet Solen", source="Post", address="a"),
            *found(words=WIDE, speaker=WIDE, source=WIDE, address="b"),
            *found(words="e\u0301" * 90, speaker="e\u0301" * 90, source="👩‍🚒" * 40, address="c"),
        ]
    )
    config = Config(columns=("speaker", "source", "day", "worth"))
    async with screen_over(desk, config=config) as screen:
        lines = screen.text.splitlines()
        assert {cell_len(line) for line in lines} == {120}
        below = [lines[row] for row in (3, 5, 7)]
        assert len({cell_len(line[: line.index("21 Feb")]) for line in below}) == 1
        assert len({cell_len(line[: line.index("│")]) for line in below}) == 1


async def test_hostile_words_in_a_column_are_seen_as_they_are(desk, screen_over):
    hostile = "[@click=app.exit]x[/]\x1b]0;t\x07"
    desk.file_under(desk.claims(), hostile)
    async with screen_over(desk, config=Config(columns=("story",))) as screen:
        assert show(hostile, one_line=True) in screen.text


LONG = "The level of the reservoir above the old mill at Lower Marden has fallen to {} metres"


def test_claims_that_differ_in_a_figure_alone_are_told_apart_in_a_short_line(claim):
    lines = []
    for figure in ("41", "38"):
        number = Quantity(low=41, high=41, unit="metres", text=f"{figure} metres", span=(0, 9))
        lines.append(in_sight(replace(claim, text=LONG.format(figure), quantities=(number,)), 42))
    assert lines == [
        "The level of the reservoir … 41 metres",
        "The level of the reservoir … 38 metres",
    ]


def test_words_that_fit_or_have_no_figure_stand_as_they_are(claim):
    number = Quantity(low=41, high=41, unit="metres", text="41 metres", span=(0, 9))
    text = LONG.format("41")
    assert in_sight(replace(claim, text=text, quantities=(number,)), 90) == text
    assert in_sight(replace(claim, text=text, quantities=()), 42) == text
    early = f"41 metres is {text}"
    assert in_sight(replace(claim, text=early, quantities=(number,)), 42) == early


@given(st.integers(1, 120), st.text(st.sampled_from(WIDE + "ab "), max_size=80))
def test_a_figure_is_never_shown_twice_where_it_stands_once(room, before):
    from tests.tui.conftest import found_story

    claim = found_story()[0].claims[0]
    number = Quantity(low=41, high=41, unit="metres", text="41 metres", span=(0, 9))
    long = replace(claim, text=f"{before}41 metres deep", quantities=(number,))
    assert in_sight(long, room).count("41 metres") <= 1
