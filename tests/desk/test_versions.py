"""A text that changed at its address: what became of its claims, and of what was decided."""

import pytest

from claimtrack.desk import Found
from claimtrack.errors import NotFound
from claimtrack.model import ITSELF, Quantity, Relation, State, Verdict

DAM, GATES, ROAD = (
    "The Aldermoor dam holds 400 tonnes of silt.",
    "The gates were opened on Friday.",
    "No valley road will be closed.",
)
MORE_SILT = "The Aldermoor dam holds 650 tonnes of silt."


@pytest.fixture
def pull(ann, an_article, a_claim):
    """``pull(*sentences, **fields of the first)``: take a newer version of the article."""

    def pull(*sentences, **more):
        article = an_article(" ".join(sentences))
        first, *others = sentences
        claims = (a_claim(first, article, **more), *(a_claim(each, article) for each in others))
        return ann.take(Found(article, claims))

    return pull


@pytest.fixture
def told(pull):
    """``told(*sentences)``: what became of each old claim in such a version, by its words."""
    return lambda *sentences, **more: {
        each.was: each for each in pull(*sentences, **more).compared if each.was
    }


def newest(desk, words):
    return next(each for each in reversed(desk.claims()) if each.text == words)


def test_what_is_unchanged_is_linked_and_nothing_else_is_done(ann, pull, now, dam):
    pull(DAM, GATES)
    (link,) = now(dam).links
    assert (link.relation, link.by, link.other) == (Relation.REPEATS, ITSELF, dam.id)
    assert newest(ann, DAM).links == (link,)
    assert now(dam).recheck == ()


@pytest.mark.parametrize(
    ("act", "state"),
    [
        (lambda desk, claim: desk.judge([claim], Verdict.FALSE), State.TRACKED),
        (lambda desk, claim: desk.accept([claim]), State.TRACKED),
        (lambda desk, claim: desk.reject([claim]), State.REJECTED),
        (lambda *_: None, State.NEW),
    ],
    ids=["decided", "tracked", "rejected", "new"],
)
def test_an_unchanged_claim_need_not_be_decided_again_and_takes_no_verdict(
    ann, dam, pull, act, state
):
    act(ann, dam)
    pull(DAM, GATES)
    assert (newest(ann, DAM).state, newest(ann, DAM).verdict) == (state, None)


def test_words_that_are_gone_are_absent_and_nobody_deleted_them(told, noon):
    gone = told(DAM, GATES)[ROAD]
    assert gone.fates == ("gone",)
    assert gone.told == f"absent from the version fetched at {noon:%Y-%m-%d %H:%M} UTC"


def test_a_speaker_who_changed_is_told(told, a_hop):
    changed = told(DAM, GATES, chain=(a_hop("Ada Wren"),))[DAM]
    assert changed.fates == ("attribution changed",)
    assert changed.told == "it was given to the article itself and is given to Ada Wren"


def test_other_words_for_the_same_are_reworded(told):
    assert told("The dam at Aldermoor holds 400 tonnes of silt.")[DAM].fates == ("reworded",)


def test_a_hedge_that_came_changes_the_sense(told):
    assert told(DAM, hedged=True)[DAM].fates == ("sense changed",)


@pytest.mark.parametrize(
    ("now", "told_of"),
    [
        ((400, 5), "“3” became “5”"),
        ((400,), "“3” is no longer given"),
        ((400, 3, 7), "“7” is given now"),
    ],
)
def test_of_several_numbers_only_the_other_ones_are_told(pull, now, told_of):
    def numbers(*given):
        return tuple(
            Quantity(low=each, high=each, unit="tonne", text=str(each), span=(0, 1))
            for each in given
        )

    pull(DAM, ROAD, quantities=numbers(400, 3))
    (changed,) = [
        each for each in pull(DAM, GATES, quantities=numbers(*now)).compared if each.was == DAM
    ]
    assert (changed.fates, changed.told) == (("number changed",), told_of)


def test_what_was_not_there_before_is_new(pull):
    compared = pull(DAM, GATES, ROAD, "A second bridge was built.").compared
    assert [each.now for each in compared if each.fates == ("new",)] == [
        "A second bridge was built."
    ]


def test_a_decided_claim_that_is_gone_comes_back_in_one_act_of_nobody(ann, pull, now):
    ann.judge(ann.claims()[1:], Verdict.VERIFIED)
    acts = len(ann.store.acts())
    assert len(pull(DAM).recheck) == 2
    assert len(ann.store.acts()) == acts + 1
    assert ann.store.acts()[-1].by == ITSELF
    assert all("absent from" in now(each).recheck[0] for each in ann.claims()[1:3])
    assert ann.undo().label == "undid: verified"


def test_a_claim_that_nobody_decided_does_not_come_back(pull):
    assert pull(DAM).recheck == ()


def test_a_change_reaches_what_was_decided_two_versions_before(ann, dam, pull, now, a_hop):
    ann.judge([dam], Verdict.VERIFIED)
    pull(DAM, GATES)
    assert now(dam).recheck == ()
    assert pull(DAM, ROAD, chain=(a_hop("Ada Wren"),)).recheck == (dam.id,)
    assert "Ada Wren" in now(dam).recheck[0]


def test_the_versions_are_listed_newest_first_by_address_and_by_claim(ann, dam, article, pull):
    pull(MORE_SILT, GATES)
    newer, older = ann.versions(article.address)
    assert (newer.article, older.article) == (newest(ann, GATES).article, article.id)
    assert older.compared == ()
    assert ann.versions(dam.id[:8]) == [newer, older]


def test_an_address_that_is_not_known_is_told(ann):
    with pytest.raises(NotFound, match="no address and no claim"):
        ann.versions("https://nowhere.example")


def test_versions_of_an_article_are_one_article_however_many_there_are(ann, dam, pull, now):
    pull(DAM, GATES)
    pull(DAM, ROAD)
    for claim in (now(dam), newest(ann, DAM)):
        origins = ann.origins(claim)
        assert origins.summary.startswith("1 article · ")
        assert [path.earlier for path in origins.paths].count(True) == len(origins.paths) - 1 == 2


def test_other_words_in_another_version_are_no_further_article(ann, pull, an_article, a_claim):
    holds = "The Aldermoor dam in Low Marden holds a lot of silt from the Ostrel valley"
    pull(holds)
    pull(f"{holds} still.")
    pull(f"{holds} today.")
    assert ann.origins(newest(ann, f"{holds} today.")).unconfirmed == ""
    for text in (f"{holds} now.", f"{holds} yet."):
        article = an_article(text, "https://mercury.example/silt")
        ann.take(Found(article, (a_claim(text, article, source="Mercury"),)))
    told = ann.origins(newest(ann, f"{holds} today.")).unconfirmed
    assert told.startswith("1 more claim says nearly the same")
    assert "2 articles" in told
