"""A check names whatever is wrong, and a repair saves whatever is not."""

import threading
from dataclasses import replace

import pytest
from msgspec import Raw

from claimtrack.errors import StoreError
from claimtrack.model import (
    Act,
    BlockKind,
    Change,
    Evidence,
    Link,
    Relation,
    Review,
    Source,
    Subject,
)
from claimtrack.model.article import Block
from claimtrack.store import open_store
from claimtrack.store.checkup import check, repair
from claimtrack.store.documents import encoded


@pytest.fixture
def kept(on_disk, article, claims, keep, noon):
    """A store of an article, three claims, a source and an act, folded once."""
    keep(on_disk, article, *claims[:2])
    on_disk.fold()
    keep(on_disk, claims[2])
    with on_disk.change() as changes:
        changes.put_source(Source(name="Marden Mercury", reliability="B"))
        step = Change(id=claims[0].id, before={"tags": []}, after={"tags": ["weir"]})
        changes.put_claims([replace(claims[0], tags=("weir",))])
        changes.add_act(Act(number=1, by="ann", at=noon, label="tagged", changes=(step,)))
    return on_disk


def lines(checkup):
    return [str(finding) for finding in checkup.findings]


@pytest.mark.usefixtures("kept")
def test_a_sound_store_is_sound(folder):
    checkup = check(folder)
    assert checkup.sound
    assert str(checkup.count) == "3 claims, 1 article, 1 act"
    assert not lines(checkup)


def test_there_has_to_be_something_to_check(folder):
    with pytest.raises(StoreError, match="is not there"):
        check(folder)


def test_what_points_at_nothing_is_named(kept, folder, claims, noon):
    one, two, three = claims
    link = Link(claim=two.id, relation=Relation.REPEATS, other="f" * 16, by="ann", at=noon)
    half = Link(claim=three.id, relation=Relation.REPEATS, other=one.id, by="ann", at=noon)
    seen = Review(by="ann", at=noon, evidence=(Evidence(location="e" * 16),))
    with kept.change() as changes:
        changes.put_claims([replace(two, links=(link,)), replace(three, links=(half,))])
        changes.put_claims([replace(one, reviews=(seen,))])
        step = Change(id="d" * 16, before={}, after={"tags": []})
        changes.add_act(Act(number=2, by="a", at=noon, label="x", changes=(step,), undoes=7))
    assert lines(check(folder)) == [
        f"claim {one.id}: its evidence {'e' * 16} is not there",
        f"claim {two.id}: it is linked to {'f' * 16}, which is not there",
        f"claim {three.id}: its link with {one.id} does not stand on that one",
        f"act 2: it changed {'d' * 16}, which is not there",
        "act 2: it takes back or repeats act 7, which is not before it",
    ]


def test_words_that_are_not_the_articles_are_named(kept, folder, article, claims, an_article):
    other = an_article("Nothing of that.", "https://other.example")
    with kept.change() as changes:
        changes.put_article(replace(other, sha256=article.sha256, previous="9" * 16))
        changes.put_claims([replace(claims[0], span=(1, 20)), replace(claims[1], article="0" * 16)])
    assert lines(check(folder)) == [
        f"article {other.id}: its text does not have its hash",
        f"article {other.id}: its previous version {'9' * 16} is not there",
        f"claim {claims[0].id}: its span 1..20 does not give its words",
        f"claim {claims[1].id}: its article {'0' * 16} is not there",
    ]


def test_a_removed_claim_is_not_missed(kept, folder, claims, noon):
    gone = Change(id=claims[2].id, before={"text": "was"}, after={})
    with kept.change() as changes:
        changes.drop_claims([claims[2].id])
        changes.add_act(Act(number=2, by="ann", at=noon, label="merged", changes=(gone,)))
    assert check(folder).sound


def flip(path, words):
    data = bytearray(path.read_bytes())
    at = data.index(words)
    data[at] ^= 1
    path.write_bytes(data)
    return at


@pytest.mark.usefixtures("kept")
def test_damage_in_the_snapshot_is_named_and_the_rest_is_saved(folder, claims, tmp_path):
    flip(folder / "claims.json", claims[1].id.encode())
    before = {each: each.read_bytes() for each in folder.iterdir()}
    checkup = check(folder)
    assert not checkup.sound
    assert any("not what was written" in line and "byte" in line for line in lines(checkup))

    repaired = repair(folder, tmp_path / "saved")
    assert str(repaired.saved) == "2 claims, 1 article, 1 act"
    assert len(repaired.lost) == 1
    saved = open_store(tmp_path / "saved")
    assert [each.id for each in saved.claims()] == [claims[0].id, claims[2].id]
    assert saved.claims()[0].tags == ("weir",)
    assert saved.source("Marden Mercury").reliability == "B"
    assert {each: each.read_bytes() for each in folder.iterdir()} == before
    assert check(tmp_path / "saved").sound


