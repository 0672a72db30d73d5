"""What the tests of quality stand on: the gold set of our own."""

import json
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


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Every figure that a test recorded, below the run: floors only say that it held."""
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, figure in report.user_properties:
            terminalreporter.write_line(f"{name}: {figure}")
