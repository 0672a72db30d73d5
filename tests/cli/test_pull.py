"""claimtrack pull, as typed."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import STORY, Run

SAMPLE = Path(__file__).parents[2] / "store" / "sample"


def test_an_article_is_pulled_and_its_claims_counted(run: Run, story: Path) -> None:
    answer = run("pull", story)
    assert answer.status == 0
    assert answer.err == ""
    assert "claims  Ferry to run again from Monday (Harbour Post, 7 Mar 2031)" in answer.out


def test_pulling_twice_changes_nothing_and_says_so(pulled: Run, story: Path) -> None:
    before = pulled("list", "--json").out
    again = pulled("pull", story)
    assert again.out.split()[0] == "known"
    assert pulled("list", "--json").out == before


def test_a_changed_text_at_the_same_address_is_a_new_version(pulled: Run, tmp_path: Path) -> None:
    changed = tmp_path / "later.txt"
    changed.write_text(STORY.replace("About 300", "About 500"), encoding="utf-8")
    assert "a new version" in pulled("pull", changed).out
    assert len(pulled("list", "passengers").lines) == 2


def test_one_bad_article_in_a_folder_does_not_stop_the_others(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"\x00\x01\x02\x03" * 100)
    (folder / "b.txt").write_text(STORY, encoding="utf-8")
    answer = run("pull", folder)
    assert answer.status == 1
    assert len(answer.err.splitlines()) == 1
    assert "a.txt" in answer.err
    assert "1 new article" in answer.out
    assert run("list", "engines").lines


def test_standard_input_is_pulled(run: Run) -> None:
    assert run("pull", "-", stdin=STORY).status == 0
    assert run("list", "engines").lines


def test_several_processes_find_the_same_claims(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert run("pull", SAMPLE).status == 0
    alone = without_times(run("list", "--json").out)
    monkeypatch.setenv("CLAIMTRACK_STORE", str(tmp_path / "other"))
    assert run("pull", "--jobs", "2", SAMPLE).status == 0
    assert without_times(run("list", "--json").out) == alone


def without_times(listed: str) -> list[dict[str, object]]:
    """The claims, but for when those of a new version were linked to the ones before."""
    claims: list[dict[str, object]] = json.loads(re.sub(r'"at": "[^"]+"', '"at": ""', listed))
    return claims


def test_when_a_pull_is_killed_its_processes_end_too_and_the_store_is_free(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(200):
        text = STORY.replace("/ferry", f"/ferry/{number}")
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    claimtrack = [sys.executable, "-m", "claimtrack", "--store", str(tmp_path / "claims")]
    pull = subprocess.Popen(
        [*claimtrack, "pull", "--jobs", "2", str(folder)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    assert pull.stdout is not None
    assert pull.stdout.readline()
    pull.kill()
    pull.communicate(timeout=20)  # it ends when nobody is left who could write to it
    listed = subprocess.run([*claimtrack, "list"], capture_output=True, text=True, timeout=20)
    assert "engines" in listed.stdout


def test_nothing_to_pull_is_a_wrong_call(run: Run) -> None:
    answer = run("pull")
    assert answer.status == 2
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize("location", ["nowhere.txt", "ftp://old.example/a.txt"])
def test_what_cannot_be_found_is_one_line(run: Run, location: str) -> None:
    answer = run("pull", location)
    assert answer.status == 1
    assert answer.err.count("\n") == 1
    assert location in answer.err
