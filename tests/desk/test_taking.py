"""Articles in: what is new, what is known, what is a new version, and what cannot be read."""

from dataclasses import replace

import pytest

from claimtrack.desk import Desk, Failed, Found
from claimtrack.model import State


@pytest.fixture
def desk(store, clock):
    return Desk(store, "ann", clock=clock)


@pytest.fixture
def found(an_article, a_claim):
    article = an_article("The dam holds. The gates are shut.")
    return Found(article, (a_claim("The dam holds.", article), a_claim("gates are shut", article)))


def test_an_article_is_kept_with_its_claims(desk, found, texts):
    taken = desk.take(found)
    assert (taken.claims, taken.known, taken.previous) == (2, False, None)
    assert desk.store.article(found.article.id) == found.article
    assert texts(desk.claims()) == ["The dam holds.", "gates are shut"]


def test_taking_the_same_article_twice_changes_nothing(desk, found):
    desk.take(found)
    [claim, _] = desk.claims()
    desk.accept([claim])
    taken = desk.take(found)
    assert (taken.claims, taken.known) == (0, True)
    assert len(desk.store.articles()) == 1
    assert desk.claim(claim.id).state is State.TRACKED


def test_a_known_article_pulled_later_keeps_the_day_it_was_first_pulled(desk, found, clock):
    desk.take(found)
    later = replace(found.article, pulled=clock())
    assert desk.take(Found(later, found.claims)).known
    assert desk.store.articles()[0].pulled == found.article.pulled


def test_a_changed_text_at_the_same_address_is_a_new_version(desk, found, an_article, a_claim):
    first = desk.take(found).article
    changed = an_article("The dam held until noon.")
    taken = desk.take(Found(changed, (a_claim("dam held", changed),)))
    assert (taken.previous, taken.known, taken.claims) == (first.id, False, 1)
    assert desk.store.article(changed.id).previous == first.id
    assert desk.store.article(first.id).text == first.text
    assert len(desk.claims()) == 3


def test_a_third_version_follows_the_second(desk, found, an_article):
    desk.take(found)
    second, third = an_article("The dam held."), an_article("The dam broke.")
    desk.take(Found(second, ()))
    assert desk.take(Found(third, ())).previous == second.id


def test_the_same_text_at_another_address_is_another_article(desk, found, an_article):
    desk.take(found)
    copy = an_article(found.article.text, "https://courier.example/copy")
    taken = desk.take(Found(copy, ()))
    assert (taken.known, taken.previous) == (False, None)


def test_taking_is_no_act_that_could_be_undone(desk, found):
    desk.take(found)
    assert len(desk.store.acts()) == 0


def test_articles_are_read_from_files_and_what_fails_is_told_beside_them(desk, tmp_path):
    good = tmp_path / "a.txt"
    good.write_text("Title: Silt\nDate: 2031-05-03\n\nAda Wren said the dam holds 400 tonnes.\n")
    (tmp_path / "b.txt").write_text("")
    located = desk.locate([str(tmp_path), str(tmp_path / "none.txt")])
    read, empty, missing = desk.read(located)
    assert isinstance(read, Found)
    assert read.article.title == "Silt"
    assert any("400 tonnes" in claim.text for claim in read.claims)
    assert isinstance(empty, Failed)
    assert isinstance(missing, Failed)
    assert "none.txt" in missing.error
    assert "\n" not in missing.error + empty.error


def test_reading_stores_nothing_and_goes_through_the_map_it_is_given(desk, tmp_path):
    (tmp_path / "a.txt").write_text("Ada Wren said on Friday that the dam holds 400 tonnes.\n")
    asked = []

    def run(function, located):
        asked.extend(located)
        return map(function, asked)

    [read] = desk.read(desk.locate([str(tmp_path)]), run)
    assert isinstance(read, Found)
    assert len(asked) == 1
    assert len(desk.store.articles()) == 0


def test_a_place_named_twice_is_read_once(desk, tmp_path):
    (tmp_path / "a.txt").write_text("The dam holds.\n")
    assert len(desk.locate([str(tmp_path), str(tmp_path / "a.txt"), str(tmp_path)])) == 1
