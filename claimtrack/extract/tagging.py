"""The part of speech of every word, guessed from its form and from the words around it."""

import re
from collections.abc import Callable
from functools import lru_cache

from claimtrack.extract.forms import FORMS
from claimtrack.extract.kinds import PRESS_NAMES, singular
from claimtrack.extract.lexicon import CALENDAR, CLOSED, NOUN_VERBS, NOUNS_ONLY, PLURALS
from claimtrack.extract.people import FEMALE, MALE
from claimtrack.extract.ranks import is_first_of_rank, is_office_of_name
from claimtrack.extract.tokens import Words
from claimtrack.extract.verbforms import tag_behind, verb_or_noun

_QUOTES = frozenset(["“", "”", '"', "''", "``", "«", "»"])
_MARKS = {
    "–": "—",
    "―": "—",
    "--": "—",
    "---": "—",
    "-": "—",
    "…": ".",
    "?": ".",
    "!": ".",
    "[": "(",
}
_MARKS |= {"]": ")", "‘": "'", "’": "'"}
_TITLE_SHARE = 0.75
_ADVERBS = (
    *("ally", "edly", "ently", "antly", "ously", "ively", "ably", "ibly", "fully", "essly"),
    *("ingly", "tely", "rely", "arly", "mptly", "ily", "nly", "tly", "wly", "dly"),
    *("formerly", "properly", "quarterly"),
)
"""How adverbs end: other words in -ly may be names."""
_JOINED = ("ed", "-run", "-led", "-wing", "-born", "-built", "-held", "-hit", "-style")
"""How adjectives of two parts end: "state-owned", "British-led"."""
_HELD = frozenset("believed said thought known understood reported alleged suspected".split())
"""What somebody is held "to be" by others: never what he holds himself."""
_SINGLE = frozenset("'‘’")
_FRAGMENT = 20
"""Words that a fragment between single marks may have."""
_ADJECTIVE = re.compile(r".{2}(?:ous|ful|ive|ical|able|ible|less|ish|ary|ian|ese|tic|nal|ral|cal)$")


def tag(words: Words, *, whole: bool = True) -> None:
    """Guess the part of speech of every word that has no tag yet.

    ``whole`` is false for a piece of a sentence, whose first capital tells something.
    """
    tags = words.tags
    titled = whole and _is_title(words)
    for at, (word, low) in enumerate(zip(words.words, words.lows, strict=True)):
        if not tags[at]:
            opening = titled or at == 0 or tags[at - 1] in '":'
            if at == 0 and not whole:
                opening = low in CLOSED
            tags[at] = _first_guess(word, low, opening)
    for at, guess in enumerate(tags):
        if settle := _SETTLED.get(guess):
            tags[at] = settle(words, at)


def _settle_verb(words: Words, at: int) -> str:
    if words.lows[at : at + 2] == ["close", "to"] and at and words.tags[at - 1] == "n":
        return "A"  # "sources close to the player"
    if is_office_of_name(words, at):
        return "n" if "B" in FORMS.get(words.lows[at], ("", ""))[1] else "A"
    held = words.lows[at] in _HELD and words.lows[at + 1 : at + 3] == ["to", "be"]
    return "E" if held else verb_or_noun(words, at)


def _settle_ing(words: Words, at: int) -> str:
    """ "Their own polling shows", "promised in writing"."""
    if words.lows[max(at - 1, 0) : at + 1] == ["in", "writing"]:
        return "n"
    if is_office_of_name(words, at):
        return "A"  # "acting mayor Ada Lee said"
    owned = at > 0 and words.tags[at - 1] == "D" and tag_behind(words.tags, at) in "XMv"
    return "n" if owned else "G"


def _settle_adjective(words: Words, at: int) -> str:
    """ "The 24-year-old said"."""
    aged = words.lows[at].endswith("-old") and tag_behind(words.tags, at) not in "nZA"
    return "n" if aged else "A"


def _settle_preposition(words: Words, at: int) -> str:
    """ "Has since said", "told by outside experts"."""
    led = at > 0 and words.tags[at - 1] in "ID"
    if led and words.lows[at] in ("outside", "inside") and words.tag_at(at + 1) == "n":
        return "A"
    since = words.lows[at] == "since" and at > 0 and words.tags[at - 1] == "X"
    return "R" if since else "I"


def _settle_adverb(words: Words, at: int) -> str:
    """ "Haverly Council said", "his first officer"."""
    if at == 0 and _opens_with_name(words):
        return "Z"
    ranked = words.lows[at] == "first" and at > 0 and words.tags[at - 1] == "D"
    if words.lows[at] == "first" and is_first_of_rank(words, at):
        return "A"
    return "A" if ranked and tag_behind(words.tags, at) in "nZA" else "R"


