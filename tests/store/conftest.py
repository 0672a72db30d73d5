"""The stores that every test of this room runs over, and what to put into them."""

import pytest

from claimtrack.model import Order
from claimtrack.store import open_store
from claimtrack.store.memory import MemoryStore

SENTENCES = (
    "The weir at Low Marden was raised by 40 centimetres.",
    "Nobody downstream was told, Ilka Thorne said.",
    "The council will vote again in June.",
)


@pytest.fixture
def folder(tmp_path):
    """Where a store may lie; nothing is there yet."""
    return tmp_path / "river" / "store"


@pytest.fixture(params=["memory", "folder"])
def store(request, folder):
    store = MemoryStore() if request.param == "memory" else open_store(folder)
    yield store
    store.close()


@pytest.fixture
def on_disk(folder):
    store = open_store(folder)
    yield store
    store.close()


@pytest.fixture
def article(an_article):
    return an_article(" ".join(SENTENCES), source="Marden Mercury")


@pytest.fixture
def claims(article, a_claim):
    """Three claims of one article, as its text has them."""
    return [a_claim(text, article, source="Marden Mercury") for text in SENTENCES]


@pytest.fixture
def journal(folder):
    """The journal that the store writes to now."""

    def newest():
        return max(folder.glob("claims.json.*.journal"))

    return newest


@pytest.fixture(params=[None, *Order])
def order(request):
    return request.param
