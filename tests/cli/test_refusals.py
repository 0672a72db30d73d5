"""What every command says to an id it does not know, and how it leaves the store."""

from pathlib import Path

import pytest

from claimtrack.cli.commands import Commands
from claimtrack.cli.main import claimtrack
from tests.cli.conftest import Run

OF_ONE = {
    "accept": (),
    "reject": (),
    "snooze": ("3",),
    "rate": ("3",),
    "rate-source": ("B",),
    "judge": ("false",),
    "tag": ("harbour",),
    "correct": ("--speaker", "Mira Lund"),
    "split": ("240",),
    "add": ("0", "5"),
    "file": ("The ferry",),
    "show": (),
    "log": (),
    "origins": (),
    "versions": (),
    "consequences": (),
}
"""The commands that ask for one claim, with what follows its id."""

OF_TWO = {"link": ("repeats",), "unlink": (), "merge": ()}
"""The commands that ask for two claims, with what stands between their ids."""


@pytest.mark.parametrize("command", OF_ONE)
def test_a_claim_that_is_not_there_is_named_in_one_line(pulled: Run, command: str) -> None:
    answer = pulled(command, "feedbeef", *OF_ONE[command])
    assert (answer.status, answer.out) == (1, "")
    (line,) = answer.err.splitlines()
    assert line.startswith("claimtrack: ")
    assert '"feedbeef"' in line
    assert pulled("log").out == "Nothing was done yet.\n"


@pytest.mark.parametrize("command", OF_TWO)
def test_either_of_two_claims_may_be_the_one_that_is_not_there(
    pulled: Run, engines: str, command: str
) -> None:
    for ids in (("feedbeef", engines), (engines, "feedbeef")):
        answer = pulled(command, ids[0], *OF_TWO[command], ids[1])
        assert (answer.status, answer.out) == (1, "")
        assert answer.err.startswith('claimtrack: no claim "feedbeef" in this store')
    assert pulled("log").out == "Nothing was done yet.\n"


@pytest.mark.parametrize("command", ["accept", "judge", "snooze", "split", "show", "origins"])
def test_an_empty_id_means_no_claim_and_not_the_first(pulled: Run, command: str) -> None:
    answer = pulled(command, "", *OF_ONE[command])
    assert answer.status == 1
    assert "begins 3 claims: give more of the id" in answer.err
    assert pulled("log").out == "Nothing was done yet.\n"


def test_an_id_in_capitals_is_not_the_same_id(pulled: Run, engines: str) -> None:
    answer = pulled("accept", engines.upper())
    assert answer.status == 1
    assert f'no claim "{engines.upper()}"' in answer.err


def test_the_whole_id_is_as_good_as_its_beginning(pulled: Run, engines: str) -> None:
    whole = pulled("show", engines).lines[2].split()[1]
    assert len(whole) == 16
    assert pulled("accept", whole).out.startswith(f"tracked: {engines} ")
    assert pulled("accept", whole + "0").status == 1


CANNOT_BE = {
    ("snooze", "3x"): '"3x" is no day',
    ("snooze", "0"): "is not to come",
    ("snooze", "2020-01-01"): "2020-01-01 is not to come",
    ("rate", "0"): "credibility is 1 (confirmed) to 6",
    ("rate", "7"): "not 7",
    ("judge", "none", "--note", " "): "a review says something",
    ("judge", "false", "--evidence", " "): "evidence lies somewhere",
    ("correct", "--span", "5", "5"): "5..5 holds none of the article's",
    ("correct", "--span", "9", "5"): "9..5 holds none of the article's",
    ("correct", "--span", "0", "999999"): "0..999999 holds none of the article's",
    ("correct", "--speaker", " "): "who said it has a name",
    ("correct", "--hop", "person", ""): "who said it has a name",
    ("split", "0"): "splits none off",
    ("split", "999999"): "splits none off",
    ("add", "9", "5"): "9..5 holds none of the article's",
    ("add", "0", "5", "--speaker", " "): "who said it has a name",
    ("file", "--proposed"): "file it by itself",
}