@pytest.mark.usefixtures("kept")
def test_damage_in_the_journal_is_named_and_the_rest_is_saved(folder, claims, tmp_path):
    journal = next(folder.glob("*.journal"))
    first, lost, *_ = journal.read_bytes().splitlines(keepends=True)
    flip(journal, claims[2].text.encode())
    at = len(first)
    repaired = repair(folder, tmp_path / "saved")
    assert [str(each) for each in repaired.lost] == [
        f"{journal.name}, byte {at}: a change is lost: the seal is broken",
        f"{journal.name}, byte {at + len(lost)}: change 5 does not follow change 3",
    ]
    saved = open_store(tmp_path / "saved")
    assert [each.id for each in saved.claims()] == [claims[0].id, claims[1].id]
    assert len(saved.acts()) == 1


def test_a_lost_act_leaves_its_number_empty(kept, folder, tmp_path, noon):
    for number in (2, 3):
        with kept.change() as changes:
            act = Act(number=number, by="ann", at=noon, label=f"act {number}", changes=())
            changes.add_act(act)
    flip(next(folder.glob("*.journal")), b"act 2")
    repair(folder, tmp_path / "saved")
    saved = open_store(tmp_path / "saved")
    assert [each.label for each in saved.acts()] == ["tagged", "lost", "act 3"]
    with saved.change() as changes:
        changes.add_act(Act(number=4, by="ann", at=noon, label="act 4", changes=()))
    assert check(tmp_path / "saved").sound


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("where", [b'"meta"', b'"sums"', b'"seal"', b'"claims"', b"\n"])
def test_damage_to_the_frame_costs_no_claim(folder, claims, tmp_path, where):
    flip(folder / "claims.json", where)
    assert not check(folder).sound
    repair(folder, tmp_path / "saved")
    saved = {each.id for each in open_store(tmp_path / "saved").claims()}
    assert saved == {each.id for each in claims}


@pytest.mark.usefixtures("kept")
def test_without_the_snapshot_the_journal_is_saved(folder, claims, tmp_path):
    (folder / "claims.json").unlink()
    repaired = repair(folder, tmp_path / "saved")
    assert [each.id for each in open_store(tmp_path / "saved").claims()] == [
        claims[2].id,
        claims[0].id,
    ]
    assert "the file is missing" in str(repaired.lost[0])


@pytest.mark.usefixtures("kept")
def test_a_repair_never_writes_over_anything(folder, tmp_path):
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "letter.txt").write_text("mine")
    with pytest.raises(StoreError, match="is not empty"):
        repair(folder, tmp_path / "saved")
    with pytest.raises(StoreError, match="holds no store"):
        repair(tmp_path / "saved", tmp_path / "elsewhere")


def test_what_was_noted_may_be_about_anything(kept, folder, noon):
    noted = Change(id="the weir", before={}, after={"acts": 1}, subject=Subject.NOTE)
    with kept.change() as changes:
        changes.add_act(Act(number=2, by="ann", at=noon, label="briefed", changes=(noted,)))
    assert check(folder).sound


def test_what_is_saved_of_a_store_in_use_is_whole(folder, tmp_path, on_disk, article, claims, keep):
    keep(on_disk, article, *claims)
    used, done = open_store(folder), threading.Event()

    def use():
        while not done.is_set():
            keep(used, replace(claims[0], tags=("weir",)))
            used.fold()

    thread = threading.Thread(target=use)
    thread.start()
    repairs = [repair(folder, tmp_path / f"saved{number}") for number in range(12)]
    done.set()
    thread.join()
    assert {each.lost for each in repairs} == {()}
    assert {each.saved.claims for each in repairs} == {3}


def test_an_article_is_known_by_its_address_and_text(kept, folder, an_article):
    moved = replace(an_article("Eels.", "https://other.example"), address="https://this.example")
    with kept.change() as changes:
        changes.put_article(moved)
    assert lines(check(folder)) == [
        f"article {moved.id}: its id is not that of its address and text"
    ]


def test_a_block_lies_within_its_article(kept, folder, an_article):
    inside = an_article("Eels.", "https://other.example/1")
    beyond = an_article("Eels.", "https://other.example/2")
    with kept.change() as changes:
        changes.put_article(inside)
        changes.put_article(replace(beyond, blocks=(Block(BlockKind.PARAGRAPH, (0, 6)),)))
    assert lines(check(folder)) == [f"article {beyond.id}: a block reaches outside its text"]


def test_a_version_that_is_there_may_be_the_one_before(kept, folder, article, an_article):
    with kept.change() as changes:
        changes.put_article(an_article("Eels.", previous=article.id))
    assert check(folder).sound


