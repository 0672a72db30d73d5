"""The filter language: what each key shows, and what is said about a filter that is wrong."""

from datetime import date

import pytest

from claimtrack.errors import QueryError
from claimtrack.model import (
    EVERYTHING,
    Evidence,
    Link,
    Quantity,
    Query,
    Relation,
    Review,
    Role,
    State,
    Verdict,
    Voice,
)
from claimtrack.model.query import KEYS, bounds


@pytest.fixture
def dam(a_claim, a_hop, a_when, noon):
    """A claim that every key has something to say about."""
    day = date(2031, 4, 9)
    review = Review(
        by="ann", at=noon, note="seen myself", evidence=(Evidence(location="https://dam.example"),)
    )
    return a_claim(
        "The Upper Aldermoor dam holds 400 tonnes",
        chain=(a_hop("Wren", who="Ada Wren"), a_hop("The Straße Courier", role=Role.OUTLET)),
        voice=Voice.QUOTED,
        source="The Gazette",
        published=date(2031, 4, 10),
        said_on=a_when(day, day),
        quantities=(Quantity(low=400, high=400, unit="tonnes", text="400 tonnes", span=(30, 40)),),
        tags=("Water", "to do"),
        story="The Aldermoor flood",
        state=State.DECIDED,
        verdict=Verdict.LIKELY,
        reviews=(review,),
        links=(Link(claim="a", relation=Relation.REPEATS, other="b", by="ann", at=noon),),
        due=(date(2031, 5, 1), date(2031, 7, 1)),
        notices=("the heading gives it to somebody else",),
        hedged=True,
        negated=True,
        future=True,
        heading=True,
    )


@pytest.mark.parametrize(
    "filter",
    [
        "",
        "   ",
        "dam",
        "DAM",
        "alder",
        "wren",
        "gazette",
        "water",
        '"aldermoor dam holds"',
        "holds dam 400",
        "strasse",
        "state:decided",
        "STATE:Decided",
        "verdict:likely",
        "tag:water",
        'tag:"to do"',
        "source:gazette",
        "speaker:wren",
        'speaker:"ada wren"',
        "speaker:courier",
        "story:flood",
        "voice:quoted",
        "said:2031-04-09",
        "said=2031-04",
        "said:2031",
        "said>=2031-04-09",
        "said<=2031-04-09",
        "said>2031-03",
        "said<2031-05",
        "said>=2031",
        "before:2031-04-10",
        "due:2031-05",
        "due:2031-07-01",
        "due<=2031-05-01",
        "due>=2031-06",
        "due:2031",
        "-due:2031-06",
        "-due<=2031-04",
        "has:evidence has:note has:number has:date has:speaker has:tag has:notice",
        "is:linked is:hedged is:negated is:future is:heading",
        "-bridge",
        "-tag:fire",
        '-"dam aldermoor"',
        "bridge or dam",
        "bridge OR tag:fire or wren",
        "bridge fire or dam -bridge",
    ],
)
def test_a_filter_shows_the_claim_it_describes(dam, filter):
    assert Query.parse(filter).matches(dam)


@pytest.mark.parametrize(
    "filter",
    [
        "bridge",
        "dam bridge",
        '"dam aldermoor"',
        "-dam",
        "state:new",
        "verdict:false",
        "verdict:none",
        "tag:wat",
        "tag:to",
        "source:courier",
        "speaker:gazette",
        "story:fire",
        "voice:own",
        "said:2031-04-10",
        "said>2031-04",
        "said>2031-04-09",
        "said<2031-04-09",
        "said>=2031-05",
        "said<=2031-03",
        "before:2031-04-09",
        "due:2031-06",
        "due<=2031-04-30",
        "due>=2031-07-02",
        "cites:log",
        "-is:linked",
        "-has:evidence",
        "bridge or fire",
        "dam -wren or bridge",
    ],
)
def test_a_filter_leaves_out_what_it_does_not_describe(dam, filter):
    assert not Query.parse(filter).matches(dam)


@pytest.mark.parametrize(
    "filter",
    [
        "verdict:none",
        "state:new",
        "voice:own",
        *("-has:" + what for what in "evidence note number date speaker tag notice".split()),
        *("-is:" + what for what in "linked hedged negated future heading".split()),
        "-said>=1000",
        "-said<=9999",
        "-before:9999",
        "-source:a -speaker:a -story:a -tag:a",
    ],
)
def test_a_bare_claim_is_found_by_what_it_lacks(a_claim, filter):
    assert Query.parse(filter).matches(a_claim("Bare."))


