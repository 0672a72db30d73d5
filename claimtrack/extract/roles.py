"""Roles: what a noun phrase without a person's name is, by the noun it is built on."""

from claimtrack.extract.people import (
    DOCUMENTS,
    INSTITUTIONS,
    OFFICES,
    OUTLET_NOUNS,
    OUTLETS,
    PEOPLE_ENDINGS,
    UNNAMED,
)
from claimtrack.extract.tokens import Words
from claimtrack.model import Role

_STOPS = "It,(W—"
_KNOWN = UNNAMED | DOCUMENTS | INSTITUTIONS | OUTLETS


def head_of(words: Words) -> int | None:
    """The noun that the phrase is built on: the last before what modifies it from behind."""
    head = None
    for at, (low, tagged) in enumerate(zip(words.lows, words.tags, strict=True)):
        if head is not None and (tagged in _STOPS or tagged in "VEGB"):
            break
        if tagged == "'":
            continue
        if tagged in "nZ" or low in _KNOWN:
            head = at
    return head


def role_of(words: Words, head: int | None) -> Role:
    """What speaks: a document, an outlet, an institution or people without a name."""
    if head is None:
        return Role.UNNAMED
    low = words.lows[head]
    if low in UNNAMED or low in OFFICES or low.endswith(PEOPLE_ENDINGS):
        return Role.UNNAMED
    if words.tags[head] == "Z" and low in OUTLETS:
        return Role.OUTLET
    if low in DOCUMENTS and words.tags[head] != "Z":
        return Role.DOCUMENT
    if low in OUTLET_NOUNS and low not in INSTITUTIONS:
        return Role.OUTLET
    if words.tags[head] == "Z" or low in INSTITUTIONS or words.lows[0] == "the":
        return Role.INSTITUTION
    return Role.UNNAMED
