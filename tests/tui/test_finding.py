"""ctrl+f n N: words looked for in the article of the claim."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model import Query
from claimtrack.tui.hits import find, words_of

TEXT = "The gate fell.\nThe GATE rose, the\n  gate stood."


def found(phrases, near=0, step=1):
    hits = find(TEXT, phrases, near, step)
    return hits and [TEXT[slice(*span)] for span in hits.spans], hits and hits.at


def test_case_and_line_breaks_do_not_matter():
    assert found(["gate"]) == (["gate", "GATE", "gate"], 0)
    assert found(["the gate"]) == (["The gate", "The GATE", "the\n  gate"], 0)


def test_one_of_several_phrases_is_enough():
    assert found(["fell", "stood"])[0] == ["fell", "stood"]


def test_signs_are_looked_for_as_they_are():
    assert find("a (b) [c", ["(b) ["], 0, 1).current == (2, 7)
    assert found([".*"]) == (None, None)


def test_it_begins_at_the_claim_and_goes_round_the_end():
    second = TEXT.index("GATE")
    assert found(["gate"], near=second)[1] == 1
    assert found(["gate"], near=second, step=-1)[1] == 0
    hits = find(TEXT, ["gate"], len(TEXT), 1)
    assert hits.at == 0
    assert [hits.step(by).at for by in (1, 2, 3, -1)] == [1, 2, 0, 2]
    assert found(["gate"], near=0, step=-1)[1] == 2


@given(st.text("ab ", max_size=30), st.integers(0, 30), st.sampled_from([1, -1]))
def test_the_first_hit_is_the_nearest_in_its_direction(text, near, step):
    hits = find(text, ["a"], near, step)
    ahead = [at for at, letter in enumerate(text) if letter == "a" and (at >= near) == (step > 0)]
    if ahead:
        assert hits.current[0] == (min(ahead) if step > 0 else max(ahead))
    else:
        assert hits is None or len(hits.spans) == text.count("a")


def test_the_words_of_a_filter_are_those_it_looks_for():
    query = Query.parse('state:new harbour "six weeks" -lorries or tag:x Port')
    assert words_of(query) == ["harbour", "six weeks", "port"]


async def test_ctrl_f_goes_to_a_hit_and_n_and_capital_n_on_from_there(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("ctrl+f", *"Brandt", "enter")
        assert "hit 1 of 2 · n next · N before" in screen.text
        await screen.press("n")
        assert "hit 2 of 2" in screen.text
        await screen.press("n")
        assert "hit 1 of 2" in screen.text
        await screen.press("N")
        assert "hit 2 of 2" in screen.text


async def test_the_hit_stays_in_sight_while_others_come_in_and_escape_lets_it_go(
    desk, screen_over, found
):
    async with screen_over(desk) as screen:
        await screen.press("ctrl+f", *"mayor", "enter")
        desk.take(found(worth=0.1)[0])
        await screen.settle()
        await screen.settle()
        assert screen.review.hits_of(screen.claim)
        assert bright(screen) == "mayor"
        await screen.press("escape")
        assert not screen.review.hits_of(screen.claim)
        assert bright(screen) == ""


async def test_the_words_are_looked_for_in_the_next_article_too(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("ctrl+f", *"bridge", "enter", "right_square_bracket", "n")
        await screen.settle()
        assert "hit 1 of 1" in screen.text
        assert bright(screen) == "bridge"


async def test_before_anything_is_typed_n_looks_for_the_words_of_the_filter(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("/", *"lorries", "enter", "n")
        assert "hit 1 of 1" in screen.text
        assert bright(screen) == "lorries"


@pytest.mark.parametrize("key", ["n", "N"])
async def test_with_nothing_to_look_for_it_asks(desk, screen_over, key):
    async with screen_over(desk) as screen:
        await screen.press(key, *"Solen", "enter")
        assert "hit 1 of 1" in screen.text


async def test_words_that_do_not_stand_there_are_told(desk, screen_over):
    async with screen_over(desk) as screen:
        await screen.press("ctrl+f", *"[b]zeppelin", "enter")
        assert "[b]zeppelin: not in this article" in screen.text
        await screen.press("ctrl+f", "enter", "ctrl+f", "escape")
        assert screen.app.screen is screen.review


async def test_at_80_columns_the_article_opens_on_the_hit(desk, screen_over):
    async with screen_over(desk, size=(80, 24)) as screen:
        await screen.press("ctrl+f", *"Solen", "enter")
        await screen.settle()
        assert screen.review.has_class("-open")
        assert bright(screen) == "Solen"


async def test_a_hit_far_from_the_claim_is_shown_where_it_stands(desk_with, found, screen_over):
    far = "gate " * 9_000 + "weir"
    (one,) = found()
    article = replace(one.article, text=f"{one.article.text}\n\n{far}")
    async with screen_over(desk_with([one._replace(article=article)])) as screen:
        await screen.press("ctrl+f", *"weir", "enter")
        await screen.settle()
        assert bright(screen) == "weir"


def bright(screen):
    """The words in the article that stand out."""
    lines = screen.app.screen.query_one("ArticleWindow")._lines
    pieces = [
        line.plain[span.start : span.end]
        for line in lines
        for span in line.spans
        if span.style == "bold reverse"
    ]
    return "".join(pieces)
