"""What leans on a claim that falls: looked at again, told, and given back by undo."""

import pytest

from claimtrack.desk import Desk
from claimtrack.errors import ChangedMeanwhile
from claimtrack.model import Evidence, Relation, State, Verdict

FALLEN = [Verdict.FALSE, Verdict.MISLEADING, Verdict.OUTDATED]
STANDING = [each for each in Verdict if each not in FALLEN]


@pytest.fixture
def gates(ann):
    """The second of the three claims, once it was verified."""
    ann.judge([ann.claims()[1]], Verdict.VERIFIED)
    return ann.claims()[1]


@pytest.fixture
def leaning(ann, dam, gates, now):
    """The second claim, verified, once the first was said to support it."""
    ann.link(dam, Relation.SUPPORTS, gates)
    return now(gates)


@pytest.mark.parametrize("verdict", FALLEN)
def test_what_is_decided_and_leans_on_a_claim_comes_back_when_it_falls(
    ann, dam, leaning, now, verdict
):
    act = ann.judge([now(dam)], verdict)
    assert now(leaning).recheck == (f"{dam.id[:8]}, which supports it, was judged {verdict}",)
    assert now(leaning).verdict == Verdict.VERIFIED
    assert [change.id for change in act.changes] == [dam.id, leaning.id]


@pytest.mark.parametrize("verdict", STANDING)
def test_other_verdicts_disturb_nobody(ann, dam, leaning, now, verdict):
    ann.judge([now(dam)], verdict)
    assert now(leaning).recheck == ()


def test_undo_takes_the_verdict_and_the_second_look_back_and_redo_gives_both(
    ann, dam, leaning, now
):
    ann.judge([now(dam)], Verdict.FALSE)
    ann.undo()
    assert now(leaning) == leaning
    assert now(dam).verdict is None
    ann.redo()
    assert now(dam).verdict == Verdict.FALSE
    assert len(now(leaning).recheck) == 1


def test_somebody_who_has_looked_since_does_not_stand_in_the_way_of_undo(
    ann, ben, dam, leaning, now
):
    ann.judge([now(dam)], Verdict.FALSE)
    ben.judge([now(leaning)], Verdict.LIKELY)
    assert now(leaning).recheck == ()
    ann.undo()
    assert now(dam).verdict is None
    assert now(leaning).verdict == Verdict.LIKELY


def test_undo_leaves_the_reasons_that_others_gave(ann, ben, dam, leaning, now):
    road = ben.claims()[2]
    ben.link(road, Relation.SUPPORTS, now(leaning))
    ann.judge([now(dam)], Verdict.FALSE)
    ben.judge([now(road)], Verdict.FALSE)
    assert len(now(leaning).recheck) == 2
    ann.undo()
    assert now(leaning).recheck == (f"{road.id[:8]}, which supports it, was judged false",)


def test_a_redo_does_not_disturb_what_was_laid_aside_meanwhile(ann, ben, dam, leaning, now):
    ann.judge([now(dam)], Verdict.FALSE)
    ann.undo()
    ben.reject([now(leaning)])
    ann.redo()
    assert (now(leaning).state, now(leaning).recheck) == (State.REJECTED, ())


def test_a_verdict_that_was_changed_since_is_still_not_undone(ann, ben, dam, leaning, now):
    ann.judge([now(dam)], Verdict.FALSE)
    ben.judge([now(dam)], Verdict.LIKELY)
    with pytest.raises(ChangedMeanwhile, match="ben changed claim"):
        ann.undo()
    assert len(now(leaning).recheck) == 1


@pytest.mark.parametrize("given", [16, 8], ids=["a whole id", "its beginning"])
def test_what_cites_a_claim_as_its_evidence_leans_on_it(ann, dam, gates, now, given):
    ann.judge([gates], Verdict.VERIFIED, evidence=[Evidence(location=dam.id[:given])])
    ann.judge([dam], Verdict.FALSE)
    assert now(gates).recheck == (f"{dam.id[:8]}, which is its evidence, was judged false",)


