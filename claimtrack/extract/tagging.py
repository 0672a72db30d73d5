"""The part of speech of every word, guessed from its form and from the words around it."""

import re
from functools import lru_cache

from claimtrack.extract.forms import FORMS
from claimtrack.extract.kinds import PRESS_NAMES, singular
from claimtrack.extract.lexicon import CALENDAR, CLOSED, NOUN_VERBS, NOUNS_ONLY, PLURALS
from claimtrack.extract.tokens import Words
from claimtrack.extract.verbs import FRAMES

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
_VERB_BEFORE = "DPTWOZQtGIUARC,.:S—nE"
"""What may follow a verb."""
_BY_REACH = 6
_PHRASE_REACH = 16
_TITLE_SHARE = 0.75
_ADVERBS = (
    *("ally", "edly", "ently", "antly", "ously", "ively", "ably", "ibly", "fully", "essly"),
    *("ingly", "tely", "rely", "arly", "mptly", "ily", "nly", "tly", "wly", "dly"),
    *("formerly", "properly", "quarterly"),
)
"""How adverbs end: other words in -ly may be names."""
_HELD = frozenset("believed said thought known understood reported alleged suspected".split())
"""What somebody is held "to be" by others: never what he holds himself."""
_ALONE = frozenset("another both many several some all each neither few most".split())
"""Determiners that may stand for somebody."""
_NOUN_LEADS = frozenset("DAU'")
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
        if words.lows[at] == "her" and _owns(words, at + 1):
            tags[at] = "D"
        elif guess == "v":
            held = words.lows[at] in _HELD and words.lows[at + 1 : at + 3] == ["to", "be"]
            tags[at] = "E" if held else _verb_or_noun(words, at)
        elif guess == "G" and at and tags[at - 1] == "D" and _after(tags, at) in "XMv":
            tags[at] = "n"  # "their own polling shows"
        elif guess == "A" and words.lows[at].endswith("-old") and _after(tags, at) not in "nZA":
            tags[at] = "n"  # "the 24-year-old said"
        elif guess == "I" and words.lows[at] == "since" and at and tags[at - 1] == "X":
            tags[at] = "R"  # "has since said"
        elif at == 0 and guess == "R" and _opens_with_name(words):
            tags[at] = "Z"
        elif guess == "n" and _is_infinitive(words, at):
            tags[at] = "B"
        elif guess == "'" and at and (tags[at - 1] in "PW" or words.lows[at - 1] == "that"):
            tags[at] = "X"


def _opens_with_name(words: Words) -> bool:
    """Whether a first word in -ly is a name before another: "Haverly Borough Council"."""
    adverb = words.lows[0].endswith(_ADVERBS) or words.lows[0] in CLOSED
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
            return _open_class(low) if plural or low.endswith("ly") else "Z"
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
    if _ADJECTIVE.match(low):
        return "A"
    if low.endswith("ed") and len(low) > 4:
        return "v"
    if low.endswith("ing") and len(low) > 5:
        return "G"
    return "n"


def _verb_or_noun(words: Words, at: int) -> str:
    """Which of verb, participle, adjective and noun a word is that may be a verb's form."""
    low, tags = words.lows[at], words.tags
    lemma, kinds = FORMS.get(low, (low, "DE"))
    before = at - 1
    while before >= 0 and (tags[before] in 'RN"' or _floats(words, before)):
        before -= 1
    lead = tags[before] if before >= 0 else ""
    after = _after(tags, at)
    if "G" in kinds:
        return "A" if lead and lead in _NOUN_LEADS and after in "nZv" else "G"
    if lead == "X":
        return _after_auxiliary(words.lows[before], kinds)
    if lead in ("t", "M"):
        return "B" if "B" in kinds else "n" if "S" in kinds else "V"
    if "D" in kinds or "E" in kinds:
        if (
            "D" in kinds
            and lead == "D"
            and words.lows[before] in _ALONE
            and "s" in FRAMES.get(lemma, "")
        ):
            return "V"  # "another said the talks …"
        return _past_or_participle(low, kinds, lead, after)
    if lead in ("P", "W") or (lead == "T" and "S" in kinds):
        return "V"
    if lead in ("D", "A", "U", "'", "I", "", "O") or (lead in "GE" and after not in "DPTWO"):
        return "B" if lead == "" and after in "DPOTZ" and kinds == "B" else "n"
    if lemma not in NOUN_VERBS and ("S" in kinds or lead != "V"):
        return "V"
    agrees = (after == "T" and lemma in FRAMES and "S" in kinds) or _agrees(words, before, kinds)
    if not agrees and "B" in kinds and (after == "T" or lemma == "show"):
        agrees = before >= 0 and _heads_plural(words, before)
    follows = after in _VERB_BEFORE or (after == "v" and lead == "Z")
    return "V" if agrees and lead not in "VEB" and follows else "n"


