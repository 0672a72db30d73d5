"""What every store does, whatever it keeps its claims in."""

from dataclasses import replace
from datetime import date

import pytest

from claimtrack.errors import StoreError
from claimtrack.model import Act, Change, Order, Query, Source, State


def act(noon, number, **more):
    given = {"by": "ann", "at": noon, "label": "tracked", "changes": (), **more}
    return Act(number=number, **given)


def test_a_new_store_is_empty(store):
    assert not store.claims()
    assert not store.articles()
    assert not store.acts()
    assert store.claim("0" * 16) is None
    assert store.article("0" * 16) is None


def test_what_was_put_is_found_again(store, article, claims, keep):
    keep(store, article, *claims)
    assert store.article(article.id) == article
    assert list(store.articles()) == [article]
    assert list(store.claims()) == claims
    assert [store.claim(each.id) for each in claims] == claims


def test_claims_are_listed_as_they_came(store, claims, keep):
    keep(store, claims[2])
    keep(store, claims[0], claims[1])
    assert list(store.claims()) == [claims[2], claims[0], claims[1]]


def test_a_changed_claim_keeps_its_place(store, claims, keep):
    keep(store, *claims)
    changed = replace(claims[0], state=State.TRACKED, tags=("weir",))
    keep(store, changed)
    assert list(store.claims()) == [changed, *claims[1:]]


def test_a_dropped_claim_is_gone_and_comes_back_last(store, claims, keep):
    keep(store, *claims)
    with store.change() as changes:
        changes.drop_claims([claims[0].id, "no such claim"])
    assert list(store.claims()) == claims[1:]
    assert store.claim(claims[0].id) is None
    keep(store, claims[0])
    assert list(store.claims()) == [*claims[1:], claims[0]]


def test_the_claims_of_an_article_stand_as_its_text_has_them(store, article, claims, keep, a_claim):
    keep(store, article, claims[2], claims[0], a_claim("Elsewhere it rained."), claims[1])
    assert list(store.claims_of(article.id)) == claims
    assert not store.claims_of("f" * 16)


def test_equal_claims_stay_as_they_stand_in_their_articles(store, article, claims, keep):
    keep(store, article, *reversed(claims))
    assert list(store.claims(order=Order.WORTH)) == claims


def test_articles_come_before_those_that_came_later(store, an_article, a_claim, keep):
    first = an_article("The weir leaks.", "https://one.example")
    second = an_article("The weir holds.", "https://two.example")
    later, earlier = a_claim("The weir holds.", second), a_claim("The weir leaks.", first)
    keep(store, first, second, later, earlier)
    assert list(store.claims(order=Order.WORTH)) == [earlier, later]


def test_the_worthiest_comes_first(store, claims, keep):
    keep(store, *(replace(each, worth=at / 10) for at, each in enumerate(claims)))
    assert [each.worth for each in store.claims(order=Order.WORTH)] == [0.2, 0.1, 0.0]


def test_what_has_no_day_comes_last_both_ways(store, claims, keep):
    days = [None, date(2031, 4, 1), date(2031, 5, 1)]
    keep(store, *(replace(each, published=day) for each, day in zip(claims, days, strict=True)))
    oldest = [each.published for each in store.claims(order=Order.OLDEST)]
    newest = [each.published for each in store.claims(order=Order.NEWEST)]
    assert oldest == [date(2031, 4, 1), date(2031, 5, 1), None]
    assert newest == [date(2031, 5, 1), date(2031, 4, 1), None]


def test_speakers_and_sources_are_ordered_by_name_whatever_their_case(store, claims, keep, a_hop):
    chains = [(a_hop("ben"),), (), (a_hop("the mayor", who="Ada"),)]
    keep(store, *(replace(each, chain=hops) for each, hops in zip(claims, chains, strict=True)))
    names = [each.speaker and each.speaker.name for each in store.claims(order=Order.SPEAKER)]
    assert names == ["the mayor", "ben", None]


def test_an_order_follows_what_is_changed(store, claims, keep):
    keep(store, *claims)
    assert store.claims(order=Order.WORTH)[0] == claims[0]
    best = replace(claims[2], worth=0.9)
    keep(store, best)
    assert store.claims(order=Order.WORTH)[0] == best
    assert store.claims(Query.parse("vote"), Order.WORTH)[0] == best


def test_a_filter_follows_what_is_changed(store, claims, keep):
    keep(store, *claims)
    new = Query.parse("state:new -tag:weir")
    assert len(store.claims(new)) == 3
    keep(store, replace(claims[0], state=State.REJECTED), replace(claims[1], tags=("weir",)))
    assert list(store.claims(new)) == [claims[2]]


def test_words_are_found_in_text_source_names_and_tags(store, claims, keep, a_hop):
    keep(store, replace(claims[1], chain=(a_hop("Thorne", who="Ilka Thorne"),), tags=("LOCK",)))
    for words in ("DOWNSTREAM", "mercury", '"ilka thorne"', "lock", '""'):
        assert len(store.claims(Query.parse(words))) == 1, words
    assert not store.claims(Query.parse("upstream"))


def test_what_was_listed_does_not_change_under_the_reader(store, claims, keep):
    keep(store, *claims)
    listed = store.claims()
    keep(store, replace(claims[0], state=State.REJECTED))
    assert listed[0] == claims[0]
    assert listed[-1] == claims[2]
    assert list(listed[1:]) == claims[1:]


