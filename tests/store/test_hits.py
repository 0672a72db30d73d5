"""What is typed on is looked for among what was found, and finds what it always finds."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.model import Claim, Order, Query, State, Voice
from claimtrack.store import open_store

TYPED = (
    *("w", "we", "wei", "weir", "weir -tag:weir", "we or dam", "we or dam is:hedged"),
    *("-w", "-we", "state:new", "state:new w", "state:new weir", "is:waiting", "is:waiting da"),
    *("state:new or is:recheck", '"the dam"', '"the dam" we', "speaker:s", "speaker:sol"),
)


@pytest.fixture(scope="module")
def kept(tmp_path_factory, a_story):
    store = open_store(tmp_path_factory.mktemp("hits"))
    with store.change() as changes:
        changes.put_claims(a_story)
    yield store
    store.close()


@pytest.fixture(scope="module")
def a_story():
    texts = ("The weir holds.", "We saw the dam.", "A dam, no weir.", "Nobody was there.")
    return [
        Claim(
            id=f"{at:016x}",
            text=text,
            article=f"{at % 2:016x}",
            span=(at, at + 5),
            voice=Voice.OWN,
            worth=at / 8,
            hedged=at % 3 == 0,
            state=list(State)[at % 5],
            recheck=("it was changed",) if at == 2 else (),
            tags=("weir",) if at % 2 else (),
        )
        for at, text in enumerate(texts * 2)
    ]


def found(claims, query, order):
    by_place = sorted(claims, key=lambda each: each.span)  # no article is stored
    matching = [each for each in by_place if query.matches(each)]
    return sorted(matching, key=lambda each: -each.worth) if order else matching


@given(st.lists(st.sampled_from(TYPED), min_size=1, max_size=25))
def test_whatever_was_asked_before_the_answer_is_the_same(kept, a_story, typed):
    for text in typed:
        query = Query.parse(text)
        assert list(kept.claims(query, Order.WORTH)) == found(a_story, query, Order.WORTH), text


CHANGED = (
    *({"state": State.NEW}, {"state": State.DECIDED}, {"recheck": ("again",)}),
    *({"text": "A dam."}, {"text": "We weir."}, {"tags": ("weir",)}, {"worth": 0.99}),
)
CHANGES = st.lists(st.tuples(st.integers(0, 7), st.sampled_from(CHANGED)), max_size=6)


@given(st.lists(st.sampled_from(TYPED), min_size=1, max_size=5), CHANGES)
def test_what_was_found_follows_every_change(tmp_path_factory, a_story, typed, changes):
    store, claims = open_store(tmp_path_factory.mktemp("follows")), list(a_story)
    with store.change() as writing:
        writing.put_claims(claims)
    for at, changed in [(0, {}), *changes]:
        claims[at] = replace(claims[at], **changed)
        with store.change() as writing:
            writing.put_claims([claims[at]])
        for query in map(Query.parse, typed):
            assert list(store.claims(query, Order.WORTH)) == found(claims, query, Order.WORTH)
    store.close()


def test_reading_ahead_ends_and_keeps_up_with_what_comes_meanwhile(tmp_path, a_story, monkeypatch):
    monkeypatch.setattr("claimtrack.store.folder._PREPARED", 3)
    store = open_store(tmp_path)
    with store.change() as changes:
        changes.put_claims(a_story[:6])
    assert store.prepare()
    with store.change() as changes:
        changes.put_claims([replace(a_story[0], text="The moor burns."), *a_story[6:]])
        changes.put_claims([replace(a_story[5], text="The moor is wide.")])
    assert store.prepare()
    assert not store.prepare()
    assert {each.id for each in store.claims(Query.parse("moor"))} == {
        a_story[0].id,
        a_story[5].id,
    }
    store.close()


def test_what_came_after_the_first_look_is_folded_with_what_was_there(tmp_path, a_story):
    store, fold = open_store(tmp_path), {each.id: 1 for each in a_story}
    with store.change() as changes:
        changes.put_claims(a_story[:2])
    assert list(store.claims(fold=fold)) == a_story[:1]
    with store.change() as changes:
        changes.put_claims(a_story[2:])
    assert list(store.claims(fold=fold)) == a_story[:1]
    assert list(store.claims(Query.parse("dam"), fold=fold)) == a_story[1:2]
    with store.change() as changes:
        changes.drop_claims([a_story[0].id])
    assert list(store.claims(fold=fold)) == a_story[1:2]
    store.close()


@given(st.lists(st.integers(0, 3), min_size=8, max_size=8), st.sampled_from(TYPED))
def test_of_those_that_say_the_same_the_first_that_is_shown_stands_for_all(
    kept, a_story, numbers, typed
):
    query = Query.parse(typed)
    fold = {each.id: same for each, same in zip(a_story, numbers, strict=True) if same}
    shown, said = [], set()
    for claim in found(a_story, query, Order.WORTH):
        same = fold.get(claim.id)
        if same is None or same not in said:
            shown.append(claim)
            said.add(same)
    assert list(kept.claims(query, Order.WORTH, fold)) == shown
