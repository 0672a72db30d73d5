"""Which relation is proposed, and the reason that a person reads."""

from datetime import date

import pytest

from claimtrack.model import Precision, Quantity, Relation, Role, Voice


def tonnes(low, high=None, unit="tonnes", **more):
    text = f"{low} {unit}"
    return Quantity(
        low=low, high=low if high is None else high, unit=unit, text=text, span=(0, 1), **more
    )


def holding(*quantities, **more):
    amounts = " and ".join(each.text for each in quantities)
    return f"The dam holds {amounts} of silt.", {"quantities": quantities, **more}


def test_another_number_of_the_same_measure_contradicts(proposed):
    found, reason = proposed(holding(tonnes(400)), holding(tonnes(650)))
    assert found is Relation.CONTRADICTS
    assert reason == "same measure, other number: 400 tonnes against 650 tonnes"


def test_another_number_on_a_later_day_updates(proposed):
    later = holding(tonnes(650), published=date(2031, 5, 4))
    earlier = holding(tonnes(400), published=date(2031, 5, 3))
    assert proposed(later, earlier)[0] is Relation.UPDATES
    assert proposed(earlier, later)[0] is Relation.CONTRADICTS


def test_without_both_days_nothing_is_called_newer(proposed):
    dated = holding(tonnes(650), published=date(2031, 5, 4))
    assert proposed(dated, holding(tonnes(400)))[0] is Relation.CONTRADICTS


def test_one_number_that_is_shared_does_not_hide_another_that_is_not(proposed):
    ours, theirs = holding(tonnes(400), tonnes(20)), holding(tonnes(400), tonnes(30))
    assert "20 tonnes against 30 tonnes" in proposed(ours, theirs)[1]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ([tonnes(400)], [tonnes(400, approximate=True)]),
        ([tonnes(400)], [tonnes(400), tonnes(30, unit="metres")]),
        ([tonnes(400, unit=None)], [tonnes(650, unit=None)]),
        ([tonnes(400), tonnes(650)], [tonnes(650)]),
        ([tonnes(400, 500)], [tonnes(450)]),
    ],
    ids=["same", "other unit", "no unit", "one of two", "within the range"],
)
def test_numbers_that_do_not_disagree_are_no_contradiction(proposed, ours, theirs):
    found = proposed(holding(*ours), holding(*theirs))[0]
    assert found not in (Relation.CONTRADICTS, Relation.UPDATES)


def test_a_denial_contradicts_and_says_whom(proposed, said_by):
    told = said_by("The ministry knew of the crack in the dam.", "Ada Wren")
    denied = said_by("The ministry did not know of the crack in the dam.", "Tom Oake")
    assert proposed(denied, told) == (Relation.CONTRADICTS, "denies what Ada Wren said")
    assert proposed(told, denied) == (Relation.CONTRADICTS, "says what Tom Oake denied")


def test_who_is_said_to_deny_it_denies_it_without_a_word_of_no(proposed, said_by):
    told = "The ministry knew of the crack in the dam.", {"source": "The Gazette"}
    denied = said_by("the ministry knew of the crack in the dam", "Tom Oake", negated=True)
    assert proposed(denied, told) == (Relation.CONTRADICTS, "denies what The Gazette writes")


def test_two_who_deny_the_same_do_not_contradict_one_another(proposed):
    text = "The ministry did not know of the crack in the dam."
    assert proposed(text, text) == (Relation.REPEATS, "the same words")


def test_of_an_unnamed_speaker_the_reason_tells_no_more_than_the_first_words(proposed, a_hop):
    officials = a_hop("officials, who asked for cover", who=None, role=Role.UNNAMED)
    told = "The ministry knew of the crack.", {"chain": (officials,)}
    denied = "The ministry did not know of the crack."
    assert proposed(denied, told)[1] == "denies what officials said"


def test_words_that_rule_one_another_out_contradict(proposed):
    found = proposed("Bread prices rose in the valley.", "Bread prices fell in the valley.")
    assert found == (Relation.CONTRADICTS, "says the opposite: rose against fell")


