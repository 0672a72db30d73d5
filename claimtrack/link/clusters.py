"""Clusters: claims that say the same in nearly the same words, wherever they stand.

Only claims that share three of their rarest words are compared, so that the work grows little
faster than the number of claims. Another number, a denial or a word more than a few keeps two
claims apart; so does an analyst who linked them as contradicting, while one who linked them as
repeating joins what no word would.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from time import monotonic
from typing import TypeVar

from claimtrack.link.wording import Wording, read

_RAREST, _SHARED = 6, 3
"""Claims are held against one another that share so many of their rarest words: two near-alike
ones do, edited or not, and by chance hardly any."""

_ALIKE = 0.7
"""From this share of common words on (a Jaccard index), two claims say the same."""

_FEWEST = 3
"""Claims of fewer telling words are alike too easily."""

_BESIDE = 40
"""How many claims that share its rare words one is held against: the nearest as they came."""

_KEY = 44  # bits of a key over those of the row

_PARTS = 128
_AT_A_STRETCH, _STRETCH = 32, 0.004
"""After how many things the clock is looked at, and after how many seconds there is a pause."""

Thing = TypeVar("Thing")

Alike = Mapping[str, frozenset[str]]
"""By the id of a claim: the ids of those that say the same in nearly the same words."""


def alike(claim: Wording, other: Wording) -> bool:
    """Whether two wordings say the same: the same numbers, as often denied, nearly all words."""
    if min(len(claim.terms), len(other.terms)) < _FEWEST or _guard(claim) != _guard(other):
        return False
    shared = len(claim.terms & other.terms)
    return shared >= _ALIKE * (len(claim.terms) + len(other.terms) - shared)


def find_alike(
    texts: Iterable[tuple[str, str]], pause: Callable[[], None] = lambda: None
) -> dict[str, set[str]]:
    """All pairs that are alike among claims, given as pairs of id and words.

    ``pause`` is called every few milliseconds: who must not be held up can breathe then, and
    who has lost interest can raise.
    """
    ids, terms, guards = [], [], []
    for each, text in pausing(texts, pause):
        wording = read(text)
        ids.append(each)
        terms.append(wording.terms)
        guards.append(hash(_guard(wording)))
    found: dict[str, set[str]] = defaultdict(set)
    for one, other in _sharing(terms, guards, pause):
        shared = len(terms[one] & terms[other])
        if shared >= _ALIKE * (len(terms[one]) + len(terms[other]) - shared):
            found[ids[one]].add(ids[other])
            found[ids[other]].add(ids[one])
    return found


def gather(
    near: Alike, repeating: Iterable[tuple[str, str]], contradicting: Iterable[tuple[str, str]]
) -> list[tuple[str, ...]]:
    """The clusters of two claims or more, from what is alike and what analysts linked."""
    apart: dict[str, set[str]] = defaultdict(set)
    for one, other in contradicting:
        apart[one].add(other)
        apart[other].add(one)
    cluster: dict[str, list[str]] = {}
    pairs = ((one, other) for one in near for other in near[one] if one < other)
    for one, other in (*repeating, *sorted(pairs)):
        ours, theirs = (cluster.setdefault(each, [each]) for each in (one, other))
        if ours is theirs or any(apart[each].intersection(theirs) for each in ours):
            continue
        ours += theirs
        cluster.update(dict.fromkeys(theirs, ours))
    once = {id(each): each for each in cluster.values() if len(each) > 1}
    return [tuple(each) for each in once.values()]


def _guard(wording: Wording) -> tuple[frozenset[str], bool]:
    return wording.numbers, wording.denied


def _sharing(
    terms: Sequence[frozenset[str]], guards: Sequence[int], pause: Callable[[], None]
) -> Iterator[tuple[int, int]]:
    """Rows of claims that share rare words, numbers and denial; a pair may come twice."""
    for keys in _keys(terms, guards, pause):
        keys.sort()
        for at, key in enumerate(pausing(keys[:-1], pause)):
            if keys[at + 1] >> _KEY != key >> _KEY:
                continue
            row = key & (1 << _KEY) - 1
            for behind in keys[at + 1 : at + 1 + _BESIDE]:
                if behind >> _KEY != key >> _KEY:
                    break
                yield row, behind & (1 << _KEY) - 1


def _keys(
    terms: Sequence[frozenset[str]], guards: Sequence[int], pause: Callable[[], None]
) -> Sequence[list[int]]:
    """A number for every three of a claim's rarest words, its row in the lower bits.

    In parts that are quickly put in order, so that nobody waits for one long sorting.
    """
    common = Counter(term for each in pausing(terms, pause) for term in each)
    rank = {term: at for at, (term, _) in enumerate(reversed(common.most_common()))}
    parts: Sequence[list[int]] = [[] for _ in range(_PARTS)]
    for row, (each, guard) in enumerate(pausing(zip(terms, guards, strict=True), pause)):
        if len(each) >= _FEWEST:
            rarest = sorted(rank[term] for term in each)[:_RAREST]
            for some in combinations(rarest, _SHARED):
                key = hash((*some, guard)) & (1 << _KEY) - 1
                parts[key % _PARTS].append(key << _KEY | row)
    return parts


def pausing(things: Iterable[Thing], pause: Callable[[], None]) -> Iterator[Thing]:
    """The same things, with a pause every few milliseconds."""
    worked = monotonic()
    for at, thing in enumerate(things):
        if at % _AT_A_STRETCH == 0 and monotonic() - worked > _STRETCH:
            pause()
            worked = monotonic()
        yield thing
