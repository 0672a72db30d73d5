"""How a claim reads in one line."""

from datetime import date

import pytest

from claimtrack import wording
from claimtrack.model import Change, Precision, Quantity, Role

MAY = date(2031, 5, 1)


def test_a_chain_reads_from_the_one_who_spoke_to_the_nearest_relay(a_claim, a_hop):
    chain = (
        a_hop("Wren", who="Ada Wren"),
        a_hop("an aide", who=None, role=Role.UNNAMED),
        a_hop("The Courier"),
    )
    assert wording.through(a_claim("Rain.", chain=chain)) == "Ada Wren ← an aide ← The Courier"


def test_nobody_is_shown_to_say_what_he_denies(a_claim, a_hop):
    denied = a_hop("Ada Wren", cue="has ruled out"), a_hop("The Courier")
    claim = a_claim("The gate will be sold.", chain=denied, negated=True)
    assert wording.through(claim) == "Ada Wren (has ruled out) ← The Courier"
    claim = a_claim("The gate will be sold.", chain=(a_hop("Ada Wren", cue=":"),), negated=True)
    assert wording.through(claim) == "Ada Wren (denied)"


def test_the_articles_own_voice_is_told_as_such(a_claim):
    assert wording.through(a_claim("Rain.")) == "(own voice)"


def test_a_day_reads_the_same_everywhere():
    assert wording.day(date(2031, 5, 9)) == "9 May 2031"
    assert wording.day(date(987, 12, 31)) == "31 Dec 987"


def test_one_is_not_many():
    told = [wording.counted(count, "claim") for count in (0, 1, 2, 1200)]
    assert told == ["0 claims", "1 claim", "2 claims", "1,200 claims"]


@pytest.mark.parametrize(
    ("earliest", "latest", "precision", "words"),
    [
        (MAY, MAY, Precision.DAY, "1 May 2031"),
        (MAY, date(2031, 5, 31), Precision.MONTH, "1–31 May 2031"),
        (MAY, date(2031, 6, 2), Precision.RANGE, "1 May 2031 – 2 Jun 2031"),
        (date(2031, 1, 1), date(2031, 12, 31), Precision.YEAR, "2031"),
        (date(2031, 1, 1), date(2032, 12, 31), Precision.RANGE, "1 Jan 2031 – 31 Dec 2032"),
        (MAY, None, Precision.OPEN, "from 1 May 2031, open"),
        (None, MAY, Precision.OPEN, "until 1 May 2031"),
        (None, None, Precision.OPEN, "not resolved"),
    ],
)
def test_a_time_reads_as_the_days_it_covers(a_when, earliest, latest, precision, words):
    assert wording.interval(a_when(earliest, latest, precision=precision)) == words


@pytest.mark.parametrize(
    ("low", "high", "more", "words"),
    [
        (700, 800, {"unit": "troops"}, "700–800 troops"),
        (90, 90, {"unit": "kilometre", "approximate": True}, "about 90 kilometre"),
        (20, None, {"unit": None}, "at least 20"),
        (None, 5, {"unit": "%"}, "at most 5 %"),
        (None, None, {"unit": "homes"}, "some homes"),
        (1234567, 1234567, {"unit": None}, "1,234,567"),
        (2.5, 2.5, {"unit": "tonne"}, "2.5 tonne"),
        (3.0, 3.0, {"unit": None}, "3"),
        (0, 0, {"unit": None}, "0"),
    ],
)
def test_a_number_reads_as_an_interval_with_its_unit(low, high, more, words):
    quantity = Quantity(low=low, high=high, text="so many", span=(0, 7), **more)
    assert wording.amount(quantity) == words


@pytest.mark.parametrize(("worth", "digits"), [(0.0, ".00"), (0.714, ".71"), (1.0, ".99")])
def test_worth_always_takes_three_cells(a_claim, worth, digits):
    assert wording.worth(a_claim("Rain.", worth=worth)) == digits


def test_a_change_is_told_field_by_field():
    before = {"state": "new", "verdict": None, "tags": ["weir"], "reviews": []}
    review = {"by": "ann", "verdict": "likely", "note": "", "evidence": []}
    after = {"state": "decided", "verdict": "likely", "tags": ["mill"], "reviews": [review]}
    change = Change(id="0" * 16, before=before, after=after)
    assert list(wording.steps(change)) == [
        "reviews: +likely",
        "state: new → decided",
        "tags: +mill -weir",
        "verdict: none → likely",
    ]


def test_a_review_is_told_with_its_note_and_its_evidence():
    evidence = [{"stance": "refutes", "location": "gauge.csv", "note": ""}]
    review = {"by": "ann", "verdict": None, "note": "read twice", "evidence": evidence}
    change = Change(id="0" * 16, before={"reviews": []}, after={"reviews": [review]})
    assert list(wording.steps(change)) == ["reviews: +read twice · refutes: gauge.csv"]


@pytest.mark.parametrize(("cue", "told"), [("said", "said"), (":", ""), ("–", ""), (None, "")])
def test_a_sign_alone_is_not_told_as_words_that_attribute(a_hop, cue, told):
    assert wording.cue(a_hop("Minister", cue=cue)) == told


def test_speakers_and_links_are_told_by_name():
    hop = {"name": "the minister", "who": "Ilka Thorne", "role": "person"}
    link = {"claim": "a" * 16, "relation": "updates", "other": "b" * 16}
    change = Change(
        id="0" * 16, before={"chain": [], "links": []}, after={"chain": [hop], "links": [link]}
    )
    assert list(wording.steps(change)) == ["chain: +Ilka Thorne", "links: +updates bbbbbbbb"]


def test_a_claim_that_came_or_was_taken_away_is_told_by_its_words():
    whole = {"id": "a" * 16, "text": "The weir was raised.", "tags": []}
    came = Change(id="a" * 16, before={}, after=whole)
    went = Change(id="a" * 16, before=whole, after={})
    assert list(wording.steps(came)) == ["claim: none → The weir was raised."]
    assert list(wording.steps(went)) == ["claim: The weir was raised. → none"]


@pytest.mark.parametrize(
    ("low", "high", "approximate", "line"),
    [
        (0, 0, False, "●"),
        (10, 10, False, "          ●"),
        (5, 5, True, "     ○"),
        (2, 8, False, "  ├─────┤"),
        (4, None, False, "    ●→"),
        (None, 4, False, "   ←●"),
        (None, 0, True, "←○"),
    ],
)
def test_a_figure_is_drawn_where_it_lies_between_the_ends(low, high, approximate, line):
    figure = Quantity(
        low=low, high=high, unit="lorries", approximate=approximate, text="", span=(0, 0)
    )
    assert wording.drawn(figure, [0, 10], 10) == line


def test_figures_that_are_all_the_same_are_drawn_at_one_place():
    figure = Quantity(low=7, high=7, unit="lorries", text="seven", span=(0, 5))
    assert wording.drawn(figure, [7, 7], 40) == "●"
