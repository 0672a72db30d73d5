"""What goes out as JSON: one shape for a claim everywhere, whole, and safe in any terminal."""

import json
from typing import Any

import pytest

from tests.cli.conftest import Run

LISTS = [
    ("list", "--json"),
    ("stories", "--propose", "--json"),
    ("promises", "--json"),
    ("record", "--json"),
    ("timeline", "--json"),
    ("numbers", "--json"),
    ("versions", "https://harbourpost.example/ferry", "--json"),
]
OF_ONE = ["show", "origins", "consequences"]


def received(run: Run, *words: str) -> Any:
    answer = run(*words)
    assert (answer.status, answer.err) == (0, "")
    return json.loads(answer.out)


def test_a_claim_has_one_shape_wherever_it_is_shown(pulled: Run, engines: str, story) -> None:
    (listed,) = received(pulled, "list", "engines", "--json")
    assert received(pulled, "show", engines, "--json") == listed
    extracted = received(pulled, "extract", str(story), "--json")
    assert [each["text"] for each in extracted if each["id"] == listed["id"]] == [listed["text"]]
    assert {frozenset(each) for each in extracted} == {frozenset(listed)}


def test_the_span_of_a_claim_gives_its_words_in_the_article(pulled: Run, tmp_path) -> None:
    text = (tmp_path / "ferry.txt").read_text("utf-8")
    for claim in received(pulled, "list", "--json"):
        assert text[slice(*claim["span"])] == claim["text"]
        for hop in claim["chain"]:
            assert text[slice(*hop["span"])] == hop["name"]


@pytest.mark.parametrize("words", LISTS, ids=" ".join)
def test_many_are_an_array(pulled: Run, words: tuple[str, ...]) -> None:
    assert isinstance(received(pulled, *words), list)


@pytest.mark.parametrize("command", OF_ONE)
def test_one_is_an_object_that_names_the_claim(pulled: Run, engines: str, command: str) -> None:
    told = received(pulled, command, engines, "--json")
    assert any(str(value).startswith(engines) for value in told.values())


def test_what_was_decided_is_in_it_with_who_and_when(
    pulled: Run, engines: str, stranded: str
) -> None:
    pulled("--as", "Mira", "judge", engines, "disputed", "--note", "two said no")
    pulled("--as", "Jon", "link", engines, "contradicts", stranded)
    claim = received(pulled, "show", engines, "--json")
    (review,) = claim["reviews"]
    assert (review["by"], review["verdict"], review["note"]) == ("Mira", "disputed", "two said no")
    assert review["at"].endswith(("Z", "+00:00"))
    (link,) = claim["links"]
    assert (link["by"], link["relation"]) == ("Jon", "contradicts")
    assert link["claim"].startswith(engines)
    assert link["other"].startswith(stranded)


def test_a_line_of_origins_comes_with_its_path(pulled: Run, engines: str) -> None:
    told = received(pulled, "origins", engines, "--json")
    (path,) = told["paths"]
    assert path["outlet"] == "Harbour Post"
    assert "Lena Orvik" in path["hops"]


def test_words_that_would_act_on_a_terminal_are_written_as_escapes(run: Run, tmp_path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("\x9b31mThe weir\x1b[2J will fail by 9\u202e May, Ada Wren said.\n", "utf-8")
    assert run("pull", page).status == 0
    answer = run("list", "--json")
    assert not set(answer.out) & set("\x1b\x9b\u202e")
    whole = "".join(each["text"] for each in json.loads(answer.out))
    assert "\x1b[2J" in whole
    assert "\u202e" in whole
