"""Laws that hold for every filter a person may type."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from claimtrack.errors import QueryError
from claimtrack.model import Query, State, Verdict, Voice

WORDS = st.sampled_from(["dam", "Wren", "flood", "400", '"the dam"', '"or"', "gazette"])
PAIRS = st.sampled_from(
    [
        "state:new",
        "verdict:none",
        "verdict:false",
        "tag:water",
        "source:gaz",
        "speaker:wren",
        "story:flood",
        "voice:own",
        "said>=2031-04",
        "said<2031-04-09",
        "before:2031-04",
        "has:speaker",
        "is:future",
    ]
)
TERMS = st.one_of(WORDS, PAIRS)
TYPED = st.one_of(st.text(), st.text(alphabet='ab:"-<>= orstae2031\n'))


@st.composite
def claims(draw, a_claim, a_hop, a_when):
    day = draw(st.sampled_from([None, date(2031, 3, 31), date(2031, 4, 9)]))
    return a_claim(
        draw(st.sampled_from(["The dam holds.", "Wren denied the flood", "400 homes, or more"])),
        chain=draw(st.sampled_from([(), (a_hop("Ada Wren"),)])),
        source=draw(st.sampled_from([None, "The Gazette"])),
        said_on=a_when(day, day) if day else None,
        published=draw(st.sampled_from([None, date(2031, 3, 1)])),
        state=draw(st.sampled_from(State)),
        verdict=draw(st.sampled_from([None, *Verdict])),
        voice=draw(st.sampled_from(Voice)),
        tags=draw(st.sampled_from([(), ("Water",)])),
        story=draw(st.sampled_from([None, "Flood"])),
        future=draw(st.booleans()),
    )


@given(typed=TYPED)
def test_whatever_is_typed_is_a_filter_or_told_to_be_none(a_claim, typed):
    try:
        query = Query.parse(typed)
    except QueryError:
        return
    assert query.matches(a_claim("The dam holds.")) in (True, False)
    assert Query.parse(query.text) == query


@given(data=st.data(), first=TERMS, second=TERMS)
def test_terms_side_by_side_must_both_hold_and_either_side_of_or_suffices(
    a_claim, a_hop, a_when, data, first, second
):
    claim = data.draw(claims(a_claim, a_hop, a_when))
    one, two = Query.parse(first).matches(claim), Query.parse(second).matches(claim)
    assert Query.parse(f"{first} {second}").matches(claim) is (one and two)
    assert Query.parse(f"{first} or {second}").matches(claim) is (one or two)


@given(data=st.data(), term=TERMS)
def test_a_minus_turns_a_term_round(a_claim, a_hop, a_when, data, term):
    claim = data.draw(claims(a_claim, a_hop, a_when))
    assert Query.parse(f"-{term}").matches(claim) is not Query.parse(term).matches(claim)


@given(data=st.data(), term=TERMS)
def test_the_case_of_a_filter_does_not_matter(a_claim, a_hop, a_when, data, term):
    claim = data.draw(claims(a_claim, a_hop, a_when))
    assert Query.parse(term.upper()).matches(claim) is Query.parse(term).matches(claim)


@given(data=st.data(), text=st.text(min_size=1).filter(lambda text: '"' not in text))
def test_any_stretch_of_a_claim_in_quotation_marks_finds_it(a_claim, data, text):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert Query.parse(f'"{text[start:end]}"').matches(a_claim(text))


@given(
    name=st.text(min_size=1).filter(lambda name: '"' not in name and name.strip()),
    key=st.sampled_from(["tag", "story", "source", "speaker"]),
)
def test_a_name_that_is_asked_for_is_asked_for_again_by_what_is_shown(name, key):
    asked = Query.having(key, name)
    assert Query.parse(asked.text).alternatives == asked.alternatives


@given(name=st.text(min_size=1), other=st.text(min_size=1))
def test_asking_for_a_tag_finds_it_whatever_signs_it_has_and_no_other(a_claim, name, other):
    asked = Query.having("tag", name)
    assert asked.matches(a_claim("The dam holds.", tags=(name,)))
    alike = name.casefold() == other.casefold()
    assert asked.matches(a_claim("The dam holds.", tags=(other,))) is alike


DAYS = st.dates(date(1999, 1, 1), date(2031, 12, 31))
PARTS = st.sampled_from(["%Y", "%Y-%m", "%Y-%m-%d"])


@given(day=DAYS, said=DAYS, part=PARTS)
def test_the_signs_of_a_date_part_time_without_gap_or_overlap(a_claim, a_when, day, said, part):
    written = f"{day:{part}}"
    claim = a_claim("The dam holds.", said_on=a_when(said, said))
    before, within, after, until, since = (
        Query.parse(f"said{sign}{written}").matches(claim) for sign in ("<", ":", ">", "<=", ">=")
    )
    assert before + within + after == 1
    assert until == (before or within)
    assert since == (within or after)


@given(day=DAYS, due=st.lists(DAYS, max_size=3), part=PARTS)
def test_a_claim_is_due_in_a_time_if_a_day_of_it_is(a_claim, day, due, part):
    written, claim = f"{day:{part}}", a_claim("The dam holds.", due=tuple(sorted(due)))

    def matches(sign):
        return Query.parse(f"due{sign}{written}").matches(claim)

    assert matches(":") is any(f"{each:{part}}" == written for each in due)
    assert matches(">=") is any(f"{each:{part}}" >= written for each in due)
    assert matches("<=") is any(f"{each:{part}}" <= written for each in due)
