"""What an export says: only what the rule lets in, with its words, its way and its reviews."""

from dataclasses import replace

import msgspec
import pytest
from jsonschema import ValidationError

from claimtrack.model import Link, Query, Relation, Verdict
from claimtrack.store.memory import MemoryStore


def words(document):
    return [claim["text"] for claim in document["claims"]]


def test_only_what_is_decided_verified_and_has_evidence_is_let_in(export, verified):
    document = export()
    assert words(document) == [verified.text]
    assert document["rule"]["name"] == "verified"
    assert "evidence" in document["rule"]["text"]


def test_all_that_is_decided_can_be_asked_for_and_says_which_rule_it_fulfils(export, verified):
    document = export(decided=True)
    rules = {claim["text"]: claim["rule"] for claim in document["claims"]}
    assert rules == {
        verified.text: "verified",
        "Nobody was hurt": "decided",
        "The river rose": "decided",
    }
    assert document["rule"]["name"] == "decided"


def test_a_query_narrows_the_export_and_stands_in_it(export):
    document = export(Query.parse("verdict:false"), decided=True)
    assert words(document) == ["The river rose"]
    assert document["query"] == "verdict:false"


def test_an_export_of_nothing_is_still_a_document(export):
    assert export(archive=MemoryStore())["claims"] == []


def test_the_words_can_be_found_again_by_what_stands_around_them(export, article):
    [claim] = export()["claims"]
    start, end = claim["span"]
    assert article.text[start:end] == claim["text"]
    assert claim["prefix"] + claim["text"] + claim["suffix"] in article.text
    assert len(claim["prefix"]) <= 32
    assert len(claim["suffix"]) == 32
    assert claim["prefix"] == article.text[:start][-32:]


def test_at_the_ends_of_an_article_there_is_less_around_the_words(export):
    claims = {claim["text"]: claim for claim in export(decided=True)["claims"]}
    assert claims["The river rose"]["prefix"] == ""
    assert claims["The river rose"]["suffix"].startswith(" all night.")


def test_offsets_count_characters_and_not_bytes(export, decided, an_article, keep):
    article = an_article("🌊🌊 “Ünï” the dam holds")
    store = MemoryStore()
    keep(store, article, decided("the dam holds", Verdict.VERIFIED, article))
    [claim] = export(archive=store)["claims"]
    assert (claim["prefix"], claim["span"]) == ("🌊🌊 “Ünï” ", [9, 22])


def test_the_article_is_named_dated_and_sealed(export, article):
    [claim] = export()["claims"]
    told = claim["article"]
    assert (told["title"], told["source"], told["authors"]) == (
        "Silt",
        "The Gazette",
        ["Tom Oake"],
    )
    assert (told["address"], told["sha256"]) == (article.address, article.sha256)
    assert told["published"]["earliest"] == "2031-05-03"
    assert told["pulled"] == article.pulled.isoformat()
    assert claim["reliability"] == "B"


def test_chain_date_numbers_and_tags_come_with_their_evidence(export):
    [claim] = export()["claims"]
    assert [(hop["who"], hop["role"]) for hop in claim["chain"]] == [
        ("Ada Wren", "person"),
        (None, "unnamed"),
    ]
    assert claim["chain"][0]["cue"] == "said"
    assert (claim["said_on"]["earliest"], claim["said_on"]["agrees"]) == ("2031-05-02", False)
    assert claim["quantities"][0]["text"] == "400 tonnes"
    assert claim["quantities"][0]["high"] is None
    assert (claim["tags"], claim["story"]) == (["silt", "to do"], "The dam")
    assert claim["credibility"] == 2


def test_every_review_and_all_evidence_is_there(export, noon):
    [claim] = export()["claims"]
    piece = {"location": "https://water.example/silt", "stance": "refutes", "note": "p. 3"}
    [review] = claim["reviews"]
    assert (review["by"], review["verdict"], review["note"]) == ("ann", "verified", "seen")
    assert review["evidence"] == claim["evidence"] == [piece]
    assert msgspec.convert(review["at"], type(noon)) == noon


def test_a_link_brings_the_words_of_the_other_claim(export, archive, verified, keep, noon):
    [other] = archive.claims(Query.parse('"valley road"'))
    link = Link(claim=other.id, relation=Relation.SUPPORTS, other=verified.id, by="ann", at=noon)
    keep(archive, replace(verified, links=(link,)))
    [told] = export()["claims"][0]["links"]
    assert told["words"] == "valley road"
    assert (told["claim"], told["relation"], told["other"]) == (other.id, "supports", verified.id)


def test_a_link_to_a_claim_that_is_gone_has_no_words(export):
    [link] = export()["claims"][0]["links"]
    assert link["words"] is None


def test_a_claim_whose_article_is_gone_is_exported_without_it(export, verified, keep):
    store = MemoryStore()
    keep(store, verified)
    [claim] = export(archive=store)["claims"]
    assert (claim["article"], claim["prefix"], claim["suffix"]) == (None, "", "")


def test_an_outlet_that_nobody_judged_or_named_cannot_be_judged(export, decided, an_article, keep):
    store = MemoryStore()
    unnamed, named = an_article("It holds."), an_article("It holds!", source="The Courier")
    keep(store, unnamed, named)
    for article in (unnamed, named):
        keep(store, decided(article.text, Verdict.VERIFIED, article))
    assert [claim["reliability"] for claim in export(archive=store)["claims"]] == ["F", "F"]


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_fits_the_schema(export, decided, article, keep, verdict):
    store = MemoryStore()
    keep(store, article, decided("The river rose", verdict, article))
    [claim] = export(archive=store, decided=True)["claims"]
    assert claim["verdict"] == verdict


BREAKAGES = {
    "an unknown field": lambda document: document | {"more": 1},
    "a time without a zone": lambda document: (
        document | {"made": {"at": "2031-05-04T12:00:00", "by": "ann"}}
    ),
    "nobody": lambda document: document | {"made": document["made"] | {"by": ""}},
    "no rule": lambda document: {key: document[key] for key in document if key != "rule"},
    "a day that is none": lambda document: with_claim(
        document, said_on=document["claims"][0]["said_on"] | {"earliest": "2031-02-30"}
    ),
    "no reviews": lambda document: with_claim(document, reviews=[]),
    "no words": lambda document: with_claim(document, text=""),
    "a verdict of no list": lambda document: with_claim(document, verdict="true"),
    "a span with one end": lambda document: with_claim(document, span=[3]),
}


def with_claim(document, **fields):
    return document | {"claims": [document["claims"][0] | fields]}


@pytest.mark.parametrize("broken", BREAKAGES.values(), ids=BREAKAGES)
def test_the_schema_refuses_what_is_no_export(export, validate, broken):
    with pytest.raises(ValidationError):
        validate(broken(export()))


def test_the_schema_is_itself_a_schema(schema):
    from jsonschema import Draft202012Validator

    Draft202012Validator.check_schema(schema)
    assert schema["properties"]["schema"]["const"] == "claimtrack/verified/1"
