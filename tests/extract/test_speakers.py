"""Who speaks: names, nouns and pronouns of one article, joined to whom they stand for."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st


@pytest.fixture
def speakers(claims):
    """Who said each claim of a text, and what it is."""

    def run(text):
        return [(claim.chain[0].who, claim.chain[0].role) for claim in claims(text) if claim.chain]

    return run


NAMED = {
    "an office in front": ("Public Works Minister Ilse Marrant", "Ilse Marrant"),
    "a noun in front": ("Rovers boss Tobin Maske", "Tobin Maske"),
    "an honorific": ("Sir Alun Prosser-Hay", "Alun Prosser-Hay"),
    "a rank": ("Detective Inspector Mara Quill", "Mara Quill"),
    "an apposition behind": ("Ilse Marrant, the minister,", "Ilse Marrant"),
    "a name behind its office": ("The clerk, Wenna Brack,", "Wenna Brack"),
    "a name behind an owner": ("The club's head, Iker Sant,", "Iker Sant"),
    "a name behind a pronoun": ("Its head, Birgit Aune,", "Birgit Aune"),
    "a relative clause": ("Anton Dury, who lives there,", "Anton Dury"),
    "a small word inside": ("Joost van der Veen", "Joost van der Veen"),
    "of a country": ("King Osvald of Tarn", "Osvald of Tarn"),
    "one name and a noun": ("Her daughter, Petra,", "Petra"),
}


@pytest.mark.parametrize(("text", "who"), NAMED.values(), ids=NAMED)
def test_a_person_goes_by_the_bare_name(speakers, text, who):
    assert speakers(f"{text} said the ferry is safe.") == [(who, "person")]


ROLES = {
    "a station": ("The radio station Onda Brava", "Onda Brava", "outlet"),
    "a weekly": ("The weekly Strandposten", "Strandposten", "outlet"),
    "a name with Post": ("The Harbour Post", "Harbour Post", "outlet"),
    "a name with FM": ("Haddon FM", "Haddon FM", "outlet"),
    "a press agency": ("The Tarn Press Agency", "Tarn Press Agency", "outlet"),
    "a call sign": ("KLMW", "KLMW", "outlet"),
    "a directorate": ("The Coastal Directorate", "Coastal Directorate", "institution"),
    "a ministry": ("The Ministry of Public Works", "Ministry of Public Works", "institution"),
    "a line": ("Merrow Line", "Merrow Line", "institution"),
    "partners": ("Orvik & Sons", "Orvik & Sons", "institution"),
    "a firm by its noun": ("The firm Tramvik", "Tramvik", "institution"),
    "a club": ("Tolmar Rovers", "Tolmar Rovers", "institution"),
    "a common noun": ("The coastguard", "coastguard", "institution"),
    "a spokesman for a body": ("A spokesman for Brandt Steel", "Brandt Steel", "institution"),
    "economists at a bank": ("Economists at Bank Orvik", "Bank Orvik", "institution"),
    "an insider": ("An insider at the club", None, "unnamed"),
    "a source": ("A police source", None, "unnamed"),
    "a nurse": ("A nurse at the hospital", None, "unnamed"),
    "a member": ("A member of Orvik's board", None, "unnamed"),
    "some of many": ("Two of the drivers", None, "unnamed"),
    "a report of somebody": ("A report by the Wave Institute", "Wave Institute", "document"),
    "an owned letter": ("The ministry's letter", "ministry", "document"),
    "a document of nobody": ("A leaflet", None, "document"),
    "a published study": ("A study released by the Tide Institute", "Tide Institute", "document"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "who", "role"), ROLES.values(), ids=ROLES)
def test_what_speaks_is_told_by_its_noun_or_its_name(speakers, text, who, role):
    assert speakers(f"{text} said the ferry is safe.") == [(who, role)]


AGAIN = {
    "a surname": ("Ilse Marrant said the ferry is safe.", "Marrant", "Ilse Marrant"),
    "a title": ("Sir Alun Prosser-Hay said the ferry is safe.", "Sir Alun", "Alun Prosser-Hay"),
    "an office": ("Wenna Brack, the clerk, said the ferry is safe.", "The clerk", "Wenna Brack"),
    "an office and a land": (
        "Morvane's Prime Minister Tilda Roe said the ferry is safe.", "The Morvanian leader",
        "Tilda Roe",
    ),
    "he": ("Pavel Orr said the ferry is safe.", "He", "Pavel Orr"),
    "she, past a man": ("Mrs Nora Stamm met Mr Pavel Orr.", "She", "Nora Stamm"),
    "he, past a body": ("Mr Pavel Orr left Brandt Steel.", "He", "Pavel Orr"),
    "it": ("The Coastal Trust told Pavel Orr off.", "It", "Coastal Trust"),
    "it, a noun": ("The defence ministry met Pavel Orr.", "It", "defence ministry"),
    "initials in brackets": ("The Union of Bakers (UB) met.", "The UB", "Union of Bakers"),
    "initials": ("The Grain Traders Guild met.", "The GTG", "Grain Traders Guild"),
    "the noun of its name": ("The Coastal Trust met on Monday.", "The trust", "Coastal Trust"),
    "the noun it was given": ("The insurer Halden met us.", "The insurer", "Halden"),
    "the company": ("Brandt Steel said the ferry is safe.", "The company", "Brandt Steel"),
    "the company, an aside before": (
        "Nordpay, which runs it, said the ferry is safe.",
        "The company",
        "Nordpay",
    ),
    "the noun behind the name": ("Orvik, the grid operator, met.", "The operator", "Orvik"),
    "the alliance": ("NATO said the ferry is safe.", "The alliance", "NATO"),
    "the magazine": ("Kapital reported that the ferry is safe.", "The magazine", "Kapital"),
    "a surname like a plural": ("Edda Kross left.", "Kross", "Edda Kross"),
    "the club": ("Tolmar Rovers said the ferry is safe.", "The club", "Tolmar Rovers"),
    "the paper": ("The Harbour Post said the ferry is safe.", "The paper", "Harbour Post"),
    "the station": (
        "The Harbour Post cited Radio Tolmar.", "The station",
        "Radio Tolmar",
    ),
    "the short name": ("The Harbour Post said the ferry is safe.", "The Post", "Harbour Post"),
    "a bare spokeswoman": ("Brandt Steel said the ferry is safe.", "A spokeswoman", "Brandt Steel"),
    "the report": ("A report by the Wave Club is out.", "The report", "Wave Club"),
}  # fmt: skip


@pytest.mark.parametrize(("before", "mention", "who"), AGAIN.values(), ids=AGAIN)
def test_a_later_mention_is_joined_to_the_fullest_name(speakers, before, mention, who):
    assert speakers(f"{before} {mention} said the quay was shut.")[-1][0] == who


def test_two_of_one_surname_are_told_apart_by_their_titles(speakers):
    text = (
        "Lena Vask and her brother Tomas Vask run it. "
        "Ms Vask said the ferry is safe. Mr Vask said the quay was shut."
    )
    assert [who for who, _ in speakers(text)][-2:] == ["Lena Vask", "Tomas Vask"]


def test_somebody_without_a_name_stays_nameless_as_she(speakers):
    text = (
        "Ilse Marrant said the ferry is safe. A nurse said the quay was shut. She said it was late."
    )
    assert speakers(text)[-1] == (None, "unnamed")


def test_an_office_that_somebody_else_holds_is_not_theirs(speakers):
    text = "Ilse Marrant, the mayor, left. A mayor in the north said the quay was shut."
    assert speakers(text)[-1] == (None, "unnamed")


def test_a_family_is_no_body_that_speaks_as_it(speakers):
    text = (
        "The Coastal Trust wrote to Torvald Eske. It owns the house of the Eskes. "
        "It said the ferry is safe."
    )
    assert speakers(text)[-1] == ("Coastal Trust", "institution")


WORDS = st.sampled_from(
    """the The a of for and & 's , . ( ) said it he She they Ann Lee Vask Post Union Ltd ministry
    report by from mayor which who according to told "Yes," 34 paper company""".split()
)


@given(st.lists(WORDS, max_size=60))
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_whatever_the_words_a_hop_is_named_as_it_is_written(claims, found):
    for claim in claims(" ".join(found)):
        for hop in claim.chain:
            assert hop.name
            assert hop.who is None or hop.who.strip() == hop.who != ""


def test_a_surname_that_two_bear_is_the_one_named_last(speakers):
    text = (
        "Tilda Roe met Milo Roe on Monday. Tilda Roe left early. "
        "Roe said the ferry is safe. Milo Roe came back. Roe said the quay was shut."
    )
    assert [who for who, _ in speakers(text)] == ["Tilda Roe", "Milo Roe"]


def test_several_are_not_the_one_who_is_called_so(speakers):
    text = "The candidate, Tilda Roe, left. The candidates of both parties said the quay was shut."
    assert speakers(text)[-1] == (None, "unnamed")


SPEAKERS_OF_A_SENTENCE = {
    "named only afterwards": (
        "An engineer at the dam has said that the wall leaks. The engineer, Mara Quill, is ill.",
        "Mara Quill",
    ),
    "a doctor of somebody": (
        "The doctor of the champion Ivo Sant has left. His doctor, Mara Quill, is ill. "
        "The doctor has said that the wall leaks.",
        "Mara Quill",
    ),
    "the president, not the leader": (
        "It will rain, President Mara Quill had said in a speech. Opposition leader Ivo Sant "
        "stayed at home. The president has said that the wall leaks.",
        "Mara Quill",
    ),
    "a club behind an adjective": (
        "The Norwegian motoring club has said that the wall leaks.",
        "Norwegian motoring club",
    ),
    "its own survey": (
        "The Tarn Union, citing its own survey, says that the wall leaks.",
        "Tarn Union",
    ),
    "an internal memo": (
        "Orvik Ltd does not trust the wall, according to an internal memo.",
        "Orvik Ltd",
    ),
    "a draft of somebody's plan": (
        "A draft of the Tarn Union's plan says that the wall leaks.",
        "Tarn Union",
    ),
    "a meeting of somebody": (
        "The wall leaks badly, a meeting of the Tarn Union heard on Monday.",
        "Tarn Union",
    ),
    "a ministry of something": (
        "The ministry of fisheries has said that the wall leaks.",
        "ministry of fisheries",
    ),
    "a pupil and her age": (
        "“The wall leaks badly,” one pupil, Petra, nine, said.",
        "Petra",
    ),
    "a woman whose trade tells nothing": (
        "Speaking on behalf of the town, the lawyer Mara Quill said that it was over. "
        "“The wall leaks badly,” she said on Monday.",
        "Mara Quill",
    ),
    "an aside with a date": (
        "A review by the Tarn Union, completed on Nov. 12, 2031 and kept, says the wall is old.",
        "Tarn Union",
    ),
}


@pytest.mark.parametrize(
    ("text", "who"), SPEAKERS_OF_A_SENTENCE.values(), ids=SPEAKERS_OF_A_SENTENCE
)
def test_who_speaks_is_told_by_the_words_around(speakers, text, who):
    assert [name for name, _ in speakers(text)][-1] == who


@pytest.mark.parametrize("name", ["Haverly Borough Council", "Reuters", "Tarnpress"])
def test_a_name_that_opens_a_sentence_may_end_like_an_adverb_or_a_plural(speakers, name):
    assert [who for who, _ in speakers(f"{name} said that the wall leaks.")] == [name]


def test_an_adverb_that_opens_a_sentence_is_no_name(speakers):
    assert speakers("Reportedly Mara Quill said that the wall leaks.")[0][0] == "Mara Quill"


def test_whoever_shares_a_verb_is_the_subject_and_not_what_a_relative_clause_tells_of(speakers):
    text = "A clerk praised the call, which was reported by Radio Lund, and said that it was short."
    assert speakers(text)[-1] == (None, "unnamed")
