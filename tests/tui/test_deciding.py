"""Each key that decides: one or two presses, on disk, the next claim, and back again."""

from datetime import date
from threading import Event

import pytest

from claimtrack.desk import Desk
from claimtrack.errors import StoreError
from claimtrack.model import Query, Relation, Stance, State, Verdict
from claimtrack.tui.config import Config
from claimtrack.tui.widgets.target_list import TargetList


async def test_a_tracks_the_claim_and_goes_on_to_the_next(desk, screen_over):
    async with screen_over(desk) as screen:
        first, second = screen.review.queue.claims[:2]
        await screen.press("a")
        assert desk.claim(first.id).state is State.TRACKED
        assert screen.claim.id == second.id
        assert "tracked · 5 left · u undoes" in screen.text


async def test_x_lays_the_claim_aside_and_goes_on(desk, screen_over):
    async with screen_over(desk) as screen:
        first, second = screen.review.queue.claims[:2]
        await screen.press("x")
        assert desk.claim(first.id).state is State.REJECTED
        assert screen.claim.id == second.id


async def test_space_leaves_the_claim_and_goes_on(desk, screen_over):
    async with screen_over(desk) as screen:
        first, second = screen.review.queue.claims[:2]
        await screen.press("space")
        assert desk.claim(first.id) == first
        assert screen.claim.id == second.id
        assert not desk.store.acts()


@pytest.mark.parametrize(
    ("letter", "verdict"),
    [
        ("v", Verdict.VERIFIED),
        ("l", Verdict.LIKELY),
        ("d", Verdict.DISPUTED),
        ("f", Verdict.FALSE),
        ("m", Verdict.MISLEADING),
        ("o", Verdict.OUTDATED),
        ("u", Verdict.UNVERIFIABLE),
        ("p", Verdict.PENDING),
    ],
)
async def test_v_and_a_letter_decide_and_go_on(desk, screen_over, letter, verdict):
    async with screen_over(desk) as screen:
        first, second = screen.review.queue.claims[:2]
        await screen.press("v", letter)
        assert desk.claim(first.id).verdict is verdict
        assert desk.claim(first.id).state is State.DECIDED
        assert screen.claim.id == second.id
        assert f"{verdict} · 5 left" in screen.text


async def test_the_strip_after_v_names_every_verdict_and_says_that_evidence_is_missing(
    desk, screen_over
):
    async with screen_over(desk) as screen:
        await screen.press("v")
        assert all(verdict in screen.text for verdict in Verdict)
        assert "no evidence yet: i adds some" in screen.text


