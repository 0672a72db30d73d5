"""What became of a claim when its text changed, and whether it has to be looked at again."""

from datetime import date

import pytest

from claimtrack.link.versions import Fate, compare
from claimtrack.model import Quantity


@pytest.fixture
def became(an_article, a_claim):
    """``became(was, now)``: what became of a claim; of each its words, or with more fields."""

    def claim(told):
        text, more = told if isinstance(told, tuple) else (told, {})
        article = an_article(text)
        return article, a_claim(text, article, **more)

    def become(was, now):
        (_, old), (article, new) = claim(was), claim(now)
        (found,) = compare([old], [new], article)
        return found

    return become


def amount(words, number, **more):
    return Quantity(low=number, high=number, unit="people", text=words, span=(0, 1), **more)


@pytest.mark.parametrize(
    ("was", "now", "fate", "told"),
    [
        (
            "We were not told about the doors of the ferry.",
            "We were told about the doors of the ferry.",
            Fate.SENSE,
            "it is no longer denied",
        ),
        (
            "The captain was Henrik Ode of the village of Thornby.",
            "The captain was Hendrik Oden of the village of Thornby.",
            Fate.NAME,
            "“Henrik”, “Ode” became “Hendrik”, “Oden”",
        ),
        (
            "The ferry left the quay of Thornby at 6pm.",
            "The ferry left the quay of Thornby at 8pm.",
            Fate.NUMBER,
            "“6pm” became “8pm”",
        ),
    ],
    ids=["denial", "name", "time of day"],
)
def test_what_changes_the_meaning_of_a_sentence_is_told(became, was, now, fate, told):
    found = became(was, now)
    assert (found.fates, found.told) == ((fate,), told)
    assert found.shaken


def test_a_deadline_that_was_moved_is_told(became, a_when):
    def raised(month, name):
        when = a_when(None, date(2031, month, 10), text=f"by {name} 10")
        return f"The wreck will be raised by {name} 10.", {"about": (when,)}

    found = became(raised(11, "November"), raised(12, "December"))
    assert found.fates == (Fate.TIME,)
    assert found.told == "“by November 10” became “by December 10”"
    assert found.shaken


@pytest.mark.parametrize(
    ("was", "now"),
    [("Twelve people", "12 people"), ("About 260 people", "Around 260 people")],
)
def test_the_same_number_in_other_words_is_reworded(became, was, now):
    def drowned(words):
        number = 260 if "260" in words else 12
        rounded = amount(words, number, approximate=number == 260)
        return f"{words} drowned in the lake.", {"quantities": (rounded,)}

    found = became(drowned(was), drowned(now))
    assert found.fates == (Fate.REWORDED,)
    assert not found.shaken


def test_a_fuller_name_is_no_other_one(became):
    was, now = "The gate was shut by Oake in May.", "The gate was shut by Tom Oake in May."
    assert became(was, now).fates == (Fate.REWORDED,)


def test_two_things_that_changed_are_both_told(became):
    def drowned(words, number, place):
        told = f"{words} drowned in the lake of {place}."
        return told, {"quantities": (amount(words, number),)}

    found = became(drowned("12 people", 12, "Orme"), drowned("15 people", 15, "Lunde"))
    assert found.fates == (Fate.NUMBER, Fate.NAME)
    assert found.told == "“12 people” became “15 people”; “Orme” became “Lunde”"