@pytest.mark.parametrize("words", CANNOT_BE, ids=" ".join)
def test_what_cannot_be_done_to_a_claim_is_one_line_and_is_not_done(
    pulled: Run, engines: str, words: tuple[str, ...]
) -> None:
    before = pulled("show", engines, "--json").out
    answer = pulled(words[0], engines, *words[1:])
    assert (answer.status, answer.out) == (1, "")
    (line,) = answer.err.splitlines()
    assert line.startswith("claimtrack: ")
    assert CANNOT_BE[words] in line
    assert pulled("show", engines, "--json").out == before
    assert pulled("log").out == "Nothing was done yet.\n"


WRONG = {
    ("judge", "ID", "true"): "'true' is not one of 'verified', 'likely'",
    ("judge", "ID", "false", "--stance", "maybe"): "'maybe' is not one of 'supports'",
    ("judge", "ID", "none"): "Neither a verdict nor a note nor evidence was given.",
    ("rate-source", "ID", "b"): "'b' is not one of 'A', 'B'",
    ("rate", "ID", "high"): "'high' is not a valid integer",
    ("link", "ID", "resembles", "ID"): "'resembles' is not one of 'repeats', 'supports'",
    ("correct", "ID"): "Neither --span nor --speaker nor --hop was given.",
    ("correct", "ID", "--hop", "mayor", "Ada"): "'mayor' is not one of 'person'",
    ("split", "ID"): "Missing argument 'AT'",
    ("merge", "ID"): "Missing argument 'ID'",
    ("tag", "ID"): "Missing argument",
    ("brief", "--since", "someday"): '"someday" is no day',
    ("brief", "--since", "1 January 9000"): "is still to come",
    ("brief", "--since", "0001-01-01"): "lies too far back",
    ("timeline", "--as-of", "3"): '"3" is no day: write one like 2031-05-04.',
    ("brief", "--format", "xml"): "'xml' is not one of 'text', 'markdown', 'json'",
    ("pull", "--jobs", "0", "x"): "0 is not in the range",
    ("pull",): "Missing argument",
    ("extract", "x", "--json", "--explain"): "--json and --explain do not go together.",
    ("export", "-o", "."): "is a directory",
    ("list", "--jason"): "No such option '--jason'",
}


@pytest.mark.parametrize("words", WRONG, ids=" ".join)
def test_a_wrong_call_says_what_and_where_to_read_on(
    pulled: Run, engines: str, words: tuple[str, ...]
) -> None:
    answer = pulled(*(engines if word == "ID" else word for word in words))
    assert (answer.status, answer.out) == (2, "")
    (line,) = answer.err.splitlines()
    assert line.startswith(f"claimtrack {words[0]}: ")
    assert WRONG[words] in line
    assert line.endswith(f'"claimtrack {words[0]} --help" shows how.')
    assert pulled("log").out == "Nothing was done yet.\n"


@pytest.mark.parametrize("command", ["list", "export", "timeline", "brief", "numbers", "file"])
def test_a_query_that_cannot_be_read_is_one_line_wherever_it_is_asked(
    pulled: Run, command: str
) -> None:
    more = ("The ferry", "--all") if command == "file" else ()
    for query, why in (("mood:good", 'unknown key "mood"'), ('"half', "quotation mark")):
        answer = pulled(command, query, *more)
        assert (answer.status, answer.out) == (1, "")
        assert answer.err.count("\n") == 1
        assert why in answer.err


@pytest.mark.parametrize("command", sorted(OF_ONE | OF_TWO))
def test_a_store_that_is_none_is_refused_by_every_command(
    run: Run, tmp_path: Path, command: str
) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "claims.json").write_text('{"mine": {}}')
    words = ("a", *OF_TWO[command], "b") if command in OF_TWO else ("a", *OF_ONE[command])
    answer = run(command, *words)
    assert (answer.status, answer.out) == (1, "")
    assert "is no claimtrack store: choose another folder with --store" in answer.err
    assert [each.name for each in (tmp_path / "claims").iterdir()] == ["claims.json"]


def test_every_command_explains_itself_without_a_store(run: Run, tmp_path: Path) -> None:
    assert isinstance(claimtrack, Commands)
    for name in claimtrack.list_commands(None):
        answer = run("--store", tmp_path / "no folder", name, "--help")
        assert answer.status == 0, name
        assert answer.lines[0].startswith(f"Usage: claimtrack {name}"), name
        assert answer.lines[2].strip(), name
    assert not (tmp_path / "no folder").exists()
