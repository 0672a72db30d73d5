"""Disks that are full or fail: one line, the store as it was, and no writing on a failed sync."""

import errno
import os
import resource
import signal
from dataclasses import replace

import pytest

from claimtrack.errors import StoreError
from claimtrack.store import open_store


@pytest.fixture
def full_disk(on_disk, claims, keep, journal):
    """No file may grow by more than some bytes, as on a disk that is all but full."""
    keep(on_disk, *claims)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    room = max(each.stat().st_size for each in journal().parent.iterdir()) + 100
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.usefixtures("full_disk")
def test_a_change_that_finds_no_room_leaves_the_store_as_it_was(
    folder, on_disk, claims, keep, journal
):
    before = journal().read_bytes()
    with pytest.raises(StoreError, match=r"cannot be written \(.*\): nothing was changed"):
        keep(on_disk, *(replace(each, story="Weir") for each in claims))
    assert journal().read_bytes() == before
    assert list(on_disk.claims()) == list(open_store(folder).claims()) == claims


@pytest.mark.usefixtures("full_disk")
def test_when_there_is_room_again_it_goes_on(folder, on_disk, claims, keep):
    with pytest.raises(StoreError):
        keep(on_disk, *(replace(each, story="Weir") for each in claims))
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    keep(on_disk, replace(claims[0], story="Weir"))
    assert open_store(folder).claims()[0].story == "Weir"


@pytest.mark.usefixtures("full_disk")
def test_a_fold_that_finds_no_room_changes_nothing(folder, on_disk):
    before = {each: each.read_bytes() for each in folder.iterdir()}
    resource.setrlimit(resource.RLIMIT_FSIZE, (200, resource.RLIM_INFINITY))
    with pytest.raises(StoreError, match="cannot be written"):
        on_disk.fold()
    assert {each: each.read_bytes() for each in folder.iterdir()} == before


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
    before = journal().read_bytes()
    failing_sync.clear()
    with pytest.raises(StoreError, match=r"cannot be written \(Input/output error\)"):
        keep(on_disk, replace(claims[0], story="Weir"))
    assert journal().read_bytes() == before
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
