"""What bears on a claim: suggestions that stay right, and decided claims that are touched."""

from datetime import date

import pytest

from claimtrack.desk import Desk, Found
from claimtrack.desk.indexed import Indexed
from claimtrack.model import ITSELF, Quantity, Relation, State, Verdict
from claimtrack.store import open_store

SILT = "The Aldermoor dam holds 400 tonnes of silt."


@pytest.fixture
def desk(store, clock):
    return Desk(store, "ann", clock=clock)


@pytest.fixture
def take(desk, an_article, a_claim):
    """``take(sentence, address, **fields)``: take in an article of one claim."""

    def taking(text, at="1", published=None, **more):
        address = f"https://gazette.example/{at}"
        article = an_article(text, address, source="The Gazette")
        claim = a_claim(text, article, source="The Gazette", published=published, **more)
        return desk.take(Found(article, (claim,))), claim

    return taking


def tonnes(number):
    text = f"{number} tonnes"
    return (Quantity(low=number, high=number, unit="tonne", text=text, span=(0, len(text))),)


def others(desk, claim):
    return [each.other for each in desk.suggestions(claim)]


@pytest.fixture
def three(take):
    """A claim and one that repeats it, beside one about something else."""
    _, claim = take(SILT)
    _, copy = take(SILT, at="2")
    take("Bread prices rose in the valley again.", at="3")
    return claim, copy


def test_what_was_moved_is_found_by_its_new_words_alone(desk, three):
    claim, copy = three
    assert others(desk, claim) == [copy.id]
    desk.respan(copy, (0, len("The Aldermoor")))
    assert others(desk, claim) == []
    desk.undo()
    assert others(desk, claim) == [copy.id]


def test_what_was_split_and_merged_and_taken_back_is_found_as_it_is(desk, three):
    claim, copy = three
    assert others(desk, claim) == [copy.id]
    desk.split(copy, len("The Aldermoor dam holds"))
    rest = next(each for each in desk.claims() if "tonnes of silt" in each.text != SILT)
    assert rest.id in others(desk, claim)
    desk.undo()
    assert others(desk, claim) == [copy.id]
    desk.redo()
    assert rest.id in others(desk, claim)


def test_what_another_process_took_in_is_found_after_the_next_look(tmp_path, clock, a_claim, keep):
    mine, theirs = open_store(tmp_path / "store"), open_store(tmp_path / "store")
    claim, copy = a_claim(SILT), a_claim(SILT, article="1" * 16)
    keep(theirs, claim)
    mine.refresh()
    desk = Desk(mine, "ann", clock=clock)
    assert others(desk, claim) == []
    keep(theirs, copy)
    mine.refresh()
    assert others(desk, claim) == [copy.id]
    mine.close()
    theirs.close()


def test_what_failed_to_be_kept_is_not_suggested(desk, three, a_claim):
    claim, copy = three
    assert others(desk, claim) == [copy.id]

    def fail():
        with desk.store.change() as changes:
            changes.put_claims([a_claim(SILT, article="9" * 16)])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert others(desk, claim) == [copy.id]


@pytest.fixture
def many(tmp_path, keep, a_claim):
    """A store of so many claims that their index is worth keeping, and one of them."""
    store = open_store(tmp_path / "many")
    claims = [a_claim(f"Gate {n} of the dam was shut.", article=f"{n:016x}") for n in range(1_100)]
    keep(store, *claims)
    yield store, claims[7]
    store.close()


def test_the_index_is_read_from_beside_the_store_and_caught_up(many, tmp_path, keep, a_claim):
    store, claim = many
    Indexed(store).kept()
    assert (tmp_path / "many" / "claims.json.index").exists()
    new = a_claim("Gate 7 of the dam was shut at noon.", article="f" * 16)
    keep(store, new)
    with store.change() as changes:
        changes.drop_claims([claim.id])
    again = open_store(tmp_path / "many")
    index = Indexed(again).index()
    assert len(index) == len(again.claims())
    assert index.candidates(["noon"]) == [new.id]
    assert claim.id not in index.candidates(["7"])
    again.close()


@pytest.mark.parametrize("damage", [b"", b"nothing", b"{}\n"])
def test_a_damaged_index_is_made_anew(many, tmp_path, damage):
    store, claim = many
    Indexed(store).kept()
    (tmp_path / "many" / "claims.json.index").write_bytes(damage)
    assert Indexed(store).index().candidates(["7"])[:1] == [claim.id]


def test_an_index_of_another_form_is_made_anew(many):
    store, claim = many
    store.remember("index", b"of another version", store.version)
    assert Indexed(store).index().candidates(["7"])[:1] == [claim.id]


