"""Two analysts at one store, in memory and on disk."""

from collections.abc import Callable
from datetime import timedelta
from itertools import count

import pytest

from claimtrack.desk import Desk
from claimtrack.store import open_store
from claimtrack.store.memory import MemoryStore

SENTENCES = (
    "The Aldermoor dam holds 400 tonnes of silt.",
    "The gates were opened on Friday.",
    "No valley road will be closed.",
)


@pytest.fixture(params=["memory", "files"])
def store(request, tmp_path):
    store = MemoryStore() if request.param == "memory" else open_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def clock(noon):
    """A clock that shows one minute later whenever it is asked."""
    minutes = count()
    return lambda: noon + timedelta(minutes=next(minutes))


@pytest.fixture
def article(an_article):
    return an_article(" ".join(SENTENCES), source="The Gazette")


@pytest.fixture
def ann(store, clock, article, a_claim, keep):
    """Ann's desk, with one article and its three claims in the store."""
    keep(store, article, *(a_claim(text, article, source="The Gazette") for text in SENTENCES))
    return Desk(store, "ann", clock=clock)


@pytest.fixture
def ben(ann, clock):
    return Desk(ann.store, "ben", clock=clock)


@pytest.fixture
def dam(ann):
    """The first of the three claims, as it was found."""
    return ann.claims()[0]


@pytest.fixture
def now(ann) -> Callable:
    """``now(claim)``: the claim as the store has it now."""
    return lambda claim: ann.claim(claim.id)
