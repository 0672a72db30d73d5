"""|: the claim as JSON into a command of the analyst's own."""

import asyncio
import json
import sys

import pytest

from claimtrack.cli.output import out_json
from claimtrack.errors import ClaimtrackError
from claimtrack.tui import piping
from claimtrack.tui.config import Config
from claimtrack.tui.piping import pipe


def python(code):
    return (sys.executable, "-c", f"import json, sys, time; {code}")


@pytest.fixture
def claim(desk):
    return desk.claims()[0]


async def test_the_command_gets_the_claim_and_its_first_line_is_the_answer(claim):
    code = "claim = json.load(sys.stdin); print(claim['text'][:10]); print('more')"
    assert await pipe(python(code), claim) == claim.text[:10]


async def test_nothing_is_read_by_a_shell(claim, tmp_path):
    told = await pipe(("echo", f"$HOME; touch {tmp_path}/made"), claim)
    assert told == f"$HOME; touch {tmp_path}/made"
    assert not list(tmp_path.iterdir())


async def test_a_command_that_reads_nothing_and_says_nothing_is_done(claim):
    assert await pipe(("true",), claim) == "true: done, without a word"


async def test_an_answer_without_end_is_cut(claim):
    told = await pipe(python("print('x' * 3_000_000)"), claim)
    assert set(told) == {"x"}
    assert len(told) < 10_000


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (("no-such-command-here",), "no-such-command-here could not be run"),
        (("/",), "/ could not be run"),
        (("a\0b",), "could not be run"),
        (("false",), "false failed with 1: no word"),
        (python("sys.exit('no such claim')"), "failed with 1: no such claim"),
    ],
)
async def test_a_command_that_fails_is_an_error_of_one_line(claim, command, told):
    with pytest.raises(ClaimtrackError) as error:
        await pipe(command, claim)
    assert told in str(error.value)
    assert "\n" not in str(error.value)


async def test_a_command_that_hangs_is_stopped_with_all_that_it_started(
    claim, monkeypatch, tmp_path
):
    monkeypatch.setattr(piping, "_LONGEST", 0.5)
    late = tmp_path / "late"
    with pytest.raises(ClaimtrackError, match="it was stopped"):
        await pipe(("sh", "-c", f"(sleep 2; touch {late}) & sleep 20"), claim)
    await asyncio.sleep(2.2)
    assert not late.exists()


async def test_the_line_is_told_at_the_foot_and_the_claim_stays_as_it_is(desk, screen_over):
    config = Config(pipe=python("print(len(sys.stdin.read()) > 100, '[b]told\\x1b]0;x\\x07')"))
    async with screen_over(desk, config=config) as screen:
        before = screen.claim
        await screen.press("|")
        assert await screen.shows("True [b]told␛]0;x␇")
        assert screen.claim == before
        assert not desk.store.acts()


async def test_what_went_wrong_is_told_at_the_foot(desk, screen_over):
    async with screen_over(desk, config=Config(pipe=("false",))) as screen:
        await screen.press("|")
        assert await screen.shows("false failed with 1")


async def test_without_a_command_it_says_how_to_name_one(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("|")
        assert "[pipe] and command =" in screen.text


async def test_the_json_is_that_of_show(claim, capsys):
    out_json(claim)
    assert json.loads(await pipe(("cat",), claim)) == json.loads(capsys.readouterr().out)
