"""claimtrack versions, as typed."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_a_changed_article_says_what_became_of_its_claims(
    pulled: Run, story: Path, stranded: str
) -> None:
    pulled("judge", stranded, "verified")
    story.write_text(story.read_text("utf-8").replace("About 300", "About 500"), "utf-8")
    answer = pulled("pull", story)
    assert "1 number changed" in answer.out
    assert "1 decided claim to look at again" in answer.out
    listed = pulled("versions", stranded)
    assert "became “About 500" in listed.out
    newer, older = json.loads(pulled("versions", stranded, "--json").out)
    assert older["compared"] == []
    assert {"number changed"} <= {fate for each in newer["compared"] for fate in each["fates"]}


def test_what_is_not_known_is_one_line(pulled: Run) -> None:
    answer = pulled("versions", "https://nowhere.example")
    assert answer.status == 1
    assert answer.err.count("\n") == 1


def test_a_page_that_goes_back_reads_again_as_it_was_fetched_before(
    pulled: Run, story: Path, stranded: str
) -> None:
    first = story.read_text("utf-8")
    story.write_text(first.replace("About 300", "About 500"), "utf-8")
    pulled("pull", story)
    story.write_text(first, "utf-8")
    (told, changes) = pulled("pull", story).lines
    assert "known  Ferry to run again" in told
    assert ", reads again as fetched at " in told
    assert "1 number changed" in changes
    listed = pulled("versions", stranded).lines
    assert ", reads again as fetched at " in listed[0]
    assert "reads again" not in "".join(listed[1:])
    versions = json.loads(pulled("versions", stranded, "--json").out)
    assert [bool(each["first"]) for each in versions] == [True, False, False]
    assert "reads again as an earlier version" in pulled("log").out
    (told,) = pulled("pull", story).lines
    assert "reads again" not in told


def test_a_file_is_named_as_it_was_pulled(
    pulled: Run, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(story.parent)
    (told, _) = pulled("versions", story.name).lines
    assert "Ferry to run again" in told