def test_an_address_that_looks_like_an_id_stays_as_it_was_typed(ann, gates, now):
    ann.judge([gates], None, evidence=[Evidence(location="decade")])
    assert now(gates).evidence[0].location == "decade"


def test_what_is_judged_in_the_same_act_or_not_yet_is_left_alone(ann, dam, leaning, now):
    ann.judge([now(dam), leaning], Verdict.FALSE)
    assert now(leaning).recheck == ()
    road = ann.claims()[2]
    ann.link(now(dam), Relation.SUPPORTS, road)
    ann.judge([now(dam)], Verdict.MISLEADING)
    assert now(road).recheck == ()


def test_support_leans_one_way_and_a_repetition_both(ann, dam, leaning, now):
    assert ann.consequences(now(leaning)).leaning == ()
    ann.unlink(now(dam), now(leaning))
    ann.link(now(dam), Relation.REPEATS, now(leaning))
    (one,) = ann.consequences(now(leaning)).leaning
    assert (one.claim.id, one.how) == (dam.id, "which says the same")


@pytest.fixture
def twin(ann, an_article, a_claim, dam, keep):
    """A claim in the words of the first one, elsewhere, judged likely; nothing links them."""
    article = an_article(f"As it was told, {dam.text}", "https://courier.example/dam")
    claim = a_claim(dam.text, article, source="The Courier")
    keep(ann.store, article, claim)
    ann.judge([claim], Verdict.LIKELY)
    return ann.claim(claim.id)


@pytest.mark.parametrize("verdict", FALLEN)
def test_what_says_nearly_the_same_comes_back_unconfirmed_in_the_act_that_undo_takes_back(
    ann, dam, twin, now, verdict
):
    act = ann.judge([dam], verdict)
    told = f"{dam.id[:8]}, which says nearly the same (not confirmed), was judged {verdict}"
    assert now(twin).recheck == (told,)
    assert (now(twin).verdict, now(twin).links) == (Verdict.LIKELY, ())
    assert [change.id for change in act.changes] == [dam.id, twin.id]
    ann.undo()
    assert (now(twin), now(dam).verdict) == (twin, None)
    ann.redo()
    assert now(twin).recheck == (told,)


@pytest.mark.parametrize("verdict", STANDING)
def test_other_verdicts_are_not_held_up_by_a_search(ann, dam, twin, now, verdict, monkeypatch):
    monkeypatch.setattr(Desk, "alike_to", None)
    ann.judge([dam], verdict)
    assert now(twin).recheck == ()


def test_what_says_nearly_the_same_is_told_apart_from_what_is_linked(ann, dam, twin, now):
    (alike,) = ann.consequences(dam).leaning
    assert (alike.claim.id, alike.confirmed) == (twin.id, False)
    assert alike.how == "which says nearly the same (not confirmed)"
    ann.link(dam, Relation.REPEATS, twin)
    (alike,) = ann.consequences(now(dam)).leaning
    assert (alike.how, alike.confirmed) == ("which says the same", True)


def test_what_was_judged_the_same_needs_no_other_look(ann, dam, twin, now):
    ann.judge([twin], Verdict.FALSE)
    ann.judge([dam], Verdict.FALSE)
    assert now(twin).recheck == ()
    ann.link(now(dam), Relation.REPEATS, now(twin))
    ann.judge([now(dam)], Verdict.FALSE)
    assert now(twin).recheck == ()
    ann.judge([now(dam)], Verdict.OUTDATED)
    assert now(twin).recheck == (f"{dam.id[:8]}, which says the same, was judged outdated",)


def test_what_repeats_a_repetition_falls_with_it(ann, dam, leaning, now):
    road = ann.claims()[2]
    ann.unlink(now(dam), now(leaning))
    ann.link(now(dam), Relation.REPEATS, road)
    ann.link(now(road), Relation.REPEATS, now(leaning))
    ann.judge([now(dam)], Verdict.FALSE)
    (why,) = now(leaning).recheck
    assert why == f"{dam.id[:8]}, which says the same, by way of another, was judged false"


