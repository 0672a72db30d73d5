"""A page that goes back to what it said before: it is noted, told, and decides nothing."""

from datetime import timedelta
from itertools import islice

import pytest

from claimtrack.desk import Desk, Found
from claimtrack.desk.watching import watch
from claimtrack.model import ITSELF, Evidence, Quantity, State, Verdict
from claimtrack.store import open_store
from claimtrack.store.memory import MemoryStore

ADDRESS = "https://gazette.example/weir"
LEAK, GATE, CREW = (
    "The weir at Marden leaks in two places.",
    "The lower gate was closed on Friday.",
    "A crew of 30 divers is at work.",
)
MORE = CREW.replace("30", "45")
A, B, C = (LEAK, GATE, CREW), (GATE, MORE), (GATE, "Nobody dives at night.")


@pytest.fixture(params=["memory", "files"])
def desk(request, tmp_path, clock):
    store = MemoryStore() if request.param == "memory" else open_store(tmp_path)
    yield Desk(store, "ann", clock=clock)
    store.close()


@pytest.fixture
def fetch(desk, an_article, a_claim, noon):
    """``fetch(hour, sentences)``: the page as it reads at that hour, taken in."""

    def claim(text, article):
        counted = (
            Quantity(low=n, high=n, unit="divers", text=f"{n} divers", span=(0, 9))
            for n in (30, 45)
            if str(n) in text
        )
        return a_claim(text, article, quantities=tuple(counted))

    def fetch(hour, sentences):
        article = an_article(" ".join(sentences), ADDRESS, pulled=noon + timedelta(hours=hour))
        return desk.take(Found(article, tuple(claim(each, article) for each in sentences)))

    return fetch


@pytest.fixture
def claim(desk):
    """``claim(words)``: the first claim of these words."""
    return lambda words: next(each for each in desk.claims() if each.text == words)


def fates(version):
    return {each.was or each.now: each.fates for each in version.compared}


def test_a_text_that_comes_back_is_listed_with_both_times_and_not_kept_twice(desk, fetch, noon):
    first, second = fetch(0, A), fetch(1, B)
    again = fetch(2, A)
    assert (again.known, again.claims, again.changed) == (True, 0, True)
    assert again.previous == second.article.id
    newest, middle, oldest = desk.versions(ADDRESS)
    assert (newest.article, newest.fetched) == (first.article.id, noon + timedelta(hours=2))
    assert (newest.first, middle.first, oldest.first) == (noon, None, None)
    assert fates(newest) == {
        GATE: ("unchanged",),
        MORE: ("number changed",),
        LEAK: ("back again",),
    }
    assert (len(desk.store.articles()), len(desk.claims())) == (2, 5)


def test_the_same_text_again_and_again_is_no_news(desk, fetch):
    fetch(0, A)
    assert not fetch(1, A).changed
    fetch(2, B)
    assert fetch(3, A).changed
    acts = len(desk.store.acts())
    assert not fetch(4, A).changed
    assert len(desk.store.acts()) == acts


def test_a_page_that_goes_back_and_forth_is_followed_and_then_goes_on(desk, fetch, noon):
    for hour, text in enumerate((A, B, A, B, C, A)):
        fetch(hour, text)
    listed = desk.versions(ADDRESS)
    assert [version.fetched - noon for version in listed] == [
        timedelta(hours=hour) for hour in (5, 4, 3, 2, 1, 0)
    ]
    assert [bool(version.first) for version in listed] == [True, False, True, True, False, False]
    assert fates(listed[1]) == {
        GATE: ("unchanged",),
        MORE: ("gone",),
        "Nobody dives at night.": ("new",),
    }


def test_what_comes_after_a_return_is_held_against_what_the_page_read_then(desk, fetch, claim):
    fetch(0, A), fetch(1, B), fetch(2, A)
    desk.judge([claim(LEAK)], Verdict.VERIFIED)
    taken = fetch(3, C)
    assert {each.was: each.fates for each in taken.compared}[LEAK] == ("gone",)
    assert taken.recheck == (claim(LEAK).id,)


