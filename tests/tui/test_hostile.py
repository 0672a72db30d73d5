"""Text of an article is shown as what it is: no markup, no escape, no hidden character acts."""

import pytest

from claimtrack.display import show
from claimtrack.model import Query, Relation, Verdict
from claimtrack.tui.config import Config

HOSTILE = (
    "[bold]Loud[/] ",
    "[@click=app.exit]leave[/] ",
    "[/r/news] [not] guilty ",
    "\x1b[2J\x1b]0;taken\x07 ",
    "\x1b]52;c;aGVsbG8=\x07 ",
    "\u202edlot saw ti\u202c ",
    "\x00\x9b31m\x85 ",
    "zero\u200bwidth\ufeff ",
)


@pytest.fixture(params=HOSTILE, ids=lambda text: ascii(text)[1:-1][:24])
def hostile(request):
    return request.param


@pytest.mark.parametrize(
    "opening",
    [
        [],
        ["enter"],
        ["p"],
        ["e"],
        ["e", "w"],
        ["e", "c"],
        ["e", "c", "r"],
        ["l"],
        ["v"],
        ["t"],
        ["?"],
        ["ctrl+p"],
    ],
)
async def test_hostile_words_are_seen_as_they_are_in_every_part(
    screen_over, desk_with, found, opening
):
    words = "".join(HOSTILE)
    desk = desk_with(found(words=words, speaker=words, source=words, title=words))
    async with screen_over(desk, size=(200, 60)) as screen:
        await screen.press(*opening)
        await screen.settle()
        assert screen.app.is_running
        assert_nothing_hidden(screen)
        shown = " ".join(screen.text.split())
        assert show("[bold]Loud[/]", one_line=True) in shown or opening == ["?"]


@pytest.mark.parametrize(
    "opening",
    [
        ["2"],
        ["3"],
        ["4"],
        ["4", "o"],
        ["4", "b"],
        ["4", "p"],
        ["4", "p", "enter"],
        ["O"],
        ["W"],
        ["R"],
        ["H"],
        ["f"],
        ["F"],
    ],
    ids="".join,
)
async def test_hostile_names_are_seen_as_they_are_on_every_other_screen(
    screen_over, desk_with, found, opening
):
    words = "".join(HOSTILE)
    given = {"speaker": words, "source": words, "title": words}
    first, second = (found(words=f"{n} {words}", **given)[0] for n in ("one", "two"))
    desk = desk_with([first, second])
    one, two = desk.claims()
    desk.link(one, Relation.SUPPORTS, two)
    desk.file_under([desk.claim(one.id)], words)
    desk.tag([desk.claim(one.id)], [words])
    desk.judge([desk.claim(one.id), desk.claim(two.id)], Verdict.FALSE, note=words)
    config = Config(queries={words: Query()})
    async with screen_over(desk, size=(200, 60), config=config) as screen:
        await screen.press("/", "ctrl+u", "enter", *opening)
        await screen.settle()
        assert screen.app.is_running
        assert_nothing_hidden(screen)
        assert show("[bold]Loud[/]", one_line=True) in " ".join(screen.text.split())


@pytest.mark.parametrize("opening", ["ctrl+p", "ctrl+f", "/"])
async def test_hostile_words_that_are_typed_are_seen_as_they_are(desk, screen_over, opening):
    async with screen_over(desk) as screen:
        await screen.press(opening, "ctrl+u", *"[@click=app.exit]x[/r/news]")
        await screen.settle()
        assert "[@click=app.exit]x[/r/news]" in screen.text
        await screen.press("enter")
        await screen.settle()
        assert screen.app.is_running
        assert not desk.store.acts()


async def test_each_hostile_text_stands_in_the_queue_made_visible(
    screen_over, desk_with, found, hostile
):
    async with screen_over(desk_with(found(words=f"say {hostile}now"))) as screen:
        await screen.settle()
        assert f"say {show(hostile, one_line=True)}now" in screen.text
        assert_nothing_hidden(screen)


async def test_hostile_tags_notes_and_evidence_are_seen_as_they_are(desk, screen_over, hostile):
    async with screen_over(desk) as screen:
        first = screen.claim
        desk.tag([first], [hostile])
        desk.judge([desk.claim(first.id)], None, note=hostile)
        await screen.settle()
        await screen.settle()
        assert show(hostile, one_line=True).strip() in screen.text
        await screen.press("t", hostile[:1])
        await screen.settle()
        assert_nothing_hidden(screen)


async def test_a_hostile_error_is_seen_as_it_is(desk, screen_over, hostile):
    from claimtrack.errors import StoreError

    async with screen_over(desk) as screen:
        screen.review.failed(StoreError(f"cannot write {hostile}now"))
        await screen.pilot.pause()
        assert f"cannot write {show(hostile, one_line=True)}now" in screen.text
        assert_nothing_hidden(screen)


async def test_a_hostile_file_name_is_seen_as_it_is_while_it_is_pulled(desk, screen_over, hostile):
    async with screen_over(desk) as screen:
        screen.review.progress(f"pulling {hostile}")
        await screen.pilot.pause()
        assert show(hostile, one_line=True).strip() in screen.text
        assert_nothing_hidden(screen)


async def test_wide_and_combining_characters_keep_the_columns_straight(
    screen_over, desk_with, found
):
    words = "橋は五月に閉鎖 é̂ 👩‍🚒 سيغلق الجسر"
    async with screen_over(desk_with(found(words=words))) as screen:
        await screen.settle()
        from rich.cells import cell_len

        assert {cell_len(line) for line in screen.text.splitlines()} == {120}


def test_the_belt_lets_no_control_byte_out_whatever_came_this_far():
    from rich.segment import Segment
    from textual.color import Color

    from claimtrack.tui.app import OnlyVisible

    segments = [Segment("calm"), Segment("\x1b]52;c;aGk=\x07\x9b0m"), Segment("\u202eolleh")]
    out = OnlyVisible().apply(segments, Color(0, 0, 0))
    assert "".join(each.text for each in out).isprintable()
    assert out[0].text == "calm"


def assert_nothing_hidden(screen):
    """Every character on the screen is one that a person can see."""
    hidden = {character for character in screen.text if not character.isprintable()} - {"\n"}
    hidden -= {"\u200d"}  # joins emoji
    assert not hidden