def test_a_look_that_ends_it_may_be_undone(ann, dam, leaning, now):
    ann.judge([now(dam)], Verdict.FALSE)
    ann.accept([now(leaning)])
    assert now(leaning).recheck == ()
    ann.undo()
    assert len(now(leaning).recheck) == 1


def test_a_link_that_came_from_elsewhere_does_not_stand_in_the_way_of_undo(ann, ben, now):
    dam, gates, road = ann.claims()
    ann.link(dam, Relation.REPEATS, gates)
    ben.link(now(dam), Relation.REPEATS, road)
    ann.undo()
    assert [link.end(dam.id) for link in now(dam).links] == [road.id]
    ann.redo()
    assert {link.end(dam.id) for link in now(dam).links} == {road.id, gates.id}


def test_two_claims_that_are_linked_another_way_by_now_are_left_alone(ann, ben, now):
    dam, gates, _ = ann.claims()
    ann.link(dam, Relation.REPEATS, gates)
    ann.unlink(now(dam), now(gates))
    ben.link(now(dam), Relation.CONTRADICTS, now(gates))
    with pytest.raises(ChangedMeanwhile):
        ann.undo()
    assert [link.relation for link in now(dam).links] == [Relation.CONTRADICTS]


@pytest.fixture
def export(ann, dam, tmp_path):
    """A file to which the first claim was exported, as verified."""
    from claimtrack.export import write

    ann.judge([dam], Verdict.VERIFIED, evidence=[Evidence(location="https://dam.example")])
    document, file = ann.export(), tmp_path / "out.json"
    ann.remember_export(document, file, write(document, file))
    return file


def broken(desk, file):
    _, (claim,) = desk.check_export(file)
    return claim.broken


def test_an_export_is_remembered_and_changes_nothing(ann, ben, dam, export, now):
    (made,) = ann.consequences(now(dam)).exports
    assert (made.file, made.by, made.verdict) == (str(export), "ann", "verified")
    assert ann.undo().label == "undid: verified"
    ben.judge([now(dam)], Verdict.FALSE)
    assert [each.file for each in ben.consequences(now(dam)).exports] == [str(export)]
    assert ben.consequences(ann.claims()[1]).exports == ()


def test_an_export_holds_until_something_changes(ann, export):
    made, claims = ann.check_export(export)
    assert made.by == "ann"
    assert [claim.broken for claim in claims] == [()]


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (
            lambda desk, claim: desk.judge([claim], Verdict.FALSE),
            "it was verified and is false now",
        ),
        (lambda desk, claim: desk.reject([claim]), "it was verified and is rejected now"),
        (lambda desk, claim: desk.respan(claim, (0, 17)), "its words were corrected"),
        (lambda desk, _: desk.undo(), "it was verified and is new now"),
        (
            lambda desk, claim: desk.link(desk.claims()[1], Relation.UPDATES, claim),
            "replaced it",
        ),
    ],
    ids=["judged", "rejected", "corrected", "undone", "replaced"],
)
def test_what_no_longer_holds_says_why(ann, dam, now, export, act, told):
    act(ann, now(dam))
    assert any(told in line for line in broken(ann, export))


def test_words_that_are_absent_from_the_newest_version_are_told(
    ann, article, export, an_article, keep, noon
):
    changed = an_article("No silt was found.", article.address, previous=article.id)
    keep(ann.store, changed)
    assert broken(ann, export) == (
        f"its words are absent from the version fetched at {noon:%Y-%m-%d %H:%M}",
    )


def test_a_file_that_was_changed_since_is_not_known_and_still_checked(ann, export):
    export.write_text(export.read_text() + " \n")
    made, claims = ann.check_export(export)
    assert made is None
    assert len(claims) == 1


def test_a_claim_that_was_merged_away_no_longer_holds(ann, now, tmp_path, clock):
    from claimtrack.export import write

    dam, gates, _ = ann.claims()
    ann.judge([gates], Verdict.VERIFIED, evidence=[Evidence(location="https://dam.example")])
    file = tmp_path / "out.json"
    write(ann.export(), file)
    ann.merge(now(dam), now(gates))
    assert broken(Desk(ann.store, "cy", clock=clock), file) == ("it is not in this store any more",)
