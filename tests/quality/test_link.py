"""How well claims that bear on one another are found and told apart, on what others have marked.

CLEF-2020 task 2 has posts and the checked claims they repeat, MEANTIME sentences that tell of
one event in several articles, MRPC pairs of news sentences that say the same or do not,
FEVER-Symmetric pairs of which one supports or refutes the other. No model was trained on any of
them, but settings were chosen while looking at the part of each that lies in the folder: what
they reach on the rest of each set is the fairer figure.
"""

import json
import tomllib
from pathlib import Path

import pytest

from claimtrack.dates import parse_day
from claimtrack.link import Index, suggest
from claimtrack.link.lexical import terms
from claimtrack.link.likeness import compare
from claimtrack.model import Claim, Voice

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["link"]
SAME, AGREES = "0.51", "0.65"
SAYS_SO, OTHERWISE = 0.75, 0.5


def lines(path):
    return list(map(json.loads, path.read_text("utf-8").splitlines()))


def claim(id, text, published=None):
    """A claim of these words; what stands before a # in its id is its article."""
    article = id.rpartition("#")[0] or id
    span = (0, len(text))
    return Claim(id=id, text=text, article=article, span=span, voice=Voice.OWN, published=published)


def datelines(rows):
    """The day of each article of which one of the first sentences is a date and nothing else."""
    first = (row for row in rows if row["id"].endswith(("#1", "#2", "#3")))
    dated = [(article_of(row["id"]), parse_day(row["text"])) for row in first]
    return {article: when.day for article, when in reversed(dated) if when}


def article_of(id):
    return id.rpartition("#")[0]


@pytest.mark.parametrize(
    ("corpus", "folder"), [("ct20t2", "research"), ("meantime", "open")], ids=["clef", "meantime"]
)
def test_earlier_claims_are_found_no_worse_than_before(
    corpus, folder, bench, score, record_property
):
    asked = bench / folder / f"retrieval.{corpus}.dev.jsonl"
    rows = lines(bench / folder / f"retrieval.{corpus}.docs.jsonl")
    days = datelines(rows)
    stored = {
        row["id"]: claim(
            row["id"], f"{row['text']} {row['title']}".strip(), days.get(article_of(row["id"]))
        )
        for row in rows
    }
    index = Index((each.id, each.text) for each in stored.values())
    found = {}
    for row in lines(asked):
        sought = claim(row["id"], row["text"], days.get(article_of(row["id"])))
        found[row["id"]] = [each.other for each in suggest(sought, index, stored.get, 20)]
    mean = score("score_retrieval", asked, found)["MAP@5"]
    record_property(f"link {corpus} MAP@5", mean)
    assert mean >= FLOORS[f"{corpus}_map_at_5"]


def likenesses(path):
    """The rows of a set of pairs, each with the likeness of its two sentences.

    Words weigh what they do where all the sentences are stored.
    """
    rows = lines(path)
    index = Index((f"{row['id']} {side}", row[side]) for row in rows for side in "ab")
    for row in rows:
        weight = index.weights(terms(row["a"]) | terms(row["b"]))
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
