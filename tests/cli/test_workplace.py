"""Which store a command works at, in whose name, and what a fault of claimtrack leaves."""

import getpass
import json
import tempfile
from pathlib import Path

import pytest

from claimtrack.desk import Desk
from tests.cli.conftest import Run


def test_a_store_that_is_named_goes_before_one_that_is_set(
    run: Run, story: Path, tmp_path: Path
) -> None:
    run("pull", story)
    assert "No claims yet" in run("--store", tmp_path / "other", "list").out
    assert "engines" in run("--store", tmp_path / "claims", "list").out


def test_one_that_is_set_goes_before_the_folder_here(run: Run, story: Path, tmp_path: Path) -> None:
    run("pull", story)
    (tmp_path / "store").mkdir()
    assert "engines" in run("list").out


def test_else_it_is_the_folder_here_and_else_that_of_the_user(
    run: Run, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CLAIMTRACK_STORE")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "mine"))
    monkeypatch.setenv("HOME", str(tmp_path / "mine"))
    run("pull", story)
    assert list((tmp_path / "mine").rglob("claims.json"))
    (tmp_path / "store").mkdir()
    assert "No claims yet" in run("list").out
    (tmp_path / "store").rmdir()
    assert "engines" in run("list").out


def test_an_act_is_signed_with_the_name_that_was_given(pulled: Run, engines: str) -> None:
    pulled("--as", " Mira Lund ", "accept", engines)
    assert "Mira Lund: tracked" in pulled("log").out
    assert pulled("--as", "Jon", "undo").err == "claimtrack: nothing to undo for Jon\n"
    assert pulled("--as", "Mira Lund", "undo").status == 0


def test_else_with_the_users_and_a_user_without_one_is_an_analyst(
    pulled: Run, engines: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "wren")
    pulled("accept", engines)
    assert "wren: tracked" in pulled("log").lines[0]

    def nameless() -> str:
        raise KeyError("uid not found: 1000")

    monkeypatch.setattr(getpass, "getuser", nameless)
    pulled("reject", engines)
    assert "analyst: rejected" in pulled("log").lines[0]


def test_each_reviewer_takes_back_only_what_is_theirs(
    pulled: Run, engines: str, stranded: str
) -> None:
    pulled("--as", "Mira", "accept", engines)
    pulled("--as", "Jon", "reject", stranded)
    assert pulled("--as", "Mira", "undo").out == f"undid: tracked: {engines}\n"
    assert pulled("list", "state:rejected").lines[0].startswith(stranded)
    assert pulled("--as", "Mira", "redo").out == f"redid: tracked: {engines}\n"


def test_what_was_found_odd_about_the_files_is_told_beside_the_answer(
    pulled: Run, engines: str, tmp_path: Path
) -> None:
    (journal,) = (tmp_path / "claims").glob("*.journal")
    journal.write_bytes(journal.read_bytes().rstrip(b"\n") + b'\n{"half a line')
    answer = pulled("show", engines, "--json")
    assert answer.status == 0
    assert json.loads(answer.out)["id"].startswith(engines)
    assert answer.err.startswith("claimtrack: ")
    assert "bytes that are no whole change" in answer.err


def test_the_order_of_worth_alone_can_be_asked_for(pulled: Run) -> None:
    worths = [each["worth"] for each in json.loads(pulled("--unlearned", "list", "--json").out)]
    assert worths == sorted(worths, reverse=True)


def test_a_fault_is_one_line_with_its_own_status_and_the_details_in_a_file(
    pulled: Run, engines: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = tmp_path / "room"
    room.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(room))

    def break_down(*_: object) -> None:
        raise ZeroDivisionError("\x1b[31mno such number")

    with monkeypatch.context() as broken:
        broken.setattr(Desk, "accept", break_down)
        answer = pulled("accept", engines)
    assert (answer.status, answer.out) == (70, "")
    (line,) = answer.err.splitlines()
    (details,) = room.iterdir()
    assert line.startswith("claimtrack: a fault of its own, nothing was lost: ZeroDivisionError: ")
    assert str(details) in line
    assert "\x1b" not in line
    assert "break_down" in details.read_text("utf-8")
    assert details.stat().st_mode & 0o077 == 0
    assert pulled("log").out == "Nothing was done yet.\n"


def test_a_fault_where_nothing_can_be_written_is_told_all_the_same(
    pulled: Run, engines: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    monkeypatch.setattr(Desk, "accept", lambda *_: 1 / 0)
    answer = pulled("accept", engines)
    assert answer.status == 70
    assert answer.err.rstrip().endswith("ZeroDivisionError: division by zero")


def test_who_interrupts_is_not_scolded(
    pulled: Run, engines: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Desk, "accept", stop)
    answer = pulled("accept", engines)
    assert (answer.status, answer.out, answer.err.strip()) == (130, "", "")


def test_a_config_that_is_wrong_is_one_line_where_it_is_read(
    pulled: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "config" / "claimtrack"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text("learn = maybe\n", "utf-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path / "config"))
    answer = pulled("queries")
    assert answer.status == 1
    assert answer.err.count("\n") == 1
    assert "config.toml" in answer.err
