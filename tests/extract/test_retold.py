"""Words told on and on: who stands behind a pronoun, a go-between or a paper, over sentences."""

from datetime import date

import pytest

RETOLD = {
    "heard from somebody": (
        "Ivo Lund said he had heard from a guard that the gate was open.",
        "the gate was open",
        ["unnamed", "Ivo Lund"],
    ),
    "told through somebody": (
        "Ada Crisp said a guard told her, through his lawyer, that the gate was open.",
        "the gate was open",
        ["unnamed", "unnamed", "Ada Crisp"],
    ),
    "said through somebody in front": (
        "Ada Crisp, through a spokesman, said that the gate was open.",
        "the gate was open",
        ["Ada Crisp", "unnamed"],
    ),
    "a paper that quotes after another report": (
        "The leak was first reported by Radio Tolmar, which quoted a guard as saying that the "
        "gate was open.",
        "the gate was open",
        ["unnamed", "Radio Tolmar"],
    ),
    "one of several, named": (
        "The guards deny it. One of them, Ivo Lund, told Radio Tolmar: “The gate was shut.”",
        "The gate was shut.",
        ["Ivo Lund", "Radio Tolmar"],
    ),
    "a complaint that quotes a chat": (
        "The complaint quotes a chat in which a manager, Ivo Lund, told a guard that the gate "
        "was open.",
        "the gate was open",
        ["Ivo Lund", "document"],
    ),
    "citing figures after but": (
        "A spokesman for the Pier Board declined to name anybody but said, citing early figures, "
        "that nine people had fallen.",
        "nine people had fallen",
        ["document", "Pier Board"],
    ),
    "papers released under a law and reported first elsewhere": (
        "Papers released under a new law, and first reported by the Harbour Post, show that the "
        "gate was open.",
        "the gate was open",
        ["document", "Harbour Post"],
    ),
    "an officer's clause before his name": (
        "According to the owner's solicitor, Rae was informed by the guards that the gate was "
        "open.",
        "the gate was open",
        ["unnamed", "unnamed"],
    ),
    "a team that came last week": (
        "A team that visited last week found that the gate was open, Ada Crisp said.",
        "the gate was open",
        ["institution", "Ada Crisp"],
    ),
    "a team set up afterwards": (
        "A team set up afterwards concluded that the gate was open, Ada Crisp said.",
        "the gate was open",
        ["institution", "Ada Crisp"],
    ),
    "one with two relative clauses": (
        "A guard who works for the port, and who spoke on condition that he not be named, said "
        "the gate was open.",
        "the gate was open",
        ["unnamed"],
    ),
    "the parents of one": (
        "The family of one, Ivo Lund, 29, says they were told by a guard that the gate was open.",
        "the gate was open",
        ["unnamed", "family"],
    ),
    "said he told her": (
        "Emre Solak stayed away. His friend Tora Beck said he told her that the gate was open.",
        "the gate was open",
        ["Emre Solak", "Tora Beck"],
    ),
    "counsel to an inquiry": (
        "The gate was open, counsel to the inquiry Rupa Nair told Radio Tolmar.",
        "The gate was open",
        ["Rupa Nair", "Radio Tolmar"],
    ),
    "a paper named for a weekday": (
        "The Sunday Gazette quoted a guard as saying that the gate was open.",
        "the gate was open",
        ["unnamed", "Sunday Gazette"],
    ),
    "a parliament that hears": (
        "Fiona Grant told the Commons that a guard had written to her claiming that the gate was "
        "open.",
        "the gate was open",
        ["unnamed", "Fiona Grant"],
    ),
    "reports, a noun": (
        "Ada Crisp said that reports of flooding had doubled in the north.",
        "reports of flooding had doubled in the north",
        ["Ada Crisp"],
    ),
    "the speaker goes on to do something": (
        "Ivo Lund told the weekly Veien that the gate was open, and sent it a picture.",
        "the gate was open",
        ["Ivo Lund", "Veien"],
    ),
    "a clause that goes on in the passive": (
        "The audit says the gates were bought and were approved by the port.",
        "the gates were bought and were approved by the port",
        ["document"],
    ),
    "an aired interview": (
        "Ada Crisp told Radio Tolmar in an interview that aired last week that the gate was open.",
        "the gate was open",
        ["Ada Crisp", "Radio Tolmar"],
    ),
    "called by a noun": (
        "Ada Crisp, in a statement to the Harbour Post, called the story a fabrication.",
        "the story a fabrication",
        ["Ada Crisp", "Harbour Post"],
    ),
    "a headline's last word": (
        "Satellite pictures taken on Monday by the firm Skyview and reviewed by the Harbour "
        "Post show four large gates.",
        "four large gates",
        ["Skyview", "Harbour Post"],
    ),
    "another, inverted": (
        "Chair Ivo Lund favours a deal but has told colleagues he wants at least 41 euros, said "
        "another.",
        "he wants at least 41 euros",
        ["Ivo Lund", "unnamed"],
    ),
    "confirmed it but said": (
        "Ivo Lund confirmed that a guard was there but said the gate was shut, citing a video.",
        "a guard was there",
        ["Ivo Lund"],
    ),
    "cited only for what comes last": (
        "Ivo Lund confirmed that a guard was there but said the gate was shut, citing a video.",
        "the gate was shut",
        ["document", "Ivo Lund"],
    ),
    "on a weekday morning": (
        "Ivo Lund told Radio Tolmar on Friday morning that the gate was open.",
        "the gate was open",
        ["Ivo Lund", "Radio Tolmar"],
    ),
    "per an agency, behind": (
        "The gate was open on Monday, per the Harbour Post.",
        "The gate was open on Monday",
        ["Harbour Post"],
    ),
    "per the authorities, inside": (
        "The mission said that, per local guards, the gate was open.",
        "the gate was open",
        ["unnamed", "mission"],
    ),
    "a note passed around": (
        "According to a note passed among members and seen by the Harbour Post, the gate was open.",
        "the gate was open",
        ["document", "Harbour Post"],
    ),
    "an inquiry into something": (
        "A team's inquiry into the loss of another gate concluded that it was open.",
        "it was open",
        ["institution"],
    ),
    "said inside a relative clause": (
        "Nobody saw the gate that villagers say was opened in May.",
        "was opened in May",
        ["unnamed"],
    ),
    "a denial of a deed, retold": (
        "Orvik Ltd has denied ever opening the gate, Radio Tolmar reported.",
        "ever opening the gate",
        ["Orvik Ltd", "Radio Tolmar"],
    ),
    "letters of honour": (
        "The gate was open, Rupa Nair KC told the court.",
        "The gate was open",
        ["Rupa Nair"],
    ),
    "a podcast by its noun": (
        "Ian Broad, speaking on the Final Whistle podcast, said the gate was open.",
        "the gate was open",
        ["Ian Broad", "Final Whistle"],
    ),
    "a paper with an article of its own": (
        "The gate was open, said Elias Moro, quoted by the state newspaper The Nation.",
        "The gate was open",
        ["Elias Moro", "The Nation"],
    ),
    "a clause behind a quotation that only figures tell": (
        "“We lost a lot,” said Ivo Lund, whose firm lost a third of its trade, according to "
        "filings.",
        "whose firm lost a third of its trade",
        ["document"],
    ),
}


