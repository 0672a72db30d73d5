"""Files that are not what was written: refused in words, and nothing of them overwritten."""

from dataclasses import replace

import pytest

from claimtrack.errors import StoreDamaged, StoreError
from claimtrack.store import open_store
from claimtrack.store.checkup import repair


def files(folder):
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def written(journal):
    """What is in a journal, without the blank lines that make room for more."""
    return journal.read_bytes().rstrip(b"\n") + b"\n"


def test_a_torn_last_line_costs_nothing_that_was_acknowledged(
    folder, on_disk, claims, keep, journal
):
    keep(on_disk, *claims[:2])
    whole = written(journal())
    keep(on_disk, claims[2])
    torn = written(journal())
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


def test_a_line_of_which_a_part_never_reached_the_disk_is_set_aside(
    folder, on_disk, claims, keep, journal
):
    keep(on_disk, claims[0])
    whole = len(written(journal()))
    keep(on_disk, claims[1])
    data = bytearray(journal().read_bytes())
    data[whole + 200 : whole + 400] = b"\n" * 200
    journal().write_bytes(data)
    store = open_store(folder)
    assert list(store.claims()) == claims[:1]
    assert "no whole change" in store.notices[-1]
    keep(store, claims[2])
    assert list(open_store(folder).claims()) == [claims[0], claims[2]]


def test_a_bad_last_line_is_set_aside_and_told(folder, on_disk, claims, keep, journal):
    keep(on_disk, claims[0])
    keep(on_disk, claims[1])
    data = bytearray(written(journal()))
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
    first, second, third, fourth = written(journal()).splitlines(keepends=True)
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


@pytest.mark.parametrize("size", range(9))
def test_a_snapshot_of_which_next_to_nothing_is_left_is_damage_and_its_journal_is_saved(
    folder, tmp_path, on_disk, claims, keep, size
):
    keep(on_disk, *claims)
    path = folder / "claims.json"
    path.write_bytes(path.read_bytes()[:size])
    with pytest.raises(StoreDamaged, match="check --repair"):
        open_store(folder)
    assert repair(folder, tmp_path / "saved").saved.claims == 3
    assert list(open_store(tmp_path / "saved").claims()) == claims


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


def test_a_store_that_is_a_file_or_holds_a_folder_is_told(folder):
    folder.parent.mkdir(parents=True)
    folder.write_text("a letter")
    with pytest.raises(StoreError, match=r"cannot be read \(Not a directory\)"):
        open_store(folder)
    folder.unlink()
    (folder / "claims.json").mkdir(parents=True)
    with pytest.raises(StoreError, match=r"cannot be read \(Is a directory\)"):
        open_store(folder)


def test_a_file_from_a_newer_claimtrack_is_refused(folder, on_disk, claims, keep):
    keep(on_disk, *claims)
    path = folder / "claims.json"
    path.write_bytes(path.read_bytes().replace(b'"format":3', b'"format":9'))
    with pytest.raises(StoreError, match=r"is of format 9 .* update claimtrack"):
        open_store(folder)
