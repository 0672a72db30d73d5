"""What store/README.md promises, tried on real files, processes and signals."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from claimtrack.errors import StoreDamaged, StoreError
from claimtrack.model import Query, State
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


def test_a_change_begins_with_what_others_did(folder, on_disk, claims, keep):
    keep(on_disk, *claims)
    other = open_store(folder)
    keep(on_disk, replace(claims[0], tags=("weir",)))
    with other.change() as changes:
        seen = other.claim(claims[0].id)
        changes.put_claims([replace(seen, tags=(*seen.tags, "seen"))])
    assert other.claim(claims[0].id).tags == ("weir", "seen")


def test_a_torn_last_line_costs_nothing_that_was_acknowledged(
    folder, on_disk, claims, keep, journal
):
    keep(on_disk, *claims[:2])
    whole = journal().read_bytes()
    keep(on_disk, claims[2])
    torn = journal().read_bytes()
    for size in range(len(whole), len(torn)):
        journal().write_bytes(torn[:size])
        assert list(open_store(folder).claims()) == claims[:2]
    journal().write_bytes(torn[:-1])
    store = open_store(folder)
    assert "no whole change" in store.notices[-1]
    keep(store, replace(claims[0], story="After"))
    assert [each.story for each in open_store(folder).claims()] == ["After", None]
    aside = journal().with_name(journal().name + ".aside")
    assert aside.read_bytes() == torn[len(whole) : -1]
    assert not store.notices


def test_a_bad_last_line_is_set_aside_and_told(folder, on_disk, claims, keep, journal):
    keep(on_disk, claims[0])
    keep(on_disk, claims[1])
    data = bytearray(journal().read_bytes())
    data[-50] ^= 1
    journal().write_bytes(data)
    store = open_store(folder)
    assert list(store.claims()) == claims[:1]
    assert str(journal()) in store.notices[-1]
    assert "1 acknowledged change after 2 not there" in store.notices[0]


def test_a_damaged_line_in_the_middle_is_refused_with_byte_and_way_out(
    folder, on_disk, claims, keep, journal
):
    for claim in claims:
        keep(on_disk, claim)
    data = bytearray(journal().read_bytes())
    second = data.index(b"\n") + 1
    data[second + 100] ^= 1
    journal().write_bytes(data)
    before = files(folder)
    with pytest.raises(StoreDamaged, match=rf"at byte {second}: .*claimtrack check --repair"):
        open_store(folder)
    assert files(folder) == before


def test_a_change_left_out_of_the_past_shows(folder, on_disk, claims, keep, journal):
    for claim in claims:
        keep(on_disk, claim)
    first, second, third, fourth = journal().read_bytes().splitlines(keepends=True)
    journal().write_bytes(first + second + fourth)
    assert third not in journal().read_bytes()
    with pytest.raises(StoreDamaged, match="change 4 does not follow change 2"):
        open_store(folder)


def test_a_changed_word_in_the_snapshot_shows(folder, on_disk, claims, keep):
    keep(on_disk, *claims)
    on_disk.fold()
    path = folder / "claims.json"
    path.write_bytes(path.read_bytes().replace(b"40 centimetres", b"90 centimetres"))
    with pytest.raises(StoreDamaged, match="is not what was written"):
        open_store(folder)


@pytest.mark.parametrize("cut", [1, 40, 400])
def test_a_snapshot_cut_short_is_refused(folder, on_disk, claims, keep, cut):
    keep(on_disk, *claims)
    on_disk.fold()
    path = folder / "claims.json"
    path.write_bytes(path.read_bytes()[:-cut])
    with pytest.raises(StoreDamaged, match="check --repair"):
        open_store(folder)


@pytest.mark.parametrize("lost", ["claims.json", "journal"])
def test_a_lost_file_is_told(folder, on_disk, claims, keep, journal, lost):
    keep(on_disk, *claims)
    (journal() if lost == "journal" else folder / lost).unlink()
    with pytest.raises(StoreDamaged, match="is missing"):
        open_store(folder)


@pytest.mark.parametrize("words", ["", "{}", '{"_default": {}}', "# a list\n- of claims", "[1, 2]"])
def test_a_file_that_is_no_store_is_refused_and_left_alone(folder, words):
    folder.mkdir(parents=True)
    (folder / "claims.json").write_text(words)
    with pytest.raises(StoreError, match="is no claimtrack store: choose another folder"):
        open_store(folder)
    assert files(folder) == {"claims.json": words.encode()}


def test_a_file_from_a_newer_claimtrack_is_refused(folder, on_disk, claims, keep):
    keep(on_disk, *claims)
    path = folder / "claims.json"
    path.write_bytes(path.read_bytes().replace(b'"format":2', b'"format":9'))
    with pytest.raises(StoreError, match=r"is of format 9 .* update claimtrack"):
        open_store(folder)


READER = """
import os, sys
from pathlib import Path
import claimtrack.store.folder
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
    assert journal().stat().st_size < 1_000
    assert len(open_store(folder).claims(Query.parse("story:x"))) == 3


def test_no_change_ever_folds(folder, on_disk, claims, keep):
    keep(on_disk, *claims)
    snapshot = (folder / "claims.json").stat()
    for number in range(8):
        keep(on_disk, *(replace(each, story="x" * 100_000, worth=number / 8) for each in claims))
    assert (folder / "claims.json").stat() == snapshot