@pytest.mark.parametrize(("text", "words", "names"), RETOLD.values(), ids=RETOLD)
def test_words_keep_all_who_told_them_on(told, text, words, names):
    assert (words, names) in told(text)


def test_he_is_the_spokesman_who_spoke_for_the_body(told):
    text = "A spokesman for the Pier Board said it was sold. He added that the gate was open."
    assert ("the gate was open", ["Pier Board"]) in told(text)


def test_he_in_a_quotation_is_the_one_asked_just_before(told):
    text = (
        "Sheriff Roy Tackett is ill. Ann Furlong visited him.\n"
        "“I asked the sheriff about it and he told me that the gate was open,” Bill Yates said."
    )
    assert ("the gate was open", ["Roy Tackett", "Bill Yates"]) in told(text)


def test_they_in_a_quotation_are_not_the_outlet_that_heard_it(told):
    text = (
        "Wei Zhang told Radio Tolmar that she was warned. “They said it was housekeeping,” "
        "Zhang said."
    )
    assert ("it was housekeeping", ["unnamed", "Wei Zhang", "Radio Tolmar"]) in told(text)


@pytest.mark.parametrize(
    "further",
    [
        "In a message to his men, Maro said that nobody would be disarmed.",
        "Maro told a court that nobody would be disarmed.",
        "Maro later wrote on Telegram that nobody would be disarmed.",
    ],
)
def test_what_is_said_on_another_occasion_does_not_come_through_the_outlet(told, further):
    text = f"“We signed,” Issa Maro was quoted as saying by Radio Tolmar. {further}"
    assert ("nobody would be disarmed", ["Issa Maro"]) in told(text)


