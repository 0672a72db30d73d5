"""The power fails: of each file only what was synced is left, of each folder the synced names.

A disk that keeps exactly that much is the worst that a machine may do to a store.
"""

import os
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path

import pytest

from claimtrack.store import open_store
from claimtrack.store.backup import back_up, restore
from claimtrack.store.checkup import check

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="files are synced another way")


@dataclass
class Disk:
    """What is sure to be there after the power failed: bytes by file, and names by folder."""

    room: Path
    bytes_of: dict[int, bytes] = field(default_factory=dict)
    names_in: dict[int, dict[str, int]] = field(default_factory=dict)
    synced: Callable[[], None] = lambda: None
    numbers: count = field(default_factory=count)

    def sync(self, fd: int) -> None:
        """Take over what stands in a file or a folder now."""
        found = os.fstat(fd)
        here = Path(f"/proc/self/fd/{fd}").readlink()
        if stat.S_ISDIR(found.st_mode):
            self.names_in[found.st_ino] = {
                each.name: each.lstat().st_ino for each in here.iterdir()
            }
        else:
            self.bytes_of[found.st_ino] = here.read_bytes()
        self.synced()

    def replace(self, path: Path, other: Path) -> None:
        """Put a file in another's place; that name alone may reach the disk before it is synced."""
        os.rename(path, other)  # noqa: PTH104 - what stands for this call calls none of its kind
        names = self.names_in.setdefault(other.parent.stat().st_ino, {})
        names[other.name] = other.stat().st_ino
        self.synced()

    def after_the_power_failed(self, folder: Path) -> Path:
        """The folder as it would be found."""
        found = self.room / str(next(self.numbers))
        found.mkdir(parents=True)
        for name, file in self.names_in.get(folder.stat().st_ino, {}).items():
            if name != "replaced":
                (found / name).write_bytes(self.bytes_of.get(file, b""))
        return found


@pytest.fixture
def disk(tmp_path, monkeypatch):
    disk = Disk(tmp_path / "found")
    monkeypatch.setattr(os, "fdatasync", disk.sync)
    monkeypatch.setattr(os, "replace", disk.replace)
    return disk


def claims_in(folder):
    store = open_store(folder)
    try:
        return list(store.claims())
    finally:
        store.close()


@pytest.fixture
def acknowledged(disk, folder):
    """``acknowledged(work)``: at no sync within is any claim lost that stood before it.

    While it works the power may leave either what was there or what will be; afterwards only
    the latter.
    """

    def acknowledged(work, before, after):
        found = []
        disk.synced = lambda: found.append(disk.after_the_power_failed(folder))
        try:
            work()
        finally:
            disk.synced = lambda: None
        left = [claims_in(each) for each in found]
        assert all(claims in (before, after) for claims in left)
        assert claims_in(disk.after_the_power_failed(folder)) == after

    return acknowledged


def test_a_decision_is_there_once_it_was_acknowledged(
    disk, folder, article, claims, keep, acknowledged
):
    folder.mkdir(parents=True)
    store = open_store(folder)
    acknowledged(lambda: keep(store, article, *claims), [], claims)
    for at in range(3):
        tagged = [replace(claims[0], tags=(f"weir {at}",)), *claims[1:]]
        acknowledged(lambda now=tagged[0]: keep(store, now), claims, tagged)
        claims = tagged
    assert check(disk.after_the_power_failed(folder)).sound
    store.close()


def test_writing_everything_anew_risks_nothing(on_disk, claims, keep, acknowledged):
    keep(on_disk, *claims)
    for at in range(3):
        acknowledged(on_disk.fold, claims, claims)
        tagged = [replace(claims[0], tags=(f"weir {at}",)), *claims[1:]]
        acknowledged(lambda now=tagged[0]: keep(on_disk, now), claims, tagged)
        claims = tagged


def test_another_window_goes_on_with_what_is_sure(folder, on_disk, claims, keep, acknowledged):
    keep(on_disk, *claims)
    other = open_store(folder)
    tagged = [replace(claims[0], tags=("weir",)), *claims[1:]]
    acknowledged(lambda: keep(other, tagged[0]), claims, tagged)
    on_disk.fold()
    again = [replace(claims[0], tags=("flood",)), *claims[1:]]
    acknowledged(lambda: keep(other, again[0]), tagged, again)
    other.close()


def test_a_bad_end_is_kept_aside_before_anything_is_written_over_it(
    disk, folder, on_disk, claims, keep, journal
):
    keep(on_disk, *claims[:2])
    on_disk.close()
    with journal().open("r+b") as file:
        file.seek(len(file.read().rstrip(b"\n")) + 1)
        file.write(b'{"seal":"half a line\n')
        file.flush()
        os.fdatasync(file.fileno())
    store, found = open_store(folder), []
    assert store.notices
    disk.synced = lambda: found.append(disk.after_the_power_failed(folder))
    keep(store, claims[2])
    assert found
    for left in found:
        assert b"half a line" in b"".join(each.read_bytes() for each in left.iterdir())
    assert claims_in(found[-1]) == claims
    store.close()


def test_a_backup_that_was_announced_is_there(disk, folder, tmp_path, on_disk, claims, keep):
    keep(on_disk, *claims)
    back_up(folder, tmp_path / "copy.json")
    found = disk.after_the_power_failed(tmp_path)
    restore(tmp_path / "new", found / "copy.json")
    assert claims_in(tmp_path / "new") == claims


def test_while_a_backup_is_put_back_there_is_always_one_or_the_other(
    folder, tmp_path, on_disk, claims, keep, acknowledged
):
    keep(on_disk, *claims[:1])
    back_up(folder, tmp_path / "copy.json")
    keep(on_disk, *claims[1:])
    acknowledged(lambda: restore(folder, tmp_path / "copy.json"), claims, claims[:1])