def test_little_beside_the_time_is_enough_to_say_the_opposite(proposed, a_when):
    noon = {"about": (a_when(date(2031, 5, 4), date(2031, 5, 4), text="at noon"),)}
    found = proposed(("The truce began at noon.", noon), ("The truce ended at noon.", noon))
    assert found == (Relation.CONTRADICTS, "says the opposite: began against ended")


def test_the_same_event_on_another_day_contradicts_or_updates(proposed, a_when):
    def closing(day, **more):
        when = a_when(day, day, text=f"on {day}")
        return f"The gate will be closed on {day}.", {"about": (when,), **more}

    first = closing(date(2031, 5, 4), published=date(2031, 5, 1))
    moved = closing(date(2031, 5, 9), published=date(2031, 5, 2))
    reason = "same event, other day: on 2031-05-09 against on 2031-05-04"
    assert proposed(moved, first) == (Relation.UPDATES, reason)
    assert proposed(first, moved)[0] is Relation.CONTRADICTS


def test_who_did_it_to_whom_matters(proposed):
    found, reason = proposed("The miller sued the mayor.", "The mayor sued the miller.")
    assert found is Relation.CONTRADICTS
    assert reason == "who did it to whom is turned round: miller and mayor"
    assert proposed("The miller sued the mayor.", "The mayor was sued by the miller.")[0] not in (
        Relation.CONTRADICTS,
        Relation.UPDATES,
    )


def test_what_could_be_and_what_will_be_are_told_apart(proposed):
    could = "The lake could be lowered by ten feet.", {"hedged": True}
    found, reason = proposed("The lake will be lowered by ten feet.", could)
    assert found is Relation.REPEATS
    assert 'but only there "could"' in reason
    assert 'but only here "could"' in proposed(could, "The lake will be lowered by ten feet.")[1]


def test_a_later_word_of_the_same_speaker_that_is_firmer_updates(proposed, said_by):
    might = said_by(
        "The road might open on time.", "Ada Wren", hedged=True, published=date(2031, 5, 1)
    )
    will = said_by("The road will open on time.", "Ada Wren", published=date(2031, 5, 4))
    assert proposed(will, might)[0] is Relation.UPDATES


def test_the_same_words_of_the_same_speaker_repeat(proposed, said_by):
    text = "The dam holds the silt."
    found = proposed(said_by(text, "Wren", who="Ada Wren"), said_by(text, "Ada Wren"))
    assert found == (Relation.REPEATS, "same speaker and the same words")


def test_an_institution_is_the_same_with_or_without_its_country(proposed, said_by):
    ours = said_by("The dam holds the silt.", "Calvenia's Ministry of Works")
    theirs = said_by("The dam holds the silt.", "the Ministry of Works")
    assert proposed(ours, theirs)[0] is Relation.REPEATS


def test_the_same_quotation_given_to_two_speakers_contradicts(proposed, said_by):
    text, quoted = "We will not leave the valley.", {"voice": Voice.QUOTED}
    found = proposed(said_by(text, "Ada Wren", **quoted), said_by(text, "Tom Oake", **quoted))
    reason = "the same words, given to Ada Wren and to Tom Oake"
    assert found == (Relation.CONTRADICTS, reason)


def test_two_speakers_who_report_the_same_support_one_another(proposed, said_by):
    text = "The dam holds the silt."
    assert proposed(said_by(text, "Ada Wren"), said_by(text, "Tom Oake"))[0] is Relation.SUPPORTS


def test_the_same_in_other_words_repeats_and_of_another_speaker_supports(proposed, said_by):
    longer = "An inspector warned the ministry of the crack in the old dam two years ago."
    shorter = "The ministry was warned of the crack by an inspector."
    assert proposed(shorter, longer) == (Relation.REPEATS, "the same in other words")
    ours, theirs = said_by(shorter, "Ada Wren"), said_by(longer, "Tom Oake")
    reason = "the same in other words as Tom Oake said"
    assert proposed(ours, theirs) == (Relation.SUPPORTS, reason)


