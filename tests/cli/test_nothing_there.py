"""A store in which nothing is yet: every command says so, and none makes one by looking."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

LOOKS = {
    ("list",): "No claims yet: claimtrack pull FILE takes some in.",
    ("list", "tag:weir"): "No claims yet: claimtrack pull FILE takes some in.",
    ("tags",): 'No tags yet: "claimtrack tag ID TAG" gives a claim one.',
    ("stories",): 'No stories yet: "claimtrack stories --propose" looks for some.',
    ("stories", "--propose"): "No story is proposed: no two articles share rare names.",
    ("log",): "Nothing was done yet.",
    ("promises",): "No claim speaks of a time to come.",
    ("record",): "Nothing was resolved yet: no claim is verified, false or misleading.",
    ("record", "Orvik"): "Nothing was resolved yet: no claim is verified, false or misleading.",
    ("timeline",): "No claims to show.",
    ("timeline", "--as-of", "2031-03-08"): "Nothing was reported by then.",
    ("numbers",): "No measure has more than one figure.",
    ("learned",): "The queue stands by worth: it learns once claims were both kept and rejected.",
    ("file", "weir", "The dam", "--all"): "unchanged",
}


@pytest.mark.parametrize("words", LOOKS, ids=" ".join)
def test_what_is_not_there_yet_is_said_in_words(run: Run, words: tuple[str, ...]) -> None:
    answer = run(*words)
    assert (answer.status, answer.err) == (0, "")
    assert answer.lines[-1] == LOOKS[words]


@pytest.mark.parametrize("words", [each for each in LOOKS if each[0] != "file"], ids=" ".join)
def test_who_only_looks_makes_no_store(run: Run, tmp_path: Path, words: tuple[str, ...]) -> None:
    run(*words)
    assert not (tmp_path / "claims").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("list", "--json"),
        ("stories", "--propose", "--json"),
        ("promises", "--json"),
        ("record", "--json"),
        ("timeline", "--json"),
        ("numbers", "--json"),
    ],
    ids=" ".join,
)
def test_as_json_nothing_is_an_empty_array(run: Run, words: tuple[str, ...]) -> None:
    answer = run(*words)
    assert json.loads(answer.out) == []
    assert answer.err == ""


def test_nothing_can_be_undone_or_done_again(run: Run) -> None:
    for command in ("undo", "redo"):
        answer = run("--as", "Mira", command)
        assert (answer.status, answer.out) == (1, "")
        assert answer.err == f"claimtrack: nothing to {command} for Mira\n"


def test_a_store_that_is_not_there_is_neither_sound_nor_backed_up(run: Run, tmp_path: Path) -> None:
    for words in (("check",), ("backup", tmp_path / "copy.json")):
        answer = run(*words)
        assert (answer.status, answer.out) == (1, "")
        assert "claims is not there: choose another folder with --store" in answer.err
    assert not any(tmp_path.iterdir())


def test_what_a_query_leaves_out_is_not_called_an_empty_store(pulled: Run) -> None:
    assert pulled("list", "tag:weir").out == "No claims to show.\n"
    assert pulled("list", "tag:weir", "--json").out == "[]\n"
    assert pulled("timeline", "tag:weir").out == "No claims to show.\n"


def test_a_day_before_anything_was_reported_shows_nothing(pulled: Run) -> None:
    answer = pulled("timeline", "--as-of", "1 January 2020")
    assert (answer.status, answer.out) == (0, "Nothing was reported by then.\n")
