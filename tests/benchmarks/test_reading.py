"""Reading dates, quantities and worth out of an article of 400 words, beside simpler ways.

    pytest tests/benchmarks/test_reading.py --benchmark-sort=name

The bare cutting into words is what no reader can beat; dateutil, asked fuzzily for one date in
each sentence, is what most programs do. Ratios are in the brackets.
"""

import re
from datetime import date

import pytest
from dateutil.parser import parse

from claimtrack.dates import find_dates
from claimtrack.extract.quantities import find_quantities
from claimtrack.extract.worth import weigh
from claimtrack.model import Claim, Voice

SENTENCES = [
    "The harbour board of Skelvik approved a loan of $1.5 billion on Tuesday.",
    "It will be paid back by the end of next year, the chair said, or by June at the latest.",
    "Some 700-800 dockers walked out three days earlier, and at least 14 ships were turned away.",
    "Since 2014 the port has lost a third of its trade, about 90,000 containers a year.",
    "Nobody at the ministry would say why the letter had been left unanswered for so long.",
    "“We were told of it on Feb. 9,” she said, and added that the mayor had known since May.",
]
ARTICLE = " ".join(SENTENCES * 5)
PUBLISHED = date(2022, 2, 10)
SPANS = [found.span() for found in re.finditer(r"[^.]+\.", ARTICLE)]


def words():
    return re.findall(r"\w+|\S", ARTICLE)


def dateutil():
    found = []
    for start, end in SPANS:
        try:
            found.append(parse(ARTICLE[start:end], fuzzy=True))
        except (ValueError, OverflowError, TypeError):
            continue
    return found


def dates():
    return find_dates(ARTICLE, PUBLISHED)


def quantities():
    return [find_quantities(ARTICLE, span) for span in SPANS]


def worth():
    return [
        weigh(Claim(id="", text=ARTICLE[start:end], article="", span=(0, 1), voice=Voice.OWN))
        for start, end in SPANS
    ]


@pytest.mark.benchmark(group="reading")
@pytest.mark.parametrize("way", [words, dateutil, dates, quantities, worth])
def test_reading(benchmark, way):
    assert benchmark(way)
