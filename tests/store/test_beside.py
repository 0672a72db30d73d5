"""What is worked out of the claims and kept beside the store: never needed, never trusted."""

import os
import stat

import pytest

from claimtrack.store import Recalled, open_store
from claimtrack.store.memory import MemoryStore

FILE = "claims.json.index"


@pytest.fixture
def store(tmp_path, keep, an_article, a_claim):
    """A store with one claim in it."""
    store = open_store(tmp_path / "store")
    article = an_article("The dam holds.")
    keep(store, article, a_claim("The dam holds.", article))
    yield store
    store.close()


def test_what_was_remembered_is_recalled_by_the_next_process(store, tmp_path):
    store.remember("index", b"dam\nholds", store.version)
    again = open_store(tmp_path / "store")
    assert again.recall("index") == Recalled(b"dam\nholds", current=True)
    assert again.recall("other") is None
    again.close()


def test_after_a_change_it_is_no_longer_current(store, keep, an_article):
    store.remember("index", b"dam", store.version)
    keep(store, an_article("Another.", "https://gazette.example/2"))
    assert store.recall("index") == Recalled(b"dam", current=False)
    store.remember("index", b"dam", store.version)
    assert store.recall("index").current


def test_writing_everything_anew_leaves_it_current(store):
    store.remember("index", b"dam", store.version)
    store.fold()
    assert store.recall("index").current


def test_damaged_bytes_are_not_recalled(store, tmp_path):
    store.remember("index", b"dam holds", store.version)
    kept = tmp_path / "store" / FILE
    whole = kept.read_bytes()
    for damaged in (whole[:-1], whole + b"!", whole.replace(b"dam", b"dim"), b"", b"\xff\n"):
        kept.write_bytes(damaged)
        assert store.recall("index") is None


def test_it_is_private(store, tmp_path):
    store.remember("index", b"dam", store.version)
    assert stat.S_IMODE((tmp_path / "store" / FILE).stat().st_mode) == 0o600


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
def test_where_nothing_may_be_written_nothing_is_remembered_and_nothing_lost(store, tmp_path):
    folder = tmp_path / "store"
    folder.chmod(0o500)
    try:
        store.remember("index", b"dam", store.version)
        assert store.recall("index") is None
    finally:
        folder.chmod(0o700)


def test_a_full_disk_loses_what_was_to_be_remembered_and_nothing_else(store, tmp_path, monkeypatch):
    store.remember("index", b"dam", store.version)
    monkeypatch.setattr(os, "fdatasync", _full)
    store.remember("index", b"gate", store.version)
    monkeypatch.undo()
    assert store.recall("index").worked_out == b"dam"
    assert [each.name for each in (tmp_path / "store").glob("*.tmp")] == []
    assert len(store.claims()) == 1


def _full(_):
    raise OSError(28, "No space left on device")


def test_nothing_is_made_where_there_is_no_store(tmp_path):
    store = open_store(tmp_path / "none")
    store.remember("index", b"dam", store.version)
    assert not (tmp_path / "none").exists()


@pytest.fixture(params=["folder", "memory"])
def any_store(request, tmp_path):
    store = MemoryStore() if request.param == "memory" else open_store(tmp_path / "any")
    yield store
    store.close()


def test_whoever_watches_hears_which_claims_were_put_and_dropped(any_store, keep, a_claim):
    told = []
    any_store.watch(told.append)
    claim = a_claim("The dam holds.")
    keep(any_store, claim)
    assert told == [frozenset({claim.id})]
    with any_store.change() as changes:
        changes.drop_claims([claim.id])
    assert told[-1] == frozenset({claim.id})


def test_whoever_watches_hears_that_a_change_was_taken_back(any_store, a_claim):
    told = []
    any_store.watch(told.append)

    def fail():
        with any_store.change() as changes:
            changes.put_claims([a_claim("The dam holds.")])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert told[-1] is None


def test_whoever_watches_hears_what_another_process_changed(tmp_path, keep, a_claim):
    mine, theirs = open_store(tmp_path / "store"), open_store(tmp_path / "store")
    first, second = a_claim("The dam holds."), a_claim("The gate holds.", article="1" * 16)
    keep(theirs, first)
    mine.refresh()
    told = []
    mine.watch(told.append)
    keep(theirs, second)
    mine.refresh()
    assert frozenset({second.id}) in told
    mine.close()
    theirs.close()


def test_texts_are_those_of_the_claims(any_store, keep, a_claim):
    claims = [a_claim(f"The dam holds {n}.", f"{n:016x}") for n in range(3)]
    keep(any_store, *claims)
    assert list(any_store.texts()) == [(each.id, each.text) for each in claims]


def test_what_was_worked_out_of_an_earlier_version_or_within_a_change_is_not_kept(
    store, keep, an_article
):
    before = store.version
    keep(store, an_article("Another.", "https://gazette.example/2"))
    store.remember("index", b"dam", before)
    with store.change():
        store.remember("index", b"dam", store.version)
    assert store.recall("index") is None
