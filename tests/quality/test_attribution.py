"""How well words are given to their speakers, on corpora that others have marked.

PolNeAR marks all that is said, thought or felt; its quotations are those between double marks,
of three words and more. GUM marks clauses and quotations that somebody is named for, those
inside quotations too, so nothing else is handed over to its scorer. MEANTIME marks what is said by
its main word, and only recall can be measured. The first line of a PolNeAR text is its headline;
GUM and MEANTIME have a paragraph a line.
"""

import json
import os
import re
import tomllib
from pathlib import Path

import pytest

from claimtrack.extract.grammar import read_blocks
from claimtrack.extract.quotes import find_quotations
from claimtrack.extract.sentences import split_sentences
from claimtrack.model import Block, BlockKind

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))["attribution"]
POLNEAR = "research/polnear.attribution.dev.jsonl"
CLAUSES = ("clause", "quote", "question")
RANKS = {"quote": 0, "clause": 1}
FEWEST_WORDS = 3


@pytest.fixture(scope="module")
def polnear():
    folder = os.environ.get("CLAIMTRACK_BENCH")
    if not folder:
        pytest.skip("CLAIMTRACK_BENCH names no folder of benchmarks")
    return {row["doc_id"]: (row, attributions(row)) for row in rows(Path(folder) / POLNEAR)}


def test_attributions_are_found_no_worse_than_before(polnear, bench, score, record_property):
    given = {key: [handed(one) for one in found] for key, (_, found) in polnear.items()}
    said = score("score_attribution", bench / POLNEAR, given)
    figures = {
        "polnear_triple_f1": said["triple_half"]["f1"],
        "polnear_found_f1": said["content"]["half"]["f1"],
        "polnear_found_precision": said["content"]["half"]["p"],
    }
    for kind, recall in said["recall_by_kind"].items():
        figures[f"polnear_recall_{kind}"] = recall["half"]
    hold(figures, record_property)


def test_quotations_have_their_speakers_no_worse_than_before(
    polnear, bench, score, record_property
):
    given = {key: list(quotations(row, found)) for key, (row, found) in polnear.items()}
    said = score("score_quotes", bench / "research/polnear.quotes.dev.jsonl", given)
    hold({"polnear_quotation_and_speaker_f1": said["joint"]["f1"]}, record_property)


@pytest.mark.parametrize(("name", "genre"), [("news", ["--where", "genre=news"]), ("all", [])])
def test_clauses_of_gum_are_found_no_worse_than_before(name, genre, bench, score, record_property):
    marked = bench / "open/gum.attribution.dev.jsonl"
    given = {row["doc_id"]: [handed(one) for one in statements(row)] for row in rows(marked)}
    said = score("score_attribution", marked, given, *genre)
    hold({f"gum_{name}_triple_f1": said["triple_half"]["f1"]}, record_property)


def test_speech_of_meantime_is_found_no_worse_than_before(bench, score, record_property):
    marked = bench / "open/speech.meantime.dev.jsonl"
    given = {row["doc_id"]: [handed(one) for one in attributions(row)] for row in rows(marked)}
    said = score("score_speech", marked, given)
    hold(
        {
            "meantime_content": said["found"],
            "meantime_cue": said["found+cue"],
            "meantime_source": said["found+source"],
        },
        record_property,
    )


def test_sentences_of_gum_news_end_where_they_do(bench, score, record_property):
    marked = bench / "open/sentences.gum.dev.jsonl"
    ends = {
        row["doc_id"]: [
            sentence[1]
            for block in lines(row["text"])
            for sentence in split_sentences(row["text"], block.span)
        ]
        for row in rows(marked)
    }
    said = score("score_sentences", marked, ends, "--where", "genre=news")
    hold({"gum_news_sentences_f1": said["all"]["f1"]}, record_property)


def rows(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def lines(text):
    found = re.finditer(r"\S[^\n]*", text)
    return tuple(
        Block(BlockKind.PARAGRAPH if at else BlockKind.TITLE, line.span())
        for at, line in enumerate(found)
    )


def attributions(row):
    """What is given to somebody, without what is told inside quotations."""
    sentences = read_blocks(row["text"], lines(row["text"]))
    return [one for sentence in sentences for one in sentence.attributions]


def statements(row):
    """Clauses and quotations that are given to somebody by name, inside quotations too."""
    sentences = read_blocks(row["text"], lines(row["text"]))
    found = (one for each in sentences for one in (*each.attributions, *each.inside))
    return [one for one in found if one.frame in CLAUSES and one.source]


def handed(one):
    return {"content": one.content, "source": one.source, "cue": one.cue}


def quotations(row, found):
    """Every quotation that stands in what somebody says, with the one who says it."""
    text = row["text"]
    for block in lines(text):
        for quotation in find_quotations(text, block.span):
            long = len(text[slice(*quotation.inner)].split()) >= FEWEST_WORDS
            holders = [one for one in found if holds(one, quotation.inner)]
            if holders and long and text[quotation.span[0]] in '“"':
                speaker = min(holders, key=lambda one: tightness(one, quotation.inner))
                if speaker.source:
                    yield {"span": quotation.span, "speaker": speaker.source}


def holds(one, inner):
    return any(start <= inner[0] and inner[1] <= end + 1 for start, end in one.content)


def tightness(one, inner):
    """A cue of saying before one of thinking, and the shorter content first."""
    length = min(e - s for s, e in one.content if s <= inner[0] and inner[1] <= e + 1)
    return RANKS.get(one.frame, 2), length


def hold(figures, record_property):
    for name, figure in figures.items():
        record_property(name.replace("_", " "), figure)
        assert figure >= FLOORS[name], name
