"""Whose words stand between quotation marks where no verb of saying tells: verbs, names, dashes."""

import pytest

WORDS = "The bridge is closed for good."


def quoted(claims, text):
    """The quoted claims of a text: their words, who spoke, and the words that attribute."""
    return [
        (claim.text.strip(",. "), claim.speaker.who, claim.speaker.cue)
        for claim in claims(text)
        if claim.voice == "quoted"
    ]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        (f"“{WORDS[:-1]},” Mayor Ada Wren thundered.", "thundered"),
        (f"“{WORDS[:-1]},” thundered Mayor Ada Wren.", "thundered"),
        (f"“{WORDS[:-1]},” thundered Mayor Ada Wren, who lives beside it.", "thundered"),
        (f"Ada Wren laughed, “{WORDS}”", "laughed"),
        (f"Ada Wren went further: “{WORDS}”", "went"),
        (f"Mayor Ada Wren: “{WORDS}”", ":"),
        (f"“{WORDS}” — Ada Wren", "—"),
        (f"“{WORDS}”\n— Ada Wren, a nurse", "—"),
        (f"Ada Wren had one message for the council:\n“{WORDS}”", "had"),
        (f"Mayor Ada Wren turned to the crowd. “{WORDS}”", "turned"),
    ],
)
def test_quotation_marks_make_a_cue_of_any_verb_name_or_dash(claims, text, cue):
    assert quoted(claims, text) == [(WORDS[:-1], "Ada Wren", cue)]


def test_a_quotation_that_is_broken_by_any_verb_is_one_claim(claims):
    text = "“We knew,” Ada Wren sighed, “and we told them.”"
    ((words, who, _),) = quoted(claims, text)
    assert who == "Ada Wren"
    assert words == "We knew,” Ada Wren sighed, “and we told them"
    (claim,) = claims(text)
    ((start, end),) = claim.gaps
    assert text[start:end].strip(",”“ ") == "Ada Wren sighed"


def test_she_is_who_was_named_before_the_quotation(claims):
    text = "Mayor Ada Wren smiled at the crowd. “It is over for us all,” she sighed."
    assert quoted(claims, text) == [("It is over for us all", "Ada Wren", "sighed")]


@pytest.mark.parametrize(
    "text",
    [
        "The “bridge” was closed.",
        "“The bridge is closed for good” has become a slogan.",
        "The council was told the works are “a matter of weeks, not months”.",
        "The valley calls it “the long dry year of the eels”.",
    ],
)
def test_where_nobody_can_have_said_it_nobody_is_named(claims, text):
    assert all(claim.speaker is None or claim.speaker.who is None for claim in claims(text))


def test_a_quotation_without_anybody_is_somebodys_who_is_not_named(claims):
    (claim,) = [each for each in claims(f"“{WORDS}”") if each.voice == "quoted"]
    assert claim.text == WORDS
    assert (claim.speaker.role, claim.speaker.who) == ("unnamed", None)


def test_a_name_and_a_colon_in_a_list_give_each_their_own_words(claims):
    text = "Ada Wren: “We will rebuild the bridge.”\nTom Oake: “Nobody will pay for the bridge.”"
    assert [(words, who) for words, who, _ in quoted(claims, text)] == [
        ("We will rebuild the bridge", "Ada Wren"),
        ("Nobody will pay for the bridge", "Tom Oake"),
    ]


@pytest.mark.parametrize("marks", ["“”", '""', "«»", "„“", "‘’"])
def test_the_marks_may_be_those_of_any_press(claims, marks):
    opened, closed = marks
    text = f"{opened}The bridge is closed for good,{closed} Mayor Ada Wren said on Monday."
    ((words, who, cue),) = quoted(claims, text)
    assert (words, who, cue) == (WORDS[:-1], "Ada Wren", "said")
