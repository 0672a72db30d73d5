"""Appositions: the nouns beside a name that tell who bears it."""

from claimtrack.extract.kinds import BODIES, CLUBS, COMPANIES, ORGANISATIONS, kind_of, singular
from claimtrack.extract.tokens import Words
from claimtrack.model import Role

_REACH = 9
_NAMED_BODIES = COMPANIES | ORGANISATIONS | CLUBS
"""Bodies whose noun stands before their name: "the airline Ryfly"."""


def describing_noun(words: Words, noun: int) -> int:
    """The noun that tells what a name behind ``noun`` is: of "counsel to the inquiry" the first.

    Bodies of a kind that is seldom named so ("the charity Help Now") leave it to who serves them.
    """
    low = singular(words.lows[noun])
    if low not in BODIES or low in _NAMED_BODIES:
        return noun
    for at in range(noun - 1, max(noun - _REACH, 0), -1):
        if words.tags[at] not in "nZADIt'":
            return noun
        if words.tags[at] in "It" and kind_of(words.lows[at - 1]) is Role.UNNAMED:
            return at - 1
    return noun


def past_owner(words: Words, start: int, first: int) -> int:
    """Where what describes a name begins: "the doctor of the champion Ann Lee" is no doctor."""
    for at in range(first - 1, start - 1, -1):
        if words.tags[at] == "I" and (at == first - 1 or words.tags[at + 1] == "D"):
            return at + 1
    return start


def closes(words: Words, end: int) -> bool:
    """Whether a comma, a stop or a verb follows the name, as behind an apposition."""
    return words.tag_at(end) in ("", ",", ".", "Q", ")", ";", '"', "V", "X", "—", "I", "G")


def is_aside(words: Words, first: int, noun: int) -> bool:
    """Whether what begins behind a comma is closed by one, and no clause or list of names."""
    owned = "'" in words.tags[first:noun]
    lead = tag_of(words, first)
    if lead not in "DZn" or (lead == "Z" and not owned):
        return False
    for tagged in words.tags[noun + 1 : noun + 1 + _REACH]:
        if tagged in "VXM":
            return False
        if tagged in ",.;)Q—W":
            return True
    return True


def tag_of(words: Words, at: int) -> str:
    """The tag of a word, "her" read as the owner's: "her lawyer, Ann Lee"."""
    return "D" if words.lows[at] == "her" else words.tags[at]


def phrase_start(words: Words, end: int) -> int:
    """Where a noun phrase that ends at ``end`` may begin: a few words back, after any comma."""
    start = end
    while start and end - start < _REACH - 2 and tag_of(words, start - 1) in "ZnA'DIUG":
        start -= 1
    return start


def head_of(words: Words, first: int, end: int) -> int | None:
    """The noun of a phrase that begins at ``first``, before what modifies it from behind."""
    head = None
    for at in range(first, end):
        tagged = words.tags[at]
        if head is not None and tagged not in "nZA'":
            break
        if tagged in ",.;VXMWQ":
            break
        if tagged in "nZ" or kind_of(words.lows[at]):
            head = at
    return head
