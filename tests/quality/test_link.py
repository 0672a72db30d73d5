"""How well claims that bear on one another are found and told apart, on what others have marked.

CLEF-2020 task 2 has posts and the checked claims they repeat, MEANTIME sentences that tell of
one event in several articles, MRPC pairs of news sentences that say the same or do not,
FEVER-Symmetric pairs of which one supports or refutes the other. Nothing was trained on any.
"""

import json
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

from claimtrack.link import Index, suggest
from claimtrack.link.likeness import compare
from claimtrack.model import Claim, Voice

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["link"]
SAME, AGREES = "0.54", "0.65"
SAYS_SO, OTHERWISE = 0.75, 0.5


def lines(path):
    return list(map(json.loads, path.read_text("utf-8").splitlines()))


def claim(id, text):
    """A claim of these words; what stands before a # in its id is its article."""
    article = id.rpartition("#")[0] or id
    return Claim(id=id, text=text, article=article, span=(0, len(text)), voice=Voice.OWN)


@pytest.mark.parametrize(
    ("corpus", "folder"), [("ct20t2", "research"), ("meantime", "open")], ids=["clef", "meantime"]
)
def test_earlier_claims_are_found_no_worse_than_before(
    corpus, folder, bench, score, record_property
):
    asked = bench / folder / f"retrieval.{corpus}.dev.jsonl"
    stored = {
        row["id"]: claim(row["id"], f"{row['text']} {row['title']}".strip())
        for row in lines(bench / folder / f"retrieval.{corpus}.docs.jsonl")
    }
    index = Index((each.id, each.text) for each in stored.values())
    found = {
        row["id"]: [
            each.other for each in suggest(claim(row["id"], row["text"]), index, stored.get, 20)
        ]
        for row in lines(asked)
    }
    mean = score("score_retrieval", asked, found)["MAP@5"]
    record_property(f"link {corpus} MAP@5", mean)
    assert mean >= FLOORS[f"{corpus}_map_at_5"]


def likenesses(path):
    """The rows of a set of pairs, each with the likeness of its two sentences."""
    weight = defaultdict(lambda: 1.0)
    for row in lines(path):
        yield row, compare(claim(row["id"], row["a"]), claim(row["id"], row["b"]), weight)


def test_the_same_news_is_told_from_other_news_no_worse_than_before(bench, score, record_property):
    marked = bench / "research" / "pairs.mrpc.dev.jsonl"
    found = {row["id"]: like.same for row, like in likenesses(marked)}
    accuracy = score("score_pairs", marked, found, "--threshold", SAME)["accuracy"]
    record_property("link MRPC accuracy", accuracy)
    assert accuracy >= FLOORS["mrpc_accuracy"]


def test_who_supports_is_told_from_who_refutes_no_worse_than_before(bench, score, record_property):
    marked = bench / "open" / "pairs.fsym.dev.jsonl"
    likes = list(likenesses(marked))
    found = {row["id"]: like.agreement for row, like in likes}
    accuracy = score("score_pairs", marked, found, "--threshold", AGREES)["accuracy"]
    told = [(row, like) for row, like in likes if not OTHERWISE < like.agreement < SAYS_SO]
    right = sum((like.agreement >= SAYS_SO) == bool(row["label"]) for row, like in told)
    record_property("link FEVER-Symmetric accuracy", accuracy)
    record_property("link FEVER-Symmetric told", f"{100 * len(told) / len(likes):.1f}")
    record_property("link FEVER-Symmetric right where told", f"{100 * right / len(told):.1f}")
    assert accuracy >= FLOORS["fsym_accuracy"]
    assert 100 * len(told) / len(likes) >= FLOORS["fsym_told"]
    assert 100 * right / len(told) >= FLOORS["fsym_accuracy_where_told"]