@pytest.mark.parametrize(
    "heading", ["No call came from the boat: coastguard", "No call came from the boat -coastguard"]
)
def test_a_heading_may_end_in_who_said_it_without_a_name(told, heading):
    text = f"{heading}\nThe coastguard is searching."
    assert ("No call came from the boat", ["coastguard"]) in told(text, headings=(heading,))


@pytest.mark.parametrize(
    "silence",
    [
        "Ivo Lund did not return calls.",
        "Ivo Lund could not be reached on Friday.",
        "Ivo Lund has not commented.",
        "Ivo Lund declined to comment when he was asked on 3 May.",
    ],
)
def test_who_gives_no_answer_claims_nothing(claims, silence):
    assert not claims(silence)


@pytest.mark.parametrize(
    "text",
    [
        "The two sides agreed to talk, Ada Crisp told the church-run station Radio Pax late on "
        "Tuesday.",
        "Giving evidence on Tuesday, Ada Crisp said it was safe.",
    ],
)
def test_a_day_of_saying_is_past(claims, text):
    assert claims(text)[0].said_on.earliest == date(2031, 5, 6)


def test_an_age_tells_a_person(claims):
    (claim,) = claims("Marlow Camp, 29, said the gate was open.")
    assert (claim.chain[0].who, claim.chain[0].role) == ("Marlow Camp", "person")


def test_a_cue_inside_quoted_words_is_no_cue(told):
    text = "Ivo Lund had said on Friday that the guard “came to me and said he was ill”."
    (claim,) = told(text)
    assert claim == ("the guard “came to me and said he was ill”", ["Ivo Lund"])


def test_an_intermediary_is_the_one_who_spoke_to_the_outlet(told):
    text = (
        "Ivo Lund, speaking on Radio Tolmar, said Tora Beck told him that the gate was open. "
        "“It was shut,” Beck said."
    )
    assert ("It was shut,", ["Tora Beck"]) in told(text)


def test_who_has_no_name_speaks_on_to_the_outlet_where_the_words_are_quoted(told):
    text = "The gate was open, its keeper told Radio Tolmar. “We saw it,” he said."
    assert ("We saw it,", ["unnamed", "Radio Tolmar"]) in told(text)


def test_it_is_not_the_mails_that_it_cites(told):
    text = (
        "The newspaper Veien reported that the gate was open. Citing internal e-mails, it said Ivo "
        "Lund had warned that nobody was there."
    )
    assert ("nobody was there", ["Ivo Lund", "document", "Veien"]) in told(text)


def test_the_operator_is_the_one_named_behind_it(told):
    text = (
        "The Mawe dam burst. The operator, state-owned Lutonga Power, is silent.\n"
        "It said that the gate was open."
    )
    assert ("the gate was open", ["Lutonga Power"]) in told(text)


def test_a_place_in_capitals_in_front_of_an_article_says_nothing(told):
    text = "SARPUR: The gate was open, Ivo Lund said.\nNobody came.\nNobody saw it."
    assert told(text)[0] == ("The gate was open", ["Ivo Lund"])


def test_what_everybody_expects_is_the_outlet_s_own(told):
    assert told("The trial is expected to last three weeks.") == [
        ("The trial is expected to last three weeks.", [])
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for Orvik Ltd said it could not comment while the trial was going on.",
        "Orvik Ltd has urged him to open the books.",
    ],
)
def test_refusals_and_calls_are_no_claims(claims, text):
    assert not claims(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ada Crisp mailed the board on 3 May to say the gate was open.", (5, 3)),
        (
            "In a letter dated 1 May, parts of which were published by Veien on Tuesday, Ada Crisp "
            "wrote that the gate was open.",
            (5, 1),
        ),
    ],
)
def test_the_day_of_writing_counts_and_no_other(claims, text, day):
    assert claims(text)[0].said_on.earliest == date(2031, *day)


