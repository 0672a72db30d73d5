"""claimtrack promises and record, as typed."""

import json

from tests.cli.conftest import Run


def test_promises_are_listed_with_when_they_come_up(pulled: Run) -> None:
    assert "will run again from Monday" in pulled("promises").out
    (promise,) = json.loads(pulled("promises", "--json").out)
    assert set(promise) == {"claim", "due", "last", "standing"}


def test_a_record_is_counts(pulled: Run, engines: str) -> None:
    assert pulled("record").out.startswith("Nothing was resolved yet")
    pulled("judge", engines, "verified")
    assert "speaker  Lena Orvik: 1 of 1 held" in pulled("record", "orvik").out
    assert json.loads(pulled("record", "--json").out)[0]["resolved"] == 1
