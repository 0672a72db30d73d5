"""Running claimtrack's command line in this process, on a store of its own."""

import io
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimtrack.cli import main

STORY = """Title: Ferry to run again from Monday
Source: Harbour Post
Date: 7 March 2031
URL: https://harbourpost.example/ferry

The ferry between Sund and Aske will run again from Monday, Transport Minister Lena Orvik said \
on Thursday. “We have repaired both engines,” Orvik said.

About 300 passengers were stranded for two days, according to the harbour office.
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answered."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run = Callable[..., Answer]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command line, as the shell would."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLAIMTRACK_STORE", str(tmp_path / "claims"))

    def run(*words: str | Path, stdin: str = "") -> Answer:
        monkeypatch.setattr(sys, "argv", ["claimtrack", *map(str, words)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return Answer(int(ended.value.code or 0), out, err)

    return run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """One short article in a file."""
    path = tmp_path / "ferry.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def pulled(run: Run, story: Path) -> Run:
    """A command line whose store holds the claims of that article."""
    assert run("pull", story).status == 0
    return run


def claim_id(run: Run, *query: str) -> str:
    """The id, as listed, of the one claim that a query shows."""
    listed = [line for line in run("list", *query).lines if re.match(r"[0-9a-f]{8} ", line)]
    assert len(listed) == 1, listed
    return listed[0][:8]


@pytest.fixture
def engines(pulled: Run) -> str:
    """The id of the claim about the engines."""
    return claim_id(pulled, "engines")


@pytest.fixture
def stranded(pulled: Run) -> str:
    """The id of the claim about the passengers."""
    return claim_id(pulled, "passengers")
