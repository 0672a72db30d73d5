"""How well claims are ranked by their worth, on sentences that others have judged.

PoliClaim marks which sentences of speeches are checkable, CLEF-2019 which sentences of debates
fact-checkers did check. Nothing was trained on either.
"""

import json
import tomllib
from pathlib import Path

import pytest

from claimtrack.dates import find_dates
from claimtrack.extract.quantities import find_quantities
from claimtrack.extract.worth import weigh
from claimtrack.model import Claim, Voice

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["worth"]


@pytest.mark.parametrize("corpus", ["policlaim", "ct19"])
def test_claims_are_ranked_no_worse_than_before(corpus, bench, score, record_property):
    marked = bench / "research" / f"checkworthy.{corpus}.dev.jsonl"
    found = {
        row["doc_id"]: [weigh(claim(sentence["text"]))[0] for sentence in row["sentences"]]
        for row in map(json.loads, marked.read_text("utf-8").splitlines())
    }
    mean = score("score_ranking", marked, found)["MAP"]
    record_property(f"worth {corpus} MAP", mean)
    assert mean >= FLOORS[f"{corpus}_map"]


def claim(text):
    whole = (0, len(text))
    dates = find_dates(text, None)
    numbers = find_quantities(text, whole, dates)
    return Claim(
        id="",
        text=text,
        article="",
        span=whole,
        voice=Voice.OWN,
        about=tuple(dates),
        quantities=tuple(numbers),
    )