def test_a_decided_claim_whose_words_were_gone_is_told_that_they_came_back(desk, fetch, claim):
    fetch(0, A)
    desk.judge([claim(LEAK)], Verdict.VERIFIED)
    fetch(1, B)
    assert claim(LEAK).recheck == ("absent from the version fetched at 2031-05-04 13:00 UTC",)
    assert fetch(2, A).recheck == (claim(LEAK).id,)
    assert claim(LEAK).recheck[1] == (
        "its words stand there again in the version fetched at 2031-05-04 14:00 UTC, "
        "as in the one fetched at 2031-05-04 12:00 UTC"
    )
    assert (claim(LEAK).state, claim(LEAK).verdict) == (State.DECIDED, Verdict.VERIFIED)


def test_a_decided_claim_that_the_page_makes_no_longer_is_told_so(desk, fetch, claim):
    fetch(0, A), fetch(1, B)
    desk.judge([claim(MORE)], Verdict.LIKELY)
    assert fetch(2, A).recheck == (claim(MORE).id,)
    assert claim(MORE).recheck == (
        "“45 divers” became “30 divers” (the version fetched at 2031-05-04 14:00 UTC)",
    )


def test_an_export_holds_again_once_the_page_reads_as_it_did(desk, fetch, claim, tmp_path):
    from claimtrack.export import write

    fetch(0, A)
    desk.judge([claim(LEAK)], Verdict.VERIFIED, evidence=[Evidence(location="https://log.example")])
    file = tmp_path / "out.json"
    write(desk.export(), file)

    def broken():
        desk.accept([claim(LEAK)])  # looked at again
        _, (checked,) = desk.check_export(file)
        return checked.broken

    absent = "its words are absent from the version fetched at 2031-05-04"
    fetch(1, B)
    assert broken() == (f"{absent} 13:00",)
    fetch(2, A)
    assert broken() == ()
    fetch(3, B)
    assert broken() == (f"{absent} 15:00",)


def test_what_nobody_decided_and_what_stood_all_the_time_is_left_alone(desk, fetch, claim):
    fetch(0, A), fetch(1, B)
    desk.judge([claim(GATE)], Verdict.VERIFIED)
    assert fetch(2, A).recheck == ()


def test_it_is_nobodys_act_and_no_undo_takes_it_back(desk, fetch, claim):
    fetch(0, A)
    desk.judge([claim(LEAK)], Verdict.VERIFIED)
    fetch(1, B), fetch(2, A)
    assert {act.by for act in desk.store.acts()[1:]} == {ITSELF}
    assert desk.undo().label == "undid: verified"
    assert desk.versions(ADDRESS)[0].first


def test_another_process_reads_it_from_the_store(tmp_path, clock, an_article, noon):
    def take(hour, text):
        store = open_store(tmp_path)
        article = an_article(text, ADDRESS, pulled=noon + timedelta(hours=hour))
        taken = Desk(store, "ann", clock=clock).take(Found(article, ()))
        store.close()
        return taken

    assert [take(hour, text).changed for hour, text in enumerate("ABAABC")] == [
        *(True, True, True, False, True, True),
    ]
    store = open_store(tmp_path)
    assert len(Desk(store, "ben").versions(ADDRESS)) == 5
    store.close()


def test_what_the_page_read_before_stands_beside_what_it_reads_again(desk, fetch, noon):
    first, second = fetch(0, A).article, fetch(1, B).article
    assert desk.reading(first).before is None
    assert desk.reading(second).before.id == first.id
    fetch(2, A)
    reading = desk.reading(first)
    assert (reading.before.id, reading.article.pulled) == (second.id, noon + timedelta(hours=2))


def test_who_watches_is_told_that_a_page_went_back(clock, tmp_path):
    page, desk = tmp_path / "weir.txt", Desk(MemoryStore(), "ann", clock=clock)
    texts = iter(" ".join(each) for each in (A, B, B, A, A, C))
    watched = watch(desk, [str(page)], 60, lambda _: page.write_text(next(texts)), lambda: 0.0)
    told = [(each.known, each.changed) for each in islice(watched, 4)]
    assert told == [(False, True), (False, True), (True, True), (False, True)]
