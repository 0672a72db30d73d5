"""How fast claims are extracted, beside regexes that find quotation marks and "said".

    pytest tests/benchmarks/test_extract.py --junit-xml=figures.xml

The articles are those of the sample story. The ratios are what counts: the machine cancels out.
"""

import re
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from claimtrack.extract import extract
from claimtrack.model import Block
from claimtrack.pull import read

SAMPLE = Path(__file__).parents[2] / "store" / "sample"
PULLED = datetime(2031, 8, 1, tzinfo=UTC)
WORDS = 400
ROUNDS = 5
RIVAL = (
    re.compile(r"[“\"‘][^“”\"\n]{8,400}[”\"’]"),
    re.compile(r"([A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,4}) (?:said|says|told|added|wrote)\b"),
    re.compile(r"\b(?:said|says|told|added|wrote) ([A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,4})"),
    re.compile(r"[^.!?\n]+(?:[.!?]+[”\"’')]*|\n|$)"),
)


@pytest.fixture(scope="module")
def articles():
    return [read(str(path), PULLED) for path in sorted(SAMPLE.glob("*.txt"))]


def seconds(run, articles):
    """The least CPU time of several rounds over all articles, the first one not counted."""
    times = []
    for _ in range(ROUNDS + 1):
        start = time.process_time()
        for article in articles:
            run(article)
        times.append(time.process_time() - start)
    return min(times[1:])


def rival(article):
    return [list(pattern.finditer(article.text)) for pattern in RIVAL]


def test_extraction_keeps_its_distance_to_regexes(articles, record_property):
    words = sum(len(article.text.split()) for article in articles)
    ours, theirs = seconds(extract, articles), seconds(rival, articles)
    record_property("articles of 400 words a second", round(words / WORDS / ours))
    record_property("regexes alone", round(words / WORDS / theirs))
    assert ours / theirs < 120


def test_time_grows_with_the_text_and_no_faster(articles, record_property):
    one = articles[0]

    def times(count):
        step = len(one.text) + 2
        blocks = tuple(
            Block(block.kind, (block.span[0] + at * step, block.span[1] + at * step))
            for at in range(count)
            for block in one.blocks
        )
        return replace(one, text="\n\n".join([one.text] * count), blocks=blocks)

    small, large = seconds(extract, [times(20)]), seconds(extract, [times(200)])
    record_property("ten times the text, times as long", round(large / small, 1))
    assert large / small < 14
