"""A store with something in every corner that an export may meet."""

import json
from datetime import date, datetime
from importlib import resources

import jsonschema
import pytest

from claimtrack.export import document, encode
from claimtrack.model import (
    EVERYTHING,
    Evidence,
    Link,
    Quantity,
    Relation,
    Review,
    Role,
    Source,
    Stance,
    State,
    Verdict,
    Voice,
)
from claimtrack.store.memory import MemoryStore

TEXT = (
    "The river rose all night. “The Aldermoor dam,” said Ada Wren on Friday, “holds about 400 "
    "tonnes of silt.” Nobody was hurt, and the valley road stays open until further notice."
)


@pytest.fixture(scope="session")
def schema():
    file = resources.files("claimtrack.export") / "verified.schema.json"
    return json.loads(file.read_text("utf-8"))


@pytest.fixture(scope="session")
def validate(schema):
    """Validate a document; dates and times too, which jsonschema leaves out on its own."""
    formats = jsonschema.FormatChecker(formats=["date"])

    @formats.checks("date-time", raises=ValueError)
    def _(moment):
        return not isinstance(moment, str) or datetime.fromisoformat(moment).tzinfo is not None

    validator = jsonschema.Draft202012Validator(schema, format_checker=formats)
    return validator.validate


@pytest.fixture
def decided(a_claim, noon):
    """``decided(text, verdict, article, **fields)``: with a review, and evidence unless none."""

    def build(text, verdict, article, evidence="https://water.example/silt", **more):
        pieces = (Evidence(location=evidence, stance=Stance.REFUTES, note="p. 3"),)
        review = Review(
            by="ann", at=noon, verdict=verdict, note="seen", evidence=pieces if evidence else ()
        )
        given = {"state": State.DECIDED, "verdict": verdict, "reviews": (review,), **more}
        return a_claim(text, article, source=article.source, **given)

    return build


@pytest.fixture
def article(an_article, a_when):
    published = a_when(date(2031, 5, 3), date(2031, 5, 3), span=(0, 3))
    return an_article(
        TEXT, title="Silt", source="The Gazette", authors=("Tom Oake",), published=published
    )


@pytest.fixture
def verified(decided, article, a_hop, a_when, noon):
    """The fullest claim there is."""
    start, end = TEXT.index("The Aldermoor"), TEXT.index("” Nobody")
    friday = a_when(date(2031, 5, 2), date(2031, 5, 2), span=(66, 75), agrees=False)
    silt = Quantity(
        low=400, high=None, unit="tonnes", text="400 tonnes", span=(91, 101), approximate=True
    )
    return decided(
        TEXT[start:end],
        Verdict.VERIFIED,
        article,
        span=(start, end),
        gaps=((45, 78),),
        voice=Voice.QUOTED,
        chain=(
            a_hop("Ada Wren", cue="said", span=(53, 61), cue_span=(48, 52)),
            a_hop("an aide", who=None, role=Role.UNNAMED),
        ),
        said_on=friday,
        about=(a_when(date(2031, 5, 1), None),),
        quantities=(silt,),
        tags=("silt", "to do"),
        story="The dam",
        links=(Link(claim="b" * 16, relation=Relation.UPDATES, other="0" * 16, by="ben", at=noon),),
        credibility=2,
        worth=0.7,
    )


@pytest.fixture
def archive(article, verified, decided, a_claim, keep):
    """One verified claim, one without evidence, one false, one set aside, one new."""
    store = MemoryStore()
    keep(
        store,
        article,
        verified,
        decided("Nobody was hurt", Verdict.VERIFIED, article, evidence=None),
        decided("The river rose", Verdict.FALSE, article),
        decided("all night", Verdict.VERIFIED, article, state=State.REJECTED),
        a_claim("valley road", article, source=article.source),
    )
    with store.change() as changes:
        changes.put_source(Source(name="The Gazette", reliability="B"))
    return store


@pytest.fixture
def export(archive, noon, validate):
    """``export(query, decided=…)``: what a reader gets, held against the schema."""

    def export(query=EVERYTHING, *, decided=False, archive=archive):
        made = document(archive, query, decided=decided, by="ann", at=noon)
        received = json.loads(encode(made))
        validate(received)
        return received

    return export
