"""How much better a queue is ordered once it has seen decisions, on sentences others judged.

The documents of each corpus are parted in two, in several ways. What was marked in the one half
is decided at a desk, document by document: marked is tracked, and the rest is rejected. The
documents of the other half are then ranked, by worth alone and as the desk has learned to.
"""

import json
import random
import tomllib
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path
from statistics import mean

import pytest

from claimtrack.dates import find_dates
from claimtrack.desk import Desk
from claimtrack.extract.quantities import find_quantities
from claimtrack.extract.worth import weigh
from claimtrack.model import Claim, Hop, Order, Query, Role, Voice, claim_id
from claimtrack.store.memory import MemoryStore

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["learning"]
AFTER = (20, 50, 200)


@pytest.mark.parametrize("corpus", ["policlaim", "ct19"])
def test_the_learned_order_beats_the_unlearned_one(corpus, bench, record_property):
    documents = read(bench / "research" / f"checkworthy.{corpus}.dev.jsonl")
    runs = [replay(documents, half) for half in halves(sorted(documents))]
    for step in runs[0]:
        record_property(f"learning {corpus} MAP {step}", round(mean(run[step] for run in runs), 4))
    gained = mean(run["all"] - run["by worth"] for run in runs)
    better = sum(run["all"] > run["by worth"] for run in runs)
    record_property(f"learning {corpus} better in", f"{better} of {len(runs)} halves")
    assert all(run["untaught"] == run["by worth"] for run in runs), "no worse before it has learned"
    assert gained >= FLOORS[f"{corpus}_gain"]
    assert 2 * better > len(runs)


def halves(names):
    """Ways to choose half of the documents: all if they are few, else eight."""
    ways = list(combinations(names, len(names) // 2))
    return ways if len(ways) <= 10 else random.Random(8).sample(ways, 8)


def replay(documents, decided):
    """The mean average precision on the other documents, at each step of deciding these."""
    store, noon = MemoryStore(), datetime(2031, 5, 4, tzinfo=UTC)
    with store.change() as changes:
        changes.put_claims(claim for rows in documents.values() for claim, _ in rows)
    desk = Desk(store, "ann", clock=lambda: noon)
    kept_out = {name: rows for name, rows in documents.items() if name not in decided}
    rank = {"by worth": lambda query: desk.claims(query, Order.WORTH)}
    found = {
        "by worth": measure(kept_out, rank["by worth"]),
        "untaught": measure(kept_out, desk.queue),
    }
    decisions = [row for name in decided for row in documents[name]]
    for at, (claim, marked) in enumerate(decisions, start=1):
        (desk.accept if marked else desk.reject)([claim])
        if at in AFTER:
            found[f"after {at}"] = measure(kept_out, desk.queue)
    return found | {"all": measure(kept_out, desk.queue)}


def measure(documents, rank):
    return mean(
        precision(
            rank(Query.having("source", name)), {claim.id for claim, marked in rows if marked}
        )
        for name, rows in documents.items()
    )


def precision(ranked, marked):
    """The average precision of an order: how clean it is above each claim that was marked."""
    places = [at for at, claim in enumerate(ranked, start=1) if claim.id in marked]
    return mean(found / at for found, at in enumerate(places, start=1))


def read(path):
    rows = map(json.loads, path.read_text("utf-8").splitlines())
    return {
        row["doc_id"]: [
            (claim(row["doc_id"], at, sentence), bool(sentence["label"]))
            for at, sentence in enumerate(row["sentences"])
        ]
        for row in rows
    }


def claim(name, at, sentence):
    text, whole = sentence["text"], (0, len(sentence["text"]))
    dates = find_dates(text, None)
    found = Claim(
        id=claim_id(name, (at, at + 1)),
        text=text,
        article=name,
        span=(at, at + 1),
        voice=Voice.OWN,
        source=name,
        about=tuple(dates),
        quantities=tuple(find_quantities(text, whole, dates)),
    )
    worth, reasons = weigh(found)
    who = sentence["speaker"]
    chain = (Hop(name=who, who=who, role=Role.PERSON),) if who else ()
    return replace(found, worth=worth, reasons=reasons, chain=chain)
