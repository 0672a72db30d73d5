"""Tags and stories over many claims: counted, and changed everywhere at once."""

import pytest

from claimtrack.errors import NotFound
from claimtrack.model import Query, State, Verdict


@pytest.fixture
def claims(ann):
    return list(ann.claims())


def test_tags_are_counted_the_most_used_first(ann, claims):
    ann.tag(claims[:1], ["silt"])
    ann.tag([ann.claim(each.id) for each in claims], ["dam"])
    assert ann.tags() == {"dam": 3, "silt": 1}
    assert list(ann.tags()) == ["dam", "silt"]


def test_a_tag_is_renamed_to_the_letter_and_no_other_that_looks_like_it(ann, claims):
    ann.tag(claims[:1], ["Dam"])
    ann.tag(claims[1:2], ["dam"])
    ann.rename_tag("Dam", ["weir"])
    assert ann.tags() == {"weir": 1, "dam": 1}
    ann.drop_tag("dam")
    assert ann.tags() == {"weir": 1}


def test_stories_are_counted_by_state(ann, claims):
    ann.file_under(claims[:2], "Aldermoor")
    ann.judge([ann.claim(claims[0].id)], Verdict.FALSE)
    (counts,) = ann.stories().values()
    assert {state: count for state, count in counts.items() if count} == {
        State.NEW: 1,
        State.DECIDED: 1,
    }


def test_a_story_is_renamed_whole_and_one_that_contains_its_name_stays(ann, claims):
    ann.file_under(claims[:1], "Dam")
    ann.file_under(claims[1:], "Dam closure")
    ann.rename_story("Dam", "Aldermoor")
    assert list(ann.stories()) == ["Aldermoor", "Dam closure"]
    ann.undo()
    assert list(ann.stories()) == ["Dam", "Dam closure"]


def test_renaming_to_a_story_that_is_there_puts_the_two_together(ann, claims):
    ann.file_under(claims[:1], "Dam")
    ann.file_under(claims[1:], "Aldermoor")
    ann.rename_story("Dam", "Aldermoor")
    assert list(ann.stories()) == ["Aldermoor"]


@pytest.mark.parametrize("name", ["gone", 'od"d', ""])
def test_a_name_that_nothing_bears_is_told(ann, name):
    with pytest.raises(NotFound):
        ann.drop_tag(name)
    with pytest.raises(NotFound):
        ann.rename_story(name, "other")


def test_who_speaks_and_which_outlets_there_are_the_most_heard_first(ann, a_hop):
    assert list(ann.sources()) == ["The Gazette"]
    assert list(ann.speakers()) == []
    first, second = ann.claims()[:2]
    ann.reattribute(first, [a_hop("Brun", who="Eda Brun"), a_hop("The Port")])
    ann.reattribute(second, [a_hop("The Port")])
    assert list(ann.speakers()) == ["The Port", "Eda Brun"]


@pytest.mark.parametrize("name", ["dam", "two words", 'od"d', "-minus", "a:b"])
def test_the_query_for_a_name_matches_that_name(ann, claims, name):
    ann.tag(claims[:1], [name])
    assert [each.id for each in ann.claims(Query.having("tag", name))] == [claims[0].id]


def test_outlets_are_listed_the_one_with_most_claims_first(ann, a_claim, keep):
    keep(ann.store, a_claim("Eels left.", "e" * 16), a_claim("Rain.", "f" * 16, source="Courier"))
    assert ann.sources() == ["The Gazette", "Courier"]


def test_speakers_are_listed_once_by_their_full_name_the_most_heard_first(ann, claims, a_hop):
    ann.reattribute(claims[0], [a_hop("an aide", who=None), a_hop("The Courier")])
    ann.reattribute(claims[1], [a_hop("Wren", who="Ada Wren")])
    ann.reattribute(claims[2], [a_hop("Ada Wren")])
    assert list(ann.speakers()) == ["Ada Wren", "an aide", "The Courier"]
