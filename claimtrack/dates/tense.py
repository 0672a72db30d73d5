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
    " ago".split()
)
_UP_TO = frozenset(["by", "until", "till"])
_SAYING = frozenset(["said", "told", "announced", "reported", "added", "warned", "claimed"])
_NEAR = 4  # words: further off, a verb of saying has a date of its own, or none


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
    before = _SENTENCE_END.split(text[max(0, start - _REACH_BACK) : start])[-1]
    back = [word.lower() for word in reversed(_WORD.findall(before))]
    if back and back[0] in _UP_TO:
        return Tense.PAST if "had" in back else Tense.COMING
    on = [word.lower() for word in _WORD.findall(text[end : end + _REACH_ON].split("\n")[0])]
    return _first_sign(back, backwards=True) or _first_sign(on, backwards=False) or Tense.UNSAID


def _first_sign(words: list[str], *, backwards: bool) -> Tense | None:
    for at, word in enumerate(words):
        if word in _COMING or word.endswith(("'ll", "’ll")):
            return Tense.COMING
        if word in _PAST or _is_past_form(word):
            before = words[at + 1 : at + 2] if backwards else words[at - 1 : at] if at else []
            if before not in (["be"], ["to"]) and not (word in _SAYING and at > _NEAR):
                return Tense.PAST
    return None


def _is_past_form(word: str) -> bool:
    return word.endswith("ed") and len(word) > 4
