"""The store beside its rivals: stock TinyDB, TinyDB with a cache, SQLite, and the bare write.

    pytest tests/benchmarks/test_store.py --benchmark-sort=name

Every rival keeps the same documents: claims of about 1 KB and the history of decisions. The
bare write and sync of the same bytes is what no store can beat. Ratios are in the brackets.
"""

import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from operator import itemgetter

import pytest
from msgspec.json import Decoder, Encoder
from tinydb import TinyDB, where
from tinydb.middlewares import CachingMiddleware
from tinydb.storages import JSONStorage

from claimtrack.model import Act, Change, Claim, Order, Query, State
from claimtrack.store import open_store
from claimtrack.store.documents import fields

COUNTS = (1_000, 10_000, 100_000)
encode = Encoder().encode
decode = Decoder(Claim).decode
numbers = count()


def decided(claim):
    """The claim after one more decision, never the same twice."""
    return replace(claim, state=State.DECIDED, story=f"story {next(numbers)}")


def act(number, ids):
    changes = tuple(
        Change(id=each, before={"state": "new"}, after={"state": "decided"}) for each in ids
    )
    return Act(number=number, by="ann", at=datetime.now(UTC), label="verified", changes=changes)


class Claimtrack:
    """What is measured."""

    few = False

    def __init__(self, folder):
        self.store = open_store(folder)

    def fill(self, claims):
        with self.store.change() as changes:
            changes.put_claims(claims)
        self.store.fold()

    def decide(self, ids):
        with self.store.change() as changes:
            changes.put_claims([decided(self.store.claim(each)) for each in ids])
            changes.add_act(act(len(self.store.acts()) + 1, ids))

    def first_query(self):
        return len(self.store.claims(Query.parse("state:new")))

    def screenful(self):
        return self.store.claims(Query.parse("state:new"), Order.WORTH)[:40]

    def close(self):
        self.store.close()


class Sqlite:
    """Write-ahead log, synchronous=FULL, documents in a JSON column."""

    few = False

    def __init__(self, folder):
        folder.mkdir(exist_ok=True)
        self.db = sqlite3.connect(folder / "claims.db", isolation_level=None)
        self.db.execute("pragma journal_mode=wal")
        self.db.execute("pragma synchronous=full")
        self.db.execute("create table if not exists claims(id text primary key, doc json)")
        self.db.execute("create table if not exists acts(number integer primary key, doc json)")

    def fill(self, claims):
        self.db.execute("begin immediate")
        rows = ((claim.id, encode(claim).decode()) for claim in claims)
        self.db.executemany("insert into claims values (?, ?)", rows)
        self.db.execute("commit")
        self.db.execute("pragma wal_checkpoint(truncate)")

    def decide(self, ids):
        self.db.execute("begin immediate")
        for each in ids:
            (doc,) = self.db.execute("select doc from claims where id = ?", (each,)).fetchone()
            doc = encode(decided(decode(doc))).decode()
            self.db.execute("update claims set doc = ? where id = ?", (doc, each))
        (number,) = self.db.execute("select coalesce(max(number), 0) + 1 from acts").fetchone()
        doc = encode(act(number, ids)).decode()
        self.db.execute("insert into acts values (?, ?)", (number, doc))
        self.db.execute("commit")

    def first_query(self):
        asked = "select count(*) from claims where json_extract(doc, '$.state') = 'new'"
        return self.db.execute(asked).fetchone()[0]

    def screenful(self):
        asked = """
            select doc from claims where json_extract(doc, '$.state') = 'new'
            order by json_extract(doc, '$.worth') desc limit 40
        """
        return [decode(doc) for (doc,) in self.db.execute(asked)]

    def close(self):
        self.db.close()


class StockTinyDB:
    """As TinyDB comes: the whole file is written at every change, and nothing is synced."""

    few = True

    def __init__(self, folder):
        folder.mkdir(exist_ok=True)
        self.db = TinyDB(folder / "claims.json", storage=self.storage())
        self.claims, self.acts = self.db.table("claims"), self.db.table("acts")

    def fill(self, claims):
        self.doc_ids = dict(zip((claim.id for claim in claims), count(1)))
        self.claims.insert_multiple(fields(claim) for claim in claims)
        self.keep()

    def decide(self, ids):
        change = {"state": "decided", "story": f"story {next(numbers)}"}
        self.claims.update(change, doc_ids=[self.doc_ids[each] for each in ids])
        self.acts.insert({"by": "ann", "label": "verified", "claims": list(ids)})
        self.keep()

    def first_query(self):
        return self.claims.count(where("state") == "new")

    def screenful(self):
        found = self.claims.search(where("state") == "new")
        return sorted(found, key=itemgetter("worth"), reverse=True)[:40]

    def storage(self):
        return JSONStorage

    def keep(self):
        """It is written already."""

    def close(self):
        self.db.close()


class CachedTinyDB(StockTinyDB):
    """With CachingMiddleware, and a flush wherever a person was told that it is saved."""

    def storage(self):
        return CachingMiddleware(JSONStorage)

    def keep(self):
        self.db.storage.flush()


