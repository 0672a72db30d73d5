"""An article from a few sentences, and the claims in it."""

import re
from datetime import UTC, date, datetime

import pytest

from claimtrack.extract import extract
from claimtrack.model import Article, Block, BlockKind, Precision, When

PUBLISHED = date(2031, 5, 7)


def article_of(text: str, *, headings: tuple[str, ...] = (), source: str | None = None) -> Article:
    """An article with a paragraph a line; ``headings`` are those of its lines that are one."""
    blocks = tuple(
        Block(
            BlockKind.HEADING if line[0] in headings else BlockKind.PARAGRAPH,
            line.span(),
        )
        for line in re.finditer(r"\S[^\n]*", text)
    )
    when = When(
        earliest=PUBLISHED,
        latest=PUBLISHED,
        precision=Precision.DAY,
        text="7 May 2031",
        how="given",
    )
    return Article(
        id="article",
        text=text,
        address="file:///article.txt",
        blocks=blocks,
        pulled=datetime(2031, 5, 8, tzinfo=UTC),
        sha256="",
        source=source,
        published=when,
    )


@pytest.fixture
def claims():
    """What ``extract`` finds in a text."""

    def run(text: str, **more):
        return extract(article_of(text, **more))

    return run


@pytest.fixture
def told(claims):
    """What ``extract`` finds in a text, as pairs of words and the names of the chain."""

    def run(text: str, **more):
        return [
            (claim.text, [hop.who or hop.role.value for hop in claim.chain])
            for claim in claims(text, **more)
        ]

    return run