def test_a_number_within_what_the_other_leaves_open_supports(proposed, said_by):
    dead = {"unit": "people", "span": (0, 1)}
    exact = Quantity(low=14, high=14, text="14 people", **dead)
    least = Quantity(low=12, high=None, text="At least 12 people", **dead)
    ours = said_by("14 people died when the dam broke.", "Ada Wren", quantities=(exact,))
    theirs = said_by("At least 12 people died when the dam broke.", "Tom", quantities=(least,))
    assert proposed(ours, theirs)[0] is Relation.SUPPORTS
    fewer = Quantity(low=9, high=9, text="Nine people", **dead)
    ours = said_by("Nine people died when the dam broke.", "Ada Wren", quantities=(fewer,))
    assert proposed(ours, theirs)[0] is Relation.CONTRADICTS


def test_who_denies_an_own_earlier_word_replaces_it(proposed, said_by):
    first = said_by("The gate will be sold.", "Ada Wren", published=date(2031, 5, 1))
    then = said_by("The gate will not be sold.", "Ada Wren", published=date(2031, 5, 4))
    assert proposed(then, first) == (Relation.UPDATES, "denies what Ada Wren said")
    another = said_by("The gate will not be sold.", "Tom Oake", published=date(2031, 5, 4))
    assert proposed(another, first)[0] is Relation.CONTRADICTS


def test_who_denies_something_else_contradicts_nobody(proposed):
    ours = "The ministry did not comment on the crack in the dam of Thornby."
    theirs = "The ministry opened the dam of Thornby with a crack of whips."
    assert proposed(ours, theirs)[0] is None


def test_the_same_measure_of_another_place_time_or_name_is_another_matter(proposed, a_when):
    def harvest(tonnage, where="", who="Farmers", year=None):
        first = year and a_when(
            date(year, 1, 1), date(year, 12, 31), text=f"in {year}", precision=Precision.YEAR
        )
        text = f"{who} brought in {tonnage} tonnes of plums{where}{f' in {year}' if year else ''}."
        return text, {"quantities": (tonnes(tonnage),), "about": (first,) if first else ()}

    other_place = harvest(400, " in Thornby"), harvest(650, " in Aldermoor")
    assert proposed(*other_place) == (None, "related words, of Thornby and of Aldermoor")
    other_time = harvest(400, year=2029), harvest(650, year=2030)
    assert proposed(*other_time) == (None, "same measure, other time: in 2029 and in 2030")
    other_name = harvest(400, who="Calvenia"), harvest(650, who="Torvia")
    assert proposed(*other_name) == (None, "same measure, other name: Calvenia and Torvia")
    assert proposed(harvest(400), harvest(650))[0] is Relation.CONTRADICTS


def test_figures_of_two_names_are_of_two_measures(proposed):
    def lost(who, points):
        figure = Quantity(low=points, high=points, unit="points", text=str(points), span=(0, 1))
        return f"At the close the {who} had lost {points} points.", {"quantities": (figure,)}

    reason = "same measure, other name: Thornby Index and Aldermoor Hundred"
    assert proposed(lost("Thornby Index", 40), lost("Aldermoor Hundred", 65)) == (None, reason)
    assert proposed(lost("Thornby Index", 40), lost("Thornby Index", 65))[0] is not None


def test_the_same_word_for_two_days_tells_of_two_events(proposed, a_when):
    def fallen(day):
        today = a_when(day, day, text="today")
        return "Bread prices have fallen today.", {"about": (today,), "published": day}

    found = proposed(fallen(date(2031, 5, 9)), fallen(date(2031, 5, 4)))
    assert found == (None, 'related words, "today" of two days')


def test_the_same_words_with_another_name_contradict(proposed):
    found, reason = proposed(
        "The letter of warning was signed by Ada Wren.",
        "The letter of warning was signed by Tom Oake.",
    )
    assert found is Relation.CONTRADICTS
    assert reason == "the same words, other name: Ada Wren against Tom Oake"


