"""The words of a stretch of text, each with its place and a guess at its part of speech."""

import re
from dataclasses import dataclass, field

from claimtrack.extract.lexicon import CALENDAR, CLOSED, NOUNS_ONLY, PLURALS
from claimtrack.extract.verbs import FORMS
from claimtrack.model import Span

_TITLES = (
    "Mr Mrs Ms Dr Sen Sens Rep Reps Gov Gen Lt Col Maj Capt Sgt Prof St Jr Sr Rev Hon Adm Cmdr "
    "Pres Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Inc Corp Co Ltd No vs Mass Calif "
    "Fla Pa Va"
)
_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,8}"  # U.S.
    rf"|(?:{'|'.join(_TITLES.split())}|[A-Z])\.(?!\w)"  # Mr. J.
    r"|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|%)?"
    r"|[’'](?:s|re|ve|ll|d|m)(?![^\W_])"
    r"|[^\W_]+(?:[-–][^\W_]+)*(?:[’'](?!(?:s|re|ve|ll|d|m)(?![^\W_]))[^\W_]+)?"
    r"|''|``|--+|\.\.+|[^\w\s]|_",
)
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
_NOUN_LEADS = frozenset("DAU'")
_ADJECTIVE = re.compile(r".{2}(?:ous|ful|ive|ical|able|ible|less|ish|ary|ian|ese|tic|nal|ral|cal)$")


@dataclass(slots=True)
class Words:
    """Parallel lists over the words of a text: how written, in lower case, from, to, tag."""

    text: str
    words: list[str] = field(default_factory=list)
    lows: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.words)

    def add(self, word: str, start: int, tag: str = "") -> None:
        """Append one word that begins at ``start``."""
        self.words.append(word)
        self.lows.append(word.lower().replace("’", "'"))
        self.starts.append(start)
        self.ends.append(start + len(word))
        self.tags.append(tag)

    def span(self, first: int, end: int) -> Span:
        """The span of the text that the words ``first`` to ``end`` (excluded) cover."""
        return self.starts[first], self.ends[end - 1]


def read_words(text: str, span: Span, words: Words | None = None) -> Words:
    """The words of ``text`` at ``span``, not tagged yet, added to ``words`` if given."""
    found = Words(text) if words is None else words
    for match in _WORD.finditer(text, *span):
        found.add(match[0], match.start())
    return found


def tag(words: Words) -> None:
    """Guess the part of speech of every word that has no tag yet."""
    tags = words.tags
    for at, (word, low) in enumerate(zip(words.words, words.lows, strict=True)):
        if not tags[at]:
            tags[at] = _first_guess(word, low, at == 0 or tags[at - 1] in ('"', ":", "Q"))
    for at, guess in enumerate(tags):
        if guess == "v":
            tags[at] = _verb_or_noun(words, at)
        elif guess == "'" and at and (tags[at - 1] in "PW" or words.lows[at - 1] == "that"):
            tags[at] = "X"


def _first_guess(word: str, low: str, opening: bool) -> str:
    if (known := CLOSED.get(low)) and not _is_name(word, known, opening):
        return known
    if not (word[0].isalnum() or (word[0] in "’'" and len(word) > 1)):
        return '"' if word in _QUOTES else _MARKS.get(word, word)
    if low == "'s":
        return "'"
    if low in CALENDAR:
        return "K"
    if word[0].isdigit():
        return "U"
    if word[0].isupper():
        if not opening:
            return "Z"
        if low not in FORMS and low not in NOUNS_ONLY:
            return _open_class(low) if low.endswith(("ly", "ing", "s")) else "Z"
    if low in NOUNS_ONLY or low in PLURALS:
        return "n"
    return "v" if low in FORMS else _open_class(low)


def _is_name(word: str, known: str, opening: bool) -> bool:
    """Whether a word of a closed class is written as a name: "US", "WHO", "The Local"."""
    if len(word) > 1 and word.isupper() and known not in "DIXMNTC":
        return True
    return known in "AU" and word[0].isupper() and not opening


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
    kinds = FORMS.get(low, (low, "DE"))[1]
    before = at - 1
    while before >= 0 and tags[before] in "RN":
        before -= 1
    lead = tags[before] if before >= 0 else ""
    after = tags[at + 1] if at + 1 < len(tags) else "."
    if "G" in kinds:
        return "A" if lead in _NOUN_LEADS and lead and after in "nZv" else "G"
    if lead == "X":
        have = words.lows[before] in ("do", "does", "did", "don't", "doesn't", "didn't", "'d")
        return "B" if "B" in kinds and have else "E" if "E" in kinds or "D" in kinds else "n"
    if lead in ("t", "M"):
        return "B" if "B" in kinds else "n" if "S" in kinds else "V"
    if "D" in kinds or "E" in kinds:
        return _past_or_participle(kinds, lead, after, at - before > 1)
    if lead in ("P", "W") or (lead == "T" and "S" in kinds):
        return "V"
    if lead in ("D", "A", "U", "'", "I", "", "O") or (lead in "GE" and after not in "DPTWO"):
        return "n" if not (lead == "" and after in 'DPOTZ"' and kinds == "B") else "B"
    return "V" if _agrees(words, before, kinds) and after in 'DPTWOZQtGIUARC,.:S"—nE' else "n"


def _past_or_participle(kinds: str, lead: str, after: str, spaced: bool) -> str:
    if lead in ("D", "'", "A") and lead and after in "nAZvU":
        return "A"
    if lead in ("D", "'", "U", "A") and lead and not spaced and "B" in kinds:
        return "n"
    if kinds == "E" or (lead == "" and after not in 'DPTQ"'):
        return "E"
    return "V"


def _agrees(words: Words, before: int, kinds: str) -> bool:
    """Whether the noun before can be the subject of this present form."""
    if before < 0 or words.tags[before] not in ("n", "Z", ",", ")", '"', "C", "Q", "v", "E"):
        return False
    if words.tags[before] not in ("n", "Z"):
        return words.tags[before] in (",", ")", "Q")
    noun = words.lows[before]
    plural = (noun.endswith("s") and not noun.endswith("ss")) or noun in PLURALS
    return "S" in kinds if words.tags[before] == "Z" and not plural else plural is ("B" in kinds)
