"""What says the same as a claim: linked by an analyst, or only found in nearly the same words."""

from dataclasses import replace

import pytest

from claimtrack.link import Index
from claimtrack.link.origins import trace
from claimtrack.link.repeating import alike_to, linked
from claimtrack.model import Link, Relation, State

WEIR = "Divers found a leak under the old weir at Marden on Tuesday"


@pytest.fixture
def claims(a_claim, a_hop):
    """Three claims by their ids: two in nearly the same words, one of another matter."""
    told = (
        ("a", WEIR, "Herald", "Ada Wren"),
        ("b", f"{WEIR}, she said", "Mercury", "Bo Quill"),
        ("c", "The council voted against a second bridge for buses", "Echo", "Cy Heron"),
    )
    return {
        each: a_claim(text, f"{each}-article", id=each, source=outlet, chain=(a_hop(who),))
        for each, text, outlet, who in told
    }


def found(claims, *ids):
    index = Index((claim.id, claim.text) for claim in claims.values())
    return [each.id for each in alike_to([claims[each] for each in ids], index, claims.get)]


def traced(claims):
    index = Index((claim.id, claim.text) for claim in claims.values())
    return trace(claims["a"], claims.get, lambda same: alike_to(same, index, claims.get))


@pytest.fixture
def link(claims, noon):
    """``link(one, relation, other)``: as an analyst does it."""

    def link(one, relation, other):
        made = Link(claim=one, relation=relation, other=other, by="ann", at=noon)
        for end in (one, other):
            claims[end] = replace(claims[end], links=(*claims[end].links, made))

    return link


def test_nearly_the_same_words_are_found_and_other_matters_are_not(claims):
    assert found(claims, "a") == ["b"]
    assert found(claims, "c") == []


@pytest.mark.parametrize(
    "text",
    [WEIR.replace("a leak", "3 leaks"), WEIR.replace("found a", "did not find a")],
    ids=["another number", "a denial"],
)
def test_another_number_or_a_denial_is_not_the_same(claims, text):
    claims["b"] = replace(claims["b"], text=text)
    assert found(claims, "a") == []


def test_what_was_rejected_is_left_out(claims):
    claims["b"] = replace(claims["b"], state=State.REJECTED)
    assert found(claims, "a") == []


@pytest.mark.parametrize("relation", Relation)
def test_what_an_analyst_has_linked_is_not_found_besides(claims, link, relation):
    link("b", relation, "a")
    assert found(claims, "a") == []


def test_what_repeats_a_claim_that_was_found_comes_with_it(claims, link):
    link("c", Relation.REPEATS, "b")
    assert sorted(found(claims, "a")) == ["b", "c"]


def test_words_that_drift_from_one_to_the_next_are_followed(claims):
    further = "Divers and the mayor found a leak under the old weir at Marden, she said"
    claims["c"] = replace(claims["c"], text=further)
    assert sorted(found(claims, "a")) == ["b", "c"]


def test_repetitions_of_repetitions_are_linked(claims, link):
    link("b", Relation.REPEATS, "a")
    link("c", Relation.REPEATS, "b")
    assert {each.id for each in linked(claims["a"], claims.get)} == {"a", "b", "c"}


def test_paths_that_nobody_confirmed_stand_last_and_change_no_count(claims):
    origins = traced(claims)
    assert origins.summary == "1 article · 1 outlet · 1 origin"
    assert origins.origins == ("Ada Wren",)
    assert origins.unconfirmed == (
        "1 more claim says nearly the same (not confirmed); with it: "
        "2 articles · 2 outlets · 2 origins"
    )
    assert [(path.claim, path.confirmed) for path in origins.paths] == [("a", True), ("b", False)]


def test_what_supports_a_claim_that_was_found_is_not_confirmed_either(claims, link):
    link("c", Relation.SUPPORTS, "b")
    origins = traced(claims)
    assert [(path.claim, path.supports, path.confirmed) for path in origins.paths] == [
        ("a", False, True),
        ("b", False, False),
        ("c", True, False),
    ]
    assert origins.origins == ("Ada Wren",)


def test_once_it_is_linked_it_counts_and_nothing_is_left_to_confirm(claims, link):
    link("b", Relation.REPEATS, "a")
    origins = traced(claims)
    assert origins.summary == "2 articles · 2 outlets · 2 origins"
    assert origins.unconfirmed == ""
    assert all(path.confirmed for path in origins.paths)


def test_what_is_odd_about_paths_that_nobody_confirmed_is_said_to_be_so(claims):
    claims["b"] = replace(claims["b"], chain=())
    alerts = {alert.kind: alert for alert in traced(claims).alerts}
    assert (
        alerts["dropped"].text == "Mercury says as a plain fact what Ada Wren said (not confirmed)"
    )
    assert not alerts["dropped"].confirmed
    assert alerts["one-root"].text == "all 2 paths go through Ada Wren (not confirmed)"


def test_an_outlet_that_was_found_does_not_change_whom_a_linked_claim_leads_to(claims, a_hop):
    claims["a"] = replace(claims["a"], chain=(a_hop("Mercury"),))
    origins = traced(claims)
    assert origins.origins == ("Mercury",)
    assert origins.unconfirmed.endswith("2 articles · 2 outlets · 1 origin")