def test_what_is_behind_it_contradicts_where_it_is_another(proposed):
    found, reason = proposed(
        "The wall of the dam was broken by a flood.", "The wall of the dam was broken by frost."
    )
    assert found is Relation.CONTRADICTS
    assert reason == "the same, by another: flood against frost"


def test_another_spelling_is_no_other_name(proposed):
    ours, theirs = "Irma Dale opened the old gate.", "Irma Daile opened the old gate."
    assert proposed(ours, theirs)[0] is Relation.REPEATS


def test_what_was_to_come_and_is_done_later_updates(proposed):
    planned = "The miller will sell the gate.", {"future": True, "published": date(2031, 5, 1)}
    done = "The miller sold the gate.", {"published": date(2031, 5, 4)}
    found, reason = proposed(done, planned)
    assert found is Relation.UPDATES
    assert reason == "has come about, which the other writes was to come"
    assert proposed(planned, done)[0] is not Relation.UPDATES


def test_a_firmer_word_later_on_updates_in_the_articles_own_voice_too(proposed, said_by):
    might = "The road might open on time.", {"hedged": True, "published": date(2031, 5, 1)}
    text, later = "The road will open on time.", {"published": date(2031, 5, 4)}
    assert proposed((text, later), might)[0] is Relation.UPDATES
    assert proposed(said_by(text, "Ada Wren", **later), might)[0] is Relation.REPEATS


def test_the_same_words_that_nobody_named_said_repeat(proposed, a_hop):
    text = "The dam holds the silt."
    unnamed = text, {"chain": (a_hop("officials", who=None),)}
    assert proposed(unnamed, text)[0] is Relation.REPEATS
    assert proposed(unnamed, unnamed)[0] is Relation.REPEATS


def test_where_little_is_shared_no_relation_is_proposed(proposed, said_by):
    dam, bread = "The dam holds silt in spring.", "Bread is not baked with silt."
    assert proposed(dam, bread) == (None, "related words")
    ours, theirs = said_by(dam, "Ada Wren"), said_by(bread, "Ada Wren")
    assert proposed(ours, theirs) == (None, "same speaker, related words")


@pytest.mark.parametrize(
    ("ours", "theirs", "reason"),
    [
        (
            "Ruth Calder won the vote in Low Marden.",
            "The vote in Low Marden was won by Greta Flood.",
            "the same words, other name: Ruth Calder against Greta Flood",
        ),
        (
            "The rebels shelled the market of the town.",
            "The market of the town was shelled by the army.",
            "the same, by another: rebels against army",
        ),
    ],
)
def test_who_did_it_is_told_apart_in_the_active_and_the_passive(proposed, ours, theirs, reason):
    assert proposed(ours, theirs) == (Relation.CONTRADICTS, reason)


def test_what_rose_and_what_fell_are_two_things(proposed):
    ours, theirs = "Exports of the mill rose in spring.", "Profits of the mill fell in spring."
    assert proposed(ours, theirs) == (None, "related words, of exports and of profits")


def test_some_among_many_are_not_all_of_them(proposed):
    def dead(words, number, unit, rest):
        count = Quantity(low=number, high=number, unit=unit, text=words, span=(0, len(words)))
        return f"{words} {rest} off Solvey.", {"quantities": (count,)}

    some = dead("Three children", 3, "children", "were among the dead in the ferry fire")
    every = dead("Forty people", 40, "people", "died in the ferry fire")
    assert proposed(some, every)[0] is None


def test_who_welcomes_it_and_who_appeals_against_it_do_not_say_the_same(proposed):
    ours = "Prosecutors will appeal against the acquittal of surgeon Piers Aldane."
    theirs = "The hospital welcomed the acquittal of surgeon Piers Aldane."
    assert proposed(ours, theirs)[0] is None


def test_what_one_ran_out_of_there_is_none_of(proposed, said_by):
    ours = said_by("The clinic had run out of oxygen on Thursday night.", "Tilda Brock")
    theirs = said_by("There was no oxygen left at the clinic on Thursday night.", "Amin Farrow")
    assert proposed(ours, theirs)[0] is not Relation.CONTRADICTS
