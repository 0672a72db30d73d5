"""Disks that are full or fail: one line, the store as it was, and no writing on a failed sync."""

import errno
import os
import re
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from claimtrack.errors import StoreError
from claimtrack.store import open_store

ATTEMPT = """
import resource, signal, sys
from dataclasses import replace
from pathlib import Path
from claimtrack.errors import StoreError
from claimtrack.store import open_store

store = open_store(Path(sys.argv[1]))
claims = list(store.claims())
room = int(sys.argv[2])
limits = resource.getrlimit(resource.RLIMIT_FSIZE)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def change():
    with store.change() as changes:
        changes.put_claims([replace(each, story="Weir " * 20_000) for each in claims])


resource.setrlimit(resource.RLIMIT_FSIZE, (room, limits[1]))
try:
    {attempt}()
except StoreError as error:
    print(error)
resource.setrlimit(resource.RLIMIT_FSIZE, limits)
print(list(store.claims()) == claims)
{afterwards}
"""


@pytest.fixture
def on_a_full_disk(folder, on_disk, claims, keep):
    """A process of its own in which no file may grow past some size: what it printed."""
    keep(on_disk, *claims)

    def attempt(attempt, room, afterwards=""):
        code = ATTEMPT.format(attempt=attempt, afterwards=afterwards)
        command = [sys.executable, "-c", code, str(folder), str(room)]
        return subprocess.run(
            command, capture_output=True, text=True, check=True, timeout=60
        ).stdout.splitlines()

    return attempt


def size(folder):
    return max(each.stat().st_size for each in folder.iterdir())


def contents(folder):
    """What is in each file, the blank lines at the end of a journal left out."""
    return {each: each.read_bytes().rstrip(b"\n") for each in folder.iterdir()}


def test_a_change_that_finds_no_room_leaves_the_store_as_it_was(folder, claims, on_a_full_disk):
    before = contents(folder)
    told, unchanged = on_a_full_disk("change", size(folder) + 100)
    assert re.search(r"cannot be written \(.*\): nothing was changed", told)
    assert unchanged == "True"
    assert contents(folder) == before
    assert list(open_store(folder).claims()) == claims


def test_when_there_is_room_again_it_goes_on(folder, on_a_full_disk):
    told, _ = on_a_full_disk("change", size(folder) + 100, afterwards="change()")
    assert "nothing was changed" in told
    assert {claim.story for claim in open_store(folder).claims()} == {"Weir " * 20_000}


def test_a_fold_that_finds_no_room_changes_nothing(folder, on_a_full_disk):
    before = contents(folder)
    told, unchanged = on_a_full_disk("store.fold", 200)
    assert "cannot be written" in told
    assert unchanged == "True"
    assert contents(folder) == before


def test_a_journal_that_cannot_be_taken_away_disturbs_nothing(
    folder, on_disk, claims, keep, journal, monkeypatch
):
    keep(on_disk, *claims[:2])
    old, unlink = journal(), Path.unlink

    def sticks(path, *, missing_ok=False):
        if path == old:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as sticking:
        sticking.setattr(Path, "unlink", sticks)
        on_disk.fold()
        keep(on_disk, claims[2])
    assert old.exists()
    assert list(open_store(folder).claims()) == claims
    on_disk.fold()
    assert not old.exists()
    assert list(open_store(folder).claims()) == claims


@pytest.fixture
def failing_sync(monkeypatch):
    """Syncs fail once, and claim to succeed from then on, as a dying disk does."""
    calls = []

    def fail_once(fd):
        calls.append(fd)
        if len(calls) == 1:
            raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(os, "fdatasync", fail_once)
    return calls


def test_after_a_failed_sync_it_never_writes_again_and_says_so(
    folder, on_disk, claims, keep, journal, failing_sync
):
    failing_sync.append("the first change may be synced")
    keep(on_disk, *claims)
    before = contents(folder)
    failing_sync.clear()
    with pytest.raises(StoreError, match=r"cannot be written \(Input/output error\)"):
        keep(on_disk, replace(claims[0], story="Weir"))
    assert contents(folder)[journal()] == before[journal()]
    syncs = len(failing_sync)
    for attempt in (lambda: keep(on_disk, replace(claims[1], story="Weir")), on_disk.fold):
        with pytest.raises(StoreError, match="could not be synced: quit and start again"):
            attempt()
    assert len(failing_sync) == syncs
    assert list(on_disk.claims()) == claims
    assert list(open_store(folder).claims()) == claims


@pytest.mark.usefixtures("failing_sync")
def test_another_process_may_go_on(folder, on_disk, claims, keep):
    with pytest.raises(StoreError):
        keep(on_disk, *claims)
    other = open_store(folder)
    keep(other, *claims)
    assert list(open_store(folder).claims()) == claims


def test_a_disk_that_is_gone_is_told_and_what_was_read_stays(
    folder, on_disk, claims, keep, monkeypatch
):
    keep(on_disk, *claims)

    def gone(*_):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as unplugged:
        unplugged.setattr(os, "pread", gone)
        with pytest.raises(StoreError, match=r"claims.json cannot be read \(Input/output error\)"):
            on_disk.refresh()
        with pytest.raises(StoreError, match=r"claims.json cannot be read \(Input/output error\)"):
            keep(on_disk, replace(claims[0], story="Weir"))
        assert list(on_disk.claims()) == claims
    keep(on_disk, replace(claims[0], story="Weir"))
    assert open_store(folder).claim(claims[0].id).story == "Weir"


def test_a_file_system_that_cannot_sync_folders_keeps_claims_all_the_same(
    folder, on_disk, claims, keep, monkeypatch
):
    files = []

    def only_files(fd):
        if stat.S_ISDIR(os.fstat(fd).st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        files.append(fd)

    monkeypatch.setattr(os, "fdatasync", only_files)
    keep(on_disk, *claims)
    on_disk.fold()
    assert files
    assert list(open_store(folder).claims()) == claims
