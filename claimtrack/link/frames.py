"""Frames: two claims in the same words but for one place in them, or for their order."""

from dataclasses import dataclass
from itertools import takewhile

from claimtrack.link.lexical import WORD, is_telling, stem
from claimtrack.link.wording import form, read

_ARTICLES = frozenset(("a", "an", "the"))
_SLOT = 4
"""So many words at most fill one place."""

_ONE_NAME = 75
"""From this likeness of letters on (of 100), two names are spellings of one."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What one claim says where another one says something else: its words, and the one before.

    ``named`` tells whether all have a capital, and not only as the first word of all.
    """

    words: str
    before: str
    named: bool


def differing_slot(text: str, other: str) -> tuple[Slot, Slot] | None:
    """The one place at which two texts differ, as each fills it.

    Who does it stands first in the one, and may stand behind "by" in the other. ``None`` where
    there are more places, or two spellings of a name in it.
    """
    from rapidfuzz.fuzz import ratio

    ours, theirs = _slot(text, other), _slot(other, text)
    if ours is None or theirs is None:
        return None
    if ours.before != theirs.before and {ours.before, theirs.before} != {"", "by"}:
        return None
    return None if ratio(ours.words, theirs.words) >= _ONE_NAME else (ours, theirs)


def is_turned_round(text: str, other: str) -> bool:
    """Whether both have the same words, of which two have changed places around others."""
    ours, theirs = _where_apart(list(read(text).words), list(read(other).words))
    if sorted(ours) != sorted(theirs) or len(set(ours)) < len(ours):
        return False
    return any(
        theirs == ours[-last:] + ours[first:-last] + ours[:first]
        for first in range(1, min(_SLOT, len(ours)))
        for last in range(1, min(_SLOT, len(ours) - first))
    )


def _where_apart(ours: list[str], theirs: list[str]) -> tuple[list[str], list[str]]:
    """Both without the words with which both begin, and those with which both end."""
    first = _alike(ours, theirs)
    ours, theirs = ours[first:], theirs[first:]
    last = _alike(ours[::-1], theirs[::-1])
    return ours[: len(ours) - last], theirs[: len(theirs) - last]


def _alike(ours: list[str], theirs: list[str]) -> int:
    """How many words are the same until the first that is not."""
    pairs = zip(ours, theirs, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _slot(text: str, other: str) -> Slot | None:
    """The words in a row of a text that another one has not; ``None`` if they are none or apart."""
    forms = set(map(form, read(other).every))
    found = WORD.findall(text)
    telling = [at for at, word in enumerate(found) if is_telling(word.casefold())]
    own = [at for at in telling if form(stem(found[at].casefold())) not in forms]
    if not own or own == telling or len(own) > _SLOT:
        return None
    if own != [at for at in telling if own[0] <= at <= own[-1]]:
        return None
    before = (word.casefold() for word in reversed(found[: own[0]]))
    return Slot(
        words=" ".join(found[own[0] : own[-1] + 1]),
        before=next((word for word in before if word not in _ARTICLES), ""),
        named=own != [0] and all(found[at][0].isupper() for at in own),
    )
