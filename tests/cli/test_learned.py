"""claimtrack learned: what the queue was taught, forgotten when told, and switched off."""

import json

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def taught(pulled: Run, engines: str, stranded: str) -> Run:
    """A store in which the engines were kept and the passengers rejected."""
    pulled("accept", engines)
    pulled("reject", stranded)
    return pulled


def test_it_says_what_counts_and_what_it_taught(taught: Run) -> None:
    lines = taught("learned").lines
    assert lines[0] == "1 claims kept, 1 rejected"
    assert len(lines) == 13
    assert all(line.split()[0][0] in "+-" for line in lines[1:])


def test_until_both_kinds_were_decided_it_says_that_it_waits(pulled: Run, engines: str) -> None:
    pulled("accept", engines)
    assert pulled("learned").lines[1].startswith("The queue stands by worth")


def test_what_is_forgotten_counts_no_more_and_undo_passes_over_it(taught: Run) -> None:
    assert taught("learned", "--forget").out == "forgot what earlier decisions taught\n"
    assert taught("learned").lines[0] == "0 claims kept, 0 rejected"
    assert taught("undo").out.startswith("undid: rejected")
    assert "forgot what earlier decisions taught" in taught("log").out


def test_a_claim_tells_what_moved_it_unless_that_is_switched_off(
    taught: Run, engines: str, tmp_path, monkeypatch
) -> None:
    assert "\nlearned" in taught("show", engines).out
    assert "\nlearned" not in taught("--unlearned", "show", engines).out
    config = tmp_path / "config.toml"
    config.write_text("learn = false\n")
    monkeypatch.setenv("CLAIMTRACK_CONFIG", str(config))
    assert "\nlearned" not in taught("show", engines).out


def test_the_list_holds_the_same_claims_in_either_order(taught: Run) -> None:
    learned = json.loads(taught("list", "--json").out)
    worth = json.loads(taught("--unlearned", "list", "--json").out)
    assert [each["worth"] for each in worth] == sorted((e["worth"] for e in worth), reverse=True)
    assert sorted(each["id"] for each in learned) == sorted(each["id"] for each in worth)
