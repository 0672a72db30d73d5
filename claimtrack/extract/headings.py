"""Headings: who is given the words of a title by a colon or a dash."""

import re

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.people import HONORIFICS, INSTITUTIONS, OFFICES, OUTLETS
from claimtrack.extract.sentences import trim
from claimtrack.model import Span

_SIGN = re.compile(r":(?=\s)|(?<=[’'”\"\s])[-–—](?=\s)")
_QUOTED = re.compile(r"[‘'“\"].{3,300}[’'”\"][.,!?]?", re.DOTALL)
_LONGEST_NAME = 6


def read_heading(text: str, span: Span) -> Attribution | None:
    """The attribution of a heading such as "'We will stay': Danish PM", if it is one."""
    for sign in _SIGN.finditer(text, *span):
        left = trim(text, (span[0], sign.start()))
        right = trim(text, (sign.end(), span[1]))
        for words, name in ((left, right), (right, left)):
            if words[0] < words[1] and name[0] < name[1] and _fits(text, words, name):
                return _attribution(text, words, name, sign.span())
    return None


def _fits(text: str, words: Span, name: Span) -> bool:
    named = text[slice(*name)].split()
    if len(named) > _LONGEST_NAME or not all(part[0].isupper() for part in named[-1:]):
        return False
    if _QUOTED.fullmatch(text, *words):
        return True
    lows = {part.lower().strip(".,’'") for part in named}
    speaks = lows & (HONORIFICS | INSTITUTIONS | OUTLETS | OFFICES.keys())
    return bool(speaks) and text.count(" ", *words) >= 3


def _attribution(text: str, words: Span, name: Span, sign: Span) -> Attribution:
    quoted = _QUOTED.fullmatch(text, *words) is not None
    content = (words[0] + 1, words[1] - 1) if quoted else words
    return Attribution(
        content=(content,),
        cue=sign,
        verb=":",
        frame="quote" if quoted else "clause",
        rule="heading with a colon or dash",
        source=name,
        name=name,
    )