def test_over_is_no_bound_behind_what_is_spread(claims):
    (claim,) = claims("Ada Crisp said the fire had spread over 40 hectares.")
    assert (claim.quantities[0].low, claim.quantities[0].high) == (40, 40)


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (
            "The union claimed on its website that the gate was open.",
            "the gate was open",
            ["union"],
        ),
        (
            "General Baba Tindo appeared on the private channel Canal Sahel at 9 a.m. and said "
            "that the gate was open.",
            "the gate was open",
            ["Baba Tindo", "Canal Sahel"],
        ),
        (
            "Eva Torp told the TV4 News channel that the gate was open.",
            "the gate was open",
            ["Eva Torp", "TV4 News channel"],
        ),
        (
            "The board, in minutes leaked last year to the weekly The Vine, recorded that 11 files "
            "were lost.",
            "11 files were lost",
            ["board", "The Vine"],
        ),
        (
            "Ursula Tate has confirmed that the minutes are real, Radio Tolmar reports this week.",
            "the minutes are real",
            ["Ursula Tate", "Radio Tolmar"],
        ),
        (
            "Colin Pugh said he was told by a guard as long ago as November that it would fall.",
            "it would fall",
            ["unnamed", "Colin Pugh"],
        ),
        (
            "Its manager, interviewed on Radio Tolmar this morning, said the gate was open.",
            "the gate was open",
            ["unnamed", "Radio Tolmar"],
        ),
        (
            "The firm named on the survey, Terratest, told us it had never set foot on the site.",
            "it had never set foot on the site",
            ["Terratest"],
        ),
        (
            "The guards had been warned by a pilot that the field was “bad,” officers said in a "
            "note released on Monday.",
            "the field was “bad",
            ["unnamed", "unnamed"],
        ),
        (
            "The report said the captain told his first officer, “We will be fine.”",
            "We will be fine.",
            ["unnamed", "document"],
        ),
        (
            "A study in the journal Reef Letters found that 9 percent of the gates were open.",
            "9 percent of the gates were open",
            ["document", "Reef Letters"],
        ),
        (
            "The gate is open, two people briefed on it said.",
            "The gate is open",
            ["unnamed"],
        ),
        (
            "The fisheries ministry is silent. The ministry of defence said the gate was open.",
            "the gate was open",
            ["ministry of defence"],
        ),
        (
            "Nine gates were open, researchers write in the journal Reef Letters.",
            "Nine gates were open",
            ["unnamed", "Reef Letters"],
        ),
        (
            "Molly Ames said in a statement read to the court that the gate was open.",
            "the gate was open",
            ["Molly Ames"],
        ),
        ("A regulator spokesman said the gate was open.", "the gate was open", ["institution"]),
        (
            "Ada Crisp on Friday denied a report that the gate was open, calling it a hoax.",
            "the gate was open",
            ["Ada Crisp"],
        ),
        ("The BBN understands the gate is open.", "the gate is open", ["BBN"]),
        ("A crane operator told the court the gate was open.", "the gate was open", ["unnamed"]),
        ("Carly Dunn said the gate was open.", "the gate was open", ["Carly Dunn"]),
        ("All say that the gate was open.", "the gate was open", ["unnamed"]),
        ("The bureau told MPs that the gate was open.", "the gate was open", ["bureau"]),
        (
            "The bureau told MPs, in answer to a written question from a member of the house, that "
            "the gate was open.",
            "the gate was open",
            ["bureau"],
        ),
        (
            "Ada Crisp added that a guard had visited her on Friday and asked her not to talk.",
            "a guard had visited her on Friday and asked her not to talk",
            ["Ada Crisp"],
        ),
        (
            "Orvik Ltd confirmed that it had received a bill but would not disclose the sum.",
            "it had received a bill",
            ["Orvik Ltd"],
        ),
    ],
)
def test_what_stands_between_leaves_everybody_at_his_words(told, text, words, names):
    assert (words, names) in told(text)


def test_another_who_has_no_name_does_not_speak_to_the_outlet_before(told):
    text = "The gate was open, its keeper told Radio Tolmar. “Pray for us now,” an aide said."
    assert ("Pray for us now,", ["unnamed"]) in told(text)


def test_a_pronoun_denied_is_no_claim(claims):
    assert not claims("Ivo Lund denied it in an interview with the agency.")
