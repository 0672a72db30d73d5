"""What the screen looks like at two sizes: the pictures are looked at when they change."""

import re

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from claimtrack.model import Relation, Suggestion

SMALL, LARGE = (80, 24), (140, 45)


class Picture(SingleFileSnapshotExtension):
    """A picture as Textual exports it."""

    file_extension = "svg"
    _write_mode = WriteMode.TEXT


@pytest.fixture
def picture(snapshot):
    return snapshot.use_extension(Picture)


@pytest.mark.parametrize(
    ("size", "keys"),
    [
        pytest.param(LARGE, ["j"], id="review"),
        pytest.param(SMALL, ["j"], id="queue"),
        pytest.param(SMALL, ["enter"], id="claim"),
        pytest.param(LARGE, ["v", "f", "v"], id="verdict"),
        pytest.param(LARGE, ["l"], id="link"),
    ],
)
async def test_the_screen_looks_as_it_did(desk, screen_over, picture, size, keys, monkeypatch):
    monkeypatch.setattr(desk, "suggestions", lambda claim, *_: suggested(desk, claim))
    async with screen_over(desk, size=size) as screen:
        await screen.press(*keys)
        await screen.settle()
        assert drawn(screen) == picture


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["small", "large"])
@pytest.mark.parametrize(
    "keys",
    [
        pytest.param(["2"], id="articles"),
        pytest.param(["3"], id="tags"),
        pytest.param(["4"], id="stories"),
    ],
)
async def test_the_other_screens_look_as_they_did(desk, screen_over, picture, size, keys):
    claims = desk.claims()
    desk.file_under(claims[:4], "Harbour bridge")
    desk.tag([desk.claim(each.id) for each in claims[1:3]], ["lorries"])
    async with screen_over(desk, size=size) as screen:
        await screen.press(*keys)
        await screen.settle()
        assert drawn(screen) == picture


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["small", "large"])
async def test_the_chain_of_a_correction_looks_as_it_did(desk, screen_over, picture, size, a_hop):
    claim = desk.claims()[0]
    desk.reattribute(claim, [*claim.chain, a_hop("Port Office", cue="told")])
    async with screen_over(desk, size=size) as screen:
        await screen.press("e", "c", "j")
        await screen.settle()
        assert drawn(screen) == picture


async def test_an_empty_store_says_how_to_begin(desk_with, screen_over, picture):
    async with screen_over(desk_with([]), size=SMALL) as screen:
        await screen.settle()
        assert drawn(screen) == picture


def suggested(desk, claim):
    """What the pictures show, whatever the desk would suggest today."""
    others = [each.id for each in desk.claims() if each.article != claim.article]
    return [
        Suggestion(other=other, relation=relation, score=score, reason=reason)
        for other, relation, score, reason in zip(
            others,
            (Relation.UPDATES, None),
            (0.78, 0.4),
            ("same actors, same act; other months", "related words"),
            strict=False,
        )
    ]


def drawn(screen) -> str:
    """The picture without the fonts that it would fetch from elsewhere."""
    return re.sub(r"@font-face \{[^}]{0,400}\}\s{0,9}", "", screen.app.export_screenshot())
