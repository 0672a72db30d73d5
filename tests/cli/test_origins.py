"""claimtrack origins, as typed."""

import json

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
