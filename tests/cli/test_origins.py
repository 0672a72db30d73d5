"""claimtrack origins, as typed."""

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_the_paths_are_shown_with_what_is_odd_about_them(pulled: Run, stranded: str) -> None:
    engines = pulled("list", "engines").out[:8]
    pulled("link", engines, "supports", stranded)
    shown = pulled("origins", stranded)
    assert shown.lines[0] == "1 article · 1 outlet · 2 origins"
    assert "supports: Lena Orvik ← Harbour Post" in shown.out


def test_json_has_paths_and_alerts(pulled: Run, stranded: str) -> None:
    origins = json.loads(pulled("origins", stranded, "--json").out)
    assert origins["origins"] == ["harbour office"]
    assert set(origins["paths"][0]) >= {"claim", "outlet", "day", "hops", "origin", "dropped"}
    assert origins["alerts"] == []


def test_what_nobody_linked_stands_apart_and_counts_for_nothing(
    pulled: Run, story: Path, stranded: str
) -> None:
    text = story.read_text("utf-8").replace("/ferry", "/again").replace("Harbour Post", "Echo")
    story.write_text(text, "utf-8")
    pulled("pull", story)
    lines = pulled("origins", stranded).lines
    assert lines[0] == "1 article · 1 outlet · 1 origin"
    assert lines[2].startswith("1 more claim says nearly the same (not confirmed); with it: 2 art")
    assert lines[3].startswith("? ")
    assert lines[3].endswith("harbour office ← Echo")
    origins = json.loads(pulled("origins", stranded, "--json").out)
    assert [path["confirmed"] for path in origins["paths"]] == [True, False]
    assert (origins["articles"], len(origins["origins"])) == (1, 1)
    leaning = json.loads(pulled("consequences", stranded, "--json").out)["leaning"]
    assert [each["confirmed"] for each in leaning] == [False]
