"""claimtrack numbers, as typed."""

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_figures_are_drawn_and_ranges_as_ranges(pulled: Run, story: Path, stranded: str) -> None:
    assert pulled("numbers").out == "No measure has more than one figure.\n"
    text = story.read_text("utf-8").replace("About 300", "Between 400 and 500")
    story.write_text(text.replace("/ferry", "/ferry-later"), "utf-8")
    pulled("pull", story)
    shown = pulled("numbers")
    assert "passengers: " in shown.out
    assert "├" in shown.out
    assert "○" in shown.out
    found = json.loads(pulled("numbers", stranded, "--json").out)
    (series,) = [each for each in found if each["unit"] == "passengers"]
    assert sorted(point["low"] for point in series["points"]) == [300, 400]
