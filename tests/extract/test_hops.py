"""Hops: documents and outlets between the one who spoke and the article."""

import pytest

CHAINS = {
    "a letter that an outlet obtained": (
        "A letter, obtained by the Harbour Post, says the wall was sound.",
        [(None, "document"), ("Harbour Post", "outlet")],
    ),
    "a report that an outlet published": (
        "The wall was sound, according to a report published on Sunday by the weekly Veien.",
        [(None, "document"), ("Veien", "outlet")],
    ),
    "a report in an outlet": (
        "The wall was sound, according to a report published in the Harbour Post.",
        [(None, "document"), ("Harbour Post", "outlet")],
    ),
    "a report which an outlet published": (
        "The report, which the weekly Veien published in June, says that the wall was sound.",
        [(None, "document"), ("Veien", "outlet")],
    ),
    "somebody quoting an audit": (
        "The wall was sound, she said, quoting an audit by the Court of Accounts.",
        [("Court of Accounts", "document"), (None, "unnamed")],
    ),
    "somebody reading out a letter": (
        "Ada Vask read out a letter from the builder, Orvik Ltd, which said that it would pay.",
        [("Orvik Ltd", "document"), ("Ada Vask", "person")],
    ),
    "a table that somebody sent": (
        "The wall was sound, according to a table that the city auditor sent to the council.",
        [("city auditor", "document")],
    ),
    "a letter that a body wrote is the body": (
        "The Coastal Trust said in a letter, quoted by Radio Tolmar, that the wall was sound.",
        [("Coastal Trust", "institution"), ("Radio Tolmar", "outlet")],
    ),
    "an outlet which cites somebody": (
        "According to the Harbour Post, which cited two officials, the wall was sound.",
        [(None, "unnamed"), ("Harbour Post", "outlet")],
    ),
    "what an outlet cites in the next sentence": (
        "The Harbour Post reported that the wall was sound. It cited a memo.",
        [(None, "document"), ("Harbour Post", "outlet")],
    ),
    "an outlet by its noun": (
        "The wall was sound, Ada Vask told the radio station Onda Brava.",
        [("Ada Vask", "person"), ("Onda Brava", "outlet")],
    ),
    "what is told to an outlet": (
        "Ada Vask, as told to the Harbour Post, said that the wall was sound.",
        [("Ada Vask", "person"), ("Harbour Post", "outlet")],
    ),
    "an interview with television": (
        "Ada Vask said in an interview with state television broadcast on Monday that it did hold.",
        [("Ada Vask", "person"), ("state television", "outlet")],
    ),
    "a person who said it in an e-mail": (
        "In an e-mail quoted by the Harbour Post, Ada Vask wrote that the wall was sound.",
        [("Ada Vask", "person"), ("Harbour Post", "outlet")],
    ),
    "an agency by its noun": (
        "The wall was sound, Ada Vask wrote on social media, the agency Tolpress reported.",
        [("Ada Vask", "person"), ("Tolpress", "outlet")],
    ),
    "those who heard it": (
        "Ada Vask told the council that the wall was sound, two people who were there said.",
        [("Ada Vask", "person"), (None, "unnamed")],
    ),
    "a diplomat who told an outlet": (
        "Ada Vask believes that the wall was sound, a friend told the Harbour Post.",
        [("Ada Vask", "person"), (None, "unnamed"), ("Harbour Post", "outlet")],
    ),
    "images that somebody has reviewed": (
        "Images reviewed by the group WallWatch show smoke over the wall, Ada Vask said.",
        [(None, "document"), ("Ada Vask", "person")],
    ),
    "an outlet in the middle": (
        "The wall, which, the paper The Bridge reported, citing a mason, will fall in May, leaks.",
        [(None, "unnamed"), ("The Bridge", "outlet")],
    ),
    "an outlet's report is the outlet": (
        "A report by the website Harbour Watch said that the wall was sound.",
        [("Harbour Watch", "outlet")],
    ),
}


@pytest.mark.parametrize(("text", "chain"), CHAINS.values(), ids=CHAINS)
def test_a_chain_runs_from_the_root_through_documents_and_outlets(claims, text, chain):
    assert [(hop.who, hop.role) for hop in claims(text)[0].chain] == chain


@pytest.mark.parametrize("hearer", ["reporters", "parliament", "the court", "his wife"])
def test_who_merely_hears_it_is_no_hop(claims, hearer):
    (claim,) = claims(f"The wall was sound, Ada Vask told {hearer}.")
    assert [hop.who for hop in claim.chain] == ["Ada Vask"]


def test_a_platform_is_no_outlet(claims):
    (claim,) = claims("Ada Vask said on Twitter that the wall was sound.")
    assert [hop.who for hop in claim.chain] == ["Ada Vask"]


@pytest.mark.parametrize("source", ["Harbour Post", "The Harbour Post"])
def test_the_article_s_own_outlet_is_never_a_hop(claims, source):
    (claim,) = claims("The wall was sound, Ada Vask told the Harbour Post.", source=source)
    assert [hop.who for hop in claim.chain] == ["Ada Vask"]


def test_an_outlet_named_twice_is_one_hop(claims):
    text = "The wall was sound, Ada Vask told Radio Tolmar, the station reported."
    assert [hop.who for hop in claims(text)[0].chain] == ["Ada Vask", "Radio Tolmar"]


def test_who_was_quoted_as_saying_it_was_quoted_by_the_outlet_before(claims):
    text = (
        "The Harbour Post reported that the wall leaks, citing a mason.\n"
        "“We saw it,” he was quoted as saying."
    )
    assert [hop.who for hop in claims(text)[-1].chain][1:] == ["Harbour Post"]


def test_another_report_does_not_come_through_the_outlet_of_the_first(claims):
    text = (
        "A report published by the Harbour Post says the wall was sound. "
        "That report, by the Coastal Trust, says that it was weak. "
        "A report by the town says that it fell down."
    )
    assert [len(claim.chain) for claim in claims(text)] == [2, 1, 1]


def test_what_somebody_goes_on_to_quote_comes_through_the_same_outlet(claims):
    text = (
        "Ada Vask told the channel Canal 24 that the wall leaks. "
        "“A mason told me it was built of sand,” she said."
    )
    inner = next(claim for claim in claims(text) if claim.text.startswith("it was built"))
    assert [hop.who for hop in inner.chain] == [None, "Ada Vask", "Canal 24"]


def test_a_draft_keeps_the_outlet_that_had_it(claims):
    text = (
        "The town will sell the wall, the Harbour Post reported, citing a draft law it had seen. "
        "The draft says that the price is 3 million crowns."
    )
    assert [hop.role.value for hop in claims(text)[-1].chain] == ["document", "outlet"]


@pytest.mark.parametrize(
    "text",
    [
        "“Nobody had swept the kiln for 12 weeks.”",
        '"Nobody had swept the kiln for 12 weeks," said slowly.',
        '"Nobody had swept the kiln for 12 weeks," said.',
    ],
)
def test_a_mark_is_never_the_name_of_a_hop(claims, text):
    (claim,) = claims(text)
    assert [(hop.name, hop.who, hop.role) for hop in claim.chain] == [("unnamed", None, "unnamed")]
