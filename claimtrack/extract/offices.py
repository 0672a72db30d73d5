"""Offices: who is prime minister of what, so far as the words of an article tell."""

from claimtrack.extract.naming import is_demonym, is_title
from claimtrack.extract.people import OFFICES
from claimtrack.extract.places import DEMONYMS
from claimtrack.extract.tokens import Words

Office = tuple[str, str]
"""What kind of office, and where it is held ("head", "denmark"); the place may be empty."""

_LONGEST = 3
_HEADS = frozenset(["head", "president"])


def offices_in(words: Words, first: int, end: int) -> set[Office]:
    """The offices that the words ``first`` to ``end`` name, up to the first comma."""
    found: set[Office] = set()
    at = first
    while at < end and words.tags[at] not in ",.;":
        length = _office_length(words, at, end)
        if length:
            kind = OFFICES[" ".join(words.lows[at : at + length])]
            found.add((kind, _place(words, first, at, at + length, end)))
        at += max(length, 1)
    return found


def office_ending(lows: list[str], at: int) -> str | None:
    """The kind of the office whose name ends with the word at ``at``; the longest one."""
    for start in range(max(at + 1 - _LONGEST, 0), at + 1):
        if kind := OFFICES.get(" ".join(lows[start : at + 1])):
            return kind
    return None


def _office_length(words: Words, at: int, end: int) -> int:
    for length in range(min(_LONGEST, end - at), 0, -1):
        if " ".join(words.lows[at : at + length]) in OFFICES:
            return length
    return 0


def _place(words: Words, first: int, at: int, past: int, end: int) -> str:
    """The place before the office ("Danish", "Denmark's") or behind it ("of Denmark")."""
    for place in range(at - 1, first - 1, -1):
        if _names_place(words, place):
            return words.lows[place]
    if past + 1 < end and words.lows[past] == "of":
        following = past + 1 + (words.tags[past + 1] == "D")
        if following < end and _names_place(words, following):
            return words.lows[following]
    return ""


def _names_place(words: Words, at: int) -> bool:
    low = words.lows[at]
    capital = words.words[at][0].isupper() and words.tags[at] != "D"  # "The director"
    return capital and (is_demonym(low) or not is_title(low))


def same_office(one: Office, other: Office) -> bool:
    """Whether two descriptions may be of one office; an unnamed place fits any."""
    kinds = {one[0], other[0]}
    if len(kinds) > 1 and not kinds <= _HEADS:
        return False
    return not one[1] or not other[1] or same_place(one[1], other[1])


def same_place(one: str, other: str) -> bool:
    """Whether "danish" and "denmark", "morvanian" and "morvane" are one place."""
    one, other = DEMONYMS.get(one, one), DEMONYMS.get(other, other)
    return one == other or (len(one) > 3 and one[:4] == other[:4])
