"""claimtrack brief, as an editor reads it."""

import json
from pathlib import Path

import pytest

from claimtrack.desk import Desk
from claimtrack.errors import StoreError
from tests.cli.conftest import Run


def test_a_line_has_the_words_who_said_them_through_whom_when_and_the_id(
    pulled: Run, engines: str
) -> None:
    lines = pulled("brief", "engines").lines
    assert lines[0].startswith("Brief: engines. From the beginning until ")
    assert lines[1:] == [
        "",
        "NEW (1)",
        "  “We have repaired both engines,”",
        f"      Lena Orvik (“said”) ← Harbour Post · published 7 Mar 2031 · not judged · {engines}",
    ]


def test_the_next_brief_begins_where_the_last_one_ended(pulled: Run, stranded: str) -> None:
    assert "NEW (" in pulled("brief").out
    assert pulled("brief").out.rstrip().endswith(": nothing new.")
    pulled("judge", stranded, "false")
    again = pulled("brief").lines
    assert "WITHDRAWN (1)" in again
    assert any("judged false by" in line and stranded in line for line in again)
    assert "NEW (" in pulled("brief", "--since", "2020-01-01").out


def test_who_contradicts_whom_is_said_with_both_their_words(
    pulled: Run, engines: str, stranded: str
) -> None:
    pulled("brief")
    pulled("--as", "Ben", "link", engines, "contradicts", stranded)
    lines = pulled("brief").lines
    at = lines.index("CONTRADICTED (1)")
    assert lines[at + 3 : at + 5] == [
        "      contradicted, says Ben, by:",
        "      “We have repaired both engines,”",
    ]


def test_as_markdown_the_words_of_an_article_stay_words(run: Run, tmp_path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("The *mayor* said 3 [boats](x) <b>sank</b> on Monday.\n", "utf-8")
    run("pull", page)
    text = run("brief", "--format", "markdown").out
    assert text.startswith("# Brief: all claims\n")
    assert "\n## New (" in text
    assert r"\[boats\](x) \<b\>sank\</b\>" in text


def test_as_json_it_is_whole(pulled: Run, engines: str) -> None:
    brief = json.loads(pulled("brief", "engines", "--format", "json").out)
    (told,) = brief["new"]
    assert told["claim"]["id"].startswith(engines)
    assert told["claim"]["chain"][0]["who"] == "Lena Orvik"
    assert brief["contradicted"] == brief["withdrawn"] == []


@pytest.mark.parametrize("day", ["someday", "2031-13-45"])
def test_a_day_that_is_none_is_a_wrong_call(pulled: Run, day: str) -> None:
    answer = pulled("brief", "--since", day)
    assert answer.status == 2
    assert "is no day" in answer.err


def test_what_is_read_where_nothing_can_be_written_is_said_to_begin_there_again(
    pulled: Run, monkeypatch
) -> None:
    def refuse(*_):
        raise StoreError("the disk is full")

    monkeypatch.setattr(Desk, "remember_brief", refuse)
    answer = pulled("brief")
    assert (answer.status, "NEW (" in answer.out) == (0, True)
    assert answer.err.endswith("your next brief begins where this one did: the disk is full\n")


def test_who_updates_whom_stands_in_markdown_too(pulled: Run, engines: str, stranded: str) -> None:
    pulled("brief")
    pulled("link", engines, "updates", stranded)
    lines = pulled("brief", "--format", "markdown").lines
    at = lines.index("## Updated (1)")
    assert lines[at + 2].startswith("- “About 300 passengers")
    assert lines[at + 4].startswith("  - updated, says ")
    assert lines[at + 5].startswith("    “We have repaired both engines,”")


def test_an_article_of_its_own_voice_and_without_a_day_is_said_to_be_so(run: Run, tmp_path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("The bridge was closed by 300 workers.\n", "utf-8")
    run("pull", page)
    assert "outlet unknown, in its own voice · no date · not judged" in run("brief").out


def test_a_number_that_changed_is_said_with_the_words_before(pulled: Run, story: Path) -> None:
    pulled("brief")
    story.write_text(story.read_text("utf-8").replace("About 300", "About 500"), "utf-8")
    pulled("pull", story)
    lines = pulled("brief").lines
    at = lines.index("CHANGED (1)")
    assert lines[at + 1].startswith("  “About 500 passengers")
    assert lines[at + 3].startswith(
        "      “About 300 passengers” became “About 500 passengers”, in "
    )
    assert lines[at + 3].endswith("; it was:")
    assert lines[at + 4].startswith("      “About 300 passengers")
    assert not {"NEW (1)", "WITHDRAWN (1)"} & set(lines)


def test_a_story_that_there_is_not_is_told_and_leaves_no_mark(pulled: Run) -> None:
    answer = pulled("brief", "No such ferry")
    assert 'no story is called "No such ferry"' in answer.err
    assert answer.err.count("\n") == 1
    assert pulled("brief", "No such ferry").out.count("From the beginning") == 1