def _settle_mark(words: Words, at: int) -> str:
    if words.words[at] in _SINGLE and _quotes(words, at):
        return '"'
    led = at > 0 and (words.tags[at - 1] in "PW" or words.lows[at - 1] == "that")
    return "X" if led else "'"


def _quotes(words: Words, at: int) -> bool:
    """Whether a single mark opens or closes a quotation: "Staff 'warned bosses', says union"."""
    spaced = at == 0 or words.ends[at - 1] < words.starts[at]
    joined = at + 1 < len(words) and words.starts[at + 1] == words.ends[at]
    if spaced:
        return joined and not words.words[at + 1][0].isdigit()  # "the ’90s"
    before = range(at - 1, max(at - _FRAGMENT, -1), -1)
    marks = [p for p in before if words.tags[p] == '"' and words.words[p] in _SINGLE]
    return len(marks) % 2 > 0


def _opens_with_name(words: Words) -> bool:
    """Whether a first word in -ly is a name before another: "Haverly Borough Council"."""
    given = words.lows[0] in FEMALE or words.lows[0] in MALE
    adverb = (words.lows[0].endswith(_ADVERBS) and not given) or words.lows[0] in CLOSED
    return words.tag_at(1) == "Z" and words.words[0].istitle() and not adverb


def _is_infinitive(words: Words, at: int) -> bool:
    """Whether a word that no list knows is a verb: "to bury the lines"."""
    low = words.lows[at]
    led = at > 0 and words.tags[at - 1] == "t" and words.tag_at(at + 1) == "D"
    return led and not low.endswith("s") and low not in NOUNS_ONLY and low not in PLURALS


def _owns(words: Words, at: int) -> bool:
    """Whether "her" before this word tells whose it is, rather than whom."""
    match words.tag_at(at):
        case "n" | "A":
            return True
        case "v":
            return FORMS.get(words.lows[at], ("", ""))[0] in NOUN_VERBS
    return words.lows[at : at + 1] == ["own"]


def _is_title(words: Words) -> bool:
    """Whether nearly every word is written with a capital, so that capitals tell nothing."""
    long = [word for word in words.words if len(word) > 3 and word[0].isalpha()]
    return len(long) > 3 and sum(word[0].isupper() for word in long) > _TITLE_SHARE * len(long)


_SETTLED: dict[str, Callable[[Words, int], str]] = {
    "v": _settle_verb,
    "G": _settle_ing,
    "A": _settle_adjective,
    "I": _settle_preposition,
    "'": _settle_mark,
    "O": lambda words, at: "D" if words.lows[at] == "her" and _owns(words, at + 1) else "O",
    "R": lambda words, at: _settle_adverb(words, at),
    "n": lambda words, at: "B" if _is_infinitive(words, at) else "n",
}
"""How a first guess is settled by the words around it."""


@lru_cache(maxsize=1 << 14)
def _first_guess(word: str, low: str, opening: bool) -> str:
    if (known := CLOSED.get(low)) and not _is_name(word, known, opening):
        return known
    if not (word[0].isalnum() or (word[0] in "’'" and len(word) > 1)):
        return '"' if word in _QUOTES else _MARKS.get(word, word)
    if low == "'s":
        return "'"
    if low in CALENDAR or (word in ("March", "May") and not opening):
        return "K"
    if word[0].isdigit():
        return "A" if word[-1].isalpha() and "-" in word else "U"
    if word[0].isupper():
        if not opening or (len(word) > 1 and word.isupper() and low in CLOSED):
            return "Z"
        if low not in FORMS and low not in NOUNS_ONLY:
            plural = low != singular(low) and low not in PRESS_NAMES
            joined = "-" in low and low.endswith(_JOINED)
            return _open_class(low) if plural or joined or low.endswith("ly") else "Z"
    if low in NOUNS_ONLY or low in PLURALS:
        return "n"
    return "v" if low in FORMS else _open_class(low)


def _is_name(word: str, known: str, opening: bool) -> bool:
    """Whether a word of a closed class is written as a name: "US", "WHO", "The Local"."""
    if len(word) > 1 and word.isupper() and known not in "DIXMNTC":
        return True
    return known in "AUM" and word[0].isupper() and not opening


def _open_class(low: str) -> str:
    if low.endswith("ly") and len(low) > 4:
        return "R"
    if "-" in low and low.endswith(_JOINED):
        return "A"
    if _ADJECTIVE.match(low):
        return "A"
    if low.endswith("ed") and len(low) > 4:
        return "v"
    if low.endswith("ing") and len(low) > 5:
        return "G"
    return "n"
