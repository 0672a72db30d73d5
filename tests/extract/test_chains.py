"""Through whom we know it: the hops of a chain, root first."""

import pytest

CHAINS = [
    (
        "told",
        "Ada Crisp told the Harbour Courier the ferry is safe.",
        ["Ada Crisp", "Harbour Courier"],
    ),
    (
        "told, behind",
        "The ferry is safe, Ada Crisp told Radio Tolmar.",
        ["Ada Crisp", "Radio Tolmar"],
    ),
    (
        "an interview",
        "In an interview with the Harbour Courier, Ada Crisp said the ferry is safe.",
        ["Ada Crisp", "Harbour Courier"],
    ),
    (
        "said, according to",
        "The ferry is safe, Ada Crisp said, according to the Harbour Courier.",
        ["Ada Crisp", "Harbour Courier"],
    ),
    (
        "reported that she had said",
        "The Harbour Courier reported that Ada Crisp had said the ferry is safe.",
        ["Ada Crisp", "The Harbour Courier"],
    ),
    (
        "citing",
        "The ferry is safe, the Harbour Courier reported, citing Ada Crisp.",
        ["Ada Crisp", "Harbour Courier"],
    ),
    (
        "citing, in front",
        "Citing two officials, the Harbour Courier reported that the ferry is safe.",
        ["unnamed", "Harbour Courier"],
    ),
    (
        "quoted as saying",
        "The Harbour Courier quoted Ada Crisp as saying that the ferry is safe.",
        ["Ada Crisp", "The Harbour Courier"],
    ),
    (
        "had told her",
        "Ada Crisp said Ivo Brandt had told her the ferry is safe.",
        ["Ivo Brandt", "Ada Crisp"],
    ),
    (
        "a document",
        "Ada Crisp said that a report had shown that the ferry is safe.",
        ["document", "Ada Crisp"],
    ),
]


@pytest.mark.parametrize(
    ("text", "names"), [row[1:] for row in CHAINS], ids=[row[0] for row in CHAINS]
)
def test_the_chain_runs_from_who_spoke_to_the_nearest_relay(claims, text, names):
    (claim,) = claims(text)
    assert claim.text.lower().removeprefix("that ") == "the ferry is safe"
    given = [
        hop.role.value if hop.role == "document" else hop.who or hop.role.value
        for hop in claim.chain
    ]
    assert [name.removeprefix("The ") for name in given] == [
        name.removeprefix("The ") for name in names
    ]


def test_what_an_outlet_has_seen_comes_through_it(claims):
    (claim,) = claims("A letter seen by the Harbour Courier says the ferry sank twice.")
    assert [hop.role.value for hop in claim.chain] == ["document", "outlet"]


def test_a_letter_keeps_its_outlet_in_the_next_sentence(claims):
    text = (
        "A letter seen by the Harbour Courier says the ferry sank. "
        "The letter adds that two men died."
    )
    for claim in claims(text):
        assert [hop.role.value for hop in claim.chain] == ["document", "outlet"]


def test_the_articles_own_outlet_is_no_hop(claims):
    (claim,) = claims("Ada Crisp told the Courier the ferry is safe.", source="The Courier")
    assert [hop.who for hop in claim.chain] == ["Ada Crisp"]


def test_a_hearer_who_is_no_outlet_is_no_hop(claims):
    (claim,) = claims("Ada Crisp told parliament the ferry is safe.")
    assert [hop.who for hop in claim.chain] == ["Ada Crisp"]


def test_somebodys_words_inside_a_quotation_are_a_claim_of_their_own(told):
    found = told("“Ivo Brandt told me the ferry is safe,” Ada Crisp said.")
    assert ("the ferry is safe", ["Ivo Brandt", "Ada Crisp"]) in found


def test_what_a_note_says_that_is_quoted_from_goes_through_its_reader(told):
    found = told(
        "Ada Crisp quoted from a note by her clerk, Ivo Brandt, "
        "according to which the ferry sank twice."
    )
    assert found == [("the ferry sank twice", ["Ivo Brandt", "Ada Crisp"])]


def test_words_inside_a_quotation_that_an_earlier_sentence_introduced_keep_both_speakers(told):
    found = told("Ada Crisp was blunt. “Ivo Brandt told me the ferry sank twice.”")
    assert ("the ferry sank twice", ["Ivo Brandt", "Ada Crisp"]) in found


def test_a_headline_without_a_finite_verb_goes_to_its_sources(told):
    found = told("Lund Line in talks to buy rival Brandt Ferries, sources say")
    assert found == [("Lund Line in talks to buy rival Brandt Ferries", ["unnamed"])]


def test_an_office_before_a_name_is_the_speaker_behind_what_names_a_place(told):
    found = told("The ferry sank off the Lund islands, the port officer, Ada Crisp, confirmed.")
    assert found == [("The ferry sank off the Lund islands", ["Ada Crisp"])]


