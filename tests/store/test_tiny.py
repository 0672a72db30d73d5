"""The store is a TinyDB: its file, its queries and its methods work as ever."""

import pytest
from tinydb import Query, TinyDB, where
from tinydb.operations import increment
from tinydb.table import Document

from claimtrack.store.tiny import JournalDB


@pytest.fixture
def path(tmp_path):
    return tmp_path / "any.json"


@pytest.fixture
def db(path):
    db = JournalDB(path)
    db.insert_multiple({"name": name, "count": 1} for name in "abc")
    yield db
    db.close()


def names(documents):
    return [document["name"] for document in documents]


def test_stock_tinydb_opens_the_snapshot_and_finds_the_claims(folder, on_disk, claims, keep):
    keep(on_disk, *claims)
    on_disk.fold()
    with TinyDB(folder / "claims.json") as stock:
        table = stock.table("claims")
        found = table.search(where("text").search("weir"))
        assert [each["id"] for each in found] == [claims[0].id]
        assert table.get(doc_id=int(claims[1].id, 16))["text"] == claims[1].text
        assert len(table) == 3


def test_queries_find_documents(db):
    assert names(db.search(where("name") == "b")) == ["b"]
    assert names(db.search((Query().name > "a") & (Query().count == 1))) == ["b", "c"]
    assert db.get(where("name") == "c").doc_id == 3
    assert names(db.get(doc_ids=[3, 1, 9])) == ["c", "a"]
    assert db.contains(where("name") == "a")
    assert db.count(where("count") == 1) == 3
    assert db.get(doc_id=9) is None


def test_a_document_that_was_handed_out_is_nobody_elses(db):
    db.get(doc_id=1)["name"] = "mine"
    assert names(db.all()) == ["a", "b", "c"]
    db.search(where("count") == 1)[0]["name"] = "mine"
    assert names(db.search(where("count") == 1)) == ["a", "b", "c"]


def test_updates_reach_those_that_match(db):
    assert db.update({"count": 5}, where("name") == "a") == [1]
    assert db.update(increment("count"), doc_ids=[1, 2, 9]) == [1, 2]
    assert [each["count"] for each in db] == [6, 2, 1]
    assert db.update({"seen": True}) == [1, 2, 3]
    assert db.upsert({"name": "z"}, where("name") == "z") == [4]
    assert db.upsert({"count": 0}, where("name") == "z") == [4]


def test_what_is_removed_is_gone(db):
    assert db.remove(where("name") == "b") == [2]
    assert db.remove(doc_ids=[1, 9]) == [1]
    assert names(db) == ["c"]
    with pytest.raises(RuntimeError):
        db.remove()
    db.truncate()
    assert len(db) == 0
    assert db.insert({"name": "new"}) == 1


def test_everything_is_there_when_it_is_opened_again(db, path):
    db.table("others").insert({"x": 1})
    db.table("empty", persist_empty=True)
    db.drop_table("_default")
    again = JournalDB(path)
    assert again.tables() == {"others", "empty"}
    assert again.table("others").all() == [{"x": 1}]
    again.drop_tables()
    assert not JournalDB(path).tables()


def test_two_handles_never_choose_the_same_id(db, path):
    other = JournalDB(path)
    ids = [handle.insert({"name": "x"}) for handle in (db, other, db, other, other, db)]
    assert ids == [4, 5, 6, 7, 8, 9]
    other.refresh()
    assert other.all() == db.all()


def test_a_transaction_is_all_or_nothing(db, path):
    with pytest.raises(ValueError, match="already exists"), db.transaction():  # noqa: PT012
        db.insert(Document({"name": "y"}, doc_id=7))
        db.remove(doc_ids=[1])
        db.insert(Document({"name": "z"}, doc_id=7))
    assert names(db) == names(JournalDB(path)) == ["a", "b", "c"]


def test_a_failing_update_changes_no_document(db, path):
    def fail_at_b(document):
        document["count"] = 9
        assert document["name"] != "b"

    with pytest.raises(AssertionError):
        db.update(fail_at_b)
    assert [each["count"] for each in db] == [1, 1, 1]
    assert JournalDB(path).all() == db.all()
