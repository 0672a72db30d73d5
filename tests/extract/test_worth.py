"""What deserves checking first, and why."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.dates import find_dates
from claimtrack.extract.quantities import find_quantities
from claimtrack.extract.worth import weigh
from claimtrack.model import Claim, Hop, Role, Voice


def claim(text, **more):
    whole = (0, len(text))
    about = tuple(find_dates(text, date(2022, 2, 10)))
    numbers = tuple(find_quantities(text, whole, about))
    return Claim(
        **{"id": "", "text": text, "article": "", "span": whole, "voice": Voice.OWN}
        | {"about": about, "quantities": numbers}
        | more
    )


def worth(text, **more):
    return weigh(claim(text, **more))[0]


def reasons(text, **more):
    return weigh(claim(text, **more))[1]


def test_what_can_be_looked_up_comes_before_what_cannot():
    ranked = [
        "Unemployment in Veldmark fell to 4.1 percent in March, the lowest since 2009.",
        "Parliament rejected the bill on Tuesday.",
        "The harbour is closed.",
        "I believe we can all hope for better things.",
        "Thank you, ladies and gentlemen.",
        "Why should we?",
    ]
    assert all(worth(more) > worth(less) for more, less in pairwise(ranked))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The tax costs 40 million euros.", "gives a number"),
        ("Dozens of houses burned.", "gives a loose number"),
        ("The mine closed in 2014.", "says when"),
        ("The decision was taken by Ana Petrel.", "names an actor"),
        ("It is the largest port of the coast.", "compares"),
        ("Rents doubled.", "tells of a change"),
        ("The council voted for it.", "says that somebody did something"),
        ("The law concerns wages.", "speaks of law, money or public affairs"),
        ("It failed because it rained.", "gives a cause"),
        ("I think so.", "is an opinion or a wish"),
        ("We must do it.", "calls for something"),
        ("Thank you so much, friends.", "greets or thanks"),
        ("Is it so?", "is a question"),
        ("He left.", "says little"),
    ],
)
def test_a_person_can_read_the_reasons(text, reason):
    assert reason in reasons(text)


def test_the_weightiest_reason_stands_first():
    assert reasons("The levy costs 40 million euros.")[0] == "gives a number"


def test_a_promise_with_a_date_is_worth_more_than_one_without():
    dated = "The bridge will be opened on Friday."
    assert "a promise with a date" in reasons(dated, future=True)
    assert worth(dated, future=True) > worth("The bridge will be opened.", future=True)


def test_a_hedge_weighs_down():
    text = "The dam lost 40 metres of its wall."
    assert worth(text, hedged=True) < worth(text)


def test_a_named_speaker_weighs_up():
    text = "The dam is safe."
    named = Hop(name="Holm", who="Ada Holm", role=Role.PERSON)
    unnamed = Hop(name="officials", who=None, role=Role.UNNAMED)
    assert worth(text, chain=(named,)) > worth(text, chain=(unnamed,)) == worth(text)


def test_a_claim_without_words_is_worth_little():
    assert worth("…") < 0.2


@given(st.text(max_size=300))
def test_worth_lies_between_nothing_and_one_for_any_text(text):
    score, why = weigh(claim(text))
    assert 0 <= score <= 1
    assert all(why)


def test_what_was_can_be_held_against_the_record_sooner_than_what_is():
    assert worth("The harbour was dredged by hand.") > worth("The harbour is dredged by hand.")
    assert "tells of the past" in weigh(claim("The harbour was dredged by hand."))[1]


def test_a_stretch_of_time_makes_a_claim_easier_to_look_up():
    assert worth("The quay stood empty for decades.") > worth("The quay stood empty for long.")


def test_what_is_to_come_is_not_told_as_past_and_the_other_way_round():
    text = "The gate will be shut until the wall has been examined."
    reasons = [weigh(claim(text, future=future))[1] for future in (True, False)]
    both = {"tells of the past", "speaks of what is to come"}
    assert [both & set(each) for each in reasons] == [
        {"speaks of what is to come"},
        {"tells of the past"},
    ]
