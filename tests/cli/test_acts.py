"""claimtrack judge, tag, link, undo …, as typed: every change printed once it is on the disk."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.cli.conftest import STORY, Run


def shown(run: Run, claim: str) -> dict[str, Any]:
    return json.loads(run("show", claim, "--json").out)


def test_a_verdict_with_evidence_decides_a_claim(pulled: Run, engines: str) -> None:
    answer = pulled(
        *("--as", "ana", "judge", engines, "verified"),
        *("--evidence", "https://yard.example/log", "--note", "saw the log"),
    )
    assert answer.out.startswith(f"verified: {engines} We have repaired")
    claim = shown(pulled, engines)
    assert (claim["state"], claim["verdict"]) == ("decided", "verified")
    review = claim["reviews"][0]
    assert (review["by"], review["note"]) == ("ana", "saw the log")
    assert review["evidence"][0]["location"] == "https://yard.example/log"
    assert review["evidence"][0]["stance"] == "supports"


def test_verified_without_evidence_is_recorded_with_a_word_of_warning(
    pulled: Run, engines: str
) -> None:
    answer = pulled("judge", engines, "verified")
    assert "no evidence yet" in answer.lines[1]
    assert shown(pulled, engines)["verdict"] == "verified"


def test_a_note_alone_decides_nothing(pulled: Run, engines: str) -> None:
    pulled("judge", engines, "none", "--note", "call the yard")
    claim = shown(pulled, engines)
    assert (claim["state"], claim["verdict"]) == ("new", None)
    assert claim["reviews"][0]["note"] == "call the yard"


def test_an_unknown_verdict_is_a_wrong_call_that_lists_the_known(pulled: Run, engines: str) -> None:
    answer = pulled("judge", engines, "maybe")
    assert answer.status == 2
    assert "unverifiable" in answer.err
    assert answer.err.count("\n") == 1


@pytest.mark.parametrize(("command", "state"), [("accept", "tracked"), ("reject", "rejected")])
def test_a_claim_is_tracked_or_laid_aside(
    pulled: Run, engines: str, command: str, state: str
) -> None:
    assert pulled(command, engines).out.startswith(f"{state}: {engines}")
    assert shown(pulled, engines)["state"] == state


def test_a_claim_is_snoozed_until_a_day_to_come(pulled: Run, engines: str) -> None:
    assert pulled("snooze", engines, "4 May 2071").out.startswith("snoozed until 2071-05-04: ")
    assert (shown(pulled, engines)["state"], shown(pulled, engines)["until"]) == (
        "snoozed",
        "2071-05-04",
    )
    assert "snoozed until 4 May 2071" in pulled("show", engines).out
    assert pulled("snooze", engines, "never").status == 1


def test_a_claim_whose_day_has_come_is_listed_as_new(
    pulled: Run, engines: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pulled("snooze", engines, "3")
    assert engines not in pulled("list", "state:new").out
    later = datetime.now(UTC) + timedelta(days=4)
    monkeypatch.setattr("claimtrack.desk.desk.Desk._today", lambda _: later.date())
    assert engines in pulled("list", "state:new").out


def test_a_claim_is_rated_and_1_takes_two_origins(pulled: Run, engines: str) -> None:
    assert pulled("rate", engines, "3").out.startswith(f"credibility 3: {engines}")
    assert "credibility 3" in pulled("show", engines).out
    refused = pulled("rate", engines, "1")
    assert refused.status == 1
    assert "independent sources" in refused.err


def test_the_outlet_of_a_claim_is_judged(pulled: Run, engines: str) -> None:
    assert pulled("rate-source", engines, "B").out == "reliability of Harbour Post: B\n"
    assert pulled("rate-source", engines, "B").out == "unchanged: Harbour Post\n"
    assert pulled("rate-source", engines, "G").status == 2
    assert pulled("undo").out == "undid: reliability of Harbour Post: B: Harbour Post\n"
    assert "reliability of Harbour Post: B (Harbour Post)" in pulled("log").out


def test_tags_are_set_and_taken_away(pulled: Run, engines: str) -> None:
    pulled("tag", engines, "ferry", "+repairs")
    pulled("tag", engines, "-ferry", "+urgent")
    assert shown(pulled, engines)["tags"] == ["repairs", "urgent"]


@pytest.mark.parametrize("name", ["harbour", "h", "store", "8"])
def test_a_tag_may_begin_with_the_letter_of_an_option(pulled: Run, engines: str, name: str) -> None:
    assert pulled("tag", engines, name).out.startswith(f"tagged +{name}: {engines} ")
    assert pulled("tag", engines, f"-{name}").out.startswith(f"tagged -{name}: {engines} ")
    assert shown(pulled, engines)["tags"] == []


def test_a_tag_without_a_name_is_a_wrong_call(pulled: Run, engines: str) -> None:
    assert pulled("tag", engines, "+").status == 2


def test_a_link_stands_on_both_claims_and_can_be_taken_away(
    pulled: Run, engines: str, stranded: str
) -> None:
    pulled("link", engines, "updates", stranded)
    assert shown(pulled, engines)["links"] == shown(pulled, stranded)["links"] != []
    pulled("unlink", stranded, engines)
    assert shown(pulled, engines)["links"] == shown(pulled, stranded)["links"] == []


def test_a_claim_cannot_be_linked_to_itself(pulled: Run, engines: str) -> None:
    answer = pulled("link", engines, "repeats", engines)
    assert answer.status == 1
    assert "itself" in answer.err


def test_undo_takes_back_and_redo_does_again(pulled: Run, engines: str) -> None:
    pulled("accept", engines)
    assert pulled("undo").out == f"undid: tracked: {engines}\n"
    assert shown(pulled, engines)["state"] == "new"
    assert pulled("redo").out == f"redid: tracked: {engines}\n"
    assert shown(pulled, engines)["state"] == "tracked"


def test_nothing_to_undo_is_one_line(pulled: Run) -> None:
    answer = pulled("--as", "ana", "undo")
    assert answer.status == 1
    assert answer.err == "claimtrack: nothing to undo for ana\n"


def test_a_speaker_is_corrected_and_the_old_one_comes_back_with_undo(
    pulled: Run, engines: str
) -> None:
    pulled("correct", engines, "--speaker", "Harbour Office", "--role", "institution")
    assert shown(pulled, engines)["chain"][0]["who"] == "Harbour Office"
    pulled("undo")
    assert shown(pulled, engines)["chain"][0]["who"] == "Lena Orvik"


def test_a_whole_chain_is_set_and_who_stays_keeps_the_words_that_tell(
    pulled: Run, engines: str
) -> None:
    before = shown(pulled, engines)["chain"][0]
    hops = ("--hop", "person", "Lena Orvik", "--hop", "outlet", "Radio Marlow")
    answer = pulled("correct", engines, *hops)
    assert answer.out.startswith(f"attribution corrected: {engines}")
    spoke, relay = shown(pulled, engines)["chain"]
    assert spoke == before
    assert (relay["who"], relay["role"]) == ("Radio Marlow", "outlet")


def test_span_and_chain_are_corrected_as_one_act(pulled: Run, engines: str) -> None:
    before = shown(pulled, engines)
    start, end = before["span"]
    pulled(
        "correct", engines, "--span", str(start + 3), str(end), "--hop", "unnamed", "an engineer"
    )
    assert shown(pulled, engines)["chain"][0]["who"] is None
    assert pulled("undo").out == f"undid: span and attribution corrected: {engines}\n"
    assert shown(pulled, engines) == before


def test_a_speaker_and_a_whole_chain_are_not_given_at_once(pulled: Run, engines: str) -> None:
    answer = pulled("correct", engines, "--speaker", "-", "--hop", "person", "Ida Moss")
    assert answer.status == 2
    assert "leave --speaker out" in answer.err


def test_a_span_is_corrected_to_the_articles_words(pulled: Run, engines: str) -> None:
    start, end = shown(pulled, engines)["span"]
    pulled("correct", engines, "--span", str(start + 3), str(end))
    assert shown(pulled, engines)["text"].startswith("have repaired")


def test_a_span_outside_the_article_is_refused(pulled: Run, engines: str) -> None:
    answer = pulled("correct", engines, "--span", "5", "99999")
    assert answer.status == 1
    assert answer.err.count("\n") == 1


def test_a_claim_is_filed_under_a_story(pulled: Run, engines: str) -> None:
    pulled("file", engines, "Ferry trouble")
    assert pulled("list", 'story:"ferry trouble"').lines[0].startswith(engines)


def test_a_claim_is_split_and_merged_again(pulled: Run, engines: str) -> None:
    claim = shown(pulled, engines)
    cut = claim["span"][0] + claim["text"].index("both")
    first, second = pulled("split", engines, cut).lines
    assert first.startswith(f"split: {engines} We have repaired")
    assert second.endswith(" both engines,")
    other = second.split()[1]
    assert pulled("merge", engines, other).out == f"merged: {engines} {claim['text']}\n"
    assert pulled("show", other).status == 1
    assert pulled("merge", engines, engines).status == 1


def test_a_claim_that_was_missed_is_added_with_its_speaker(pulled: Run, engines: str) -> None:
    start = STORY.index("for two days")
    end = start + len("for two days")
    added = pulled("add", engines, str(start), str(end), "--speaker", "Lena Orvik")
    assert added.out.startswith("added: ")
    claim = shown(pulled, added.out.split()[1])
    assert claim["text"] == "for two days"
    assert claim["chain"][0]["who"] == "Lena Orvik"
    pulled("undo")
    assert pulled("show", claim["id"]).status == 1


def test_a_claim_that_is_there_already_is_not_added(pulled: Run, engines: str) -> None:
    start, end = shown(pulled, engines)["span"]
    again = pulled("add", engines, str(start), str(end))
    assert again.status == 1
    assert again.err.count("\n") == 1
