"""How well our own gold set is read: every figure is a share of all that was marked.

A claim is found where its words and the marked ones overlap with an F1 of ``SAME_CLAIM`` or
more, one to one. Chains, speakers, dates and quantities of claims that were not found are wrong.
"""

import re
import tomllib
from collections import Counter
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import pytest

from claimtrack.extract import extract
from claimtrack.pull import read

SAME_CLAIM = 0.8
FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["gold"]
PULLED = datetime(2034, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def counts(gold):
    """Of each measure, how many there are to get right, and how many are."""
    total, right = Counter(), Counter()
    for marked in gold:
        claims = extract(read(str(marked.path), PULLED))
        pairs = pair_up(marked, claims)
        for wanted in marked.claims:
            judge(wanted, pairs.get(wanted["span"][0]), total, right)
        total["precise"] += len(claims)
        right["precise"] += len(pairs)
    return total, right


@pytest.mark.parametrize("measure", FLOORS)
def test_the_gold_set_is_read_no_worse_than_before(counts, measure, record_property):
    total, right = counts
    share = 100 * right[measure] / total[measure]
    record_property(f"gold {measure}", f"{share:.1f} ({right[measure]} of {total[measure]})")
    assert share >= FLOORS[measure]


def judge(wanted, claim, total, right):
    """Count what there is to get right about one marked claim, and what the found one has."""
    marks = {"found": [claim is not None], "speaker": [claim and has_speaker(wanted, claim)]}
    if len(wanted["chain"]) > 1:
        marks["chains"] = [claim and has_chain(wanted, claim)]
    marks["when"] = [claim and holds for holds in dates_found(wanted, claim)]
    marks["quantities"] = [
        claim and any(is_same_quantity(quantity, each) for each in claim.quantities)
        for quantity in wanted["quantities"]
    ]
    for measure, marked in marks.items():
        total[measure] += len(marked)
        right[measure] += sum(map(bool, marked))


def pair_up(marked, claims):
    """The found claim of each marked one, by where the marked one starts; the best pair first."""
    scored = [
        (overlap(marked.text, wanted, claim), wanted["span"][0], index)
        for wanted, (index, claim) in product(marked.claims, enumerate(claims))
    ]
    pairs = {}
    for score, start, index in sorted(scored, key=lambda each: -each[0]):
        if score >= SAME_CLAIM and start not in pairs and claims[index] not in pairs.values():
            pairs[start] = claims[index]
    return pairs


def overlap(text, wanted, claim):
    """The F1 of the words that the marked and the found claim have in common, by their places."""
    expected = words_at(text, wanted["span"], wanted.get("gaps", ()))
    given = words_at(text, claim.span, claim.gaps)
    return 2 * len(expected & given) / (len(expected) + len(given))


def words_at(text, span, gaps):
    places = {found.start() for found in re.compile(r"\w+").finditer(text, *span)}
    return {at for at in places if not any(start <= at < end for start, end in gaps)}


def has_speaker(wanted, claim):
    if not wanted["chain"] or not claim.chain:
        return not wanted["chain"] and not claim.chain
    return is_same_hop(wanted["chain"][0], claim.chain[0])


def has_chain(wanted, claim):
    return len(wanted["chain"]) == len(claim.chain) and all(
        map(is_same_hop, wanted["chain"], claim.chain)
    )


def is_same_hop(wanted, hop):
    """Titles may stand with a name; a document may be named for itself or for its maker."""
    if hop.role != wanted["role"]:
        return False
    if wanted["who"] is None:
        return hop.who is None or (hop.role != "unnamed" and words(hop.who) <= words(hop.name))
    given = f"{hop.who or ''} {hop.name}" if hop.role == "document" else hop.who
    return words(wanted["who"]) <= words(given or "")


def words(name):
    return set(re.findall(r"\w+", name.casefold())) - {"the", "a", "an"}


def dates_found(wanted, claim):
    """For each marked time whether the claim has it, and knows that it contradicts itself."""
    if wanted["said_on"]:
        yield bool(claim and claim.said_on and days(claim.said_on) == wanted["said_on"])
    for earliest, latest, _ in wanted["about"]:
        agrees = not wanted.get("disagrees")
        times = [(days(each), each.agrees) for each in claim.about] if claim else []
        yield ([earliest, latest], agrees) in times


def days(when):
    return [day and day.isoformat() for day in (when.earliest, when.latest)]


def is_same_quantity(wanted, quantity):
    return (
        (quantity.low, quantity.high) == (wanted["low"], wanted["high"])
        and quantity.approximate == wanted["approximate"]
        and head(quantity.unit) == head(wanted["unit"])
    )


def head(unit):
    """The last word of a unit without the ending of a plural: "metric tons" are tons."""
    return unit and unit.casefold().split()[-1].removesuffix("s")
