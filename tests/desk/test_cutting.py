"""Splitting and merging claims: words to the letter, nothing said is lost, taken back whole."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.desk import Desk
from claimtrack.errors import ChangedMeanwhile, NotAllowed
from claimtrack.model import Evidence, Relation, State, Verdict, claim_id
from claimtrack.store import open_store
from claimtrack.store.checkup import check
from claimtrack.store.memory import MemoryStore

DAM = "The Aldermoor dam holds 400 tonnes of silt."


@pytest.fixture
def at(dam):
    """Where the dam's claim can be cut: before "holds"."""
    return dam.span[0] + DAM.index("holds")


def halves(desk, claim):
    return [each.text for each in desk.store.claims_of(claim.article)][:2]


def test_a_claim_is_split_at_an_offset_of_its_article(ann, dam, now, at):
    act = ann.split(dam, at)
    assert halves(ann, dam) == ["The Aldermoor dam", "holds 400 tonnes of silt."]
    second = ann.claim(claim_id(dam.article, (at, dam.span[1])))
    assert (act.label, [each.id for each in act.changes]) == ("split", [dam.id, second.id])
    assert act.changes[1].before == {}
    assert now(dam).span == (dam.span[0], at - 1)


def test_both_halves_keep_who_said_it_tags_and_story(ann, dam, now, a_hop, at):
    ann.reattribute(dam, [a_hop("Ada Wren")])
    ann.tag([now(dam)], ["silt"])
    ann.file_under([now(dam)], "The dam")
    ann.split(now(dam), at)
    second = ann.store.claims_of(dam.article)[1]
    for field in ("chain", "voice", "tags", "story", "source"):
        assert getattr(second, field) == getattr(now(dam), field)


def test_what_was_concluded_stays_with_the_first_half(ann, dam, now, at):
    ann.judge([dam], Verdict.FALSE, "dredged", [Evidence(location="https://dam.example")])
    ann.link(now(dam), Relation.REPEATS, ann.claims()[1])
    ann.split(now(dam), at)
    second = ann.store.claims_of(dam.article)[1]
    assert (now(dam).verdict, len(now(dam).reviews), len(now(dam).links)) == ("false", 1, 1)
    assert (second.state, second.verdict, second.reviews, second.links) == ("new", None, (), ())


def test_the_second_half_is_not_rated_and_waits_for_nobody(ann, dam, now, at):
    ann.rate([dam], 2)
    ann.snooze([now(dam)], date(2040, 1, 1))
    ann.split(now(dam), at)
    second = ann.store.claims_of(dam.article)[1]
    assert (now(dam).credibility, now(dam).until) == (2, date(2040, 1, 1))
    assert (second.credibility, second.until, second.state) == (6, None, "new")


def test_each_half_keeps_the_gaps_that_lie_within_it(ann, a_claim, an_article, keep, texts):
    article = an_article("“We knew,” she said, “that it leaked,” he wrote, “and told them.”")
    (start, end), text = (1, len(article.text) - 1), article.text
    gaps = tuple(
        (text.index(words), text.index(words) + len(words))
        for words in (",” she said, “", ",” he wrote, “")
    )
    claim = a_claim(text[start:end], article, span=(start, end), gaps=gaps)
    keep(ann.store, article, claim)
    ann.split(claim, text.index("that"))
    first, second = ann.store.claims_of(article.id)
    assert (first.gaps, second.gaps) == ((), gaps[1:])
    ann.undo()
    ann.split(claim, text.index("leaked"))
    first, second = ann.store.claims_of(article.id)
    assert (first.gaps, second.gaps) == (gaps[:1], gaps[1:])
    assert texts([second]) == ["leaked,” he wrote, “and told them."]


def test_blanks_at_an_end_are_no_words_to_split_off(ann, dam, now):
    ann.respan(dam, (dam.span[0], dam.span[1] + 1))
    assert now(dam).text.endswith(" ")
    with pytest.raises(NotAllowed, match="splits none off"):
        ann.split(now(dam), dam.span[1])


