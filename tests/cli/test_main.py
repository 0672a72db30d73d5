"""The command line as a whole: where the store is, hostile text, what goes wrong."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from claimtrack import __version__
from tests.cli.conftest import Run

HOSTILE = (
    "Title: [bold]Odd[/] news\nDate: 7 March 2031\n\n"
    "“The [red]bridge[/red] \x1b[31mfell\x1b[0m \x1b]52;c;aGk=\x07 at \u202e9\u202c "
    "[@click=app.exit]x[/],” Mayor Ada Brill said on Thursday.\n"
)


def test_the_version_is_printed(run: Run) -> None:
    assert run("--version").out == f"claimtrack {__version__}\n"


def test_help_shows_a_first_round(run: Run) -> None:
    assert "claimtrack pull store/sample" in run("--help").out


def test_an_unknown_command_is_a_wrong_call(run: Run) -> None:
    answer = run("frobnicate")
    assert answer.status == 2
    assert answer.err.count("\n") == 1


def test_a_reviewer_needs_a_name(pulled: Run, engines: str) -> None:
    assert "--as needs a name" in pulled("--as", " ", "accept", engines).err


def test_the_store_is_where_it_is_said(
    run: Run, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("--store", tmp_path / "here", "pull", story)
    assert (tmp_path / "here" / "claims.json").exists() or list((tmp_path / "here").iterdir())
    monkeypatch.delenv("CLAIMTRACK_STORE")
    (tmp_path / "store").mkdir()
    run("pull", story)
    assert list((tmp_path / "store").iterdir())


def test_a_file_that_is_no_store_is_refused_and_left_alone(
    run: Run, story: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "claims"
    folder.mkdir()
    (folder / "claims.json").write_text("my shopping list", encoding="utf-8")
    answer = run("pull", story)
    assert answer.status == 1
    assert answer.err.count("\n") == 1
    assert "claims.json" in answer.err
    assert (folder / "claims.json").read_text(encoding="utf-8") == "my shopping list"


def test_hostile_text_reaches_no_terminal(run: Run, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_text(HOSTILE, encoding="utf-8")
    answers = [run("pull", bad), run("list"), run("extract", bad), run("list", "--json")]
    claims = json.loads(answers[-1].out)
    answers += [run("show", claims[0]["id"]), run("show", claims[0]["id"], "--json")]
    for answer in answers:
        assert answer.status == 0
        assert answer.out.replace("\n", "").isprintable()
    assert "[red]bridge[/red] ␛[31mfell" in answers[1].out
    assert any("\x1b]52;" in claim["text"] for claim in claims)


def test_a_pipe_that_closes_early_is_no_error(story: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "claimtrack", "--store", str(tmp_path / "claims")]
    subprocess.run([*command, "pull", str(story)], check=True, capture_output=True)
    with subprocess.Popen(
        [*command, "list"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as listing:
        assert listing.stdout is not None
        assert listing.stderr is not None
        listing.stdout.close()
        assert listing.stderr.read() == b""


def shell(story: Path, tmp_path: Path, command: str) -> subprocess.CompletedProcess[str]:
    """What a shell says to a command line, on a store with the claims of the story."""
    claimtrack = f"{sys.executable} -m claimtrack --store {tmp_path / 'claims'}"
    subprocess.run(f"{claimtrack} pull {story}", shell=True, check=True, capture_output=True)
    whole = f'claimtrack() {{ {claimtrack} "$@"; }}; {command}'
    return subprocess.run(["sh", "-c", whole], capture_output=True, text=True, timeout=60)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_where_the_output_is_full_it_is_told_and_what_was_done_is_kept(
    story: Path, tmp_path: Path
) -> None:
    answer = shell(
        story, tmp_path, "claimtrack tag $(claimtrack list | head -c 8) ferry >/dev/full"
    )
    assert answer.returncode == 1
    assert answer.stderr == (
        "claimtrack: the output cannot be written (No space left on device): "
        '"claimtrack log" shows what was done\n'
    )
    assert "tagged +ferry" in shell(story, tmp_path, "claimtrack log").stdout


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_where_nobody_listens_it_does_the_same(story: Path, tmp_path: Path, closed: str) -> None:
    answer = shell(story, tmp_path, f"claimtrack tag $(claimtrack list | head -c 8) ferry {closed}")
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "tagged +ferry" in shell(story, tmp_path, "claimtrack log").stdout
    assert "all well" in shell(story, tmp_path, "claimtrack check").stdout