async def test_escape_leaves_the_strip_and_decides_nothing(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("v", "escape")
        assert screen.claim == first
        assert not desk.store.acts()


async def test_z_lays_the_claim_aside_until_a_day_and_goes_on(desk, screen_over):
    async with screen_over(desk) as screen:
        first, second = screen.review.queue.claims[:2]
        await screen.press("z", *"2w", "enter")
        assert desk.claim(first.id).state is State.SNOOZED
        assert desk.claim(first.id).until == date(2031, 3, 15)
        assert screen.claim.id == second.id
        assert "snoozed until 2031-03-15 · 5 left" in screen.text


async def test_z_with_no_day_says_what_a_day_is_and_lays_nothing_aside(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("z", *"soon", "enter")
        assert '"soon" is no day: write 3 for days, 2w for weeks' in screen.text
        await screen.press("z", "enter", "z", "escape")
        assert not desk.store.acts()


@pytest.mark.parametrize("figure", "23456")
async def test_c_and_a_figure_rate_the_claim_and_stay_on_it(desk, screen_over, figure):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("c", "4", "c", figure)
        assert desk.claim(first.id).credibility == int(figure)
        assert screen.claim.id == first.id


async def test_the_strip_after_c_names_every_grade_and_escape_leaves_it(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("c")
        grades = ("confirmed", "probable", "possible", "doubtful", "improbable", "cannot be judged")
        assert all(grade in screen.text for grade in grades)
        await screen.press("escape", "k")
        assert not desk.store.acts()


async def test_c_1_with_one_origin_is_refused_and_says_why(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("c", "1")
        assert "1 is confirmed by independent sources" in screen.text
        assert not desk.store.acts()


@pytest.mark.parametrize("letter", "abcde")
async def test_r_and_a_letter_judge_the_source_of_the_claim(desk, screen_over, letter):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("r", letter)
        assert desk.store.source(first.source).reliability == letter.upper()
        assert f"reliability of {first.source}: {letter.upper()}" in screen.text
        await screen.settle()
        assert f"credibility 6 · source {letter.upper()}" in screen.text
        await screen.press("u")
        assert desk.store.source(first.source).reliability == "F"
        assert screen.claim == first


async def test_t_sets_tags_and_takes_tags_away(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("t", *"bridge", "space", *"may", "enter")
        assert desk.claim(first.id).tags == ("bridge", "may")
        await screen.press("t", *"-may", "enter")
        assert desk.claim(first.id).tags == ("bridge",)
        assert screen.claim.id == first.id


async def test_enter_alone_repeats_the_last_tags_on_the_next_claim(desk, screen_over):
    async with screen_over(desk) as screen:
        second = screen.review.queue.claims[1]
        await screen.press("t", *"bridge", "enter", "j", "t", "enter")
        assert desk.claim(second.id).tags == ("bridge",)


async def test_a_begun_tag_is_completed_from_those_that_are_there(desk, screen_over):
    async with screen_over(desk) as screen:
        second = screen.review.queue.claims[1]
        await screen.press("t", *"lorries", "enter", "j", "t", *"lo")
        await screen.settle()
        await screen.press("right", "enter")
        assert desk.claim(second.id).tags == ("lorries",)


async def test_f_files_the_claim_under_a_story_completed_from_those_there_are(desk, screen_over):
    async with screen_over(desk) as screen:
        first, second = screen.review.queue.claims[:2]
        await screen.press("f", *"Harbour bridge", "enter")
        assert desk.claim(first.id).story == "Harbour bridge"
        await screen.press("j", "f", *"Har")
        await screen.settle()
        await screen.press("right", "enter")
        assert desk.claim(second.id).story == "Harbour bridge"
        await screen.press("f", "-", "enter")
        assert desk.claim(second.id).story is None
        await screen.press("f", "enter", "f", "escape")
        assert len(desk.store.acts()) == 3


@pytest.mark.parametrize(
    ("letter", "relation"),
    [
        ("r", Relation.REPEATS),
        ("s", Relation.SUPPORTS),
        ("c", Relation.CONTRADICTS),
        ("u", Relation.UPDATES),
    ],
)
async def test_l_and_a_letter_link_to_the_likeliest_claim(desk, screen_over, letter, relation):
    async with screen_over(desk) as screen:
        first = screen.claim
        likeliest = desk.suggestions(first)[0].other
        await screen.press("l")
        await screen.settle()
        await screen.press(letter)
        (link,) = desk.claim(first.id).links
        assert (link.claim, link.relation, link.other) == (first.id, relation, likeliest)


async def test_tilde_turns_a_link_round(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        likeliest = desk.suggestions(first)[0].other
        await screen.press("l")
        await screen.settle()
        await screen.press("~", "u")
        (link,) = desk.claim(first.id).links
        assert (link.claim, link.other) == (likeliest, first.id)


async def test_a_link_is_chosen_with_j_or_searched_for(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        wanted = next(each for each in desk.claims() if "bearings" in each.text)
        await screen.press("l", "/", *"bearings", "enter", "s")
        assert desk.claim(first.id).links[0].other == wanted.id


async def test_i_adds_evidence_with_its_stance_and_a_note(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("i", *"https://port.example/log", "enter")
        await screen.press(*"ref", "enter", *"see", "space", *"page", "enter")
        (review,) = desk.claim(first.id).reviews
        assert review.note == "see page"
        assert review.evidence[0].location == "https://port.example/log"
        assert review.evidence[0].stance is Stance.REFUTES
        await screen.settle()
        assert "https://port.example/log" in screen.text


async def test_u_takes_an_act_back_whole_and_the_cursor_stands_on_its_claim(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("v", "f", "j", "u")
        assert desk.claim(first.id) == first
        assert screen.claim == first
        assert "undid: false · ctrl+r does it again" in screen.text


async def test_ctrl_r_does_again_what_was_taken_back(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("v", "f", "u", "ctrl+r")
        assert desk.claim(first.id).verdict is Verdict.FALSE


async def test_undo_with_nothing_done_says_so(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("u")
        assert "nothing to undo for ana" in screen.text


async def test_an_error_stays_until_it_is_read_and_hides_nothing_that_happens(desk, screen_over):
    async with screen_over(desk) as screen:
        screen.review.failed(StoreError("the disk is full: make room, then decide again"))
        await screen.press("x", "j")
        assert "the disk is full" in screen.text
        assert "rejected · 5 left" in screen.text
        await screen.press("escape")
        assert "the disk is full" not in screen.text


async def test_e_moves_the_ends_word_by_word_and_enter_keeps_them(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("e", "l", "H", "enter")
        assert desk.claim(first.id).text == "harbour bridge will close for six weeks in"
        await screen.press("e", "h", "L", "enter")
        assert desk.claim(first.id).text == first.text


async def test_e_and_w_name_another_speaker(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("e", "w", *"Port", "space", *"Office", "enter", "enter")
        (hop,) = desk.claim(first.id).chain
        assert hop.who == "Port Office"
        assert hop.role == "institution", "the hop that the article has of that name"


async def test_nothing_is_corrected_before_enter(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("e", "l", "l", "escape")
        assert not desk.store.acts()


async def test_a_claim_that_stays_in_sight_is_left_for_the_next_after_a_verdict(desk, screen_over):
    async with screen_over(desk) as screen:
        screen.review.queue.show(Query())
        screen.review.show_queue(0)
        second = screen.review.queue.claims[1]
        await screen.press("v", "f")
        assert screen.claim.id == second.id


async def test_what_another_reviewer_changed_meanwhile_is_not_overwritten(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        other = Desk(desk.store, "bo")
        other.judge([first], Verdict.DISPUTED)
        screen.review.act(desk.reject)
        await screen.pilot.pause()
        assert desk.claim(first.id).verdict is Verdict.DISPUTED
        assert "bo changed claim" in screen.text


async def test_an_act_that_cannot_be_written_is_said_and_loses_nothing(
    desk, screen_over, monkeypatch
):
    async with screen_over(desk) as screen:
        first = screen.claim

        def full():
            raise StoreError("the disk is full: make room, then decide again")

        monkeypatch.setattr(desk.store, "change", full)
        await screen.press("v", "v")
        assert "the disk is full" in screen.text
        assert screen.claim == first
        await screen.press("j", "k")
        assert "the disk is full" in screen.text, "it stays until it is read"


async def test_l_says_that_it_looks_and_links_nothing_that_was_not_seen(
    desk, screen_over, monkeypatch
):
    found, suggest = Event(), desk.suggestions

    def slow(claim, *most):
        found.wait(5)
        return suggest(claim, *most)

    async with screen_over(desk) as screen:
        await screen.settle()
        monkeypatch.setattr(desk, "suggestions", slow)
        await screen.press("l", "r")
        assert "looking …" in screen.text
        assert not desk.store.acts()
        found.set()
        await screen.settle()
        assert "looking …" not in screen.text
        await screen.press("r")
        assert len(desk.store.acts()) == 1


async def test_a_search_takes_the_place_of_what_is_still_looked_for(desk, screen_over, monkeypatch):
    found, suggest = Event(), desk.suggestions

    def slow(claim, *most):
        found.wait(5)
        return suggest(claim, *most)

    async with screen_over(desk) as screen:
        await screen.settle()
        monkeypatch.setattr(desk, "suggestions", slow)
        await screen.press("l", "/", *"bearings", "enter")
        found.set()
        await screen.settle()
        assert [each.other.text for each in screen.app.screen.query_one(TargetList).rows] == [
            "Two of its eight bearings were replaced in 2019."
        ]


async def test_verified_without_evidence_says_so_when_the_cursor_is_on_the_next_one(
    desk, screen_over
):
    async with screen_over(desk) as screen:
        await screen.press("v", "v")
        assert "5 left · no evidence yet: exports leave it out · u undoes" in screen.text
        await screen.press("v", "f")
        assert "no evidence yet" not in screen.text


async def test_what_is_refused_is_told_to_the_end_on_a_narrow_screen(desk, screen_over):
    async with screen_over(desk, size=(80, 24)) as screen:
        await screen.press("c", "1")
        assert "link another" in screen.text
        await screen.press("a")
        assert "link another" not in screen.text
        assert "tracked · 5 left · u undoes" in screen.text


async def test_what_takes_an_act_back_is_named_by_ones_own_key(desk, screen_over):
    config = Config(keys={"undo": "f6", "redo": "f7", "note": "f8"})
    async with screen_over(desk, config=config) as screen:
        await screen.press("v")
        assert "no evidence yet: f8 adds some" in screen.text
        await screen.press("escape", "a")
        assert "f6 undoes" in screen.text
        await screen.press("f6")
        assert "f7 does it again" in screen.text


async def test_a_stance_that_there_is_not_is_told_with_those_there_are(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("i", *"https://port.example/log", "enter", *"for", "enter")
        assert "a stance is one of supports, refutes, context" in screen.text
        await screen.press(*["backspace"] * 3, *"con", "enter")
        assert "a stance is one of" not in screen.text


async def test_every_relation_is_named_where_the_links_have_half_of_the_screen(desk, screen_over):
    async with screen_over(desk, size=(100, 30)) as screen:
        await screen.press("l")
        await screen.settle()
        keys = ("r repeats", "s supports", "c contradicts", "u updates", "~ turn", "/ search")
        assert all(key in screen.text for key in keys)
        assert "esc" in screen.text


async def test_a_very_long_tag_hides_nothing_of_what_is_told_after_it(desk, screen_over):
    async with screen_over(desk, size=(80, 24)) as screen:
        await screen.press("t", *"lorry" * 60, "enter")
        assert "u undoes" in screen.text
        assert "lorry" * 60 in desk.claim(screen.claim.id).tags
