"""A store that can be read and not written: what looks shows all, what acts says why not."""

import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from claimtrack.model import Verdict
from claimtrack.store import open_store
from tests.cli.conftest import Run


@pytest.fixture
def sealed(
    pulled: Run, engines: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Run]:
    """A command line at a store with a verdict in it, on a disk that takes nothing any more."""
    pulled("judge", engines, "verified", "--evidence", "https://yard.example/log")
    pulled("tag", engines, "harbour")
    pulled("file", engines, "The ferry")
    files = sorted((tmp_path / "claims").iterdir())
    before = [each.read_bytes().rstrip(b"\n") for each in files]

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "pwrite", refuse)
    yield pulled
    assert sorted((tmp_path / "claims").iterdir()) == files
    assert [each.read_bytes().rstrip(b"\n") for each in files] == before


LOOKS = [
    ("list",),
    ("list", "--json"),
    ("tags",),
    ("queries",),
    ("stories",),
    ("stories", "--propose"),
    ("story", "the", "ferry"),
    ("log",),
    ("promises",),
    ("record",),
    ("timeline",),
    ("numbers",),
    ("learned",),
    ("export",),
    ("check",),
]


@pytest.mark.parametrize("words", LOOKS, ids=" ".join)
def test_what_only_looks_shows_what_is_there(sealed: Run, words: tuple[str, ...]) -> None:
    answer = sealed(*words)
    assert (answer.status, answer.err) == (0, "")
    assert answer.out.strip()


@pytest.mark.parametrize("command", ["show", "log", "origins", "versions", "consequences"])
def test_a_claim_can_be_looked_at(sealed: Run, engines: str, command: str) -> None:
    answer = sealed(command, engines)
    assert (answer.status, answer.err) == (0, "")


@pytest.mark.parametrize(
    "words",
    [
        ("reject", "ID"),
        ("judge", "ID", "false"),
        ("tag", "ID", "-harbour"),
        ("file", "ID"),
        ("rate-source", "ID", "B"),
        ("tags", "drop", "harbour"),
        ("learned", "--forget"),
        ("undo",),
    ],
    ids=" ".join,
)
def test_what_acts_says_why_not_and_that_nothing_was_changed(
    sealed: Run, engines: str, words: tuple[str, ...]
) -> None:
    answer = sealed(*(engines if word == "ID" else word for word in words))
    assert (answer.status, answer.out) == (1, "")
    assert answer.err.count("\n") == 1
    assert "cannot be written (Read-only file system): nothing was changed" in answer.err


def test_a_brief_is_written_and_says_that_it_will_not_be_remembered(sealed: Run) -> None:
    for _ in "ab":
        answer = sealed("brief", "engines")
        assert answer.status == 0
        assert "We have repaired both engines" in answer.out
        assert answer.err.startswith("claimtrack brief: your next brief begins where this one did")


def test_what_is_due_is_listed_all_the_same(
    pulled: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(tmp_path / "claims")
    with store.change() as changes:
        coming = store.claims()[0]
        days = (date(2020, 1, 1), date(2999, 1, 1))
        changes.put_claims([replace(coming, verdict=Verdict.PENDING, due=days)])
    store.close()

    def refuse(*_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with monkeypatch.context() as patch:
        patch.setattr(os, "pwrite", refuse)
        for command in ("list", "promises"):
            answer = pulled(command)
            assert answer.status == 0
            assert "The ferry between Sund and Aske" in answer.out
            assert answer.err.startswith(f"claimtrack {command}: ")
