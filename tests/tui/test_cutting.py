"""s and =: where a claim is cut in two, word by word, and how it grows over the next."""

import pytest

from claimtrack.tui import spans


def standing(desk, claim):
    return [each.text for each in desk.store.claims_of(claim.article)]


async def test_s_splits_the_claim_where_the_cut_was_moved_to(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        await screen.press("s", *"hhhhhhhhhhhhh", "l", "l", "l", "l", "h", "enter")
        assert standing(desk, first)[:2] == [
            "The harbour bridge will",
            "close for six weeks in May",
        ]
        assert screen.claim.id == first.id
        assert screen.claim.text == "The harbour bridge will"
        assert "split · 7 left · u undoes" in screen.text


async def test_the_strip_after_s_shows_both_halves_and_escape_leaves_it(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("s")
        assert "· The harbour bridge will close" in screen.text
        assert "· for six weeks in May" in screen.text
        await screen.press("escape", "k")
        assert not desk.store.acts()


async def test_u_puts_the_halves_together_again(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        before = standing(desk, first)
        await screen.press("s", "enter", "u")
        assert standing(desk, first) == before
        assert screen.claim == first


async def test_equals_merges_with_the_next_claim_of_the_article(desk, screen_over):
    async with screen_over(desk) as screen:
        first = screen.claim
        before = standing(desk, first)
        await screen.press("=")
        assert screen.claim.id == first.id
        assert screen.claim.text.startswith(before[0])
        assert screen.claim.text.endswith(before[1])
        assert standing(desk, first)[1:] == before[2:]
        await screen.press("u")
        assert standing(desk, first) == before


async def test_the_last_claim_of_an_article_has_none_to_merge_with(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press(*"jjjj")
        await screen.press("=")
        assert "no claim of this article comes after it" in screen.text
        assert not desk.store.acts()


async def test_one_word_is_not_split(desk_with, found, screen_over):
    desk = desk_with(found(words="Rain"))
    async with screen_over(desk) as screen:
        await screen.press("s")
        assert "one word cannot be split" in screen.text


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("It rained. It will again.", "It will again."),
        ("“It rained!” And the gates held.", "And the gates held."),
        ("It rained all night", "all night"),
        ("Rain\n\nfell", "fell"),
    ],
)
def test_the_cut_is_offered_behind_a_sentence_else_in_the_middle(text, second):
    found = spans.cuts(text, (0, len(text)))
    assert text[found[spans.likely_cut(text, found)] :] == second


def test_a_cut_stands_before_every_word_of_the_span_but_the_first():
    text = "No rain fell on the dam"
    assert [text[at:].split()[0] for at in spans.cuts(text, (3, 19))] == ["fell", "on", "the"]


async def test_plus_adds_a_sentence_that_was_missed_and_goes_there(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("+", "j", "k", "enter")
        assert screen.claim.text == "“Nobody should be surprised by this,” Brandt said."
        assert "added · u undoes" in screen.text
        await screen.press("u")
        assert len(desk.claims()) == 6


async def test_the_ends_of_a_missed_claim_and_its_speaker_are_chosen(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("+", "j", "j", "j", "l", "w", *"Piet Solen", "enter", "enter")
        assert screen.claim.text == "mayor, Piet Solen, called the plan hasty."
        assert screen.claim.speaker.who == "Piet Solen"


async def test_escape_after_plus_adds_nothing(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("+", "j", "escape")
        assert not desk.store.acts()


async def test_a_claim_that_is_there_is_not_added_again(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("+", "enter")
        await screen.press("+", "k", "enter")
        assert len(desk.claims()) == 7
        assert "is there already" in screen.text


PROSE = "Rain fell. “Nobody knew!” she said. It ends\n\nA heading\n\nThe last one."


def test_sentences_are_gone_through_one_by_one_and_back():
    span, forth, back = (0, 4), [], []
    while (after := spans.sentence_after(PROSE, span)) != span:
        span = after
        forth.append(PROSE[slice(*span)])
    while (before := spans.sentence_before(PROSE, span)) != span:
        span = before
        back.append(PROSE[slice(*span)])
    assert forth == ["“Nobody knew!”", "she said.", "It ends", "A heading", "The last one."]
    assert back == [*reversed(forth[:-1]), "Rain fell."]
