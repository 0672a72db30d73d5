"""claimtrack check, backup, restore and log, as typed."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def snapshot(tmp_path: Path) -> Path:
    """A copy of the store in one file, with the claims of the story in it."""
    return tmp_path / "copy.json"


def test_a_sound_store_is_told_to_be_well(pulled: Run) -> None:
    checked = pulled("check")
    assert checked.status == 0
    assert checked.out.endswith("0 acts: all well\n")


def test_a_damaged_store_is_told_with_the_place_and_left_alone(
    pulled: Run, engines: str, tmp_path: Path
) -> None:
    pulled("accept", engines)
    pulled("tag", engines, "ferry")
    journal = next((tmp_path / "claims").glob("*.journal"))
    damaged = journal.read_bytes().replace(b"tracked", b"trackod", 1)
    journal.write_bytes(damaged)
    checked = pulled("check")
    assert checked.status == 1
    assert journal.name in checked.err
    assert "--repair" in checked.err
    assert journal.read_bytes() == damaged


def test_an_unfinished_end_is_told_and_costs_nothing_else(
    pulled: Run, engines: str, tmp_path: Path
) -> None:
    pulled("accept", engines)
    journal = next((tmp_path / "claims").glob("*.journal"))
    journal.write_bytes(journal.read_bytes().rstrip()[:-40])
    listed = pulled("list")
    assert listed.status == 0
    assert "1 acknowledged change" in listed.err
    assert journal.name in listed.err
    assert len(listed.lines) == 3


def test_what_can_be_saved_is_saved_into_a_new_store(
    pulled: Run, engines: str, tmp_path: Path
) -> None:
    pulled("accept", engines)
    journal = next((tmp_path / "claims").glob("*.journal"))
    journal.write_bytes(journal.read_bytes().replace(b"tracked", b"trackod", 1))
    repaired = pulled("check", "--repair", tmp_path / "saved")
    assert repaired.status == 1
    assert repaired.err
    assert "We have repaired" in pulled("--store", tmp_path / "saved", "show", engines).out


def test_a_backup_is_put_back_and_what_was_there_is_kept(
    pulled: Run, engines: str, snapshot: Path
) -> None:
    assert "read back" in pulled("backup", snapshot).out
    pulled("accept", engines)
    restored = pulled("restore", snapshot)
    assert pulled("list", "state:tracked").out == "No claims to show.\n"
    kept = restored.lines[1].removeprefix("what was there before is kept in ")
    assert engines in pulled("--store", kept, "list", "state:tracked").out


def test_a_backup_never_overwrites(pulled: Run, snapshot: Path) -> None:
    snapshot.write_text("mine", encoding="utf-8")
    assert pulled("backup", snapshot).status == 1
    assert snapshot.read_text(encoding="utf-8") == "mine"


def test_the_log_says_who_did_what_newest_first(pulled: Run, engines: str, stranded: str) -> None:
    pulled("--as", "ana", "accept", engines)
    pulled("--as", "ben", "tag", stranded, "ferry")
    newest, oldest = pulled("log").lines
    assert f"ben: tagged +ferry ({stranded})" in newest
    assert f"ana: tracked ({engines})" in oldest


def test_the_log_of_a_claim_says_what_it_was_before(
    pulled: Run, engines: str, stranded: str
) -> None:
    pulled("accept", stranded)
    pulled("accept", engines)
    log = pulled("log", engines).out
    assert "state: new → tracked" in log
    assert stranded not in log


def test_a_log_of_nothing_says_so(pulled: Run) -> None:
    assert pulled("log").out == "Nothing was done yet.\n"
