"""The same measure from claim to claim."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.link.series import follow
from claimtrack.model import Link, Quantity, Relation


@pytest.fixture
def figure(a_claim):
    """``figure(day, text, low, high)``: a claim of that day with one number of people."""

    def figure(day, text, low, high=None, unit="people", **more):
        high = low if high is None else high
        number = Quantity(low=low, high=high, unit=unit, text=f"{low}", span=(0, 3))
        given = {"id": f"{day:016x}", "published": date(2031, 5, day), **more}
        return a_claim(text, f"{day:08x}", quantities=(number,), **given)

    return figure


def test_figures_for_the_same_are_followed_by_day(figure):
    later = figure(9, "650 people left their homes at Low Marden.", 650)
    first = figure(2, "About 400 people have left homes at Low Marden.", 400)
    (series,) = follow([later, first])
    assert [point.low for point in series.points] == [400, 650]
    assert series.unit == "people"
    assert "Marden" in series.words


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("650 people voted for the new council in Upper Weir.", "people"),
        ("650 houses stand at Low Marden with homes left.", "houses"),
    ],
    ids=["another matter", "another unit"],
)
def test_other_measures_are_no_part_of_it(figure, text, unit):
    first = figure(2, "400 people left their homes at Low Marden.", 400)
    assert follow([first, figure(3, text, 650, unit=unit)]) == []


def test_the_wounded_and_the_homeless_are_no_one_count(figure):
    hurt = figure(2, "500 people were injured at the quay of Low Marden on Monday.", 500)
    fled = figure(3, "650 people were evacuated at the quay of Low Marden on Monday.", 650)
    assert follow([hurt, fled]) == []


def test_a_sum_a_day_and_a_sum_a_week_are_no_one_measure(figure):
    def cost(day, per, crowns):
        text = f"The closed quay of Low Marden costs {crowns} crowns {per}, the mayor said."
        claim = figure(day, text, crowns, unit="crowns")
        (given,) = claim.quantities
        return replace(claim, quantities=(replace(given, text=f"{crowns} crowns"),))

    assert follow([cost(2, "a day", 300), cost(3, "a week", 300)]) == []
    assert len(follow([cost(2, "a day", 300), cost(3, "a day", 400)])) == 1


def test_what_an_analyst_linked_is_one_series_whatever_the_words(figure, noon):
    link = Link(claim=f"{3:016x}", relation=Relation.UPDATES, other=f"{2:016x}", by="a", at=noon)
    first = figure(2, "400 people left their homes.", 400)
    later = figure(3, "610 people sleep in cabins.", 610, links=(link,))
    assert len(follow([first, later])) == 1


def test_a_link_between_other_words_leads_both_sides_further(figure, noon):
    link = Link(claim=f"{3:016x}", relation=Relation.UPDATES, other=f"{2:016x}", by="a", at=noon)
    told = "people left their homes at Low Marden."
    first = figure(2, f"400 {told}", 400)
    cabins = figure(3, "610 people sleep in cabins by the mill.", 610, links=(link,))
    further = (
        figure(4, f"450 {told}", 450),
        figure(5, "620 people sleep in cabins by the mill.", 620),
    )
    (series,) = follow([first, cabins, *further])
    assert [point.low for point in series.points] == [400, 610, 450, 620]


def test_the_figure_that_stands_apart_is_named_with_the_nearest(figure):
    text = "people left their homes at Low Marden."
    figures = [figure(1, text, 400), figure(2, text, 400, 500), figure(3, text, 900)]
    (series,) = follow(figures)
    assert series.outlier == 2
    assert series.reason == "no other figure comes near 900: the nearest is 400"


def test_of_two_figures_neither_is_the_odd_one(figure):
    text = "people left their homes at Low Marden."
    (series,) = follow([figure(1, text, 400), figure(2, text, 900)])
    assert series.outlier is None


def test_two_claims_make_a_series_and_one_with_two_figures_does_not(a_claim):
    numbers = tuple(
        Quantity(low=each, high=each, unit="votes", text=f"{each}", span=(0, 2))
        for each in (66, 52)
    )
    assert follow([a_claim("Voted down by 66 votes to 52.", quantities=numbers)]) == []


WAIT = "The ferry to Aske is late by {}, the harbour office at Sund said."


@pytest.fixture
def told(a_claim):
    """``told(day, text, (number, unit, words), …)``: a claim of that day with these figures."""

    def told(day, text, *given, **more):
        quantities = tuple(
            Quantity(low=number, high=number, unit=unit, text=words, span=(0, 1))
            for number, unit, words in given
        )
        day = {"id": f"{day:016x}", "published": date(2031, 5, day), **more}
        return a_claim(text, day["id"][-8:], quantities=quantities, **day)

    return told


def figures(series):
    return [[point.text for point in each.points] for each in series]


def test_days_of_different_things_are_no_series(told):
    claims = [
        told(1, "The strike at Sund lasted three days.", (3, "day", "three days")),
        told(2, "Lena Orvik spent two days in Aske last month.", (2, "day", "two days")),
        told(3, "The repair of the road takes ten days.", (10, "day", "ten days")),
    ]
    assert follow(claims) == []


def test_days_of_the_same_thing_are_followed(told):
    claims = [
        told(1, WAIT.format("three days"), (3, "day", "three days")),
        told(2, WAIT.format("five days"), (5, "day", "five days")),
    ]
    assert figures(follow(claims)) == [["three days", "five days"]]


def test_what_a_length_is_of_stands_beside_it(told):
    opened = "Lena Orvik opened the market hall at Sund"
    hall = told(1, f"{opened} by a new stone quay of 40 metres.", (40, "metre", "40 metres"))
    queue = "while a queue stood patiently for 90 metres along Mill Lane."
    assert follow([hall, told(2, f"{opened} {queue}", (90, "metre", "90 metres"))]) == []
    later = told(3, f"{opened} by a new stone quay of 45 metres.", (45, "metre", "45 metres"))
    assert figures(follow([hall, later])) == [["40 metres", "45 metres"]]


def test_two_figures_of_one_claim_are_two_measures(told):
    text = "The gap at Low Marden is {} long and {} deep."
    claims = [
        told(
            1,
            text.format("40 metres", "3 metres"),
            (40, "metre", "40 metres"),
            (3, "metre", "3 metres"),
        ),
        told(
            2,
            text.format("55 metres", "4 metres"),
            (55, "metre", "55 metres"),
            (4, "metre", "4 metres"),
        ),
    ]
    assert figures(follow(claims)) == [["40 metres", "55 metres"], ["3 metres", "4 metres"]]


def test_a_part_and_what_it_is_a_part_of_are_two_measures(told):
    claims = [
        told(1, "Two of the 14 drains at Low Marden are dry.", (14, "drains", "14 drains")),
        told(2, "Three drains at Low Marden are dry.", (3, "drains", "Three drains")),
    ]
    assert follow(claims) == []


def test_no_figure_leads_to_another_matter_by_way_of_a_third(told):
    claims = [
        told(1, "Low Marden sold boats worth 9 crowns.", (9, "crowns", "9 crowns")),
        told(2, "Low Marden sold boats and bought bells for 8 crowns.", (8, "crowns", "8 crowns")),
        told(3, "Bells are bought for 7 crowns by the parish.", (7, "crowns", "7 crowns")),
    ]
    assert all(len(each.words) >= 2 for each in follow(claims))
    assert not any(len(each.points) == 3 for each in follow(claims))


def test_two_bodies_that_cut_posts_are_two_measures(told, a_hop):
    claims = [
        told(
            1,
            "to cut 300 posts and close a depot",
            (300, "posts", "300 posts"),
            chain=(a_hop("Sund Ferries"),),
        ),
        told(
            2, "to cut 90 posts in Aske", (90, "posts", "90 posts"), chain=(a_hop("Marden Mills"),)
        ),
    ]
    assert follow(claims) == []
    same = [replace(each, chain=(a_hop("Sund Ferries"),)) for each in claims]
    assert figures(follow(same)) == [["300 posts", "90 posts"]]


def test_a_figure_that_stays_is_told_after_one_that_drifts(told):
    steady = [told(day, WAIT.format("three days"), (3, "day", "three days")) for day in (1, 2, 3)]
    text = "About {} were stranded at Low Marden."
    drifting = [
        told(day, text.format(f"{number} people"), (number, "people", f"{number} people"))
        for day, number in ((4, 300), (5, 400))
    ]
    assert figures(follow([*steady, *drifting])) == [
        ["300 people", "400 people"],
        ["three days", "three days", "three days"],
    ]


def test_what_figures_share_is_told_in_words_as_they_are_written_and_in_their_order(figure):
    later = figure(9, "The lorries carried 650 tonnes to Low Marden.", 650, unit="tonnes")
    first = figure(2, "Lorries carried about 400 tonnes to Low Marden.", 400, unit="tonnes")
    (series,) = follow([later, first])
    assert series.words == ("Lorries", "carried", "Low", "Marden")


def test_of_a_claim_that_is_a_table_the_first_figures_are_followed(a_claim):
    rows = [f"{at} votes for ward{at} of Tarn End" for at in range(500)]
    text = ", ".join(rows)
    found = tuple(
        Quantity(low=at, high=at, unit="votes", text=f"{at} votes", span=(start, start + 9))
        for at, start in enumerate(text.index(row) for row in rows)
    )
    claims = [
        a_claim(text, article=article * 16, span=(0, len(text)), quantities=found)
        for article in "12"
    ]
    followed = follow(claims)
    assert 0 < len(followed) < 50
    assert all(len({point.claim for point in each.points}) == 2 for each in followed)


@given(figures=st.lists(st.integers(1, 60), min_size=3, max_size=9))
def test_a_figure_stands_apart_where_no_other_is_near(a_claim, figures):
    near = [
        any(max(one, other) < 1.25 * min(one, other) for other in figures[:at] + figures[at + 1 :])
        for at, one in enumerate(figures)
    ]
    alone = [figures[at] for at, each in enumerate(near) if not each]
    claims = []
    for at, each in enumerate(figures):
        boats = Quantity(low=each, high=each, unit="boats", text=f"{each} boats", span=(0, 1))
        text = f"{each} boats lie at the quay of Tarn End"
        claims.append(a_claim(text, article=f"{at:016x}", quantities=(boats,)))
    (series,) = follow(claims)
    apart = None if series.outlier is None else series.points[series.outlier].low
    assert apart == (alone[0] if len(alone) == 1 else None)
