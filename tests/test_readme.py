"""The README tells the truth: its commands, its keys, its words."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from click import Context

from claimtrack.cli.main import claimtrack
from claimtrack.model.query import KEYS
from claimtrack.tui.commands import COMMANDS, Command

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")

_SPELLED = {
    "down": "↓", "up": "↑", "enter": "⏎", "escape": "esc", "space": "space", "slash": "/",
    "left": "←", "right": "→", "pagedown": "page down", "pageup": "page up",
}  # fmt: skip


def setup_commands() -> list[str]:
    return re.findall(r"```sh\n(python3 -m venv .+)\n```", README)


def key_table() -> Iterator[str]:
    """The key table as the README has to have it."""
    yield "| key | does |"
    yield "|---|---|"
    where = None
    for command in COMMANDS:
        if command.where != where:
            where = command.where
            yield f"| **{where}** | |"
        yield _row(command)


def _row(command: Command) -> str:
    keys = " ".join(f"`{_SPELLED.get(key, key)}`" for key in command.key.split(","))
    return f"| {keys.replace('|', chr(92) + '|')} | {command.label}: {command.help} |"


def test_there_are_two_commands_to_set_up() -> None:
    run, test = setup_commands()
    assert run.endswith("&& .venv/bin/claimtrack")
    assert test.endswith("&& .venv/bin/pytest")


def test_ci_runs_the_commands_as_the_readme_writes_them() -> None:
    run, test = setup_commands()
    lines = CI.splitlines()
    assert test in lines
    assert run.removesuffix(" && .venv/bin/claimtrack") in lines


def test_what_the_readme_points_to_in_the_checkout_is_there() -> None:
    linked = re.findall(r"\]\((?!https?://)([^)]+)\)", README)
    assert linked
    assert [each for each in linked if not (ROOT / unquote(each)).exists()] == []


def test_every_key_of_the_screen_stands_in_the_readme() -> None:
    found = re.search(r"<!-- keys -->\n(.*)\n<!-- /keys -->", README, re.DOTALL)
    assert found is not None
    assert found[1] == "\n".join(key_table())


@pytest.mark.parametrize("command", claimtrack.list_commands(Context(claimtrack)))
def test_every_command_stands_in_the_readme(command: str) -> None:
    assert re.search(rf"`(?:claimtrack )?{command}\b|claimtrack {command}\b", README)


@pytest.mark.parametrize("key", KEYS)
def test_every_key_of_the_filter_language_stands_in_the_readme(key: str) -> None:
    row = re.search(rf"^\| `{key}:`.*$", README, re.MULTILINE)
    assert row is not None
    for value in KEYS[key].values:
        assert f"`{value}`" in row[0]