def test_evidence_that_is_no_id_points_where_it_likes(kept, folder, claims, noon):
    locations = ("https://weir.example", "notes.txt", "feedbeef", "E" * 16, "e" * 17, claims[1].id)
    seen = Review(by="ann", at=noon, evidence=tuple(Evidence(location=each) for each in locations))
    with kept.change() as changes:
        changes.put_claims([replace(claims[0], reviews=(seen,))])
    assert check(folder).sound


def test_a_link_of_two_others_is_named(kept, folder, claims, noon):
    one, two, three = claims
    link = Link(claim=one.id, relation=Relation.REPEATS, other=two.id, by="ann", at=noon)
    with kept.change() as changes:
        changes.put_claims([replace(each, links=(link,)) for each in claims])
    assert lines(check(folder)) == [
        f"claim {three.id}: a link from {one.id} to {two.id} stands on it"
    ]


@pytest.mark.parametrize(("undoes", "sound"), [(1, True), (2, False), (3, False), (0, False)])
def test_an_act_takes_back_one_before_it(kept, folder, noon, undoes, sound):
    with kept.change() as changes:
        changes.add_act(
            Act(number=2, by="ann", at=noon, label="undid: tagged", changes=(), undoes=undoes)
        )
    told = f"act 2: it takes back or repeats act {undoes}, which is not before it"
    assert lines(check(folder)) == ([] if sound else [told])


def test_the_acts_of_a_history_are_numbered_without_a_gap(kept, folder, noon):
    act = Act(number=3, by="ann", at=noon, label="tracked", changes=())
    with kept.change():
        kept._storage.do([("put", "acts", "3", Raw(encoded(act)))])
    assert lines(check(folder)) == ["act 3: it is the history's number 2"]


def test_a_document_that_cannot_be_read_is_named_and_the_others_are_checked(kept, folder, claims):
    with kept.change() as changes:
        kept._storage.do([("put", "claims", "7", Raw(b'{"id": "eel"}'))])
        changes.put_claims([replace(claims[0], span=(1, 20))])
    first, second = lines(check(folder))
    assert first.startswith("claims, document 7: cannot be read: ")
    assert second == f"claim {claims[0].id}: its span 1..20 does not give its words"


@pytest.mark.usefixtures("kept")
def test_a_journal_that_is_empty_or_missing_costs_its_changes_and_no_more(folder, claims, tmp_path):
    (journal,) = folder.glob("*.journal")
    for number, told in enumerate(("the file is empty", "the file is missing")):
        if number:
            journal.unlink()
        else:
            journal.write_bytes(b"\n" * 100)
        repaired = repair(folder, tmp_path / f"saved{number}")
        assert [journal.name in str(each) for each in repaired.lost] == [True]
        assert told in str(repaired.lost[0])
        saved = open_store(tmp_path / f"saved{number}")
        assert [each.id for each in saved.claims()] == [each.id for each in claims[:2]]
        saved.close()


@pytest.mark.usefixtures("kept")
def test_a_change_without_an_end_is_lost_and_told(folder, claims, tmp_path):
    (journal,) = folder.glob("*.journal")
    journal.write_bytes(journal.read_bytes().rstrip(b"\n"))
    at = journal.read_bytes().rindex(b"\n") + 1
    repaired = repair(folder, tmp_path / "saved")
    assert [str(each) for each in repaired.lost] == [
        f"{journal.name}, byte {at}: a change is lost: the line has no end"
    ]
    assert len(open_store(tmp_path / "saved").claims()) == len(claims)


@pytest.mark.usefixtures("kept")
def test_the_place_of_a_damaged_seal_is_told(folder, tmp_path):
    path = folder / "claims.json"
    data = bytearray(path.read_bytes())
    at = data.rindex(b'"seal":"') + len(b'"seal":"')
    data[at] = ord("0") if data[at] != ord("0") else ord("1")
    path.write_bytes(data)
    (lost,) = repair(folder, tmp_path / "saved").lost
    start = bytes(data).rindex(b'\n"sums"') + 1
    assert str(lost) == f"claims.json, byte {start}: the seal is damaged: all lines were taken"


@pytest.mark.usefixtures("kept")
def test_what_is_damaged_is_shown_by_its_beginning_and_safe_to_print(folder):
    path, long = folder / "claims.json", b'"1":{"id":"\x1b[2J' + b"x" * 500 + b'"},\n'
    data = path.read_bytes()
    at = data.index(b"\n") + 1
    path.write_bytes(data[:at] + long + data[at:])
    told = [line for line in lines(check(folder)) if "not what was written: " in line]
    (line,) = told
    assert f"byte {at}: " in line
    assert line.isprintable()
    assert len(line) < 150
