"""What store/README.md promises, tried on real files, processes and signals."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from claimtrack.model import Order, Query, State
from claimtrack.store import open_store

WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from claimtrack.model import Claim, Voice
from claimtrack.store import open_store

store = open_store(Path(sys.argv[1]))
claim = Claim(id="", text="The weir holds.", article="0" * 16, span=(0, 15), voice=Voice.OWN)
for number in range(int(sys.argv[2])):
    with store.change() as changes:
        changes.put_claims([replace(claim, id=f"{sys.argv[3]}-{number}")])
    print(number, flush=True)
store.close()
"""


def write(folder, count, name="w"):
    command = [sys.executable, "-c", WRITER, str(folder), str(count), name]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def files(folder):
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def test_opening_and_reading_writes_nothing(folder):
    store = open_store(folder)
    assert not store.claims()
    store.close()
    assert not folder.exists()


def test_folders_are_0700_and_files_0600(folder, on_disk, claims, keep):
    keep(on_disk, *claims)
    on_disk.fold()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert folder.parent.stat().st_mode & 0o777 == 0o700
    assert {each.stat().st_mode & 0o777 for each in folder.iterdir()} == {0o600}


def test_other_files_in_the_folder_disturb_nothing(folder, claims, keep):
    (folder / "sample").mkdir(parents=True)
    (folder / "sample" / "claims.json").write_text("no store at all")
    (folder / "README.md").write_text("# About")
    store = open_store(folder)
    keep(store, *claims)
    store.fold()
    store.close()
    assert list(open_store(folder).claims()) == claims
    assert (folder / "README.md").read_text() == "# About"


def test_a_decision_survives_kill_9(folder):
    writer = write(folder, 10_000)
    acknowledged = [int(writer.stdout.readline()) for _ in range(25)]
    writer.send_signal(signal.SIGKILL)
    acknowledged += map(int, writer.communicate()[0].split())
    store = open_store(folder)
    assert {f"w-{number}" for number in acknowledged} <= {claim.id for claim in store.claims()}
    with store.change() as changes:
        changes.drop_claims(["w-0"])
    assert store.claim("w-0") is None


def test_processes_lose_none_of_each_others_changes(folder):
    writers = [write(folder, 40, name) for name in "abc"]
    assert [writer.wait(60) for writer in writers] == [0, 0, 0]
    for writer in writers:
        writer.stdout.close()
    kept = {claim.id for claim in open_store(folder).claims()}
    assert kept == {f"{name}-{number}" for name in "abc" for number in range(40)}


def test_a_process_that_writes_without_a_pause_lets_the_others_in_between(
    folder, on_disk, claims, keep
):
    keep(on_disk, *claims)
    busy = write(folder, 300)
    busy.stdout.readline()
    between = 0
    while busy.poll() is None:
        keep(on_disk, replace(claims[0], story=str(between)))
        between += 1
    busy.stdout.close()
    assert between > 30
    assert len(open_store(folder).claims()) == 303


def test_another_window_sees_a_change_after_a_refresh(folder, on_disk, claims, keep):
    keep(on_disk, *claims)
    other = open_store(folder)
    keep(on_disk, replace(claims[0], state=State.TRACKED))
    before = other.version
    assert other.refresh() is True
    assert other.version > before
    assert len(other.claims(Query.parse("state:tracked"))) == 1
    assert other.refresh() is False


def test_another_window_follows_through_a_fold(folder, on_disk, claims, keep):
    keep(on_disk, claims[0])
    other = open_store(folder)
    keep(on_disk, claims[1])
    on_disk.fold()
    on_disk.fold()
    keep(on_disk, claims[2])
    assert other.refresh() is True
    assert list(other.claims()) == claims


def test_a_window_whose_lock_file_was_deleted_loses_no_change(folder, on_disk, claims, keep):
    keep(on_disk, *claims)
    (folder / "claims.json.lock").unlink()
    other, done = open_store(folder), threading.Event()

    def tag():
        keep(on_disk, replace(claims[0], tags=("weir",)))
        done.set()

    thread = threading.Thread(target=tag)
    with other.change() as changes:
        thread.start()
        assert not done.wait(0.2)
        changes.put_claims([replace(claims[1], tags=("told",))])
    thread.join()
    tags = [claim.tags for claim in open_store(folder).claims()]
    assert tags == [("weir",), ("told",), ()]


