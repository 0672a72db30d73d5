"""How long a command takes from a cold start, beside Python that does nothing.

    pytest tests/benchmarks/test_start.py --junit-xml=figures.xml

The bytecode is compiled, the files are in the cache and the store's words are kept beside it, as
on the second call of a day. Each round runs Python alone and the command, in turns; the least of
each counts.
"""

import compileall
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

import claimtrack
from claimtrack.store import open_store

CLAIMS = 1_000
ROUNDS = 20
NOTHING = [sys.executable, "-c", "pass"]
ARTICLE = """Title: The bridge opens in June
Date: 2 March 2031

The bridge was closed on Monday, Mayor Ada Brill said. “We will open it in June,” she said.
"""


@pytest.fixture
def workplace(tmp_path, claims_by_count):
    """A folder with one article, and beside it a store of a thousand claims."""
    compileall.compile_dir(Path(claimtrack.__file__).parent, quiet=2)
    (tmp_path / "one.txt").write_text(ARTICLE, encoding="utf-8")
    store = open_store(tmp_path / "store")
    with store.change() as changes:
        changes.put_claims(claims_by_count(CLAIMS))
    store.fold()
    store.close()
    (tmp_path / "before.txt").write_text(ARTICLE.replace("June", "July"), encoding="utf-8")
    pull = [sys.executable, "-m", "claimtrack", "--store", "store", "pull", "before.txt"]
    subprocess.run(pull, cwd=tmp_path, stdout=subprocess.DEVNULL, check=True)
    return tmp_path


def seconds(command, folder):
    """How long a process takes from its start to its end."""
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def pulled_into(folder, workplace):
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(workplace / "store", folder)


@pytest.mark.parametrize(
    ("words", "most"),
    [
        ("--help", 9),
        ("extract one.txt", 12),
        ("list has:evidence", 13),
        ("--store again pull one.txt", 17),
    ],
)
def test_a_cold_start_costs_some_times_python_itself(workplace, words, most, record_property):
    command = [sys.executable, "-m", "claimtrack", *words.split()]
    ours, theirs = [], []
    for _ in range(ROUNDS):
        pulled_into(workplace / "again", workplace)
        theirs.append(seconds(NOTHING, workplace))
        ours.append(seconds(command, workplace))
    ratio = min(ours) / min(theirs)
    record_property(f"claimtrack {words}, times python -c pass", round(ratio, 1))
    assert ratio < most
