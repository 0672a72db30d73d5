"""What may reach a terminal: nothing hidden, nothing that acts, nothing lost."""

import json
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimtrack.display import escape_json, show

SEEN_FORMATS = set(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
) | set(map(chr, range(0x13430, 0x13440)))
"""Format characters that have a shape of their own: signs above numbers, hieroglyph joins."""

JOINERS = "\u200c\u200d"
HOSTILE = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from(
            "\r\n\t\x1b\x9b\u202e\u200c\u200d\u0301\u0651\ufe0f\U000e0041a ب❤👩क्र\u034f"
        ),
    )
)


def acts(character):
    """Whether a character does something to a terminal, or is not seen at all."""
    category = unicodedata.category(character)
    return (category in {"Cc", "Cs", "Zl", "Zp"} and character not in "\n\t") or (
        category == "Cf" and character not in SEEN_FORMATS
    )


def test_no_code_point_reaches_a_screen_that_acts_or_hides():
    every = map(chr, range(sys.maxunicode + 1))
    through = [f"U+{ord(each):04X}" for each in every if any(map(acts, show(each)))]
    assert through == []


def test_no_code_point_disappears():
    every = map(chr, range(sys.maxunicode + 1))
    assert [f"U+{ord(each):04X}" for each in every if not show(each)] == []


def test_on_one_line_no_code_point_breaks_it():
    every = map(chr, range(sys.maxunicode + 1))
    shown = "".join(show(each, one_line=True) for each in every)
    assert not set("\n\t\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029") & set(shown)


def test_every_printable_code_point_that_is_seen_comes_back_as_it_is():
    hidden = set("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
    every = (chr(code) for code in range(sys.maxunicode + 1))
    changed = {each for each in every if each.isprintable() and show(each) != each}
    assert changed == hidden


@given(HOSTILE)
def test_showing_twice_changes_nothing_more(text):
    assert show(show(text)) == show(text)
    assert show(show(text, one_line=True), one_line=True) == show(text, one_line=True)


def test_a_joiner_behind_a_tower_that_was_cut_is_shown_the_same_twice():
    text = "ب" + "\u0651" * 9 + "\u200dب"
    assert show(show(text)) == show(text)


@given(HOSTILE)
def test_any_text_is_shown_without_what_acts(text):
    shown = show(text)
    assert not [each for each in shown if acts(each) and each not in JOINERS]
    assert len(show(text, one_line=True).splitlines()) <= 1


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S"], max_codepoint=0x2EF)))
def test_plain_words_come_back_as_they_are(text):
    assert show(text) == text


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        ("\x1b]8;;https://evil.example\x1b\\here", "␛]8;;https://evil.example␛\\here"),
        ("\x1b]52;c;cm0=\x07", "␛]52;c;cm0=␇"),
        ("\x9b2J", "⟨9B⟩2J"),
        ("a\x00b\x7f", "a␀b␡"),
        ("back\x08\x08\x08\x08", "back␈␈␈␈"),
        ("over\rwritten", "over␍written"),
        ("user\u202egnp.exe", "user⟨RLO⟩gnp.exe"),
        ("pay\u200bpal", "pay⟨ZWSP⟩pal"),
        ("soft\xadhyphen", "soft⟨SHY⟩hyphen"),
        ("a\u2028b\u2029c\x85d", "a⟨LS⟩b⟨PS⟩c⟨NEL⟩d"),
        ("\ufeffstart", "⟨BOM⟩start"),
        ("no\u3164thing", "no⟨HF⟩thing"),
        ("2\u2062x", "2\ufffdx"),
        ("a\U000e0068\U000e0069", "a⟨tag⟩⟨tag⟩"),
        ("half \ud83d", "half \ufffd"),
        ("a\u200db", "a⟨ZWJ⟩b"),
        ("a\u200cb", "a⟨ZWNJ⟩b"),
        ("[red]not markup[/red]", "[red]not markup[/red]"),
    ],
)
def test_what_is_hidden_or_hostile_is_made_visible(text, seen):
    assert show(text) == seen


@pytest.mark.parametrize(
    "text",
    [
        "👩\u200d🔬 👨\u200d👩\u200d👧 ❤️\u200d🔥 1️⃣",
        "می\u200cخواهم",
        "क्\u200dष र्\u200dय",
        "Zoë Ünal, naïve café, Đorđe, Ångström",
        "שָׁלוֹם عليكم ไม่ได้ བཀྲ་ཤིས",
        "“curly” – dashes … and\xa0blanks",
        "e\u0301\u0323",
    ],
)
def test_what_a_living_script_or_an_emoji_needs_is_kept(text):
    assert show(text) == text


def test_line_breaks_and_tabs_are_kept_in_a_text_and_folded_in_a_line():
    assert show("one\r\ntwo\n\tthree") == "one\ntwo\n\tthree"
    assert show("one\r\ntwo\n\tthree\rfour", one_line=True) == "one two  three four"


@pytest.mark.parametrize("mark", ["\u0301", "\u20dd", "\u0651\u200d", "\ufe00", "\U000e0100"])
def test_a_tower_of_marks_is_cut_down_and_says_so(mark):
    shown = show("a" + mark * 1000 + "b")
    assert "marks⟩" in shown
    assert len(shown) < 60
    assert shown.startswith("a")
    assert shown.endswith("b")


def test_marks_on_many_letters_are_all_kept():
    text = "a\u0301\u0323" * 1000
    assert show(text) == text


@pytest.mark.parametrize(
    "text",
    ["\x1b" * 20_000, "\u200d" * 20_000, "a\u0301" * 10_000, "\u0301" * 20_000, "👩\u200d" * 9000],
)
def test_ten_times_the_text_is_at_most_ten_times_the_picture(text):
    assert len(show(text * 10)) <= 10 * len(show(text)) + 10


WHOLE = st.text(st.characters(exclude_categories=["Cs"]))
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), WHOLE),
    lambda inner: st.one_of(st.lists(inner), st.dictionaries(WHOLE, inner)),
    max_leaves=8,
)


@given(JSON)
def test_escaped_json_reads_back_the_same_and_holds_nothing_that_acts(value):
    written = json.dumps(value, ensure_ascii=False, indent=2)
    escaped = escape_json(written)
    assert json.loads(escaped) == value
    assert not [each for each in escaped if acts(each)]


def test_json_of_plain_words_stays_as_it_is():
    plain = '{\n  "words": "Ünïcode “quoted” 漢字"\n}'
    assert escape_json(plain) == plain


def test_characters_beyond_sixteen_bits_are_escaped_as_pairs():
    assert escape_json('"\U000e0041"') == '"\\udb40\\udc41"'