def test_ids_are_found_by_how_they_begin(store, claims, keep):
    keep(store, *claims)
    assert list(store.claim_ids("")) == sorted(each.id for each in claims)
    assert list(store.claim_ids(claims[1].id[:8])) == [claims[1].id]
    assert not store.claim_ids("g")


def test_any_name_may_be_an_id(store, claims, keep):
    named = [replace(claims[0], id=name) for name in ("dam", "DAM", "-1", "0x1", "½", "f" * 16)]
    keep(store, *named)
    assert [store.claim(each.id) for each in named] == named
    assert list(store.claim_ids("d")) == ["dam"]


def test_a_source_is_not_judged_until_it_is(store):
    assert store.source("Marden Mercury") == Source(name="Marden Mercury", reliability="F")
    with store.change() as changes:
        changes.put_source(Source(name="Marden Mercury", reliability="B"))
    assert store.source("Marden Mercury").reliability == "B"


def test_the_history_is_kept_in_order(store, noon):
    steps = (Change(id="1", before={}, after={"tags": ["weir"], "span": [0, 4]}),)
    acts = [act(noon, 1, changes=steps), act(noon, 2, undoes=1)]
    for each in acts:
        with store.change() as changes:
            changes.add_act(each)
    assert list(store.acts()) == acts
    assert store.acts()[-1] == acts[1]


def test_an_act_out_of_turn_is_refused(store, noon):
    with pytest.raises(StoreError, match="act 2 does not follow act 0"), store.change() as changes:
        changes.add_act(act(noon, 2))


def test_a_stored_article_is_never_changed(store, article, keep):
    keep(store, article)
    keep(store, article)
    with pytest.raises(StoreError, match="never changed"):
        keep(store, replace(article, title="Another"))
    assert list(store.articles()) == [article]


def test_a_change_that_fails_leaves_no_trace(store, article, claims, keep, noon):
    keep(store, *claims)
    before = store.version
    with pytest.raises(ZeroDivisionError), store.change() as changes:  # noqa: PT012
        changes.put_article(article)
        changes.put_claims([replace(claims[0], state=State.REJECTED)])
        changes.drop_claims([claims[1].id])
        changes.put_source(Source(name="Marden Mercury", reliability="A"))
        changes.add_act(act(noon, 1))
        raise ZeroDivisionError
    assert list(store.claims()) == claims
    assert len(store.claims(Query.parse("state:new"))) == 3
    assert not store.articles()
    assert not store.acts()
    assert store.source("Marden Mercury").reliability == "F"
    assert store.version == before


def test_a_change_sees_what_it_has_done_so_far(store, claims):
    with store.change() as changes:
        changes.put_claims(claims)
        assert list(store.claims()) == claims
        changes.drop_claims([claims[0].id])
        assert list(store.claims(Query.parse("state:new"))) == claims[1:]


def test_the_version_grows_with_every_change(store, claims, keep):
    versions = [store.version]
    for claim in claims:
        keep(store, claim)
        versions.append(store.version)
    assert versions == sorted(set(versions))
    assert store.refresh() is False


@pytest.mark.parametrize(
    "bad", [{"text": "half a \ud83d"}, {"worth": float("nan")}, {"worth": float("inf")}]
)
def test_what_would_not_come_back_is_refused(store, claims, keep, bad):
    with pytest.raises(StoreError, match="nothing was stored"):
        keep(store, replace(claims[0], **bad))
    assert not store.claims()


def test_hostile_text_comes_back_to_the_letter(store, keep, a_claim, an_article):
    text = (
        'NUL \0, escape \x1b[2J, \u202eright to left\u202c, \u2028, "quoted\\", 😀, \n\r\t{"x":1}'
    )
    article = an_article(text)
    keep(store, article, a_claim(text, article))
    assert store.articles()[0].text == text
    assert store.claims(Query.parse("NUL"))[0].text == text


def test_what_was_handed_out_for_one_change_changes_nothing_after_it(on_disk, claims):
    with on_disk.change() as changes:
        changes.put_claims(claims[:1])
    with pytest.raises(StoreError, match="within a transaction only"):
        changes.put_claims(claims[1:])
    assert list(on_disk.claims()) == claims[:1]


def test_the_history_goes_on_where_it_was_read(store, noon):
    def act(number):
        return Act(number=number, by="ann", at=noon, label=f"act {number}", changes=())

    def add(*acts):
        with store.change() as changes:
            for each in acts:
                changes.add_act(each)

    for number in (1, 2, 3):
        read = list(store.acts())
        add(act(number))
        assert list(store.acts()) == [*read, act(number)]
    with pytest.raises(StoreError, match="act 9 does not follow act 4"):
        add(act(4), act(9))
    assert list(store.acts()) == [act(1), act(2), act(3)]
    add(act(4))
    assert [each.number for each in store.acts()] == [1, 2, 3, 4]


def test_a_claim_that_comes_later_stands_among_those_of_its_article(store, article, claims):
    for at in (2, 0, 1):
        with store.change() as changes:
            changes.put_claims([claims[at]])
        held = sorted(store.claims(), key=lambda claim: claim.span)
        assert list(store.claims_of(article.id)) == held
    with store.change() as changes:
        changes.drop_claims([claims[1].id])
    assert list(store.claims_of(article.id)) == [claims[0], claims[2]]
    moved = replace(claims[0], span=(500, 552))
    with store.change() as changes:
        changes.put_claims([moved])
    assert list(store.claims_of(article.id)) == [claims[2], moved]
