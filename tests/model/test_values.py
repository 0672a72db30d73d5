import pickle
from dataclasses import FrozenInstanceError, fields, is_dataclass
from datetime import date

import pytest

from claimtrack import model
from claimtrack.model import Evidence, Link, Relation, Review, Source, State, Verdict

KINDS = [each for each in vars(model).values() if isinstance(each, type) and is_dataclass(each)]


@pytest.fixture
def full(a_claim, an_article, a_hop, a_when, noon):
    """A claim with something in every corner, and the article it stands in."""
    article = an_article("The dam holds, said Ada Wren.", published=a_when(date(2031, 5, 3), None))
    review = Review(
        by="ann",
        at=noon,
        verdict=Verdict.VERIFIED,
        evidence=(Evidence(location="https://dam.example"),),
    )
    link = Link(claim="1" * 16, relation=Relation.REPEATS, other="2" * 16, by="ann", at=noon)
    claim = a_claim(
        "The dam holds",
        article,
        chain=(a_hop("Ada Wren"), a_hop("The Gazette")),
        reviews=(review,),
        links=(link,),
        state=State.DECIDED,
    )
    return claim, article


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_value_of_the_model_is_frozen_and_has_slots(kind):
    assert kind.__dataclass_params__.frozen
    assert "__slots__" in vars(kind)
    assert "__dict__" not in vars(kind)


def test_a_claim_cannot_be_changed_in_place(a_claim):
    with pytest.raises(FrozenInstanceError):
        a_claim("The dam holds.").verdict = Verdict.FALSE


def test_a_worker_can_send_a_claim_and_its_article_back(full):
    assert pickle.loads(pickle.dumps(full)) == full


def test_equal_claims_are_equal_and_can_stand_in_a_set(full):
    claim, _ = full
    again = pickle.loads(pickle.dumps(claim))
    assert {claim, again} == {claim}


def test_no_value_holds_a_list_or_a_set(full):
    for value in full:
        for field in fields(value):
            hash(getattr(value, field.name))


def test_the_speaker_is_the_root_of_the_chain(full, a_claim):
    claim, _ = full
    assert claim.speaker.who == "Ada Wren"
    assert a_claim("The dam holds.").speaker is None


def test_the_evidence_of_all_reviews_is_gathered_oldest_first(a_claim, noon):
    pieces = [Evidence(location=f"https://dam.example/{number}") for number in range(3)]
    first = Review(by="ann", at=noon, evidence=tuple(pieces[:2]))
    second = Review(by="ben", at=noon, evidence=tuple(pieces[2:]))
    assert a_claim("The dam holds.", reviews=(first, second)).evidence == tuple(pieces)


def test_a_claim_is_dated_by_what_it_says_before_its_article(a_claim, a_when):
    said, published = date(2031, 4, 30), date(2031, 5, 3)
    assert a_claim("It holds.", said_on=a_when(said, said), published=published).day == said
    assert a_claim("It holds.", said_on=a_when(None, None), published=published).day == published
    assert a_claim("It holds.", published=published).day == published
    assert a_claim("It holds.").day is None


def test_a_time_with_one_open_end_sorts_by_the_other(a_when):
    assert a_when(None, date(2031, 5, 3)).day == date(2031, 5, 3)
    assert a_when(date(2031, 5, 1), None).day == date(2031, 5, 1)
    assert a_when(None, None).day is None


def test_a_link_leads_from_either_claim_to_the_other(noon):
    link = Link(claim="one", relation=Relation.UPDATES, other="two", by="ann", at=noon)
    assert link.end("one") == "two"
    assert link.end("two") == "one"


def test_what_nobody_judged_is_not_judged(a_claim):
    claim = a_claim("The dam holds.")
    assert (claim.state, claim.verdict, claim.credibility) == (State.NEW, None, 6)
    assert Source(name="The Gazette").reliability == "F"