class BareWrite:
    """The same bytes at the end of a file, and a sync: the limit."""

    few = False

    def __init__(self, folder):
        folder.mkdir(exist_ok=True)
        self.fd = os.open(folder / "bytes", os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def fill(self, claims):
        self.claims = {claim.id: claim for claim in claims}

    def decide(self, ids):
        documents = [encode(decided(self.claims[each])) for each in ids]
        os.write(self.fd, b"\n".join([*documents, encode(act(1, ids))]))
        os.fdatasync(self.fd)

    def close(self):
        os.close(self.fd)


RIVALS = (Claimtrack, Sqlite, BareWrite, StockTinyDB, CachedTinyDB)
READERS = (Claimtrack, Sqlite, StockTinyDB, CachedTinyDB)


def named(rival):
    return rival.__name__


@pytest.fixture(scope="session")
def filled(tmp_path_factory, claims_by_count):
    """``filled(Rival, count)``: one with that many claims, made once."""
    made = {}

    def fill(rival, size):
        if (rival, size) not in made:
            made[rival, size] = rival(tmp_path_factory.mktemp(named(rival)) / "store")
            made[rival, size].fill(claims_by_count(size))
        return made[rival, size]

    yield fill
    for each in made.values():
        each.close()


@pytest.mark.parametrize("rival", RIVALS, ids=named)
@pytest.mark.parametrize("size", COUNTS)
@pytest.mark.parametrize("at_once", [1, 20])
def test_decisions(benchmark, filled, claims_by_count, rival, size, at_once):
    benchmark.group = f"decide {at_once} at once among {size:,}"
    store, claims = filled(rival, size), claims_by_count(size)
    ids = [claim.id for claim in claims[:: len(claims) // 500]]
    turns = count()

    def some():
        turn = next(turns) * at_once
        return ([ids[(turn + at) % len(ids)] for at in range(at_once)],), {}

    rounds = 400 if not rival.few else 5 if size < COUNTS[-1] else 2
    benchmark.pedantic(store.decide, setup=some, rounds=rounds)
    times = sorted(benchmark.stats.stats.data)
    benchmark.extra_info["p99"] = times[int(len(times) * 0.99)]


@pytest.mark.parametrize("rival", READERS, ids=named)
@pytest.mark.parametrize("size", COUNTS)
def test_opening_to_the_first_query(benchmark, tmp_path_factory, claims_by_count, rival, size):
    benchmark.group = f"open {size:,} to the first query"
    folder = tmp_path_factory.mktemp(named(rival)) / "store"
    filling = rival(folder)
    filling.fill(claims_by_count(size))
    filling.close()
    opened = []

    def open_and_ask():
        opened.append(rival(folder))
        return opened[-1].first_query()

    answers = benchmark.pedantic(open_and_ask, rounds=3, teardown=lambda: opened.pop().close())
    assert answers == sum(claim.state == "new" for claim in claims_by_count(size))


@pytest.mark.parametrize("rival", READERS, ids=named)
@pytest.mark.parametrize("size", COUNTS)
def test_the_worthiest_new_claims_after_a_decision(benchmark, filled, claims_by_count, rival, size):
    benchmark.group = f"the 40 worthiest new of {size:,}, after a decision"
    store, claims = filled(rival, size), claims_by_count(size)
    store.screenful()
    ids = (claim.id for claim in claims)
    shown = benchmark.pedantic(
        store.screenful,
        setup=lambda: store.decide([next(ids)]),
        rounds=2 if rival.few and size == COUNTS[-1] else 10,
    )
    assert len(shown) == 40


MEMORY = """
import re, sys
from pathlib import Path
from claimtrack.model import Order, Query
from claimtrack.store import open_store
import claimtrack.store.columns, claimtrack.store.folder

def peak():
    status = Path("/proc/self/status").read_text()
    return int(re.search(r"VmHWM:\\s+(\\d+) kB", status)[1]) * 1024

Path("/proc/self/clear_refs").write_text("5")
before = peak()
store = open_store(Path(sys.argv[1]))
store.claims(Query.parse("state:new"), Order.WORTH)[0]
print(peak() - before)
"""


@pytest.mark.parametrize("size", COUNTS)
def test_memory_of_an_open_store(benchmark, tmp_path, claims_by_count, size):
    """The time is that of a whole process; its peak of memory is told below the tables."""
    benchmark.group = f"a process that opens {size:,} and asks once"
    filling = Claimtrack(tmp_path / "store")
    filling.fill(claims_by_count(size))
    filling.close()
    command = [sys.executable, "-c", MEMORY, str(tmp_path / "store")]
    peak = benchmark.pedantic(lambda: int(subprocess.check_output(command)), rounds=3)
    file = (tmp_path / "store" / "claims.json").stat().st_size
    benchmark.extra_info["peak"], benchmark.extra_info["peak / file"] = peak, peak / file
