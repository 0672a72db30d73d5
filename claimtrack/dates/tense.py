"""Tense: whether the words around a date speak of what was or of what is to come."""

import re
from enum import Enum

_REACH_BACK, _REACH_ON = 160, 90
_SENTENCE_END = re.compile(r"[.!?]['’\"”)]?\s+(?=[A-Z\"“‘])|\n")
_WORD = re.compile(r"[^\W\d_]+(?:['’][a-z]+)?")
_COMING = frozenset(
    "will shall won't won’t would could may might should must due scheduled expected set plans plan"
    " planned planning intends hopes aims next upcoming forthcoming ahead future expects likely"
    " deadline vows promises promised pledged"
    " going be".split()
)
_PAST = frozenset(
    "was were had did been said told has have began came went made took got gave saw held met"
    " found won lost left became led rose fell hit cut put shot spoke wrote ran sent struck"
    " killed since last".split()
)


class Tense(Enum):
    """What the words say about the time they speak of."""

    PAST = "past"
    COMING = "to come"
    UNSAID = "unsaid"


def tense(text: str, start: int, end: int) -> Tense:
    """The tense at the words ``start..end``: the nearest sign before them, else after them.

    Looks no further than the sentence, 160 characters back and 90 on.
    """
    before = _SENTENCE_END.split(text[max(0, start - _REACH_BACK) : start])[-1]
    after = _SENTENCE_END.split(text[end : end + _REACH_ON])[0]
    behind = [word.lower() for word in _WORD.findall(before)]
    for at in range(len(behind) - 1, -1, -1):
        sign = _sign(behind, at)
        if sign is not Tense.UNSAID:
            return sign
    ahead = [word.lower() for word in _WORD.findall(after)]
    signs = (_sign(ahead, at) for at in range(len(ahead)))
    return next((sign for sign in signs if sign is not Tense.UNSAID), Tense.UNSAID)


def _sign(words: list[str], at: int) -> Tense:
    word = words[at]
    if word in _COMING or word.endswith(("'ll", "’ll")):
        return Tense.COMING
    if word in _PAST:
        return Tense.PAST
    if word.endswith("ed") and len(word) > 4 and (at == 0 or words[at - 1] not in ("be", "to")):
        return Tense.PAST
    return Tense.UNSAID
