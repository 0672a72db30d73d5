"""claimtrack tags and queries, as typed."""

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def tagged(pulled: Run, engines: str, stranded: str) -> Run:
    pulled("tag", engines, "ferry", "repair")
    pulled("tag", stranded, "ferry")
    return pulled


def test_the_tags_stand_with_their_counts_the_most_used_first(tagged: Run) -> None:
    assert [line.split() for line in tagged("tags").lines] == [["2", "ferry"], ["1", "repair"]]


def test_without_tags_it_says_how_to_give_one(pulled: Run) -> None:
    assert pulled("tags").out.startswith("No tags yet")


def test_a_tag_is_renamed_everywhere_and_one_undo_brings_it_back(tagged: Run) -> None:
    assert tagged("tags", "rename", "ferry", "boat").out == "tagged +boat -ferry: 2 claims\n"
    assert "boat" in tagged("tags").out
    tagged("undo")
    assert "ferry" in tagged("tags").out


def test_renaming_to_a_tag_that_is_there_merges_the_two(tagged: Run) -> None:
    tagged("tags", "rename", "repair", "ferry")
    assert [line.split() for line in tagged("tags").lines] == [["2", "ferry"]]


def test_a_tag_is_taken_from_all_its_claims(tagged: Run) -> None:
    assert tagged("tags", "drop", "ferry").out == "tagged -ferry: 2 claims\n"
    assert "ferry" not in tagged("tags").out


@pytest.mark.parametrize("words", [("rename", "fery", "boat"), ("drop", "fery")])
def test_a_tag_that_nothing_has_is_one_line(tagged: Run, words: tuple[str, ...]) -> None:
    answer = tagged("tags", *words)
    assert answer.status == 1
    assert 'no claim has the tag "fery"' in answer.err


def test_a_tag_gets_no_empty_name(tagged: Run) -> None:
    assert tagged("tags", "rename", "ferry", " ").status == 2


@pytest.fixture
def saved(tagged: Run, tmp_path, monkeypatch: pytest.MonkeyPatch) -> Run:
    file = tmp_path / "config.toml"
    file.write_text('[queries]\nboats = "tag:ferry"\nnone = "verdict:false"\n', "utf-8")
    monkeypatch.setenv("CLAIMTRACK_CONFIG", str(file))
    return tagged


def test_the_queries_of_the_config_stand_with_their_counts(saved: Run) -> None:
    assert [line.split() for line in saved("queries").lines] == [
        ["2", "boats:", "tag:ferry"],
        ["0", "none:", "verdict:false"],
    ]


def test_a_query_by_its_name_lists_its_claims(saved: Run) -> None:
    assert saved("queries", "boats").out == saved("list", "tag:ferry").out
    assert saved("queries", "none").out == "No claims to show.\n"


def test_a_query_that_the_config_does_not_name_is_one_line(saved: Run) -> None:
    answer = saved("queries", "ships")
    assert answer.status == 1
    assert 'no query "ships" in your config: there are boats, none' in answer.err


def test_without_queries_it_says_where_they_stand(tagged: Run, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("CLAIMTRACK_CONFIG", str(tmp_path / "none.toml"))
    assert "in your config, [queries]" in tagged("queries").out
