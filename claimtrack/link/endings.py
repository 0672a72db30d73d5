"""Endings: whether a claim tells that something is over, called off or put off."""

import re
from collections.abc import Sequence
from functools import lru_cache

from claimtrack.link.lexical import all_words, is_telling, stem
from claimtrack.link.wording import form, read

_ENDS = frozenset(
    "ended ends dropped drops scrapped scraps cancelled canceled cancels abandoned abandons "
    "suspended suspends halted halts lifted lifts withdrawn withdrew withdraws revoked revokes "
    "overturned overturns quashed quashes repealed repeals shelved shelves ditched ditches "
    "axed axes disbanded disbands dissolved dissolves postponed postpones adjourned adjourns "
    "delayed delays deferred defers".split()
)
"""Each says of what follows, or of what it is said of ("was dropped"), that it is over for now."""

_ENDS_WITH = {
    "off": frozenset("call called calls put puts break broke broken breaks".split()),
    "up": frozenset("give gave given gives".split()),
}
"""The same in two words."""

_BE = frozenset("is are was were be been being".split())
_ASIDE = frozenset("that which who whom whose after when while before since until once if".split())
"""Behind one of these stands what is told beside: what ended there is not what the claim tells."""

_RELATIVE = re.compile(r",\s(?:who|which|whose|whom|after|when)\b[^,]{1,160},")
"""What is told beside and ends with a comma."""

_OBJECT = 2
"""So many telling words behind a verb say what ends."""


def ending(text: str, other: str) -> str:
    """The words with which a text says that something ended of which the other one tells, or ""."""
    known = _forms(other)
    for words, ended in _endings(text):
        if not ended or ended & known:
            return words
    return ""


@lru_cache(1 << 10)
def _endings(text: str) -> Sequence[tuple[str, frozenset[str]]]:
    """What is told as over: the words for that, and the forms of what ends; none for all of it."""
    found, endings = all_words(_RELATIVE.sub(",", text)), []
    for at, word in enumerate(found):
        before, after = found[at - 1] if at else "", found[at + 1] if at + 1 < len(found) else ""
        if word in _ASIDE:
            break
        if word == "over" and before in _BE and not after:
            endings.append((word, frozenset[str]()))
        elif word in _ENDS or word in _ENDS_WITH.get(after, ()):
            two = word not in _ENDS
            behind = [each for each in found[at + 1 + two :] if is_telling(each)][:_OBJECT]
            ended = () if before in _BE else map(form, map(stem, behind))
            endings.append((f"{word} {after}" if two else word, frozenset(ended)))
    return endings


def _forms(text: str) -> frozenset[str]:
    return frozenset(map(form, read(text).terms))
