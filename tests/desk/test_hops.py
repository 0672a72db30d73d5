"""A hop as an analyst names it: who it is, what it is, and what stays of it."""

import pytest

from claimtrack.desk.hops import called, in_role, renamed
from claimtrack.model import Role


@pytest.fixture
def wren(a_hop):
    return a_hop("Wren", who="Ada Wren", cue="said", span=(5, 9), cue_span=(10, 14))


def test_who_is_unnamed_is_nobody_known():
    assert called("an official", Role.UNNAMED).who is None
    assert called("Ada Wren").who == "Ada Wren"


def test_another_role_leaves_the_rest(wren):
    office = in_role(wren, Role.INSTITUTION)
    assert (office.role, office.who, office.cue, office.span) == (
        "institution", "Ada Wren", "said", (5, 9)
    )  # fmt: skip


def test_an_unnamed_hop_has_its_name_when_it_is_somebody_after_all(wren):
    nobody = in_role(wren, Role.UNNAMED)
    assert nobody.who is None
    assert in_role(nobody, Role.PERSON).who == "Wren"


def test_a_document_that_the_article_does_not_name_stays_so(a_hop):
    letter = a_hop("a letter", who=None, role=Role.DOCUMENT)
    assert in_role(letter, Role.OUTLET).who is None


def test_a_known_name_brings_its_role_and_place_but_not_its_cue(wren, a_hop):
    port = a_hop("the port", who="Port Office", role=Role.INSTITUTION, span=(90, 98), cue="wrote")
    hop = renamed(wren, "Port Office", {"Port Office": port})
    assert (hop.name, hop.who, hop.role, hop.span) == (
        "the port", "Port Office", "institution", (90, 98)
    )  # fmt: skip
    assert (hop.cue, hop.cue_span) == ("said", (10, 14))


def test_a_typed_name_keeps_the_role_and_stands_nowhere_in_the_article(wren):
    hop = renamed(in_role(wren, Role.DOCUMENT), "the ledger", {})
    assert (hop.who, hop.role, hop.span, hop.cue) == ("the ledger", "document", None, "said")


def test_a_name_for_an_unnamed_hop_is_a_persons(wren):
    hop = renamed(in_role(wren, Role.UNNAMED), "Ida Moss", {})
    assert (hop.who, hop.role) == ("Ida Moss", "person")
