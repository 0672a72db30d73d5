"""What a pull and a watch say of each article, on a terminal and in a pipe."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimtrack.cli import pull as pulling
from claimtrack.desk import Failed
from claimtrack.desk import watching as watch
from tests.cli.conftest import STORY, Run


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder of twelve articles, one of them empty."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(11):
        text = STORY.replace("/ferry", f"/ferry/{number}").replace("Ferry", f"Ferry {number}")
        (folder / f"{number:02}.txt").write_text(text, "utf-8")
    (folder / "empty.txt").write_text("\n", "utf-8")
    return folder


def test_each_article_has_its_line_and_all_have_one_at_the_end(run: Run, many: Path) -> None:
    answer = run("pull", many)
    assert answer.status == 1
    assert len(answer.lines) == 12
    assert (
        answer.lines[0] == "  3 claims  Ferry 0 to run again from Monday (Harbour Post, 7 Mar 2031)"
    )
    assert answer.lines[-1] == "11 new articles, 0 known; 33 claims to review"
    (line,) = answer.err.splitlines()
    assert line.startswith("claimtrack pull: ")
    assert "empty.txt" in line


def test_one_article_alone_needs_no_sum(run: Run, story: Path) -> None:
    assert len(run("pull", story).lines) == 1


def test_of_many_some_known_some_new_versions_all_are_counted(
    run: Run, many: Path, story: Path
) -> None:
    (many / "empty.txt").unlink()
    run("pull", many)
    changed = many / "03.txt"
    changed.write_text(changed.read_text("utf-8").replace("About 300", "About 400"), "utf-8")
    answer = run("pull", many, story)
    assert answer.status == 0
    assert (
        answer.lines[-1] == "2 new articles, 1 new version among them, 10 known; 6 claims to review"
    )
    told = next(line for line in answer.lines if "Ferry 3 " in line)
    assert told.endswith(", a new version")
    after = answer.lines[answer.lines.index(told) + 1]
    assert "2 unchanged" in after
    assert "1 number changed" in after


def test_what_is_odd_about_an_article_is_noted_below_it(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_bytes("Das Café ist zu, sagte die Bürgermeisterin am Montag.\n".encode("cp1252"))
    answer = run("pull", page)
    assert answer.status == 0
    assert answer.lines[1].startswith("            note: ")


def test_on_a_terminal_a_bar_runs_beside_and_the_lines_go_where_they_are_sent(
    run: Run, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = run("--store", many.parent / "plain", "pull", many)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    shown = run("--store", many.parent / "shown", "pull", many)
    assert (shown.status, shown.lines) == (plain.status, plain.lines)
    assert "pulling" in shown.err


def test_a_few_articles_need_no_bar_unless_they_take_long(
    run: Run, many: Path, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    few = [story, many / "01.txt", many / "02.txt"]
    assert run("pull", *few).err == ""
    monkeypatch.setattr(pulling, "_LONG", 0.0)
    assert "pulling" in run("--store", many.parent / "again", "pull", *few).err


def test_a_watch_tells_what_came_and_what_failed_each_with_its_time(
    run: Run, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def once(desk, locations, every) -> Iterator[object]:
        assert every == 90
        assert list(locations) == [str(story), "nowhere.txt"]
        for found in desk.read(desk.locate(locations)):
            yield found if isinstance(found, Failed) else desk.take(found)

    monkeypatch.setattr(watch, "watch", once)
    answer = run("watch", story, "nowhere.txt", "--every", "90s")
    address, told = answer.lines
    assert address[5:] == "  https://harbourpost.example/ferry"
    assert address[2] == ":"
    assert told == "  3 claims  Ferry to run again from Monday (Harbour Post, 7 Mar 2031)"
    assert answer.err[5:].startswith("  there is no nowhere.txt")
    assert (tmp_path / "claims").is_dir()


@pytest.mark.parametrize(
    ("every", "seconds"), [("1s", 1), ("15m", 900), ("2 h", 7200), (" 1d ", 86400)]
)
def test_an_interval_is_a_number_with_its_unit(
    run: Run, story: Path, monkeypatch: pytest.MonkeyPatch, every: str, seconds: int
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(watch, "watch", lambda *words: asked.append(words[2]) or ())
    assert run("watch", story, "--every", every).status == 0
    assert asked == [seconds]
