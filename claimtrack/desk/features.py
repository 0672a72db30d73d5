"""Features: what can be seen of a claim before it is decided, each by a name in words."""

import re
from collections.abc import Iterator
from math import sqrt

from claimtrack.model import Claim, Role, Voice

Features = dict[str, float]
"""How strongly each feature shows, by the words that a person reads of it."""

FIELDS = frozenset(["text", "voice", "chain", "quantities", "reasons", "future"])
"""The fields of a claim that are looked at and that an act may change."""

_WORD = re.compile(r"[^\W\d_]{1,40}(?:['’-][^\W\d_]{1,40}){0,4}")
_FIGURE = re.compile(r"\d")
_MOST_WORDS = 200
_SIGN = 0.3  # a claim shows some ten signs, and together they weigh as much as its words
_WHO = 0.5

_VOICES = {
    Voice.QUOTED: "in quotation marks",
    Voice.REPORTED: "reported",
    Voice.OWN: "the outlet's own words",
}
_ROLES = {
    Role.PERSON: "a person speaks",
    Role.INSTITUTION: "an institution speaks",
    Role.DOCUMENT: "a document says so",
    Role.OUTLET: "an outlet says so",
    Role.UNNAMED: "nobody is named",
}
_LENGTHS = ("very short", "short", "of middle length", "long", "very long")
_STEP = 8  # words from one length to the next


def features(claim: Claim) -> Features:
    """What shows on a claim: the reasons of its worth, who speaks, its form and its words.

    All its words together weigh the same, however many there are.
    """
    words = _WORD.findall(claim.text.casefold())[:_MOST_WORDS]
    share = 1 / sqrt(len(set(words)) or 1)
    shown = {f"“{word}”": share for word in words}
    shown |= dict.fromkeys((*claim.reasons, *_form(claim, len(words))), _SIGN)
    return shown | dict.fromkeys(_whose(claim), _WHO)


def _form(claim: Claim, words: int) -> Iterator[str]:
    yield _VOICES[claim.voice]
    yield _LENGTHS[min(words // _STEP, len(_LENGTHS) - 1)]
    if claim.speaker:
        yield _ROLES[claim.speaker.role]
    if claim.heading:
        yield "a heading"
    if claim.future:
        yield "about what is to come"
    if _FIGURE.search(claim.text):
        yield "has a figure"
    if any(quantity.unit for quantity in claim.quantities):
        yield "counts or measures"


def _whose(claim: Claim) -> Iterator[str]:
    if claim.source:
        yield f"from {claim.source}"
    if claim.speaker and claim.speaker.who:
        yield f"said by {claim.speaker.who}"
