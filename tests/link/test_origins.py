"""Who truly stands behind a claim, and what is odd about the ways on which it came."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from claimtrack.link.origins import trace
from claimtrack.model import ITSELF, Link, Quantity, Relation, Role, State, Verdict


@pytest.fixture
def told(a_claim, a_hop, noon):
    """``told((outlet, roots…), …)``: claims of one story, a day apart, each repeating the first.

    The roots are names, the one who spoke first; ``None`` is somebody who is not named.
    """

    def hop(name):
        return a_hop(name) if name else a_hop("an official", who=None, role=Role.UNNAMED)

    def told(*reports, relation=Relation.REPEATS, **more):
        claims = []
        for number, (outlet, *chain) in enumerate(reports):
            links = ()
            if number:
                first = claims[0].id
                links = (
                    Link(claim=f"{number:016x}", relation=relation, other=first, by="a", at=noon),
                )
            claims.append(
                a_claim(
                    "The weir leaks.",
                    f"{number:08x}",
                    id=f"{number:016x}",
                    source=outlet,
                    published=date(2031, 5, 1) + timedelta(number),
                    chain=tuple(map(hop, chain)),
                    links=links,
                    **more,
                )
            )
        links = tuple(link for claim in claims for link in claim.links)
        return [replace(claims[0], links=links), *claims[1:]]

    return told


def traced(claims):
    by_id = {claim.id: claim for claim in claims}
    return trace(claims[0], by_id.get)


def kinds(origins):
    return [alert.kind for alert in origins.alerts]


def test_five_articles_of_four_outlets_may_have_one_origin(told):
    origins = traced(
        told(
            ("Mercury", "Water Board"),
            ("Mercury", "the Water Board"),
            ("Herald", "Marden's Water Board"),
            ("Radio Marden", "Water Board", "Mercury"),
            ("The Echo",),
        )
    )
    assert origins.summary == "5 articles · 4 outlets · 1 origin"
    assert origins.origins == ("Water Board",)
    assert kinds(origins) == ["one-root", "dropped"]
    assert origins.alerts[1].text == "The Echo says as a plain fact what Water Board said"


def test_an_outlet_that_said_it_before_anybody_was_named_is_an_origin(told):
    origins = traced(told(("The Echo",), ("Mercury", "Water Board")))
    assert origins.origins == ("The Echo", "Water Board")
    assert kinds(origins) == []


def test_a_root_that_is_not_named_counts_for_nothing_and_is_told(told):
    origins = traced(told(("Mercury", "Water Board"), ("Herald", None, "Ada Wren")))
    assert origins.origins == ("Water Board",)
    (unnamed,) = [alert for alert in origins.alerts if alert.kind == "unnamed"]
    assert unnamed.text == "an official in Herald is not named and counts as no origin"


def test_two_outlets_that_cite_one_another_are_a_ring_and_no_origin(told):
    origins = traced(told(("The Mercury", "Herald"), ("Herald", "Mercury")))
    assert origins.origins == ()
    (ring,) = [alert for alert in origins.alerts if alert.kind == "circle"]
    assert "Mercury cites Herald" in ring.text
    assert "Herald cites" in ring.text
    assert len(ring.claims) == 2
    assert "unnamed" not in kinds(origins)


def test_a_ring_of_three_is_told_too(told):
    origins = traced(told(("A One", "B Two"), ("B Two", "C Three"), ("C Three", "A One")))
    assert "circle" in kinds(origins)


def test_an_outlet_that_is_cited_leads_on_to_whom_it_cites(told):
    origins = traced(told(("Herald", "The Mercury"), ("Mercury", "Water Board")))
    assert origins.origins == ("Water Board",)


def test_an_outlet_that_names_itself_is_no_ring(told):
    origins = traced(told(("The Daily Echo", "The Echo")))
    assert origins.origins == ("The Daily Echo",)
    assert kinds(origins) == []


def test_a_last_name_is_the_full_name_it_belongs_to(told):
    assert traced(told(("Herald", "Ada Wren"), ("Mercury", "Wren"))).origins == ("Ada Wren",)


def test_the_last_words_of_a_name_are_the_name(told):
    reports = told(("Herald", "Norland Coast Guard"), ("Mercury", "the Coast Guard"))
    assert traced(reports).origins == ("Norland Coast Guard",)
    reports = told(
        ("Herald", "Norland Coast Guard"),
        ("Mercury", "Coast Guard"),
        ("Echo", "Torvia Coast Guard"),
    )
    assert len(traced(reports).origins) == 3
    reports = told(("Herald", "Ada Wren"), ("Mercury", "Dr Ada Wren"), ("Echo", "Wren"))
    assert traced(reports).origins == ("Dr Ada Wren",)


def test_a_last_name_of_two_people_is_neither(told):
    reports = told(("Herald", "Ada Wren"), ("Mercury", "Bo Wren"), ("Echo", "Wren"))
    assert len(traced(reports).origins) == 3


def test_what_repeats_a_repetition_belongs_to_the_cluster(told, noon):
    first, second = told(("Herald", "Ada Wren"), ("Mercury", "Bo Quill"))
    again = Link(claim="f" * 16, relation=Relation.REPEATS, other=second.id, by="ann", at=noon)
    third = replace(second, id="f" * 16, article="third", links=(again,))
    second = replace(second, links=(*second.links, again))
    assert len(traced([first, second, third]).paths) == 3


def test_support_is_a_path_of_its_own(told):
    origins = traced(told(("Herald", "Ada Wren"), ("Mercury",), relation=Relation.SUPPORTS))
    assert origins.origins == ("Ada Wren", "Mercury")
    assert [path.supports for path in origins.paths] == [False, True]


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        ((800, 800, True), (800, 800, False), True),
        ((30, 45, False), (45, 45, False), True),
        ((800, 800, False), (800, 800, False), False),
        ((800, 800, True), (900, 900, False), False),
        ((800, 800, False), (800, 800, True), False),
        ((None, 800, False), (800, 800, False), False),
    ],
)
def test_a_number_that_was_careful_and_is_exact_later_has_lost_its_hedge(told, before, after, lost):
    first, second = told(("Mercury", "Ada Wren"), ("Herald", "Ada Wren"))
    given = [
        replace(each, quantities=(amount(*bounds),))
        for each, bounds in ((first, before), (second, after))
    ]
    assert ("hedge-lost" in kinds(traced(given))) is lost


def amount(low, high, approximate):
    return Quantity(
        low=low, high=high, unit="people", approximate=approximate, text="so many", span=(0, 3)
    )


def test_could_that_became_will_is_told_with_both_outlets(told):
    first, second = told(("Mercury", "Ada Wren"), ("Herald", "Ada Wren"))
    careful = replace(first, hedged=True)
    (alert,) = [each for each in traced([careful, second]).alerts if each.kind == "hedge-lost"]
    assert alert.text.startswith("a hedge is lost: Mercury: “The weir leaks.”; Herald:")
    assert alert.claims == (first.id, second.id)


def test_of_two_rings_the_first_by_name_is_told(told):
    origins = traced(
        told(
            ("Tribune", "Echo", "Wire"),
            ("Wire", "Tribune"),
            ("Echo", "Mercury", "Tribune"),
            ("Mercury", "Echo"),
        )
    )
    (ring,) = [alert for alert in origins.alerts if alert.kind == "circle"]
    assert ring.text.startswith("Echo cites Mercury, Mercury cites Echo:")


@pytest.mark.parametrize("swapped", [False, True])
def test_of_one_day_who_names_a_speaker_came_first(told, swapped):
    """Whatever the ids are, of which nobody chose the order."""
    named, plain = told(("Herald", "Water Board"), ("Mercury",))
    ids = {named.id: "f" * 16} if swapped else {}
    day = {"published": named.published}
    claims = [replace(each, id=ids.get(each.id, each.id), **day) for each in (named, plain)]
    link = replace(claims[1].links[0], other=claims[0].id)
    origins = traced([replace(each, links=(link,)) for each in claims])
    assert origins.origins == ("Water Board",)
    assert "dropped" in kinds(origins)


@pytest.mark.parametrize("swapped", [False, True])
def test_of_one_day_the_careful_word_came_first(told, swapped):
    ours, theirs = told(("Herald", "Ada Wren"), ("Mercury", "Ada Wren"))
    careful, plain = (theirs, ours) if swapped else (ours, theirs)
    claims = [replace(careful, hedged=True), plain]
    day = {"published": ours.published}
    assert "hedge-lost" in kinds(traced([replace(each, **day) for each in claims]))


@pytest.mark.parametrize("relation", [Relation.REPEATS, Relation.SUPPORTS])
@pytest.mark.parametrize(
    "fallen",
    [
        {"state": State.REJECTED},
        {"state": State.DECIDED, "verdict": Verdict.FALSE},
        {"state": State.DECIDED, "verdict": Verdict.MISLEADING},
    ],
    ids=["rejected", "false", "misleading"],
)
def test_what_was_rejected_or_does_not_hold_is_no_origin(told, relation, fallen):
    first, second = told(("Herald", "Ada Wren"), ("Mercury", "Bo Quill"), relation=relation)
    assert len(traced([first, second]).origins) == 2
    assert traced([first, replace(second, **fallen)]).origins == ("Ada Wren",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Times", "Financial Times"),
        ("Women's Aid", "Christian Aid"),
        ("Queen's University", "Harvard University"),
        ("Moody's Analytics", "Deft Analytics"),
    ],
)
def test_outlets_and_bodies_that_end_in_one_word_are_two(told, one, other):
    assert len(traced(told((one,), (other,))).origins) == 2


def test_whose_it_is_may_be_left_out_where_the_rest_is_a_name(told):
    reports = told(("Herald", "Calvenia's parliament"), ("Mercury", "the parliament"))
    assert len(traced(reports).origins) == 1


def test_of_many_versions_each_leads_to_the_same_origins(told, noon):
    first, *others = told(*[("Herald", "Ada Wren")] * 600, ("Mercury", "Bo Quill"))
    versions, last = [first, *others[:-1]], others[-1]
    link = replace(last.links[0], other=versions[0].id)
    steps = [
        Link(claim=newer.id, relation=Relation.REPEATS, other=older.id, by=ITSELF, at=noon)
        for older, newer in pairwise(versions)
    ]
    linked = [
        replace(each, links=tuple(step for step in steps if each.id in (step.claim, step.other)))
        for each in versions
    ]
    linked[0] = replace(linked[0], links=(*linked[0].links, link))
    claims = [*linked, replace(last, links=(link,))]
    assert traced(claims).origins == traced(claims[-2::-1] + claims[-1:]).origins
    assert len(traced(claims).origins) == 2
