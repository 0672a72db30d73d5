"""claimtrack export, as typed."""

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_only_what_was_verified_on_evidence_goes_out(
    pulled: Run, engines: str, stranded: str, tmp_path: Path
) -> None:
    pulled("judge", engines, "verified", "--evidence", "https://yard.example/log")
    pulled("judge", stranded, "verified")
    target = tmp_path / "verified.json"
    answer = pulled("export", "-o", target)
    assert answer.out.startswith("1 claim ")
    document = json.loads(target.read_text(encoding="utf-8"))
    assert [claim["text"] for claim in document["claims"]] == ["We have repaired both engines,"]
    assert document["claims"][0]["rule"] == "verified"


def test_decided_claims_go_out_when_asked_for(pulled: Run, stranded: str) -> None:
    pulled("judge", stranded, "disputed")
    document = json.loads(pulled("export", "--decided").out)
    assert document["rule"]["name"] == "decided"
    assert [claim["verdict"] for claim in document["claims"]] == ["disputed"]


def test_an_export_of_nothing_says_so(pulled: Run) -> None:
    answer = pulled("export")
    assert json.loads(answer.out)["claims"] == []
    assert "no claim is decided" in answer.err


def test_an_export_that_cannot_be_written_is_one_line(pulled: Run, tmp_path: Path) -> None:
    answer = pulled("export", "-o", tmp_path / "nowhere" / "verified.json")
    assert answer.status == 1
    assert "nowhere" in answer.err
    assert answer.err.count("\n") == 1
