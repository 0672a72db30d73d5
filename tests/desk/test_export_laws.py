"""An export holds until a claim in it is judged, worded or replaced otherwise, and not longer."""

import json
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimtrack.desk import Desk
from claimtrack.errors import ClaimtrackError
from claimtrack.export import write
from claimtrack.model import Evidence, Relation, Verdict
from claimtrack.store.memory import MemoryStore

ELSEWHERE = [Evidence(location="https://dam.example/silt")]

HARMLESS = {
    "tag": lambda desk, one, other: desk.tag([one, other], ["silt"]),
    "file": lambda desk, one, other: desk.file_under([one, other], "Silt"),
    "note": lambda desk, one, _: desk.judge([one], None, "seen again"),
    "rate": lambda desk, one, _: desk.rate([one], 3),
    "weigh": lambda desk, one, _: desk.rate_source(one, "B"),
    "judge the same": lambda desk, one, _: desk.judge([one], Verdict.VERIFIED, "once more"),
    "judge another": lambda desk, _, other: desk.judge([other], Verdict.FALSE),
    "support": lambda desk, one, other: desk.link(other, Relation.SUPPORTS, one),
    "let it replace another": lambda desk, one, other: desk.link(one, Relation.UPDATES, other),
}
HARMFUL = {
    "judge otherwise": lambda desk, one, _: desk.judge([one], Verdict.FALSE),
    "reject": lambda desk, one, _: desk.reject([one]),
    "snooze": lambda desk, one, _: desk.snooze([one], date(2040, 1, 1)),
    "correct its words": lambda desk, one, _: desk.respan(one, (0, 15)),
    "replace": lambda desk, one, other: desk.link(other, Relation.UPDATES, one),
    "merge": lambda desk, one, other: desk.merge(one, other),
}


def hand_on(desk, file):
    """An export of what is verified, written to a file and remembered."""
    document = desk.export()
    desk.remember_export(document, file, write(document, file))


@pytest.fixture
def handed_on(ann, dam, tmp_path):
    """An export in which the first claim went out as verified."""
    ann.judge([dam], Verdict.VERIFIED, evidence=ELSEWHERE)
    hand_on(ann, tmp_path / "out.json")
    return tmp_path / "out.json"


def broken(desk, file):
    return [each.id for each in desk.check_export(file)[1] if each.broken]


@pytest.mark.parametrize("act", HARMLESS.values(), ids=HARMLESS)
def test_what_leaves_verdict_and_words_alone_leaves_an_export_alone(ann, handed_on, act):
    one, other, _ = ann.claims()
    assert act(ann, one, other)
    assert broken(ann, handed_on) == []


@pytest.mark.parametrize("act", HARMFUL.values(), ids=HARMFUL)
def test_what_changes_verdict_or_words_is_told_until_it_is_taken_back(ann, handed_on, act):
    one, other, _ = ann.claims()
    assert act(ann, one, other)
    assert broken(ann, handed_on) == [one.id]
    ann.undo()
    assert broken(ann, handed_on) == []
    ann.redo()
    assert broken(ann, handed_on) == [one.id]


def test_an_export_whose_last_evidence_was_taken_back_says_so(ann, dam, now, tmp_path):
    ann.judge([dam], Verdict.VERIFIED)
    ann.judge([now(dam)], None, evidence=ELSEWHERE)
    hand_on(ann, tmp_path / "out.json")
    ann.undo()
    ((held,),) = [ann.check_export(tmp_path / "out.json")[1]]
    assert held.broken == ("its evidence was taken back",)


def test_what_went_out_without_evidence_among_the_decided_does_not_miss_any(ann, dam, tmp_path):
    ann.judge([dam], Verdict.LIKELY)
    write(ann.export(decided=True), tmp_path / "out.json")
    assert broken(ann, tmp_path / "out.json") == []


def test_of_two_exports_each_is_held_against_its_own_day(ann, dam, now, tmp_path):
    ann.judge([dam], Verdict.VERIFIED, evidence=ELSEWHERE)
    hand_on(ann, tmp_path / "early.json")
    ann.judge([now(dam)], Verdict.FALSE)
    hand_on(ann, tmp_path / "late.json")
    early, late = (ann.check_export(tmp_path / name) for name in ("early.json", "late.json"))
    assert (early[0].file, late[0].file) == (
        str(tmp_path / "early.json"),
        str(tmp_path / "late.json"),
    )
    assert len(early[1]) == 1
    assert late[1] == []


@pytest.mark.parametrize(
    "twist",
    [
        lambda document: document | {"schema": "claimtrack/verified/9"},
        lambda document: document | {"claims": {}},
        lambda document: document | {"claims": [7]},
        lambda document: {name: document[name] for name in document if name != "claims"},
        lambda document: document | {"claims": [{**document["claims"][0], "id": 7}]},
        lambda document: document | {"claims": [{**document["claims"][0], "text": None}]},
        lambda document: [document],
    ],
)
def test_what_was_twisted_by_hand_is_no_export_and_no_fault(ann, handed_on, twist):
    document = json.loads(handed_on.read_bytes())
    handed_on.write_text(json.dumps(twist(document)), "utf-8")
    with pytest.raises(ClaimtrackError, match=r"out\.json is no export of claimtrack"):
        ann.check_export(handed_on)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(sorted(HARMLESS | HARMFUL)), max_size=6))
def test_whatever_was_done_since_once_all_is_taken_back_an_export_holds(
    an_article, a_claim, keep, noon, names
):
    minutes = count()
    desk = Desk(MemoryStore(), "ann", clock=lambda: noon + timedelta(minutes=next(minutes)))
    article = an_article("The dam holds 400 tonnes of silt. The gates are open.", source="Gazette")
    claims = [a_claim(text, article, source="Gazette") for text in article.text.split(". ")]
    keep(desk.store, article, *claims)
    desk.judge([desk.claims()[0]], Verdict.VERIFIED, evidence=ELSEWHERE)
    with TemporaryDirectory() as room:
        file = Path(room) / "out.json"
        hand_on(desk, file)
        acts = 0
        for name in names:
            if len(desk.claims()) == 2:  # once they are merged there is nothing to link
                acts += (HARMLESS | HARMFUL)[name](desk, *desk.claims()) is not None
        for _ in range(acts):
            desk.undo()
        assert broken(desk, file) == []


def test_an_export_that_cannot_be_read_says_why(ann, tmp_path):
    with pytest.raises(ClaimtrackError, match=r"cannot read .*gone\.json: No such file"):
        ann.check_export(tmp_path / "gone.json")
    with pytest.raises(ClaimtrackError, match=r"cannot read .*: Is a directory"):
        ann.check_export(tmp_path)


def test_a_claim_whose_article_is_gone_is_held_against_its_own_words(ann, a_claim, keep, tmp_path):
    claim = a_claim("Eels left the weir.", "e" * 16)
    keep(ann.store, claim)
    ann.judge([claim], Verdict.VERIFIED, evidence=ELSEWHERE)
    hand_on(ann, tmp_path / "out.json")
    assert broken(ann, tmp_path / "out.json") == []