@pytest.mark.parametrize("place", ["start", "end", "before", "behind"])
def test_a_cut_that_leaves_no_words_on_one_side_is_refused(ann, now, place):
    _, gates, _ = ann.claims()
    start, end = gates.span
    at = {"start": start, "end": end, "before": start - 5, "behind": end + 5}[place]
    with pytest.raises(NotAllowed, match="splits none off"):
        ann.split(gates, at)
    assert now(gates) == gates


def test_a_claim_that_is_there_already_is_not_made_a_second_time(
    ann, article, dam, now, at, a_claim, keep
):
    keep(ann.store, a_claim("holds 400 tonnes of silt.", article))
    with pytest.raises(NotAllowed, match="there already"):
        ann.split(dam, at)
    assert now(dam) == dam


def test_two_neighbours_become_one(ann, now):
    dam, gates, road = ann.claims()
    act = ann.merge(dam, gates)
    assert now(dam).text == f"{dam.text} {gates.text}"
    assert [each.id for each in ann.claims()] == [dam.id, road.id]
    assert (act.label, act.changes[1].id, act.changes[1].after) == ("merged", gates.id, {})


def test_what_was_said_of_the_second_goes_over_to_the_first(ann, ben, now):
    dam, gates, road = ann.claims()
    ann.judge([dam], Verdict.LIKELY)
    ben.judge([gates], None, "ask the warden")
    ann.tag([now(dam)], ["silt"])
    ben.tag([now(gates)], ["gates", "silt"])
    ann.link(now(gates), Relation.CONTRADICTS, road)
    ann.merge(now(dam), now(gates))
    merged = now(dam)
    assert merged.tags == ("silt", "gates")
    assert [each.by for each in merged.reviews] == ["ann", "ben"]
    assert (merged.state, merged.verdict) == (State.DECIDED, Verdict.LIKELY)
    [link] = merged.links
    assert (link.claim, link.relation, link.other) == (dam.id, "contradicts", road.id)
    assert now(road).links == (link,)


def test_what_links_the_two_goes_and_no_third_is_linked_twice(ann, now):
    dam, gates, road = ann.claims()
    ann.link(dam, Relation.SUPPORTS, gates)
    ann.link(now(dam), Relation.SUPPORTS, road)
    ann.link(now(gates), Relation.CONTRADICTS, now(road))
    ann.merge(now(dam), now(gates))
    [link] = now(dam).links
    assert (link.relation, link.other) == ("supports", road.id)
    assert now(road).links == (link,)


def test_only_the_next_claim_of_the_article_is_merged(ann, now, an_article, a_claim, keep):
    dam, gates, road = ann.claims()
    other = an_article("Fog.", address="https://courier.example/fog")
    fog = a_claim("Fog.", other)
    keep(ann.store, other, fog)
    for first, second in ((dam, road), (gates, dam), (road, fog), (dam, dam)):
        with pytest.raises(NotAllowed, match="not the next"):
            ann.merge(first, second)
    assert [now(each) for each in (dam, gates, road)] == [dam, gates, road]


def test_a_half_that_somebody_decided_since_is_not_taken_back(ann, ben, dam, at):
    ann.split(dam, at)
    second = ann.store.claims_of(dam.article)[1]
    ben.accept([second])
    with pytest.raises(ChangedMeanwhile, match=f"^ben changed claim {second.id}"):
        ann.undo()
    assert ann.claim(second.id).state is State.TRACKED


def test_a_half_whose_words_somebody_has_taken_up_again_is_not_put_over_theirs(ann, ben, dam, at):
    ann.split(dam, at)
    ann.undo()
    ben.split(dam, at)
    with pytest.raises(ChangedMeanwhile, match=r"^ben changed claim"):
        ann.redo()


def test_a_claim_that_was_missed_is_added_and_taken_back(ann, article, a_hop):
    start = article.text.index("valley road")
    act = ann.add(article, (start, start + 11), [a_hop("Ada Wren")])
    added = ann.claim(act.changes[0].id)
    assert (added.text, added.state, added.voice) == ("valley road", "new", "reported")
    assert (added.speaker.who, added.source, act.label) == ("Ada Wren", "The Gazette", "added")
    ann.undo()
    assert added.id not in standing(ann)
    ann.redo()
    assert ann.claim(added.id) == added


