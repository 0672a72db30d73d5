"""Locks and whole files, between threads and between processes."""

import errno
import fcntl
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from claimtrack.errors import StoreError
from claimtrack.model import Source
from claimtrack.store import open_store
from claimtrack.store.files import append, free, read_at, replacing
from claimtrack.store.lock import Lock

HOLDER = """
import sys
from pathlib import Path
from claimtrack.store.lock import Lock

with Lock(Path(sys.argv[1])).exclusive():
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def hold():
    """``hold(path)``: another process that holds a lock until it is let go."""
    holders = []

    def hold(path):
        command = [sys.executable, "-c", HOLDER, str(path)]
        holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        holders.append(holder)
        assert holder.stdout.readline() == "held\n"
        return holder

    yield hold
    for holder in holders:
        let_go(holder)


@pytest.fixture
def held_elsewhere(tmp_path, hold):
    """Another process that holds the lock of these tests."""
    return hold(tmp_path / "lock")


def let_go(holder):
    if not holder.stdin.closed:
        holder.communicate("go\n", timeout=30)


def called(holder):
    """How it is told to a person who holds the lock; where the system does not say it, no one."""
    return f"process {holder.pid}" if Path("/proc/locks").exists() else "another claimtrack"


@pytest.mark.parametrize("how", ["shared", "exclusive"])
def test_nobody_reads_or_writes_while_another_process_writes(tmp_path, held_elsewhere, how):
    lock, entered = Lock(tmp_path / "lock"), threading.Event()

    def enter():
        with getattr(lock, how)():
            entered.set()

    thread = threading.Thread(target=enter)
    thread.start()
    assert not entered.wait(0.2)
    let_go(held_elsewhere)
    assert entered.wait(30)
    thread.join()
    lock.close()


def test_who_waits_long_is_told_who_holds_the_lock(tmp_path, held_elsewhere, monkeypatch, caplog):
    monkeypatch.setattr("claimtrack.store.lock.SILENT_WAIT", 0.05)
    lock = Lock(tmp_path / "lock")
    letting_go = threading.Timer(0.3, let_go, [held_elsewhere])
    letting_go.start()
    with lock.exclusive():
        (line,) = caplog.messages
    letting_go.join()
    assert f"waiting for {called(held_elsewhere)}" in line
    assert str(tmp_path / "lock") in line
    assert "\n" not in line
    lock.close()


def test_who_waits_in_vain_loses_nothing_and_may_try_again(tmp_path, hold, monkeypatch):
    monkeypatch.setattr("claimtrack.store.lock.SILENT_WAIT", 0.1)
    monkeypatch.setattr("claimtrack.store.lock.LONGEST_WAIT", 0.2)
    store = open_store(tmp_path)
    rate(store, "Harbour Post", "B")
    holder = hold(tmp_path / "claims.json.lock")
    with pytest.raises(StoreError, match=f"{called(holder)} .*nothing was changed"):
        rate(store, "Harbour Post", "C")
    assert store.source("Harbour Post").reliability == "B"
    let_go(holder)
    rate(store, "Aske Times", "D")
    store.close()
    again = open_store(tmp_path)
    assert again.source("Harbour Post").reliability == "B"
    assert again.source("Aske Times").reliability == "D"
    again.close()


def test_who_gave_up_waiting_keeps_nobody_out_afterwards(tmp_path, held_elsewhere, monkeypatch):
    monkeypatch.setattr("claimtrack.store.lock.SILENT_WAIT", 0.05)
    monkeypatch.setattr("claimtrack.store.lock.LONGEST_WAIT", 0.1)
    patient, others = Lock(tmp_path / "lock"), [Lock(tmp_path / "lock") for _ in range(3)]
    for lock in others:
        with pytest.raises(StoreError, match="nothing was changed"), lock.exclusive():
            pass
    let_go(held_elsewhere)
    held_elsewhere.wait(30)
    monkeypatch.setattr("claimtrack.store.lock.LONGEST_WAIT", 30)
    for lock in (patient, *others):
        with lock.exclusive():
            pass
        lock.close()


def rate(store, outlet, reliability):
    with store.change() as changes:
        changes.put_source(Source(name=outlet, reliability=reliability))


def test_many_may_read_together(tmp_path):
    one, two = Lock(tmp_path / "lock"), Lock(tmp_path / "lock")
    with one.exclusive():
        pass
    with one.shared(), two.shared():
        pass
    one.close()
    two.close()


def test_what_is_held_may_be_taken_again(tmp_path):
    lock = Lock(tmp_path / "lock")
    with lock.exclusive(), lock.shared(), lock.exclusive():
        pass
    lock.close()


def test_where_nothing_was_ever_written_reading_needs_no_lock(tmp_path):
    with Lock(tmp_path / "folder" / "lock").shared():
        assert not (tmp_path / "folder").exists()


def test_a_lock_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("no folder")
    lock = Lock(tmp_path / "file" / "lock")
    with pytest.raises(StoreError, match="cannot be written"), lock.exclusive():
        pass


def test_who_deletes_the_lock_file_lets_nobody_in(tmp_path):
    before, after = Lock(tmp_path / "lock"), Lock(tmp_path / "lock")
    with before.exclusive():
        pass
    (tmp_path / "lock").unlink()
    entered = threading.Event()

    def enter():
        with before.exclusive():
            entered.set()

    with after.exclusive():
        thread = threading.Thread(target=enter)
        thread.start()
        assert not entered.wait(0.2)
    assert entered.wait(30)
    thread.join()
    before.close()
    after.close()


def test_who_deletes_the_lock_file_can_read_on(tmp_path):
    lock = Lock(tmp_path / "lock")
    with lock.exclusive():
        pass
    (tmp_path / "lock").unlink()
    with lock.shared():
        assert not (tmp_path / "lock").exists()
    lock.close()


def test_where_there_are_no_locks_nobody_writes_and_it_is_told(tmp_path, monkeypatch):
    def none(*_):
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", none)
    lock, told = Lock(tmp_path / "lock"), r"lock cannot be locked \(No locks available\)"
    with pytest.raises(StoreError, match=told), lock.exclusive():
        pass
    lock.close()


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    path = tmp_path / "kept"
    with replacing(path) as file:
        file.write(b"before")
    with pytest.raises(ZeroDivisionError), replacing(path) as file:  # noqa: PT012
        file.write(b"half of what was")
        raise ZeroDivisionError
    assert [each.name for each in tmp_path.iterdir()] == ["kept"]
    assert path.read_bytes() == b"before"
    assert path.stat().st_mode & 0o777 == 0o600


def test_nothing_is_written_through_a_link_that_lies_in_the_way(tmp_path):
    (tmp_path / "letter").write_bytes(b"to my mother")
    (tmp_path / "kept.tmp").symlink_to(tmp_path / "letter")
    with replacing(tmp_path / "kept") as file:
        file.write(b"claims")
    assert (tmp_path / "letter").read_bytes() == b"to my mother"
    assert (tmp_path / "kept").read_bytes() == b"claims"
    assert not (tmp_path / "kept").is_symlink()


def test_what_one_read_leaves_another_gets(tmp_path, monkeypatch):
    (tmp_path / "long").write_bytes(b"0123456789")
    at_once, pread = 3, os.pread
    monkeypatch.setattr(os, "pread", lambda fd, size, at: pread(fd, min(size, at_once), at))
    with (tmp_path / "long").open("rb") as file:
        assert read_at(file.fileno(), 7, 2) == b"2345678"
        assert read_at(file.fileno(), 99, 8) == b"89"


def test_nothing_is_written_over_what_is_set_aside(tmp_path):
    append(tmp_path / "aside", b"one")
    append(tmp_path / "aside", b" two")
    assert (tmp_path / "aside").read_bytes() == b"one two"


def test_a_free_name_is_one_that_is_not_taken(tmp_path):
    names = []
    for _ in range(3):
        names.append(free(tmp_path / "replaced"))
        names[-1].mkdir()
    assert [name.name for name in names] == ["replaced", "replaced-2", "replaced-3"]
