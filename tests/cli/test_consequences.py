"""claimtrack consequences and export --check, as typed."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def exported(pulled: Run, engines: str, tmp_path: Path) -> Path:
    """An export of the claim about the engines."""
    file = tmp_path / "verified.json"
    pulled("judge", engines, "verified", "--evidence", "https://yard.example/log")
    pulled("export", "-o", file)
    return file


def test_what_leans_on_a_claim_is_shown(
    pulled: Run, engines: str, stranded: str, exported: Path
) -> None:
    pulled("link", engines, "supports", stranded)
    pulled("judge", stranded, "likely")
    shown = pulled("consequences", engines)
    assert shown.lines[0].startswith(f"{stranded}  likely        leans on this, which supports it")
    assert str(exported) in shown.lines[1]
    as_json = json.loads(pulled("consequences", engines, "--json").out)
    assert as_json["leaning"][0]["claim"]["verdict"] == "likely"
    assert as_json["exports"][0]["verdict"] == "verified"
    pulled("judge", engines, "false")
    assert pulled("list", "is:recheck").out.startswith(stranded)


def test_nothing_leans_on_most_claims(pulled: Run, engines: str) -> None:
    assert pulled("consequences", engines).out == "Nothing leans on this claim.\n"


def test_an_export_that_holds_says_so(pulled: Run, exported: Path) -> None:
    answer = pulled("export", "--check", exported)
    assert answer.status == 0
    assert answer.lines[0].startswith("exported by ")
    assert answer.lines[-1] == "1 of 1 claims still hold"


def test_an_export_that_no_longer_holds_says_why(pulled: Run, engines: str, exported: Path) -> None:
    pulled("judge", engines, "misleading")
    answer = pulled("export", "--check", exported)
    assert answer.status == 1
    assert "it was verified and is misleading now" in answer.out
    assert answer.lines[-1] == "0 of 1 claims still hold"


def test_what_is_no_export_is_one_line(pulled: Run, story: Path, tmp_path: Path) -> None:
    (tmp_path / "list.json").write_text("[1, 2]")
    for file in (story, tmp_path / "list.json", tmp_path / "nowhere.json"):
        answer = pulled("export", "--check", file)
        assert answer.status == 1
        assert file.name in answer.err
        assert answer.err.count("\n") == 1


def test_the_log_names_the_file_that_was_handed_on(pulled: Run, exported: Path) -> None:
    assert f"exported 1 claim ({exported})" in pulled("log").out
