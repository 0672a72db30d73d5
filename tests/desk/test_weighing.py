"""How credible a claim is, and how many origins it takes to call it confirmed."""

import pytest

from claimtrack.desk import Desk
from claimtrack.errors import ChangedMeanwhile, NotAllowed
from claimtrack.link.origins import trace
from claimtrack.model import Relation, Role


@pytest.fixture
def desk_of(store, clock, a_claim, a_hop, keep):
    """``desk_of(("name", "outlet"), …)``: a desk with a claim of each, said through an outlet."""

    def desk_of(*told: tuple[str | None, str]) -> Desk:
        for number, (who, outlet) in enumerate(told):
            chain = (a_hop(who),) if who else ()
            keep(store, a_claim("Rain fell.", f"{number:016x}", chain=chain, source=outlet))
        return Desk(store, "ann", clock=clock)

    return desk_of


def origins(claim, claim_of):
    return set(trace(claim, claim_of).origins)


def linked(desk: Desk, relation: Relation = Relation.REPEATS):
    """The first claim, once each of the others repeats it."""
    first, *others = desk.claims()
    for other in others:
        desk.link(desk.claim(other.id), relation, desk.claim(first.id))
    return desk.claim(first.id)


@pytest.mark.parametrize("figure", [2, 3, 4, 5])
def test_a_claim_is_rated_from_2_to_6_by_the_reviewer_alone(ann, dam, now, figure):
    assert ann.rate([dam], figure).label == f"credibility {figure}"
    assert now(dam).credibility == figure
    assert ann.rate([now(dam)], 6).label == "credibility 6"


@pytest.mark.parametrize("figure", [0, 7, -1])
def test_the_code_has_no_other_figures(ann, dam, now, figure):
    with pytest.raises(NotAllowed, match=f"not {figure}$"):
        ann.rate([dam], figure)
    assert now(dam) == dam


def test_what_two_origins_say_may_be_confirmed(desk_of):
    desk = desk_of(("Ada Wren", "The Gazette"), ("Bo Quill", "The Courier"))
    claim = linked(desk)
    desk.rate([claim], 1)
    assert desk.claim(claim.id).credibility == 1


def test_what_two_origins_say_in_nearly_the_same_words_is_no_confirmation(
    store, clock, a_claim, a_hop, keep
):
    told = {"Ada Wren": "The Gazette", "Bo Quill": "The Courier"}
    for number, (who, outlet) in enumerate(told.items()):
        text = "Heavy rain closed the mountain road."
        chain = (a_hop(who),)
        keep(store, a_claim(text, f"{number:016x}", chain=chain, source=outlet))
    desk = Desk(store, "ann", clock=clock)
    claim = desk.claims()[0]
    assert desk.origins(claim).unconfirmed
    with pytest.raises(NotAllowed, match="Ada Wren; link another"):
        desk.rate([claim], 1)


def test_five_outlets_that_cite_one_ministry_are_one_origin(desk_of):
    claim = linked(desk := desk_of(*(("the Water Ministry", f"Outlet {n}") for n in range(5))))
    assert origins(claim, desk.store.claim) == {"the Water Ministry"}
    with pytest.raises(NotAllowed, match="the Water Ministry; link another"):
        desk.rate([claim], 1)


def test_an_outlet_is_the_origin_of_what_it_says_in_its_own_voice(desk_of):
    desk = desk_of((None, "The Gazette"), (None, "The Gazette"), (None, "The Courier"))
    assert origins(linked(desk), desk.store.claim) == {"The Gazette", "The Courier"}


def test_who_is_not_named_is_no_origin(store, clock, a_claim, a_hop, keep):
    official = a_hop("an official", who=None, role=Role.UNNAMED)
    claim = a_claim("Rain fell.", chain=(official, a_hop("Ada Wren")), source="The Gazette")
    keep(store, claim)
    desk = Desk(store, "ann", clock=clock)
    assert origins(claim, store.claim) == set()
    with pytest.raises(NotAllowed, match="none"):
        desk.rate([claim], 1)


@pytest.mark.parametrize("relation", [Relation.CONTRADICTS, Relation.UPDATES])
def test_who_contradicts_or_replaces_a_claim_does_not_confirm_it(desk_of, relation):
    desk = desk_of(("Ada Wren", "The Gazette"), ("Bo Quill", "The Courier"))
    assert origins(linked(desk, relation), desk.store.claim) == {"Ada Wren"}


def test_support_counts_for_the_claim_that_is_supported_alone(desk_of):
    desk = desk_of(("Ada Wren", "The Gazette"), ("Bo Quill", "The Courier"))
    first = linked(desk, Relation.SUPPORTS)
    second = desk.claim(first.links[0].claim)
    assert origins(first, desk.store.claim) == {"Ada Wren", "Bo Quill"}
    assert origins(second, desk.store.claim) == {"Bo Quill"}


def test_one_claim_that_is_not_confirmed_leaves_all_as_they_were(desk_of):
    desk = desk_of(("Ada Wren", "A"), ("Bo Quill", "B"), ("Cy Marsh", "C"))
    first, second, third = desk.claims()
    desk.link(second, Relation.REPEATS, first)
    with pytest.raises(NotAllowed, match=third.id[:8]):
        desk.rate([desk.claim(first.id), third], 1)
    assert desk.claim(first.id).credibility == 6


def test_an_outlet_is_judged_apart_from_its_claims_and_the_act_can_be_taken_back(ann, dam, now):
    act = ann.rate_source(dam, "B")
    assert act.label == "reliability of The Gazette: B"
    assert ann.store.source("The Gazette").reliability == "B"
    assert now(dam) == dam
    ann.undo()
    assert ann.store.source("The Gazette").reliability == "F"
    ann.redo()
    assert ann.store.source("The Gazette").reliability == "B"
    assert ann.rate_source(dam, "B") is None


def test_what_somebody_else_judged_since_is_not_undone(ann, ben, dam):
    ann.rate_source(dam, "B")
    ben.rate_source(dam, "D")
    with pytest.raises(ChangedMeanwhile, match=r"^ben judged The Gazette since"):
        ann.undo()
    assert ann.store.source("The Gazette").reliability == "D"


@pytest.mark.parametrize("grade", ["G", "b", "", "AB"])
def test_an_outlet_has_no_other_grades(ann, dam, grade):
    with pytest.raises(NotAllowed, match="reliability is A"):
        ann.rate_source(dam, grade)


def test_an_outlet_that_nobody_knows_is_not_judged(store, clock, a_claim, keep):
    claim = a_claim("Rain fell.")
    keep(store, claim)
    with pytest.raises(NotAllowed, match="is not known"):
        Desk(store, "ann", clock=clock).rate_source(claim, "B")
