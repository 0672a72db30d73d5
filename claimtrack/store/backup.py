"""Backup: a whole store as one file that can be checked, read by TinyDB, and put back."""

from pathlib import Path
from shutil import rmtree

from claimtrack.errors import StoreError
from claimtrack.store import snapshot
from claimtrack.store.checkup import count
from claimtrack.store.commits import BEGINNING, Place
from claimtrack.store.files import copy, free, make_folder, told
from claimtrack.store.findings import Count, Restored
from claimtrack.store.folder import FILE
from claimtrack.store.journal import fold, journals_of
from claimtrack.store.lock import Lock
from claimtrack.store.migrations import migrated
from claimtrack.store.snapshot import FORMAT, Meta
from claimtrack.store.storage import JournalStorage


def back_up(folder: Path, file: Path) -> Count:
    """Copy a store, also one that is in use, into a new file, and read that file back.

    Raises:
        StoreError: there is no store, the file is there already, or cannot be written, or reads
            differently.
    """
    if not folder.is_dir():
        raise StoreError(f"{folder} is not there: choose another folder with --store")
    if file.exists():
        raise StoreError(f"{file} is there already: choose another name")
    storage = JournalStorage(folder / FILE)
    try:
        seal = storage.copy(file)
    finally:
        storage.close()
    copied = snapshot.read(file)
    if copied.seal != seal:
        raise StoreError(f"{file} does not read as it was written: choose another disk")
    return count(copied.tables)


def restore(folder: Path, file: Path) -> Restored:
    """Put a backup in the place of what a folder holds, and keep that beside it.

    Raises:
        StoreError: the file is no backup, or damaged, or the folder cannot be written.
    """
    if not file.is_file():
        raise StoreError(f"{file} is not there: give the file that a backup was written to")
    with told(file, "read"):
        found = snapshot.read(file)
    tables = migrated(found.tables, found.meta.format)
    path = folder / FILE
    with told(folder, "written"):
        make_folder(folder)
        lock = Lock.beside(path)
        with lock.exclusive():
            kept, generation = _keep_beside(folder), max(journals_of(path), default=0) + 1
            meta = Meta(FORMAT, generation, found.meta.commits, found.meta.after)
            with told(path, "written", f"what was there is kept in {kept or folder}"):
                fold(path, tables, meta)
            lock.note(Place(0, BEGINNING).noted())  # what came after the backup is not missed
        lock.close()
    return Restored(count(tables), kept)


def _keep_beside(folder: Path) -> Path | None:
    """Copy the files of a store, whatever state they are in, into a folder of their own."""
    there = [each for each in folder.glob(f"{FILE}*") if each.suffix not in (".lock", ".tmp")]
    if not there:
        return None
    beside = free(folder / "replaced")
    try:
        make_folder(beside)
        for each in there:
            copy(each, beside / each.name)
    except BaseException:
        rmtree(beside, ignore_errors=True)  # half a store would look like one
        raise
    return beside
