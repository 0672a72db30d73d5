"""claimtrack timeline, as typed."""

import json

from tests.cli.conftest import Run


def test_claims_stand_by_day_and_as_of_one(pulled: Run, engines: str) -> None:
    pulled("judge", engines, "false")
    shown = pulled("timeline", "engines").out
    assert "reported 7 Mar 2031" in shown
    assert "false" in shown
    assert pulled("timeline", "--as-of", "2031-03-06").out == "Nothing was reported by then.\n"
    (then,) = json.loads(pulled("timeline", "engines", "--as-of", "2031-03-07", "--json").out)
    assert then["claim"].startswith(engines)
    assert then["reported"] == "2031-03-07"