def test_a_stretch_of_days_must_lie_inside_and_an_open_end_never_does(a_claim, a_when):
    week = a_claim("Rain.", said_on=a_when(date(2031, 4, 28), date(2031, 5, 4)))
    assert Query.parse("said:2031").matches(week)
    assert not Query.parse("said:2031-05").matches(week)
    assert not Query.parse("said>=2031-05").matches(week)
    assert not Query.parse("said<2031-05").matches(week)
    since = a_claim("Rain.", said_on=a_when(date(2031, 4, 28), None))
    assert Query.parse("said>=2031-04").matches(since)
    assert not Query.parse("said<=2031").matches(since)
    until = a_claim("Rain.", said_on=a_when(None, date(2031, 4, 28)))
    assert Query.parse("said<=2031-04").matches(until)
    assert not Query.parse("said>=2031").matches(until)


def test_before_falls_back_on_the_day_of_publication(a_claim):
    claim = a_claim("Rain.", published=date(2031, 4, 10))
    assert Query.parse("before:2031-04-11").matches(claim)
    assert not Query.parse("said<=2031-04-11").matches(claim)


def test_an_empty_phrase_stands_in_every_text_and_is_no_tag(dam):
    assert Query.parse('""').matches(dam)
    assert not Query.parse('tag:""').matches(dam)


@pytest.mark.parametrize("text", ['"or"', '"-dam"', '"state:new"'])
def test_quotation_marks_make_plain_words_of_anything(a_claim, text):
    assert Query.parse(text).matches(a_claim("state:new, -dam or not"))
    assert not Query.parse(text).matches(a_claim("dam"))


def test_a_time_of_day_is_a_word_to_search_for(a_claim):
    assert Query.parse("12:30").matches(a_claim("At 12:30 the gates were shut."))


def test_the_empty_query_shows_everything(a_claim):
    assert EVERYTHING.matches(a_claim("Rain."))
    assert Query.parse("") == EVERYTHING


def test_a_query_keeps_the_words_it_was_typed_in():
    assert Query.parse('  state:new  "Big Dam" ').text == 'state:new  "Big Dam"'


@pytest.mark.parametrize(
    ("filter", "named"),
    [
        ("colour:red", ["colour", "state", "verdict", "speaker", "said", "has"]),
        ("state:open", ["state", "open", "new", "tracked", "decided", "rejected", "snoozed"]),
        ("verdict:true", ["true", "verified", "false", "none"]),
        ("voice:loud", ["loud", "quoted", "reported", "own"]),
        ("has:everything", ["everything", "evidence", "note"]),
        ("is:new", ["new", "linked", "hedged"]),
        ("state>new", ["state", ">"]),
        ("before>2031", ["before", ">"]),
        ("said>=yesterday", ["yesterday", "2022-02-09"]),
        ("said:2031-02-30", ["2031-02-30"]),
        ("said:2031-13", ["2031-13"]),
        ("said:2031-00", ["2031-00"]),
        ("said:2031-02-00", ["2031-02-00"]),
        ("before:31", ["31"]),
        ("before:tomorrow", ["tomorrow", "2022-02-09"]),
        ("due>=soon", ["soon", "2022-02-09"]),
        ("due:2031-02-30", ["2031-02-30"]),
        ("due=2031", ["due", "="]),
        ("state:", ["state:"]),
        ("tag:", ["tag:"]),
        ("dam source:", ["source:"]),
        ("-", ["-"]),
        ('"the dam', ["quotation mark", '"the dam']),
        ('dam speaker:"wren', ["quotation mark"]),
        ("or", ["or"]),
        ("dam or", ["or"]),
        ("or dam", ["or"]),
        ("dam or or wren", ["or"]),
    ],
)
def test_a_wrong_filter_is_told_in_one_line_with_what_is_known(filter, named):
    with pytest.raises(QueryError) as error:
        Query.parse(filter)
    line = str(error.value)
    assert "\n" not in line
    for word in named:
        assert word in line


def test_every_key_says_what_it_asks_and_takes_a_sign():
    for key, known in KEYS.items():
        assert key.isalpha()
        assert known.help
        assert ":" in known.signs


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2031", date(2031, 1, 1), date(2031, 12, 31)),
        ("2031-02", date(2031, 2, 1), date(2031, 2, 28)),
        ("2032-02", date(2032, 2, 1), date(2032, 2, 29)),
        ("2031-12", date(2031, 12, 1), date(2031, 12, 31)),
        ("2031-02-09", date(2031, 2, 9), date(2031, 2, 9)),
    ],
)
def test_a_year_and_a_month_mean_all_their_days(value, first, last):
    assert bounds(value) == (first, last)


@pytest.mark.parametrize("value", ["", "0000", "31", "2031-1", "2031-02-29", "2031-00", "20310209"])
def test_what_is_no_day_month_or_year_is_refused(value):
    with pytest.raises(ValueError):
        bounds(value)


def test_a_claim_has_a_date_when_it_was_said_or_when_it_speaks_of_one(a_claim, a_when):
    day, asked = a_when(date(2031, 5, 1), None), Query.parse("has:date")
    assert asked.matches(a_claim("The dam holds.", said_on=day))
    assert asked.matches(a_claim("The dam holds.", about=(day,)))
    assert not asked.matches(a_claim("The dam holds.", published=date(2031, 5, 1)))
