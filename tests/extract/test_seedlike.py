"""The whole of extraction on one short article whose claims were marked by hand."""

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from claimtrack.extract import extract
from claimtrack.model import Article, Block, BlockKind, Claim, Precision, When

HERE = Path(__file__).parent / "seedlike"
DATED = re.compile(r"\s*date (\d{4}-\d\d-\d\d) ")


@pytest.fixture(scope="module")
def article() -> Article:
    text = (HERE / "article.txt").read_text(encoding="utf-8")
    head = DATED.match(text)
    assert head
    day = date.fromisoformat(head[1])
    blocks = tuple(
        Block(
            BlockKind.HEADING if len(line[0]) < 80 else BlockKind.PARAGRAPH,
            (max(line.start(), head.end()), line.end()),
        )
        for line in re.finditer(r"\S[^\n]*", text)
    )
    published = When(earliest=day, latest=day, precision=Precision.DAY, text=head[1], how="given")
    return Article(
        id="seedlike",
        text=text,
        address="file:///seedlike.txt",
        blocks=blocks,
        pulled=datetime.now(UTC),
        sha256="",
        published=published,
    )


@pytest.fixture(scope="module")
def claims(article: Article) -> tuple[Claim, ...]:
    return extract(article)


@pytest.fixture(scope="module")
def gold() -> list[dict]:
    lines = (HERE / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def covering(claims: tuple[Claim, ...], span: list[int]) -> Claim | None:
    """The claim that covers the marked span, its marks aside; the tightest one."""
    over = [c for c in claims if c.span[0] <= span[0] + 2 and span[1] - 2 <= c.span[1]]
    return min(over, key=lambda claim: claim.span[1] - claim.span[0], default=None)


def test_every_marked_claim_is_found(claims, gold):
    assert [row["id"] for row in gold if covering(claims, row["span"]) is None] == []


def test_every_claim_has_its_whole_chain(claims, gold):
    for row in gold:
        claim = covering(claims, row["span"])
        assert claim
        chain = [hop.who for hop in claim.chain]
        assert chain == [source["who"] for source in row["sources"]], row["content"]


def test_nothing_is_claimed_besides(claims, gold):
    used = {covering(claims, row["span"]).id for row in gold}
    assert [claim.text for claim in claims if claim.id not in used] == []


def test_a_claim_is_a_span_of_the_article_to_the_letter(article, claims):
    for claim in claims:
        assert claim.text == article.text[slice(*claim.span)]


def test_the_days_on_which_it_was_said_are_read(claims, gold):
    for row in gold:
        if row["said_on"]:
            claim = covering(claims, row["span"])
            assert claim.said_on
            assert claim.said_on.earliest == date.fromisoformat(row["said_on"])


def test_what_is_hedged_or_to_come_is_marked(claims, gold):
    for row in gold:
        claim = covering(claims, row["span"])
        assert claim.hedged is row["hedged"], row["content"]


def test_a_heading_that_gives_words_to_somebody_else_is_noticed_on_both_claims(claims):
    told = [claim for claim in claims if "attribution conflict" in " ".join(claim.notices)]
    assert [claim.heading for claim in told] == [True, False]
    assert "Adela Crisp" in told[1].notices[0]


def test_extracting_twice_gives_the_same_claims(article, claims):
    assert extract(article) == claims
