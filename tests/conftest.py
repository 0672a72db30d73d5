"""Builders of claims and articles for every room's tests; the words are our own."""

import os
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import settings

from claimtrack.model import (
    Article,
    Block,
    BlockKind,
    Claim,
    Hop,
    Precision,
    Role,
    Voice,
    When,
    article_id,
    claim_id,
)
from claimtrack.model.article import sha256
from claimtrack.store.base import Store

# A busy machine is no failure; where CI runs, one run tries what every other tries.
settings.register_profile("untimed", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("untimed")

NOON = datetime(2031, 5, 4, 12, 0, tzinfo=UTC)


def _article(text: str, address: str = "https://gazette.example/dam", **more: Any) -> Article:
    paragraph = Block(BlockKind.PARAGRAPH, (0, len(text)))
    given: dict[str, Any] = {"blocks": (paragraph,), "pulled": NOON, **more}
    return Article(
        id=article_id(address, text), text=text, address=address, sha256=sha256(text), **given
    )


def _claim(text: str, article: str | Article = "0" * 16, **more: Any) -> Claim:
    if isinstance(article, Article):
        start = article.text.index(text)
        article = article.id
    else:
        start = 0
    span = more.pop("span", (start, start + len(text)))
    given: dict[str, Any] = {
        "id": claim_id(article, span),
        "article": article,
        "span": span,
        "voice": Voice.REPORTED if more.get("chain") else Voice.OWN,
        **more,
    }
    return Claim(text=text, **given)


def _hop(name: str, **more: Any) -> Hop:
    return Hop(**{"name": name, "who": name, "role": Role.PERSON, **more})


def _when(earliest: date | None, latest: date | None, **more: Any) -> When:
    given = {"precision": Precision.DAY, "text": "that day", "how": "as written", **more}
    return When(earliest=earliest, latest=latest, **given)


def _keep(store: Store, *kept: Article | Claim) -> None:
    articles = [each for each in kept if isinstance(each, Article)]
    with store.change() as changes:
        for article in articles:
            changes.put_article(article)
        changes.put_claims(each for each in kept if isinstance(each, Claim))


@pytest.fixture(scope="session")
def an_article() -> Callable[..., Article]:
    """``an_article(text, address, **fields)``: one paragraph, pulled at noon on 4 May 2031."""
    return _article


@pytest.fixture(scope="session")
def a_claim() -> Callable[..., Claim]:
    """``a_claim(text, article, **fields)``: at its place in the article, where one is given."""
    return _claim


@pytest.fixture(scope="session")
def a_hop() -> Callable[..., Hop]:
    """``a_hop(name, **fields)``: a person, named in full unless ``who`` says otherwise."""
    return _hop


@pytest.fixture(scope="session")
def a_when() -> Callable[..., When]:
    """``a_when(earliest, latest, **fields)``: an interval of days."""
    return _when


@pytest.fixture(scope="session")
def keep() -> Callable[..., None]:
    """``keep(store, *articles_and_claims)``: put them into a store in one change."""
    return _keep


@pytest.fixture(scope="session")
def noon() -> datetime:
    """When things happen, unless a test says otherwise: noon on 4 May 2031."""
    return NOON


@pytest.fixture(scope="session")
def texts() -> Callable[[Sequence[Claim]], list[str]]:
    """``texts(claims)``: their words, in their order."""
    return lambda claims: [claim.text for claim in claims]
