"""Tense: whether the words around a date speak of what was or of what is to come."""

import re
from enum import Enum

_REACH_BACK, _REACH_ON = 160, 90
_SENTENCE_END = re.compile(r"[.!?]['’\"”)]?\s+(?=[A-Z\"“‘])|\n")
_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")
_COMING = frozenset(
    "will shall won't won’t would could may might should must can due scheduled expected plans"
    " plan planned planning intend intends hope hopes hoped aim aims next upcoming forthcoming"
    " ahead future expect expects likely deadline going be want wants seek seeks target"
    " propose proposes tomorrow cannot".split()
)
_PAST = frozenset(
    "was were had did been said told began came went made took got gave saw held met found won lost"
    " left became led rose fell shot spoke wrote ran sent struck killed since last"
    " ago"
    " broke drove flew drew grew knew threw blew chose froze stole swore wore tore bought brought"
    " built caught dealt fed fought forgot heard hid hung kept laid lent meant paid rang sang sank"
    " sat sought sold shook slept slid spent stood stuck swam swept taught thought understood woke"
    " withdrew".split()
)
_COMING_WITH_TO = frozenset(
    "agreed promised vowed pledged threatened offered set preparing about decided is are".split()
)
_UP_TO = frozenset(["by", "until", "till"])
_BOUNDING = frozenset("had would will could can should is are was were".split())
_SAYING = frozenset(["said", "told", "announced", "reported", "added", "warned", "claimed"])
_SHORTEST = 4  # letters: "need", "shed" and "fed" end as a past tense does
_NEAR = 5  # words: further off, a verb of saying has a date of its own, or none; who "told" has
# a hearer behind it first


class Tense(Enum):
    """What the words say about the time they speak of."""

    PAST = "past"
    COMING = "to come"
    UNSAID = "unsaid"


def tense(text: str, start: int, end: int) -> Tense:
    """The tense at the words ``start..end``: the nearest sign before them, else after them.

    Looks no further than the sentence, 160 characters back and 90 on. "By" and "until" look
    ahead but for a pluperfect.
    """
    before = _words(_SENTENCE_END.split(text[max(0, start - _REACH_BACK) : start])[-1])
    if before and before[-1] in _UP_TO:
        last = next((word for word in reversed(before) if word in _BOUNDING), "")
        return Tense.PAST if last == "had" else Tense.COMING
    for at in reversed(range(len(before))):
        if sign := _sign(before, at, len(before) - at):
            return sign
    after = _words(text[end : end + _REACH_ON].split("\n")[0])
    signs = (_sign(after, at, at + 1) for at in range(len(after)))
    return next((sign for sign in signs if sign), Tense.UNSAID)


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _sign(words: list[str], at: int, distance: int) -> Tense | None:
    """What one word says, given the words beside it and how far from the date it stands."""
    word = words[at]
    if word in _COMING or word.endswith(("'ll", "’ll")):
        return Tense.COMING
    if word in _COMING_WITH_TO and words[at + 1 : at + 2] == ["to"]:
        return Tense.COMING
    if word not in _PAST and not (word.endswith("ed") and len(word) > _SHORTEST):
        return None
    passive = at and words[at - 1] in ("be", "to")
    far = word in _SAYING and distance > _NEAR and (word != "told" or "that" in words[at:])
    return None if passive or far else Tense.PAST