def _floats(words: Words, at: int) -> bool:
    """ "The ministers all say": a quantifier between subject and verb."""
    return words.lows[at] in ("all", "both") and at > 0 and words.tags[at - 1] in ("n", "Z")


def _after(tags: list[str], at: int) -> str:
    at += 1
    while at < len(tags) and tags[at] == '"':
        at += 1
    return tags[at] if at < len(tags) else "."


def _after_auxiliary(auxiliary: str, kinds: str) -> str:
    """ "did report", "was reported", "is a report"."""
    if "B" in kinds and auxiliary[:2] in ("do", "di", "'d"):
        return "B"
    return "E" if "E" in kinds or "D" in kinds else "n"


def _past_or_participle(low: str, kinds: str, lead: str, after: str) -> str:
    if lead == "" and after in "ZD" and "q" in FRAMES.get(FORMS.get(low, ("", ""))[0], ""):
        return "V"  # "Said the minister: …"
    if lead and lead in "D'A" and after in "nAZvU":
        return "A"
    if lead and lead in "VG" and low.endswith("ed") and after in "nAZ":
        return "A"
    if lead and lead in "D'UA" and "B" in kinds:
        return "n"
    if kinds == "E" or (lead == "" and after not in "DPTQ"):
        return "E"
    return "V"


def _agrees(words: Words, before: int, kinds: str) -> bool:
    """Whether the noun before can be the subject of this present form."""
    if before >= 0 and words.tags[before] == "K":
        return "B" in kinds and _heads_before(words, before, "on")
    if before < 0 or words.tags[before] not in ("n", "Z", ",", ")", "Q", "G"):
        return False
    if words.tags[before] not in ("n", "Z"):
        return words.tags[before] in (",", ")", "Q")
    if words.tags[before] == "Z" and "S" in kinds:
        return True
    noun = words.lows[before]
    plural = (noun.endswith("s") and not noun.endswith("ss")) or noun in PLURALS
    if words.tags[before] == "Z" and not plural:
        return _heads_before(words, before, "by") or _heads_before(words, before, "to")
    if "S" in kinds and plural:
        return any(tagged == "I" for tagged in words.tags[max(before - 4, 0) : before])
    return plural is ("B" in kinds)


def _heads_plural(words: Words, at: int) -> bool:
    """ "Minutes of the meeting show": whether the phrase that ends here is one of many things."""
    first = at
    while first and words.tags[first - 1] in "nZADUI'EVK" and at - first < _PHRASE_REACH:
        first -= 1
    for place in range(first, at):
        if words.tags[place] in "nZ" and words.tags[place + 1] in "IEV":
            noun = words.lows[place]
            return words.tags[place] == "n" and (noun.endswith("s") or noun in PLURALS)
    return False


def _heads_before(words: Words, at: int, preposition: str) -> bool:
    """ "Emails seen by the Courier show": whether a plural noun stands before "seen by"."""
    for place in range(at, max(at - _BY_REACH, 1), -1):
        if words.lows[place] == preposition:
            noun = words.lows[place - 2]
            return noun.endswith("s") or noun in PLURALS
    return False
