"""What the screen looks like at two sizes: the pictures are looked at when they change."""

import re
from dataclasses import replace

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from claimtrack.desk import Found
from claimtrack.model import Order, Query, Relation, Suggestion
from claimtrack.model.article import sha256
from claimtrack.tui.config import Config

SMALL, LARGE = (80, 24), (120, 35)


class Picture(SingleFileSnapshotExtension):
    """A picture as Textual exports it."""

    file_extension = "svg"
    _write_mode = WriteMode.TEXT


@pytest.fixture
def picture(snapshot):
    return snapshot.use_extension(Picture)


SCREENS = {
    "review": ["j"],
    "claim": ["enter"],
    "verdict": ["v", "f", "v"],
    "link": ["l"],
    "correct": ["e"],
    "note": ["i"],
    "chain": ["p"],
    "history": ["H"],
    "versions": ["D"],
    "origins": ["O"],
    "leaning": ["W"],
    "record": ["R"],
    "palette": ["ctrl+p"],
    "find": ["ctrl+f", *"bridge", "enter"],
    "filter": ["/", *"colour:"],
    "queries": ["F"],
    "help": ["?"],
    "articles": ["2"],
    "tags": ["3"],
    "stories": ["4"],
    "overview": ["4", "o"],
    "brief": ["4", "b"],
    "proposals": ["4", "p"],
}
"""Each screen, and the keys that lead to it."""


@pytest.mark.parametrize("size", [SMALL, LARGE], ids=["small", "large"])
@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS)
async def test_the_screen_looks_as_it_did(
    desk_with, story, screen_over, picture, size, keys, monkeypatch
):
    desk = desk_with(in_two_versions(story))
    worked_on(desk)
    monkeypatch.setattr(desk, "suggestions", lambda claim, *_: suggested(desk, claim))
    config = Config(queries={"open": Query.parse("state:tracked -has:evidence")})
    async with screen_over(desk, size=size, config=config) as screen:
        await screen.press(*keys)
        await screen.settle()
        assert drawn(screen) == picture


def worked_on(desk):
    """Two claims tagged and linked, four filed."""
    claims = desk.claims(order=Order.WORTH)
    desk.file_under(claims[:4], "Harbour bridge")
    desk.tag([desk.claim(each.id) for each in claims[:2]], ["lorries"])
    desk.link(desk.claim(claims[1].id), Relation.CONTRADICTS, desk.claim(claims[0].id))


def in_two_versions(story):
    """The story, with its first article pulled once before."""
    first, *others = story
    text = first.article.text.replace("six weeks", "four weeks")
    before = replace(first.article, id="0" * 16, text=text, sha256=sha256(text))
    article = replace(first.article, previous=before.id)
    return [Found(before, ()), Found(article, first.claims), *others]


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
