"""Names: the runs of capitalised words in a sentence, and what their words say they name."""

from collections.abc import Iterator

from claimtrack.extract.people import (
    DOCUMENTS,
    FEMALE,
    HONORIFICS,
    INSTITUTIONS,
    MALE,
    OUTLETS,
)
from claimtrack.extract.places import DEMONYMS
from claimtrack.extract.tokens import Words
from claimtrack.model import Span

_JOINING = frozenset("of for and".split())
_NO_SURNAMES = INSTITUTIONS | OUTLETS | DOCUMENTS | frozenset("states union islands street".split())
_LONGEST_PERSON = 4


def find_names(words: Words) -> Iterator[Span]:
    """Runs of names as ``(first, end)`` words; "Ministry of Defence" is one."""
    tags, at = words.tags, 0
    while at < len(tags):
        if tags[at] != "Z":
            at += 1
            continue
        first = at
        while at < len(tags) and (tags[at] == "Z" or _joins(words, first, at)):
            at += 1
        yield first, at


def _joins(words: Words, first: int, at: int) -> bool:
    """Whether the name goes on past this word: a preposition inside a body's name, an initial."""
    if words.words[at][0].isupper() and words.tags[at] in "AnU":
        return True
    inside = words.lows[at] in _JOINING and words.tag_at(at + 1) == "Z"
    return inside and any(low in INSTITUTIONS for low in words.lows[first:at])


def title_length(lows: list[str]) -> int:
    """How many words in front of a person's name are titles, offices and demonyms."""
    at = 0
    for place, low in enumerate(lows[:-1]):
        if low in HONORIFICS or (place == at and is_demonym(low)):
            at = place + 1
    return at


def is_demonym(low: str) -> bool:
    """Whether a word is an adjective of a country or place: "danish", "morvanian"."""
    return low in DEMONYMS or (len(low) > 5 and low.endswith(("ian", "ese", "ish")))


def is_person(lows: list[str]) -> bool:
    """Whether a name without its titles can be a person's."""
    if not 2 <= len(lows) <= _LONGEST_PERSON:
        return False
    return _NO_SURNAMES.isdisjoint(lows) and "of" not in lows and not is_demonym(lows[0])


def is_outlet(lows: list[str]) -> bool:
    """Whether a name is an outlet's by its first or last word."""
    first = lows[0] in OUTLETS and INSTITUTIONS.isdisjoint(lows)
    return first or (lows[-1] in OUTLETS and lows[-1] not in INSTITUTIONS)


def gender(lows: list[str]) -> str:
    """``m`` or ``f`` by a title or first name, else empty."""
    for low in lows:
        if low in MALE:
            return "m"
        if low in FEMALE:
            return "f"
    return ""
