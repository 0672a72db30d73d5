"""Suggestions among 100,000 claims beside rapidfuzz, SQLite's FTS5 and tantivy; clusters too.

    pytest tests/benchmarks/test_link.py --benchmark-sort=name

Each search is for an edited copy of a stored claim; the 95th percentile stands beside it. Only
claimtrack says how two claims stand to one another. The index is made from nothing, as those of
FTS5 and tantivy are, read from its flat file, and told of one more claim; near-duplicates are
gathered among 10,000 and 100,000 claims, of which one in twenty is an edited copy, in seconds of
CPU.
"""

import random
import sqlite3
from dataclasses import replace
from statistics import quantiles
from time import perf_counter, process_time

import pytest
from rapidfuzz import fuzz, process

from claimtrack.link import Index, suggest
from claimtrack.link.clusters import gather
from claimtrack.link.flat import from_bytes, to_bytes
from claimtrack.link.near import all_pairs

COUNT = 100_000
SEARCHES = 200


@pytest.fixture(scope="module")
def claims(claims_by_count):
    return {claim.id: claim for claim in claims_by_count(COUNT)}


def index_of(claims, _=None):
    return Index((each.id, each.text) for each in claims.values())


@pytest.fixture(scope="module")
def index(claims):
    return index_of(claims)


@pytest.fixture(scope="module")
def sought(claims):
    """Edited copies: one word in ten is another one."""
    chance = random.Random(7)
    chosen = chance.sample(sorted(claims), SEARCHES)
    return [edited(claims[each], chance) for each in chosen]


def edited(claim, chance):
    words = claim.text.split()
    for at in chance.sample(range(len(words)), len(words) // 10):
        words[at] = "edited"
    return replace(claim, id=f"copy-{claim.id}", text=" ".join(words), article="other")


def claimtrack(claims, index):
    return lambda claim: [each.other for each in suggest(claim, index, claims.get)]


def rapidfuzz(claims, _):
    texts = {each.id: each.text for each in claims.values()}

    def search(claim):
        found = process.extract(claim.text, texts, scorer=fuzz.token_set_ratio, limit=10)
        return [each for _, _, each in found]

    return search


def fts5(claims, _):
    base = sqlite3.connect(":memory:")
    base.execute("create virtual table claims using fts5(id unindexed, words, tokenize=porter)")
    base.executemany("insert into claims values (?, ?)", ((c.id, c.text) for c in claims.values()))

    def search(claim):
        asked = " OR ".join(f'"{word}"' for word in claim.text.split())
        found = "select id from claims where claims match ? order by bm25(claims) limit 10"
        return [row[0] for row in base.execute(found, (asked,))]

    return search


def tantivy(claims, _):
    engine = pytest.importorskip("tantivy")
    schema = engine.SchemaBuilder()
    schema.add_text_field("id", stored=True, tokenizer_name="raw")
    schema.add_text_field("words", tokenizer_name="en_stem")
    base = engine.Index(schema.build())
    writer = base.writer()
    for each in claims.values():
        writer.add_document(engine.Document(id=[each.id], words=[each.text]))
    writer.commit()
    base.reload()
    searcher = base.searcher()

    def search(claim):
        asked = base.parse_query(claim.text, ["words"])
        found = searcher.search(asked, 10).hits
        return [searcher.doc(where)["id"][0] for _, where in found]

    return search


@pytest.mark.benchmark(group="ten best of 100,000")
@pytest.mark.parametrize("way", [claimtrack, fts5, tantivy, rapidfuzz])
def test_the_ten_best(benchmark, claims, index, sought, way):
    search = way(claims, index)
    asked = sought[:20] if way is rapidfuzz else sought
    taken = []

    def search_all():
        for claim in asked:
            began = perf_counter()
            found = search(claim)
            taken.append(perf_counter() - began)
            assert claim.id.removeprefix("copy-") in found

    benchmark.pedantic(search_all, rounds=1)
    cuts = quantiles(taken, n=20)
    benchmark.extra_info |= {
        "median ms": round(cuts[9] * 1e3, 2),
        "95th ms": round(cuts[-1] * 1e3, 2),
    }


@pytest.mark.benchmark(group="index of 100,000")
@pytest.mark.parametrize("make", [index_of, fts5, tantivy])
def test_an_index_from_nothing(benchmark, claims, make):
    benchmark.pedantic(make, (claims, None), rounds=1)


@pytest.mark.benchmark(group="index of 100,000")
def test_an_index_from_its_file(benchmark, index):
    kept = to_bytes(index)
    assert len(benchmark(from_bytes, kept)) == COUNT
    benchmark.extra_info["MB"] = round(len(kept) / 1e6, 1)


@pytest.mark.benchmark(group="index of 100,000")
def test_one_more_claim(benchmark, index):
    texts = iter([(f"late {at}", f"late words of number {at}") for at in range(100_000)])
    benchmark.pedantic(lambda: index.put(*next(texts)), rounds=1000)


@pytest.mark.benchmark(group="clusters")
@pytest.mark.parametrize("count", [10_000, 100_000])
def test_clusters(benchmark, claims_by_count, count):
    chance = random.Random(1)
    claims = claims_by_count(count)
    copies = (edited(chance.choice(claims), chance) for _ in range(count // 20))
    claims = [*claims, *(replace(each, id=f"{at:x}") for at, each in enumerate(copies))]
    texts = [(each.id, each.text) for each in claims]
    began = process_time()
    index = Index(texts)

    def compare():
        pairs = all_pairs(index.postings.flat(), claims.__getitem__)
        return {(texts[one][0], texts[other][0]) for one, other in pairs}

    clusters = gather(benchmark.pedantic(compare, rounds=1), (), ())
    benchmark.extra_info["seconds of CPU"] = round(process_time() - began, 2)
    benchmark.extra_info["clusters"] = len(clusters)
    assert len(clusters) > count // 40
