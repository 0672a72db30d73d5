"""A backup is whole, reads back, and puts back what it was made of."""

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from claimtrack.errors import StoreDamaged, StoreError
from claimtrack.store import open_store
from claimtrack.store.backup import back_up, restore
from claimtrack.store.checkup import check


def test_a_backup_of_a_store_in_use_holds_every_acknowledged_change(
    folder, tmp_path, on_disk, article, claims, keep
):
    keep(on_disk, article, *claims)
    with on_disk.change() as changes:
        changes.put_claims([replace(claims[0], tags=("weir",))])
    assert back_up(folder, tmp_path / "copy.json").claims == 3
    keep(on_disk, replace(claims[0], tags=("later",)))

    put_back = restore(tmp_path / "new", tmp_path / "copy.json")
    assert put_back.restored.claims == 3
    assert put_back.kept is None
    assert open_store(tmp_path / "new").claims()[0].tags == ("weir",)
    assert check(tmp_path / "new").sound


def test_a_backup_is_never_written_over_a_file(folder, tmp_path, on_disk, claims, keep):
    keep(on_disk, *claims)
    (tmp_path / "copy.json").write_text("mine")
    with pytest.raises(StoreError, match="is there already"):
        back_up(folder, tmp_path / "copy.json")
    assert (tmp_path / "copy.json").read_text() == "mine"


def test_a_store_that_is_not_there_is_not_backed_up_as_an_empty_one(folder, tmp_path):
    with pytest.raises(StoreError, match=f"{folder} is not there"):
        back_up(folder, tmp_path / "copy.json")
    assert not any(tmp_path.iterdir())


def test_where_no_backup_can_be_written_it_is_told(folder, tmp_path, on_disk, claims, keep):
    keep(on_disk, *claims)
    with pytest.raises(StoreError, match="cannot be written"):
        back_up(folder, tmp_path / "no such folder" / "copy.json")


def test_restoring_keeps_what_was_there(folder, tmp_path, on_disk, article, claims, keep):
    keep(on_disk, article, *claims[:2])
    back_up(folder, tmp_path / "copy.json")
    keep(on_disk, claims[2])
    put_back = restore(folder, tmp_path / "copy.json")
    assert put_back.restored.claims == 2
    assert list(open_store(put_back.kept).claims()) == claims
    assert check(folder).sound

    assert on_disk.refresh() is True
    assert list(on_disk.claims()) == claims[:2]
    keep(on_disk, claims[2])
    assert list(open_store(folder).claims()) == claims
    assert restore(folder, tmp_path / "copy.json").kept != put_back.kept


def test_a_damaged_store_can_be_restored(folder, tmp_path, on_disk, claims, keep, journal):
    keep(on_disk, *claims)
    back_up(folder, tmp_path / "copy.json")
    on_disk.close()
    journal().write_bytes(b"nothing of the kind\n\n")
    restore(folder, tmp_path / "copy.json")
    assert list(open_store(folder).claims()) == claims


@pytest.mark.parametrize("cut", [1, 30, 3000])
def test_a_damaged_backup_changes_nothing(folder, tmp_path, on_disk, claims, keep, cut):
    keep(on_disk, *claims)
    back_up(folder, tmp_path / "copy.json")
    data = (tmp_path / "copy.json").read_bytes()
    (tmp_path / "copy.json").write_bytes(data[:-cut])
    before = {each: each.read_bytes() for each in folder.iterdir()}
    with pytest.raises((StoreDamaged, StoreError)):
        restore(folder, tmp_path / "copy.json")
    assert {each: each.read_bytes() for each in folder.iterdir()} == before


@pytest.mark.parametrize("room", [0, 1, 2])
def test_what_was_there_is_kept_whole_or_not_at_all(
    folder, tmp_path, on_disk, claims, keep, monkeypatch, room
):
    keep(on_disk, *claims)
    back_up(folder, tmp_path / "copy.json")
    before, sync, synced = {each.name for each in folder.iterdir()}, os.fdatasync, []

    def until_it_is_full(fd):
        if len(synced) == room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        synced.append(fd)
        sync(fd)

    monkeypatch.setattr(os, "fdatasync", until_it_is_full)
    with pytest.raises(StoreError, match=r"\(No space left on device\): nothing was changed"):
        restore(folder, tmp_path / "copy.json")
    assert {each.name for each in folder.iterdir()} == before
    assert list(open_store(folder).claims()) == claims


def test_where_nobody_knows_whether_a_restore_is_on_disk_it_says_where_the_rest_is(
    folder, tmp_path, on_disk, claims, keep, monkeypatch
):
    keep(on_disk, *claims[:2])
    back_up(folder, tmp_path / "copy.json")
    keep(on_disk, claims[2])
    rename, sync = Path.replace, os.fdatasync

    def renamed(path, target):
        rename(path, target)
        if target == folder / "claims.json":
            monkeypatch.setattr(os, "fdatasync", fails)

    def fails(_):
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(Path, "replace", renamed)
    with pytest.raises(
        StoreError, match=r"\(Input/output error\): what was there is kept in .*ced"
    ):
        restore(folder, tmp_path / "copy.json")
    monkeypatch.setattr(os, "fdatasync", sync)
    assert list(open_store(folder / "replaced").claims()) == claims
    assert list(open_store(folder).claims()) == claims[:2]


def test_a_backup_has_to_be_there(folder, tmp_path):
    with pytest.raises(StoreError, match="is not there"):
        restore(folder, tmp_path / "copy.json")
    assert not folder.exists()
