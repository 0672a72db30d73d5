"""Which claims are proposed as one story, under which name, and which are not."""

from datetime import date, timedelta

import pytest

from claimtrack.link.naming import names
from claimtrack.link.stories import propose
from claimtrack.model import Link, Relation, Role, State

FLOOD = ("Ada Wren", "Lower Quell", "Aldermoor Dam")
STRIKE = ("Bo Finch", "Sund Ferry", "Harbour Union")
FIRST = date(2031, 2, 1)


@pytest.fixture
def tell(a_claim):
    """``tell(article, day, *names)``: one claim of an article for each of the names."""

    def tell(article, day, *named, **more):
        when = FIRST + timedelta(days=day)
        return [
            a_claim(f"It was said that {name} had no comment.", article * 16, span=(at, at + 1),
                    published=when, source="The Courier", **more)
            for at, name in enumerate(named)
        ]  # fmt: skip

    return tell


def articles(proposals, claims):
    by_id = {claim.id: claim.article[0] for claim in claims}
    return ["".join(sorted({by_id[each] for each in proposal.claims})) for proposal in proposals]


def test_articles_that_share_rare_names_are_one_story_and_others_another(tell):
    claims = [
        *(tell("a", 0, *FLOOD) + tell("b", 2, *FLOOD[:2]) + tell("c", 9, *FLOOD[1:])),
        *(tell("d", 1, *STRIKE) + tell("e", 3, *STRIKE)),
        *tell("f", 2, "Cy Heron", "Marden Weir"),
    ]
    proposals = propose(claims)
    assert articles(proposals, claims) == ["abc", "de"]
    flood, strike = proposals
    assert flood.name == "Lower Quell, Ada Wren"
    assert (flood.articles, len(flood.claims), flood.known) == (3, 7, False)
    assert (flood.first, flood.last) == (FIRST, FIRST + timedelta(days=9))
    assert set(strike.why.removeprefix("they name ").split(", ")) == set(STRIKE)


def test_one_name_alone_makes_no_story(tell):
    assert propose(tell("a", 0, *FLOOD) + tell("b", 1, "Ada Wren", "Cy Heron")) == []


def test_what_comes_long_after_is_another_story(tell):
    assert len(propose(tell("a", 0, *FLOOD) + tell("b", 60, *FLOOD))) == 1
    assert propose(tell("a", 0, *FLOOD) + tell("b", 61, *FLOOD)) == []


def test_a_link_joins_what_shares_no_name(tell, noon):
    one, other = tell("a", 0, "Ada Wren"), tell("b", 90, "Bo Finch")
    link = Link(claim=one[0].id, relation=Relation.UPDATES, other=other[0].id, by="ann", at=noon)
    one = tell("a", 0, "Ada Wren", links=(link,))
    (proposal,) = propose(one + other)
    assert proposal.why == "they are linked"
    assert len(proposal.claims) == 2


def test_what_is_filed_is_not_proposed_and_names_what_is_proposed_beside_it(tell):
    filed = tell("a", 0, *FLOOD, story="Silt")
    (proposal,) = propose(filed + tell("b", 1, *FLOOD))
    assert (proposal.name, proposal.known, proposal.articles) == ("Silt", True, 1)
    assert propose(filed + tell("b", 1, *FLOOD, story="Silt")) == []


def test_a_rejected_claim_is_proposed_nowhere(tell):
    rejected = tell("b", 1, *FLOOD, state=State.REJECTED)
    assert propose(tell("a", 0, *FLOOD) + rejected) == []


def test_the_same_claims_in_any_order_make_the_same_stories(tell):
    claims = tell("a", 0, *FLOOD) + tell("b", 2, *FLOOD) + tell("c", 1, *FLOOD, *STRIKE)
    assert [set(each.claims) for each in propose(claims)] == [
        set(each.claims) for each in propose(claims[::-1])
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("On Monday Minister Ada Wren left Lower Quell.", {"Ada Wren", "Lower Quell"}),
        ("Water ran.", set()),
        ("The Ministry of Works closed it in May.", {"Ministry of Works"}),
        ("It was Wren’s word, Ada Wren’s.", {"Ada Wren"}),
        ("He bought an iPhone.", set()),
    ],
)
def test_names_are_words_with_capitals_that_no_sentence_gives_them(a_claim, text, found):
    assert names([a_claim(text)]) == found


def test_who_spoke_is_a_name_and_an_outlet_is_none(a_claim, a_hop):
    chain = (a_hop("Ada Wren"), a_hop("The Courier", role=Role.OUTLET))
    assert names([a_claim("no valley road was closed", chain=chain)]) == {"Ada Wren"}
