"""Whatever is done to it, the store's TinyDB does what TinyDB itself does, and keeps it."""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tinydb import TinyDB, where
from tinydb.operations import increment
from tinydb.storages import MemoryStorage
from tinydb.table import Document

from claimtrack.store.tiny import JournalDB

TABLES = st.sampled_from(["_default", "weirs"])
NAMES = st.sampled_from(["a", "b", "c"])
COUNTS = st.integers(0, 3)
DOCUMENTS = st.fixed_dictionaries({"name": NAMES, "count": COUNTS})
IDS = st.lists(st.integers(1, 6), max_size=3, unique=True)
CONDITIONS = st.one_of(
    NAMES.map(lambda name: where("name") == name),
    COUNTS.map(lambda count: where("count") >= count),
    st.just(where("seen").exists()),
)
FIELDS = st.one_of(
    st.fixed_dictionaries({"seen": st.booleans()}),
    st.just(increment("count")),
)


def plain(found):
    """What was answered, with the ids of documents, which do not count when they are compared."""
    if isinstance(found, Document):
        return found.doc_id, dict(found)
    if isinstance(found, list):
        return [plain(each) for each in found]
    return found


class TwoTinyDBs(RuleBasedStateMachine):
    """Stock TinyDB in memory, and the store's on disk, which is told the same."""

    @initialize()
    def open(self):
        self.room = tempfile.TemporaryDirectory()
        self.path = Path(self.room.name) / "any.json"
        self.stock, self.ours = TinyDB(storage=MemoryStorage), JournalDB(self.path)

    def both(self, table, act):
        """An act on a table of both, with the same answer or the same refusal."""
        answers = []
        for db in (self.stock, self.ours):
            try:
                answers.append(plain(act(db.table(table))))
            except (KeyError, ValueError, RuntimeError) as refused:
                answers.append(type(refused))
        assert answers[1] == answers[0]

    @rule(table=TABLES, document=DOCUMENTS)
    def insert(self, table, document):
        self.both(table, lambda each: each.insert(document))

    @rule(table=TABLES, document=DOCUMENTS, id=st.integers(1, 6))
    def insert_by_id(self, table, document, id):
        self.both(table, lambda each: each.insert(Document(document, doc_id=id)))

    @rule(table=TABLES, documents=st.lists(DOCUMENTS, max_size=3))
    def insert_many(self, table, documents):
        self.both(table, lambda each: each.insert_multiple(documents))

    @rule(table=TABLES, fields=FIELDS, condition=CONDITIONS)
    def update(self, table, fields, condition):
        self.both(table, lambda each: each.update(fields, condition))

    @rule(table=TABLES, fields=FIELDS)
    def update_all(self, table, fields):
        self.both(table, lambda each: each.update(fields))

    @rule(table=TABLES, document=DOCUMENTS, condition=CONDITIONS)
    def upsert(self, table, document, condition):
        self.both(table, lambda each: each.upsert(document, condition))

    @rule(table=TABLES, condition=CONDITIONS)
    def remove(self, table, condition):
        self.both(table, lambda each: each.remove(condition))

    @rule(table=TABLES)
    def truncate(self, table):
        self.both(table, lambda each: each.truncate())

    @rule(table=TABLES)
    def drop(self, table):
        for db in (self.stock, self.ours):
            db.drop_table(table)

    @rule(table=TABLES, condition=CONDITIONS, ids=IDS)
    def ask(self, table, condition, ids):
        self.both(table, lambda each: each.search(condition))
        self.both(table, lambda each: each.count(condition))
        self.both(table, lambda each: each.contains(condition))
        for number in ids:
            self.both(table, lambda each, at=number: each.get(doc_id=at))
            self.both(table, lambda each, at=number: each.contains(doc_id=at))

    @rule()
    def reopen(self):
        """Opened again, both choose the next id by those that are there."""
        self.ours.close()
        self.ours = JournalDB(self.path)
        stock = TinyDB(storage=MemoryStorage)
        stock.storage.write(self.stock.storage.read() or {})
        self.stock = stock

    @rule()
    def fold(self):
        self.ours.storage.fold()

    @invariant()
    def both_hold_the_same(self):
        assert self.ours.tables() == self.stock.tables()
        for name in self.stock.tables():
            assert plain(self.ours.table(name).all()) == plain(self.stock.table(name).all())
            assert len(self.ours.table(name)) == len(self.stock.table(name))

    def teardown(self):
        self.ours.close()
        self.room.cleanup()


TwoTinyDBs.TestCase.settings = settings(max_examples=20, stateful_step_count=15, deadline=None)
TestTheStoresTinyDBIsATinyDB = TwoTinyDBs.TestCase
