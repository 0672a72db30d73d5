"""claimtrack stories, story and file, as typed."""

import json

import pytest

from tests.cli.conftest import Run

SECOND = """Title: No ferry on Monday after all
Source: Sund Gazette
Date: 9 March 2031

The ferry between Sund and Aske will not run on Monday, Transport Minister Lena Orvik said.
“One engine failed again,” Orvik said in Aske.
"""


@pytest.fixture
def two(pulled: Run, tmp_path) -> Run:
    """A store of two articles about one ferry."""
    path = tmp_path / "second.txt"
    path.write_text(SECOND, "utf-8")
    pulled("pull", path)
    return pulled


def test_without_stories_it_says_where_to_look(pulled: Run) -> None:
    assert pulled("stories").out.startswith("No stories yet")
    assert pulled("stories", "--propose").out.startswith("No story is proposed")


def test_what_is_proposed_is_filed_when_it_is_told_to_be_and_undone_whole(two: Run) -> None:
    (line,) = two("stories", "--propose").lines
    assert "Lena Orvik" in line
    assert "of 2 articles, 7 Mar 2031 to 9 Mar 2031" in line
    proposed = json.loads(two("stories", "--propose", "--json").out)
    count = len(proposed[0]["claims"])
    filed = two("file", line[:8], "The ferry", "--proposed")
    assert filed.out == f"filed under The ferry: {count} claims\n"
    assert two("stories").lines == [f"{count:>7}  The ferry: {count} new"]
    two("undo")
    assert two("stories").out.startswith("No stories yet")


def test_without_a_name_a_proposal_keeps_its_working_name(two: Run) -> None:
    id_ = two("stories", "--propose").lines[0][:8]
    two("file", id_, "--proposed")
    assert "Lena Orvik" in two("stories").out


def test_all_that_a_query_shows_is_filed_at_once(two: Run) -> None:
    assert two("file", "engine", "Engines", "--all").out == "filed under Engines: 2 claims\n"
    assert two("file", "engine", "Engines", "--all").out == "unchanged\n"
    assert two("file", "engine", "--all").out == "filed under no story: 2 claims\n"
    assert two("file", "x", "y", "--all", "--proposed").status == 2


def test_a_story_shows_its_claims_its_conflicts_and_its_origins(
    two: Run, stranded: str, engines: str
) -> None:
    two("file", "ferry or engine or passengers", "The ferry", "--all")
    two("--as", "Ben", "link", engines, "contradicts", stranded)
    answer = two("story", "the", "ferry")
    assert answer.lines[0] == "The ferry"
    assert any(line.startswith("conflict") and "(says Ben)" in line for line in answer.lines)
    assert any(line.startswith("origins") and "Lena Orvik" in line for line in answer.lines)
    assert f"2031-03-07  {stranded} new" in answer.out
    whole = json.loads(two("story", "the ferry", "--json").out)
    assert whole["conflicts"][0]["by"] == "Ben"
    assert len(whole["timeline"]) == sum(whole["states"].values())


def test_a_story_that_is_none_is_told(two: Run) -> None:
    answer = two("story", "The", "train")
    assert answer.status == 1
    assert 'nothing is filed under "The train"' in answer.err
    assert two("stories", "--json").out == "{}\n"
