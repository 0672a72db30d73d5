"""Files of every earlier format are read, and kept beside what they become."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from claimtrack.model import Query, Source, State
from claimtrack.store import open_store
from claimtrack.store.backup import restore
from claimtrack.store.checkup import check
from claimtrack.store.migrations import STEPS
from claimtrack.store.snapshot import FORMAT

FORMATS = Path(__file__).parent / "formats"


@pytest.fixture(params=range(1, FORMAT))
def older(request, folder):
    """A folder that holds a store of an earlier format."""
    _put(request.param, folder)
    return request.param


def _put(format, folder):
    folder.mkdir(parents=True)
    name = f"claims.format{format}.json"
    for each in FORMATS.glob(f"{name}*"):
        shutil.copy(each, folder / each.name.replace(name, "claims.json"))


def looks_right(store):
    weir, vote = store.claims()
    assert weir.text == "The weir at Low Marden was raised by 40 centimetres."
    assert weir.tags == ("weir",)
    assert weir.state is State.TRACKED
    assert store.claims_of(weir.article)[1] == vote
    assert list(store.claims(Query.parse("vote"))) == [vote]
    assert store.claim(weir.id) == weir
    assert store.article(weir.article).title == "A higher weir"
    assert store.source("Marden Mercury") == Source(name="Marden Mercury", reliability="C")
    assert [act.label for act in store.acts()] == ["tracked", "tagged +weir"]
    return True


def test_a_claim_of_an_older_store_says_when_it_comes_up_again(folder):
    _put(2, folder)
    _, vote = open_store(folder).claims()
    assert vote.due == (date(2031, 6, 1), date(2031, 7, 1))


def test_every_step_has_a_file_of_its_format():
    assert len(STEPS) == FORMAT - 1
    assert len(list(FORMATS.glob("*.json"))) == len(STEPS)


@pytest.mark.usefixtures("older")
def test_an_older_store_is_read_without_being_written(folder):
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    assert looks_right(open_store(folder))
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == before


def test_the_first_change_brings_it_up_to_date_and_keeps_the_old_file(older, folder):
    before = (folder / "claims.json").read_bytes()
    store = open_store(folder)
    with store.change() as changes:
        changes.put_source(Source(name="Marden Mercury", reliability="C"))
    assert looks_right(store)
    assert looks_right(open_store(folder))
    assert check(folder).sound
    assert (folder / f"claims.json.format{older}").read_bytes() == before
    meta = json.loads((folder / "claims.json").read_text())["meta"]["1"]
    assert meta["format"] == FORMAT


@pytest.mark.usefixtures("older")
def test_an_older_file_can_be_restored(folder, tmp_path):
    restore(tmp_path / "new", folder / "claims.json")
    assert looks_right(open_store(tmp_path / "new"))
