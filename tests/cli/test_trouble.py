"""Disks that are full or fail, as a command tells it: one line, and the store as it was."""

import errno
import os
from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from claimtrack.model import State
from claimtrack.store import open_store
from tests.cli.conftest import STORY, Answer, Run

Failing = Callable[[str, int], AbstractContextManager[list[int]]]


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Failing:
    """``with failing(call, number) as calls``: a call to the system fails, each time."""

    @contextmanager
    def failing(call: str, number: int):
        calls: list[int] = []

        def fail(*_: object, **__: object) -> None:
            calls.append(number)
            raise OSError(number, os.strerror(number))

        with monkeypatch.context() as patch:
            patch.setattr(os, call, fail)
            yield calls

    return failing


def told(answer: Answer, number: int, left: str = "nothing was changed") -> bool:
    """Whether a command says in one line, and with its status, why and how things are left."""
    (line,) = answer.err.splitlines()
    why = f"cannot be written ({os.strerror(number)}): "
    return answer.status == 1 and line.startswith("claimtrack: ") and why in line and left in line


TROUBLES = [
    ("pwrite", errno.ENOSPC),
    ("pwrite", errno.EDQUOT),
    ("pwrite", errno.EROFS),
    ("fdatasync", errno.EIO),
    ("fdatasync", errno.ENOSPC),
]


@pytest.mark.parametrize(("call", "number"), TROUBLES)
def test_a_decision_that_cannot_be_written_is_one_line_and_is_not_made(
    pulled: Run, engines: str, failing: Failing, call: str, number: int
) -> None:
    before = pulled("list", "--json").out
    with failing(call, number):
        assert told(pulled("accept", engines), number)
        assert pulled("list", "--json").out == before
    assert "all well" in pulled("check").out
    assert pulled("accept", engines).status == 0
    assert pulled("list", "state:tracked").lines[0].startswith(engines)


@pytest.mark.parametrize(
    ("call", "number"), [*TROUBLES, ("replace", errno.EIO), ("replace", errno.ENOSPC)]
)
def test_a_store_that_cannot_be_begun_is_one_line_and_the_next_pull_begins_it(
    run: Run, story: Path, failing: Failing, call: str, number: int
) -> None:
    with failing(call, number):
        assert told(run("pull", story), number)
        assert run("list").out.startswith("No claims yet")
    assert run("pull", story).status == 0
    assert "all well" in run("check").out


@pytest.mark.parametrize(("call", "number"), [("fdatasync", errno.EIO), ("replace", errno.EIO)])
def test_a_backup_that_cannot_be_written_is_one_line_and_leaves_no_file(
    pulled: Run, tmp_path: Path, failing: Failing, call: str, number: int
) -> None:
    before = {each.name for each in tmp_path.iterdir()}
    with failing(call, number):
        assert told(pulled("backup", tmp_path / "copy.json"), number)
    assert {each.name for each in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("call", "number", "left"),
    [
        ("pwrite", errno.ENOSPC, "what was there is kept in "),
        ("fdatasync", errno.EIO, "nothing was changed"),
        ("replace", errno.EIO, "nothing was changed"),
        ("mkdir", errno.ENOSPC, "nothing was changed"),
    ],
)
def test_a_restore_that_cannot_be_written_is_one_line_and_changes_nothing(
    pulled: Run, engines: str, tmp_path: Path, failing: Failing, call: str, number: int, left: str
) -> None:
    pulled("backup", tmp_path / "copy.json")
    pulled("accept", engines)
    before = pulled("list", "--json").out
    with failing(call, number):
        assert told(pulled("restore", tmp_path / "copy.json"), number, left)
    assert pulled("list", "--json").out == before
    assert "all well" in pulled("check").out


def test_after_a_failed_sync_a_pull_of_many_writes_nothing_more(
    pulled: Run, tmp_path: Path, failing: Failing
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(3):
        text = STORY.replace("/ferry", f"/ferry/{number}")
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    before = pulled("list", "--json").out
    with failing("fdatasync", errno.EIO) as syncs:
        assert told(pulled("pull", folder), errno.EIO)
        assert len(syncs) == 1
    assert pulled("list", "--json").out == before
    assert "3 new articles" in pulled("pull", folder).out


def test_what_cannot_be_written_can_be_listed_also_when_something_is_due(
    pulled: Run, engines: str, tmp_path: Path, failing: Failing
) -> None:
    store = open_store(tmp_path / "claims")
    with store.change() as changes:
        due = [
            replace(each, state=State.SNOOZED, until=date(2020, 1, 1)) for each in store.claims()
        ]
        changes.put_claims(due)
    store.close()
    with failing("pwrite", errno.EROFS):
        listed = pulled("list")
    assert listed.status == 0
    assert engines in listed.out
    assert listed.err.startswith("claimtrack list: ")
    assert "cannot be written (Read-only file system): nothing was changed" in listed.err
    assert pulled("list", "state:snoozed").out == "No claims to show.\n"