@pytest.fixture
def decided(desk, take):
    """A claim of 4 May that was judged true."""
    _, claim = take(SILT, published=date(2031, 5, 4), quantities=tonnes(400))
    desk.judge([claim], Verdict.LIKELY)
    return claim.id


def test_a_decided_claim_that_a_later_number_updates_is_to_be_looked_at_again(desk, take, decided):
    taken, came = take(
        "The Aldermoor dam holds 650 tonnes of silt.",
        at="2",
        published=date(2031, 5, 9),
        quantities=tonnes(650),
    )
    assert taken.recheck == (decided,)
    claim = desk.claim(decided)
    assert (claim.state, claim.verdict) == (State.DECIDED, Verdict.LIKELY)
    [reason] = claim.recheck
    assert reason.startswith(f"may be updated by {came.id[:8]} in The Gazette: ")
    assert "650 tonnes against 400 tonnes" in reason
    assert claim.links == ()


def test_it_is_one_act_of_nobody_that_no_undo_takes_back(desk, take, decided):
    before = len(desk.store.acts())
    take("The Aldermoor dam does not hold 400 tonnes of silt.", at="2")
    [act] = desk.store.acts()[before:]
    assert act.by == ITSELF
    assert "may be contradicted" in desk.claim(decided).recheck[0]
    desk.undo()
    assert desk.claim(decided).state is not State.DECIDED


def test_what_was_touched_since_is_what_nobody_has_looked_at_since(desk, take, decided):
    before = len(desk.store.acts())
    assert desk.touched_since(before) == set()
    take("The Aldermoor dam does not hold 400 tonnes of silt.", at="2")
    assert desk.touched_since(before) == {decided}
    assert desk.touched_since(len(desk.store.acts())) == set()
    desk.judge([desk.claim(decided)], Verdict.DISPUTED)
    assert desk.touched_since(before) == set()


@pytest.mark.parametrize(
    "text", [SILT, "Bread prices rose in the valley again.", "The Aldermoor dam is old."]
)
def test_what_repeats_it_or_is_about_something_else_touches_nothing(desk, take, decided, text):
    taken, _ = take(text, at="2", quantities=())
    assert taken.recheck == ()
    assert desk.claim(decided).recheck == ()


def test_a_claim_that_is_not_decided_is_not_touched(desk, take):
    _, claim = take(SILT)
    taken, _ = take("The Aldermoor dam does not hold 400 tonnes of silt.", at="2")
    assert taken.recheck == ()
    assert desk.claim(claim.id).recheck == ()


def test_the_next_version_of_an_article_is_left_to_the_comparison_of_versions(desk, take, decided):
    taken, _ = take("The Aldermoor dam does not hold 400 tonnes of silt.")
    assert taken.previous is not None
    assert not any("may be contradicted" in reason for reason in desk.claim(decided).recheck)


def test_what_is_touched_is_told_with_relation_and_reason(desk, decided, a_claim):
    came = a_claim("The Aldermoor dam does not hold 400 tonnes of silt.", article="e" * 16)
    [touch] = desk.touched([came])
    assert (touch.decided.id, touch.by, touch.relation) == (decided, came, Relation.CONTRADICTS)
    assert touch.why == "denies what The Gazette writes"


@pytest.fixture
def other_news(desk, a_claim, keep):
    """Two hundred claims of other matters, among which the words of one tell something."""
    keep(desk.store, *(a_claim(f"Heron {at} left gate {at}.", f"{at:016x}") for at in range(200)))


@pytest.mark.usefixtures("other_news")
@pytest.mark.parametrize("at", [0, 30, 69])
def test_a_decided_claim_is_touched_however_many_copies_of_it_there_are(desk, take, at):
    copies = [take(SILT, at=f"copy-{each}", quantities=tonnes(400))[1] for each in range(70)]
    desk.judge([desk.claim(copies[at].id)], Verdict.VERIFIED)
    take(SILT.replace("400", "650"), at="late", quantities=tonnes(650))
    assert len(desk.claim(copies[at].id).recheck) == 1


@pytest.mark.usefixtures("other_news")
def test_all_decided_copies_are_touched(desk, take):
    copies = [take(SILT, at=f"copy-{each}", quantities=tonnes(400))[1] for each in range(20)]
    desk.judge([desk.claim(each.id) for each in copies], Verdict.VERIFIED)
    take(SILT.replace("400", "650"), at="late", quantities=tonnes(650))
    assert all(desk.claim(each.id).recheck for each in copies)
