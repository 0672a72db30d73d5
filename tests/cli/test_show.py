"""claimtrack list and show, as typed."""

import json

from tests.cli.conftest import Run


def test_without_a_terminal_the_queue_is_printed(pulled: Run) -> None:
    queue = pulled()
    assert queue.status == 0
    assert queue.out == pulled("list", "state:new").out
    assert "engines" in queue.out


def test_an_empty_store_says_how_to_begin(run: Run) -> None:
    assert run().out == "No claims yet: claimtrack pull FILE takes some in.\n"


def test_the_list_is_narrowed_by_a_query(pulled: Run) -> None:
    assert "engines" not in pulled("list", "passengers").out
    assert pulled("list", "verdict:false").out == "No claims to show.\n"


def test_a_query_with_an_unknown_key_is_one_line(pulled: Run) -> None:
    answer = pulled("list", "colour:red")
    assert answer.status == 1
    assert 'unknown key "colour"' in answer.err
    assert answer.err.count("\n") == 1


def test_a_claim_is_shown_with_who_said_it_and_when(pulled: Run, engines: str) -> None:
    shown = pulled("show", engines).out
    assert shown.startswith("We have repaired both engines")
    assert "said by     Lena Orvik (person" in shown
    assert "plainly     [Lena Orvik:] We have repaired both engines" in shown
    assert "published   7 Mar 2031" in shown
    assert "address     https://harbourpost.example/ferry" in shown


def test_json_has_the_keys_of_the_field(pulled: Run, stranded: str) -> None:
    claim = json.loads(pulled("show", stranded, "--json").out)
    assert claim["state"] == "new"
    assert claim["verdict"] is None
    assert claim["reviews"] == []
    assert claim["quantities"][0] | {"span": None} == {
        "low": 300,
        "high": 300,
        "unit": "passengers",
        "approximate": True,
        "text": "About 300 passengers",
        "span": None,
    }


def test_an_id_that_nothing_answers_to_is_one_line(pulled: Run) -> None:
    answer = pulled("show", "zzzz")
    assert answer.status == 1
    assert answer.err.startswith('claimtrack: no claim "zzzz"')


def test_an_ambiguous_id_asks_for_more(pulled: Run) -> None:
    answer = pulled("show", "")
    assert answer.status == 1
    assert "give more of the id" in answer.err


def test_what_was_decided_is_shown_with_its_evidence_and_its_links(
    pulled: Run, engines: str, stranded: str
) -> None:
    pulled("judge", engines, "likely", "--evidence", "log.pdf", "--note", "both run")
    pulled("link", engines, "contradicts", stranded)
    pulled("file", engines, "The ferry")
    shown = pulled("show", engines).out
    assert "state       decided, likely" in shown
    assert ": likely · both run" in shown
    assert "evidence    supports: log.pdf" in shown
    assert "story       The ferry" in shown
    assert f"link        contradicts {stranded}: About 300 passengers" in shown
    assert f"link        {engines} contradicts this: We have" in pulled("show", stranded).out


def test_a_snoozed_claim_says_until_when(pulled: Run, engines: str) -> None:
    pulled("snooze", engines, "2099-01-02")
    assert "state       snoozed until 2 Jan 2099" in pulled("show", engines).out