def test_a_folder_that_is_a_link_is_the_store_it_leads_to(folder, tmp_path, on_disk, claims, keep):
    keep(on_disk, *claims[:2])
    (tmp_path / "link").symlink_to(folder)
    linked = open_store(tmp_path / "link")
    keep(linked, claims[2])
    linked.fold()
    assert on_disk.refresh() is True
    assert list(on_disk.claims()) == claims


def test_a_folder_that_was_moved_away_is_never_written_to_as_if_it_were_there(
    folder, tmp_path, on_disk, claims, keep
):
    keep(on_disk, *claims)
    folder.rename(tmp_path / "moved")
    assert on_disk.refresh() is True
    assert not on_disk.claims()
    keep(on_disk, claims[0])
    assert list(open_store(folder).claims()) == claims[:1]
    assert list(open_store(tmp_path / "moved").claims()) == claims


def test_a_change_begins_with_what_others_did(folder, on_disk, claims, keep):
    keep(on_disk, *claims)
    other = open_store(folder)
    keep(on_disk, replace(claims[0], tags=("weir",)))
    with other.change() as changes:
        seen = other.claim(claims[0].id)
        changes.put_claims([replace(seen, tags=(*seen.tags, "seen"))])
    assert other.claim(claims[0].id).tags == ("weir", "seen")


READER = """
import os, sys
from pathlib import Path
import claimtrack.store.columns, claimtrack.store.folder  # who one becomes may not read them
from claimtrack.errors import StoreError
from claimtrack.store import open_store

if os.geteuid() == 0:  # root may write anywhere: be somebody else, to whom the store belongs
    os.setresuid(65534, 65534, 65534)
store = open_store(Path(sys.argv[1]))
print(len(store.claims()))
try:
    with store.change() as changes:
        changes.drop_claims([store.claims()[0].id])
except StoreError as error:
    sys.exit(str(error))
"""


@pytest.fixture
def read_only(on_disk, folder, claims, keep):
    """A store with three claims in a folder that nobody may write to."""
    keep(on_disk, *claims)
    with tempfile.TemporaryDirectory() as room:
        only = shutil.copytree(folder, Path(room) / "store")
        for path in [Path(room), only, *only.iterdir()]:
            path.chmod(0o500 if path.is_dir() else 0o400)
            if os.geteuid() == 0:
                os.chown(path, 65534, 65534)
        yield only
        only.chmod(0o700)
        Path(room).chmod(0o700)


def test_where_nothing_may_be_written_it_can_be_read(read_only):
    command = [sys.executable, "-c", READER, str(read_only)]
    reader = subprocess.run(command, capture_output=True, text=True, check=False)
    assert reader.stdout == "3\n", reader.stderr
    assert "claims.json cannot be written (Permission denied): nothing" in reader.stderr
    assert reader.stderr.count("\n") == 1


def test_a_copied_folder_is_a_store(folder, tmp_path, on_disk, claims, keep):
    keep(on_disk, *claims)
    shutil.copytree(folder, tmp_path / "copy")
    assert list(open_store(tmp_path / "copy").claims()) == claims


def test_closing_folds_a_journal_that_has_grown_long(folder, on_disk, claims, keep, journal):
    for number in range(3):
        keep(on_disk, *(replace(each, story="x" * 200_000, worth=number / 3) for each in claims))
    assert journal().stat().st_size > 1_000_000
    on_disk.close()
    assert journal().stat().st_size < 100_000
    assert len(open_store(folder).claims(Query.parse("story:x"))) == 3


def test_no_change_ever_folds(folder, on_disk, claims, keep):
    keep(on_disk, *claims)
    snapshot = (folder / "claims.json").stat()
    for number in range(8):
        keep(on_disk, *(replace(each, story="x" * 100_000, worth=number / 8) for each in claims))
    assert (folder / "claims.json").stat() == snapshot


def test_a_thread_may_look_for_claims_while_another_changes_some(on_disk, claims, keep):
    keep(on_disk, *claims)
    looks, done = [], threading.Event()

    def look():
        while not done.is_set():
            found = on_disk.claims(Query.parse("tag:seen or weir"), Order.WORTH)
            looks.append(len(on_disk.claims()) >= len(found))

    looking = threading.Thread(target=look)
    switching = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    looking.start()
    for number in range(150):
        keep(on_disk, replace(claims[0], id=f"{number:016x}", tags=("seen",)))
        if number % 10 == 0:
            on_disk.fold()
    done.set()
    looking.join()
    sys.setswitchinterval(switching)
    assert looks
    assert all(looks)
    assert len(on_disk.claims(Query.parse("tag:seen"))) == 150
