"""The filter completes its keys, and behind a key what there is; right takes it over."""

import pytest

from claimtrack.model import Query
from claimtrack.tui.widgets.completing import QuerySuggester

NAMES = {
    "tag": lambda: {"harbour bridge": 3, "lorries": 1},
    "speaker": lambda: ["Oda Brandt", "Ministry"],
    "source": lambda: ['The "Gazette"', "Radio\x1b[2J", "Rádio Marlow"],
}


@pytest.mark.parametrize(
    ("typed", "seen", "written"),
    [
        ("sp", "speaker:", "speaker:"),
        ("lorries -so", "lorries -source:", "lorries -source:"),
        ("state:tr", "state:tracked", "state:tracked"),
        ("speaker:", "speaker:Oda Brandt", 'speaker:"Oda Brandt"'),
        ("speaker:oda", "speaker:oda Brandt", 'speaker:"Oda Brandt"'),
        ('-speaker:"oda b', '-speaker:"oda brandt"', '-speaker:"Oda Brandt"'),
        ("speaker:mi", "speaker:ministry", "speaker:Ministry"),
        ('tag:"a b" tag:l', 'tag:"a b" tag:lorries', 'tag:"a b" tag:lorries'),
        ("TAG:har", "TAG:harbour bridge", 'TAG:"harbour bridge"'),
        ("source:r", "source:rádio marlow", 'source:"Rádio Marlow"'),
    ],
)
async def test_the_last_term_is_completed_and_quoted_where_it_has_blanks(typed, seen, written):
    suggester = QuerySuggester(NAMES)
    completed = await suggester.get_suggestion(typed)
    assert completed.casefold() == seen.casefold()
    assert completed.startswith(typed)
    assert suggester.spelled(completed) == written
    if not written.endswith(":"):
        Query.parse(written)


@pytest.mark.parametrize(
    "typed", ["", "zzz", "tag:zzz", "colour:r", '"tag:l', 'tag:"lorries"', "said:2", "source:the"]
)
async def test_where_nothing_is_known_nothing_is_offered(typed):
    assert await QuerySuggester(NAMES).get_suggestion(typed) is None


async def test_names_are_collected_once_and_not_before_their_key_is_typed():
    collected = []
    names = {"speaker": lambda: collected.append("speaker") or ["Oda Brandt"]}
    suggester = QuerySuggester(names)
    await suggester.get_suggestion("speaker")
    assert not collected
    await suggester.get_suggestion("speaker:o")
    await suggester.get_suggestion("speaker:od")
    assert collected == ["speaker"]


@pytest.mark.parametrize(
    ("typed", "written", "left"),
    [
        ("speaker:port", 'speaker:"Port Office"', 2),
        ("source:radio", 'source:"Radio Marlow"', 2),
        ("tag:night", 'tag:"night traffic"', 1),
        ("story:harb", 'story:"Harbour bridge"', 4),
    ],
)
async def test_right_takes_over_a_name_and_its_claims_are_shown(
    desk, screen_over, typed, written, left
):
    claims = desk.claims()
    desk.file_under(claims[:4], "Harbour bridge")
    desk.tag([desk.claim(claims[0].id)], ["night traffic"])
    async with screen_over(desk) as screen:
        await screen.press("/", "ctrl+u", *typed)
        assert await screen.shows(typed + written[len(typed) + 1 : -1])
        await screen.press("right", "enter")
        assert screen.review.queue.query.text == written
        assert len(screen.review.queue.claims) == left
