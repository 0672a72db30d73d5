"""Whatever happens to the bytes of a store, nothing wrong is taken for right."""

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtrack.errors import StoreError
from claimtrack.model import Claim, Voice
from claimtrack.store import open_store
from claimtrack.store.commits import BEGINNING, Damage, Place, commits, line_of
from claimtrack.store.salvage import salvage
from claimtrack.store.tables import raw

WEIR = Claim(id="", text="The weir holds.", article="0" * 16, span=(0, 15), voice=Voice.OWN)
CHANGES = 6
SNAPSHOT = "claims.json"
JOURNAL = "claims.json.1.journal"


@cache
def written(folded=False):
    """The files of a store of six changes, all in its journal or all in its snapshot."""
    with tempfile.TemporaryDirectory() as room:
        store = open_store(Path(room))
        for number in range(CHANGES):
            with store.change() as changes:
                changes.put_claims([replace(WEIR, id=f"{number:016x}")])
        if folded:
            store.fold()
        files = {each.name: each.read_bytes() for each in Path(room).iterdir()}
        store.close()
    return files


def reopened(files, name, changed):
    """What can be read with one file changed: the ids, and whether damage was told."""
    with tempfile.TemporaryDirectory() as room:
        for each, data in {**files, name: changed}.items():
            (Path(room) / each).write_bytes(data)
        try:
            store = open_store(Path(room))
        except StoreError:
            saved = salvage(Path(room))
            assert saved.findings
            return [int(number) for number in saved.tables.get("claims", {})], True
        ids, told = [int(claim.id, 16) for claim in store.claims()], bool(store.notices)
        store.close()
        return ids, told


@given(cut=st.integers(0, 6000))
@settings(max_examples=50, deadline=None)
def test_a_journal_cut_anywhere_keeps_what_stands_before_and_tells_the_loss(cut):
    journal = written()[JOURNAL]
    ids, told = reopened(written(), JOURNAL, journal[:cut])
    assert ids == list(range(len(ids)))
    assert told or len(ids) == CHANGES
    assert len(ids) >= journal[:cut].count(b"\n") - 1 or len(ids) == CHANGES


@given(at=st.integers(0, 5000), bit=st.integers(0, 7))
@settings(max_examples=50, deadline=None)
def test_a_flipped_bit_anywhere_is_told_and_costs_two_changes_at_most(at, bit):
    journal = bytearray(written()[JOURNAL])
    journal[at] ^= 1 << bit
    ids, told = reopened(written(), JOURNAL, bytes(journal))
    assert set(ids) <= set(range(CHANGES))
    assert told or len(ids) == CHANGES
    assert len(ids) >= CHANGES - 2


@given(at=st.integers(0, 3000), bit=st.integers(0, 7))
@settings(max_examples=50, deadline=None)
def test_a_flipped_bit_in_a_snapshot_is_told_and_costs_two_claims_at_most(at, bit):
    snapshot = bytearray(written(folded=True)[SNAPSHOT])
    snapshot[at % len(snapshot)] ^= 1 << bit
    ids, told = reopened(written(folded=True), SNAPSHOT, bytes(snapshot))
    assert set(ids) <= set(range(CHANGES))
    assert told or len(ids) == CHANGES
    assert len(ids) >= CHANGES - 2


def test_a_damaged_seal_is_told_and_costs_no_claim():
    snapshot = written(folded=True)[SNAPSHOT]
    for at in range(snapshot.rindex(b"seal"), len(snapshot)):
        damaged = bytearray(snapshot)
        damaged[at] ^= 1
        ids, told = reopened(written(folded=True), SNAPSHOT, bytes(damaged))
        assert told
        assert sorted(ids) == list(range(CHANGES))


@given(cut=st.integers(0, 4000))
@settings(max_examples=40, deadline=None)
def test_a_snapshot_cut_anywhere_is_told_and_keeps_what_stands_before(cut):
    snapshot = written(folded=True)[SNAPSHOT]
    ids, told = reopened(written(folded=True), SNAPSHOT, snapshot[:cut])
    assert ids == list(range(len(ids)))
    assert told or cut >= len(snapshot)


@given(order=st.permutations(range(CHANGES + 1)))
@settings(max_examples=40, deadline=None)
def test_lines_in_another_order_are_refused(order):
    lines = written()[JOURNAL].rstrip(b"\n").split(b"\n")
    ids, told = reopened(written(), JOURNAL, b"".join(lines[each] + b"\n" for each in order))
    assert told is (order != sorted(order))
    assert sorted(ids) == list(range(CHANGES)) or told


def test_each_change_hangs_on_the_one_before():
    one, after_one = line_of([("put", "claims", "1", raw({"text": "one"}))], Place(0, BEGINNING))
    two, after_two = line_of([("put", "claims", "2", raw({"text": "two"}))], after_one)
    assert [commit.n for commit, _ in commits(one + two, Place(0, BEGINNING))] == [1, 2]
    assert after_two.number == 2
    forged, _ = line_of([("put", "claims", "1", raw({"text": "ONE"}))], Place(0, BEGINNING))
    with pytest.raises(Damage, match="change 2 does not follow change 1"):
        list(commits(forged + two, Place(0, BEGINNING)))


def test_a_note_tells_what_is_missing():
    here = Place(7, "a" * 32)
    assert here.misses(here.noted()) is None
    assert here.misses(Place(6, "b" * 32).noted()) is None
    assert here.misses(Place(7, "b" * 32).noted()) == "change 7 is not the acknowledged one"
    assert here.misses(Place(9, "b" * 32).noted()) == "2 acknowledged changes after 7 not there"
    for unreadable in ("", "\0" * 54, "no number at all"):
        assert here.misses(unreadable) is None


def test_a_note_that_was_only_half_written_tells_nothing():
    before, after = Place(7, "a" * 32).noted(), Place(19, "b" * 32).noted()
    halves = {after[:written] + before[written:] for written in range(len(after) + 1)}
    for half in halves - {before, after}:
        assert Place(3, "c" * 32).misses(half) is None
