"""Whether two claims tell the same of two places or of two names."""

from datetime import date

from claimtrack.link.places import names_apart, places_apart, subjects_apart
from claimtrack.model import Quantity


def test_places_of_their_own_set_two_claims_apart(a_claim):
    ours = a_claim("Bread prices rose in Thornby.")
    assert places_apart(ours, a_claim("Bread prices rose in Upper Aldermoor.")) == (
        "Thornby",
        "Upper Aldermoor",
    )
    assert places_apart(ours, a_claim("In the market in Thornby bread is dear.")) is None
    assert places_apart(ours, a_claim("Bread prices rose.")) is None


def test_a_month_is_no_place(a_claim, a_when):
    april = a_when(date(2031, 4, 1), date(2031, 4, 30), text="in April")
    dated = a_claim("Bread prices rose in April.", about=(april,))
    assert places_apart(a_claim("Bread prices rose in Thornby."), dated) is None


def test_whom_it_is_told_of_sets_two_claims_apart_whatever_their_figures(a_claim):
    def sold(who, count):
        figure = Quantity(low=count, high=count, unit="mill", text=f"{count} mills", span=(0, 1))
        return a_claim(f"{who} sold {count} mills.", quantities=(figure,))

    assert subjects_apart(sold("Calvenia", 3), sold("Torvia", 5)) == ("Calvenia", "Torvia")
    assert subjects_apart(sold("Calvenia", 3), sold("Calvenia", 5)) is None


def test_names_set_two_claims_apart_where_none_is_in_both(a_claim):
    ours = a_claim("Bread in Thornby is dear, said Wren.")
    assert names_apart(ours, a_claim("It is cheap in Aldermoor.")) == ("Thornby", "Aldermoor")
    assert names_apart(ours, a_claim("The mill of Thornby turns.")) is None
    assert names_apart(ours, a_claim("Bread is dear.")) is None