def test_a_claim_that_is_there_or_has_no_words_is_not_added(ann, article, dam):
    with pytest.raises(NotAllowed, match="there already"):
        ann.add(article, dam.span)
    for span in ((3, 3), (3, 4), (-1, 5), (5, 10_000)):
        with pytest.raises(NotAllowed, match="needs words"):
            ann.add(article, span)
    assert not ann.store.acts()


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["split", "merge", "tag", "link", "undo", "redo"]),
        st.integers(0, 20),
        st.integers(1, 60),
    ),
    max_size=20,
)


@given(STEPS)
def test_however_claims_are_cut_undo_and_redo_lead_back_to_the_letter(
    an_article, a_claim, keep, steps
):
    article = an_article("The weir was raised. Nobody was told, she said. They vote in June.")
    ends = (0, 20, 35, 47, 66)
    spans = [(ends[n] + (n > 0), ends[n + 1]) for n in range(4)]
    claims = [a_claim(article.text[slice(*s)], article, span=s) for s in spans]
    desk = Desk(MemoryStore(), "ann")
    keep(desk.store, article, *claims)
    done, undone = [], []
    for step, which, offset in steps:
        before = standing(desk)
        try:
            do(desk, step, which, offset)
        except NotAllowed:
            assert standing(desk) == before
            continue
        if step == "undo":
            assert standing(desk) == done.pop()
            undone.append(before)
        elif step == "redo":
            assert standing(desk) == undone.pop()
            done.append(before)
        elif standing(desk) != before:
            done.append(before)
            undone.clear()
        assert_sound(desk, article)


def do(desk, step, which, offset):
    claims = desk.store.claims_of(desk.store.articles()[0].id)
    claim, following = claims[which % len(claims)], claims[(which + 1) % len(claims)]
    match step:
        case "split":
            desk.split(claim, claim.span[0] + offset)
        case "merge":
            desk.merge(claim, following)
        case "tag":
            desk.tag([claim], [f"{offset}"])
        case "link":
            desk.link(claim, Relation.REPEATS, claims[offset % len(claims)])
        case _:
            getattr(desk, step)()


def standing(desk):
    return {each.id: each for each in desk.claims()}


def assert_sound(desk, article):
    claims = standing(desk)
    for claim in claims.values():
        assert article.text[slice(*claim.span)] == claim.text
        for link in claim.links:
            assert link in claims[link.end(claim.id)].links


def test_a_store_with_claims_split_and_merged_is_whole(tmp_path, article, a_claim, keep):
    store = open_store(tmp_path)
    claims = [a_claim(f"{each}.", article) for each in article.text.rstrip(".").split(". ")]
    keep(store, article, *claims)
    desk = Desk(store, "ann")
    desk.link(claims[1], Relation.REPEATS, claims[2])
    desk.split(claims[0], 10)
    second = desk.store.claims_of(article.id)[1]
    desk.merge(second, desk.claim(claims[1].id))
    desk.undo()
    desk.redo()
    left = [each.text for each in desk.claims()]
    store.close()
    assert not check(tmp_path).findings
    store = open_store(tmp_path)
    assert [each.text for each in store.claims()] == left
    store.close()


def test_a_link_that_is_undone_leaves_the_others_in_their_order(ann, now):
    first, second, third = ann.claims()
    ann.link(first, Relation.SUPPORTS, second)
    ann.link(now(first), Relation.REPEATS, third)
    before = now(first)
    ann.link(now(first), Relation.REPEATS, now(second))
    assert now(first) != before
    ann.undo()
    assert now(first) == before


def test_a_link_that_comes_back_stands_where_it_stood(ann, now):
    first, second, third = ann.claims()
    for other in (third, second):
        ann.link(now(first), Relation.REPEATS, now(other))
    before = now(first)
    ann.unlink(before, now(third))
    ann.undo()
    assert now(first) == before
