"""claimtrack extract, as typed: the claims of one article, and nothing kept."""

import json
from pathlib import Path

from tests.cli.conftest import STORY, Run


def test_extract_shows_claims_and_keeps_nothing(run: Run, story: Path, tmp_path: Path) -> None:
    answer = run("extract", story)
    assert "Lena Orvik: We have repaired both engines" in answer.out
    assert not (tmp_path / "claims").exists()


def test_extract_gives_the_words_at_their_span(run: Run, story: Path) -> None:
    claims = json.loads(run("extract", story, "--json").out)
    assert claims
    for claim in claims:
        start, end = claim["span"]
        assert STORY[start:end] == claim["text"]


def test_extract_explains_which_rule_found_what(run: Run, story: Path) -> None:
    lines = run("extract", story, "--explain").lines
    at = lines.index("  source    the harbour office")
    assert lines[at - 1] == "  cue       according to"
    assert lines[at + 1] == "  content   About 300 passengers were stranded for two days"


def test_an_explanation_is_no_json(run: Run, story: Path) -> None:
    assert run("extract", story, "--explain", "--json").status == 2


def test_what_cannot_be_read_is_one_line(run: Run) -> None:
    answer = run("extract", "nowhere.txt")
    assert answer.status == 1
    assert answer.err.count("\n") == 1
    assert "nowhere.txt" in answer.err
