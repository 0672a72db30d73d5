"""claimtrack versions, as typed."""

import json
from pathlib import Path

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