def test_what_somebody_says_that_his_own_figures_show_is_one_claim(told):
    found = told("Ada Crisp said her own polls show a gap of 12 points.")
    assert found == [("her own polls show a gap of 12 points", ["Ada Crisp"])]


@pytest.mark.parametrize(
    "deed",
    [
        "the town had promised the fishermen a bridge",
        "the town had agreed to build a bridge",
        "the town has known for years that the bridge leaks",
    ],
)
def test_a_deed_that_somebody_tells_of_is_one_claim_and_that_persons(told, deed):
    assert told(f"Ada Crisp said {deed}.") == [(deed, ["Ada Crisp"])]


def test_what_a_study_is_said_to_have_found_is_the_studys(told):
    found = told("Ada Crisp said an earlier study had found no trace of lead.")
    assert found == [("no trace of lead", ["document", "Ada Crisp"])]


def test_who_is_cited_stands_before_the_one_who_cites(told):
    found = told(
        "Ivo Brandt had told his council that the pier was lost, the Harbour Courier reported, "
        "citing a clerk."
    )
    assert found == [("the pier was lost", ["Ivo Brandt", "unnamed", "Harbour Courier"])]


@pytest.mark.parametrize(
    ("pronoun", "before", "who"),
    [
        ("He", "Ada Crisp said that Ivo Brandt had seen the boat.", "Ivo Brandt"),
        ("He", "Ada Crisp said that she had begged the skipper to stay.", "unnamed"),
        ("She", "Ada Crisp said that Ida Lund had seen the boat.", "Ida Lund"),
    ],
)
def test_a_pronoun_in_a_quotation_is_never_the_one_who_speaks_it(told, pronoun, before, who):
    found = told(f"{before} “{pronoun} told us the pier was lost,” Crisp said.")
    assert ("the pier was lost", [who, "Ada Crisp"]) in found


def test_it_before_an_outlets_name_is_not_the_outlet(told):
    found = told(
        "The weekly Strand has found a letter from 1961. "
        "It says the pier is lost, the Strand writes."
    )
    assert ("the pier is lost", ["document", "Strand"]) in found


def test_the_writer_of_a_letter_that_is_read_out_is_the_root(told):
    found = told(
        "Ada Crisp read out a letter from a fisherman, Ivo Brandt, who wrote that all was lost."
    )
    assert found == [("all was lost", ["Ivo Brandt", "Ada Crisp"])]


@pytest.mark.parametrize(
    ("text", "claim", "chain"),
    [
        (
            "In the minutes, Ada Crisp is quoted as saying that the ferry sank.",
            "the ferry sank",
            ["Ada Crisp", "document"],
        ),
        (
            "Ada Crisp said through her lawyer that the ferry sank.",
            "the ferry sank",
            ["Ada Crisp", "unnamed"],
        ),
        (
            "Asked about the ferry by Radio Marlow, Ada Crisp said that the pier is safe.",
            "the pier is safe",
            ["Ada Crisp", "Radio Marlow"],
        ),
        (
            "A sailor quoted in the local newspaper, the Marlow Post, said the ferry sank.",
            "the ferry sank",
            ["unnamed", "Marlow Post"],
        ),
        (
            "Marlow Town have agreed to sell the ferry, the daily Beacon reported on Monday, "
            "quoting sources close to the owner.",
            "Marlow Town have agreed to sell the ferry",
            ["unnamed", "Beacon"],
        ),
        (
            "According to a memo leaked to the magazine Beacon, the ferry sank twice.",
            "the ferry sank twice",
            ["document", "Beacon"],
        ),
        (
            "“The ferry sank twice,” Ada Crisp is heard saying in the recording, "
            "according to a transcript posted by Radio Marlow.",
            "The ferry sank twice,",
            ["Ada Crisp", "document", "Radio Marlow"],
        ),
        (
            "The sailor who built it, Ivo Brandt, told the court that the ferry sank, "
            "his lawyer said.",
            "the ferry sank",
            ["Ivo Brandt", "unnamed"],
        ),
        (
            "The clerk said her brother had called her to say that the ferry sank.",
            "the ferry sank",
            ["unnamed", "unnamed"],
        ),
    ],
)
def test_who_carried_the_words_is_told_by_how_newspapers_write_it(told, text, claim, chain):
    assert (claim, chain) in told(text)


def test_the_subject_of_what_was_later_said_is_the_one_who_spoke_before(told):
    found = told(
        "Ada Crisp told the court that the ferry sank, "
        "but later said on the pier that the ferry had been found."
    )
    assert found[-1] == ("the ferry had been found", ["Ada Crisp"])


def test_what_a_report_published_on_a_day_says_is_found(told):
    found = told("The ministry said in a report published on Monday that the ferry sank.")
    assert [words for words, _ in found] == ["the ferry sank"]


def test_to_name_somebody_to_an_office_is_a_deed_and_no_words(told):
    found = told("Ivo Brandt said that the mayor will name Ada Crisp harbour master.")
    assert found == [("the mayor will name Ada Crisp harbour master", ["Ivo Brandt"])]
