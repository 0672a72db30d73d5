"""What the tests of quality stand on: the gold set of our own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

GOLD = Path(__file__).parent / "gold"


@dataclass(frozen=True)
class Marked:
    """One article with the claims marked in it, each as its line of JSON says it."""

    path: Path
    text: str
    claims: tuple[dict[str, Any], ...]


@pytest.fixture(scope="session")
def gold() -> tuple[Marked, ...]:
    return tuple(map(_marked, sorted(GOLD.glob("*.txt"))))


def _marked(path: Path) -> Marked:
    lines = path.with_suffix(".jsonl").read_text("utf-8").splitlines()
    return Marked(path, path.read_text("utf-8"), tuple(map(json.loads, lines)))


@pytest.fixture(scope="session")
def bench() -> Path:
    """The folder of outside benchmarks, which are other people's and no part of the project."""
    folder = os.environ.get("CLAIMTRACK_BENCH")
    if not folder:
        pytest.skip("CLAIMTRACK_BENCH names no folder of benchmarks")
    return Path(folder)


@pytest.fixture
def score(bench: Path, tmp_path: Path):
    """What a scorer of the benchmarks says about predictions: its JSON."""

    def run(scorer: str, marked: Path, predictions: object, *options: str) -> dict[str, Any]:
        given, said = tmp_path / "predictions.json", tmp_path / "score.json"
        given.write_text(json.dumps(predictions), "utf-8")
        call = [sys.executable, bench / "scorers" / f"{scorer}.py", marked, given]
        subprocess.run([*call, "--json", said, *options], check=True, capture_output=True)
        return json.loads(said.read_text("utf-8"))

    return run


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Every figure that a test recorded, below the run: floors only say that it held."""
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, figure in report.user_properties:
            terminalreporter.write_line(f"{name}: {figure}")
