"""Near: claims that say the same in nearly the same words, found among all that are indexed.

Only claims that share three of their rarest words are compared, so that the work grows little
faster than the number of claims. Another number, a denial or a word more than a few keeps two
claims apart.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, combinations, islice, pairwise
from time import monotonic
from typing import TypeVar

from claimtrack.link.amounts import rates_apart
from claimtrack.link.index import Index
from claimtrack.link.likeness import denies
from claimtrack.link.pair import given_to_two
from claimtrack.link.postings import ROW, Flat
from claimtrack.link.wording import read
from claimtrack.model import Claim

_RAREST, _SHARED = 6, 3
"""Claims are held against one another that share so many of their rarest words: two near-alike
ones do, edited or not, and by chance hardly any."""

_ALIKE = 0.7
"""From this share of common words on (a Jaccard index), two claims say the same."""

_FEWEST = 3
"""Claims of fewer telling words are alike too easily."""

_BESIDE = 40
"""How many claims that share its rare words one is held against: the nearest as they came."""

_ROW = 24  # the lower bits of a key, for the row; over them what its rare words come to
_LAST_ROW, _LAST_KEY = (1 << _ROW) - 1, (1 << 64 - _ROW) - 1

_PARTS = 128
_AT_A_STRETCH, _STRETCH = 32, 0.004
"""After how many things the clock is looked at, and after how many seconds there is a pause."""

_COUNTED_AT_ONCE = 256
"""Rows of terms, which are counted too quickly for the clock to be looked at for each."""

Thing = TypeVar("Thing")

Pair = tuple[int, int]
"""Two rows of an index, the lower one first."""

ClaimOf = Callable[[int], Claim | None]
"""Finds the claim of a row."""


def alike(claim: Claim, other: Claim) -> bool:
    """Whether two claims say the same: nearly all words, the same numbers, and neither denies it.

    A quotation that is given to two people is not the same, nor a sum a day and a sum a week.
    """
    ours, theirs = read(claim.text), read(other.text)
    in_words = ours.numbers == theirs.numbers and _mostly_shared(ours.terms, theirs.terms)
    return in_words and denies(claim) == denies(other) and not _set_apart(claim, other)


def all_pairs(
    index: Flat,
    claim_of: ClaimOf,
    pause: Callable[[], None] = lambda: None,
    left: Collection[int] = (),
) -> Iterator[Pair]:
    """Pairs of rows that are alike, each once.

    Rows of the same terms are a chain, each paired with the next; the first of them stands for
    them all beside others. ``claim_of`` gives the claim of a row, ``left`` are the rows that are
    of no claim any more. ``pause`` is called every few milliseconds: who must not
    be held up can breathe then, and who has lost interest can raise.
    """
    rows, compared = _Rows(index, pause), _Compared(claim_of)
    firsts: list[int] = []
    for same in _of_the_same_terms(rows, left, pause):
        for chain in _parted(same, compared, pause):
            yield from (pair for pair in pairwise(chain) if compared.may_be_same(*pair))
            firsts.append(chain[0])
    found: set[Pair] = set()  # two of the same rare words are come upon again and again
    for one, other in _sharing(rows, firsts, pause):
        if (one, other) in found or not rows.alike(one, other):
            continue
        if compared.denies(one) == compared.denies(other) and compared.may_be_same(one, other):
            found.add((one, other))
            yield one, other


def pairs_of(row: int, index: Index, claim_of: ClaimOf) -> Iterator[Pair]:
    """The pairs that one row makes with the rows that share its most telling words."""
    claim = claim_of(row)
    for other in index.rows_like(read(claim.text).words) if claim else ():
        another = claim_of(other)
        if other != row and claim and another and alike(claim, another):
            yield min(row, other), max(row, other)


def pausing(things: Iterable[Thing], pause: Callable[[], None]) -> Iterator[Thing]:
    """The same things, with a pause every few milliseconds."""
    worked, coming = monotonic(), iter(things)
    while some := list(islice(coming, _AT_A_STRETCH)):
        yield from some
        if monotonic() - worked > _STRETCH:
            pause()
            worked = monotonic()


def _mostly_shared(ours: frozenset[Thing], theirs: frozenset[Thing]) -> bool:
    shared = len(ours & theirs)
    enough = min(len(ours), len(theirs)) >= _FEWEST
    return enough and shared >= _ALIKE * (len(ours) + len(theirs) - shared)


def _set_apart(claim: Claim, other: Claim) -> bool:
    return given_to_two(claim, other) or rates_apart(claim, other)


class _Compared:
    """What is asked of the claims themselves, of which only few have to be read."""

    def __init__(self, claim_of: ClaimOf) -> None:
        self._claim_of = claim_of
        self.denies = cache(self._denies)

    def _denies(self, row: int) -> bool:
        claim = self._claim_of(row)
        return claim is not None and denies(claim)

    def may_be_same(self, one: int, other: int) -> bool:
        """Whether two rows are of claims that are there, and that nothing but words sets apart."""
        claim, another = self._claim_of(one), self._claim_of(other)
        return claim is not None and another is not None and not _set_apart(claim, another)


class _Rows:
    """What stands in each row: its terms as numbers, the rarest first.

    ``numbers`` tells rows apart that do not have the same numbers among their terms.
    """

    def __init__(self, index: Flat, pause: Callable[[], None]) -> None:
        counts = Counter[int]()
        for at in pausing(range(0, len(index.rows), _COUNTED_AT_ONCE), pause):
            counts.update(index.rows[at : at + _COUNTED_AT_ONCE])
        self.count = max(counts, default=-1) + 1
        self.numbers = array("q", bytes(8 * self.count))
        self._ends = array(ROW, accumulate(counts[row] for row in range(self.count)))
        self._terms = array(ROW, index.rows)
        free = array(ROW, (0, *self._ends))
        spans = [slice(*span) for span in pairwise((0, *index.ends))]
        by_rarity = sorted(
            range(len(spans)), key=lambda at: (spans[at].stop - spans[at].start, index.terms[at])
        )
        terms = self._terms
        for rank, at in enumerate(pausing(by_rarity, pause)):
            for row in index.rows[spans[at]]:
                terms[free[row]] = rank
                free[row] += 1
            if index.terms[at][0].isdigit():
                for row in index.rows[spans[at]]:
                    self.numbers[row] = hash((self.numbers[row], rank))

    def terms(self, row: int) -> "array[int]":
        """The terms of a row."""
        return self._terms[self._ends[row - 1] if row else 0 : self._ends[row]]

    def alike(self, one: int, other: int) -> bool:
        """Whether two rows have the same numbers and nearly the same terms."""
        return self.numbers[one] == self.numbers[other] and _mostly_shared(
            frozenset(self.terms(one)), frozenset(self.terms(other))
        )


def _of_the_same_terms(
    rows: _Rows, left: Collection[int], pause: Callable[[], None]
) -> Iterable[list[int]]:
    """The rows that have enough terms, those of the same together."""
    having: dict[bytes, list[int]] = defaultdict(list)
    for row in pausing(range(rows.count), pause):
        terms = rows.terms(row)
        if len(terms) >= _FEWEST and row not in left:
            having[terms.tobytes()].append(row)
    return having.values()


def _parted(same: list[int], compared: _Compared, pause: Callable[[], None]) -> Iterator[list[int]]:
    """Rows that deny and rows that do not; of one alone nobody asks."""
    if len(same) == 1:
        yield same
        return
    denying = [row for row in pausing(same, pause) if compared.denies(row)]
    yield from filter(None, (denying, [row for row in same if not compared.denies(row)]))


def _sharing(rows: _Rows, some: Sequence[int], pause: Callable[[], None]) -> Iterator[Pair]:
    """Those of some rows that share rare words and all numbers, and others by chance."""
    for part in _keys(rows, some, pause):
        keys = sorted(part)
        for at, key in enumerate(pausing(keys[:-1], pause)):
            if keys[at + 1] >> _ROW != key >> _ROW:
                continue
            for behind in keys[at + 1 : at + 1 + _BESIDE]:
                if behind >> _ROW != key >> _ROW:
                    break
                yield key & _LAST_ROW, behind & _LAST_ROW


def _keys(rows: _Rows, some: Sequence[int], pause: Callable[[], None]) -> "Sequence[array[int]]":
    """A number for every three of a claim's rarest words, its row in the lower bits.

    In parts that are quickly put in order, so that nobody waits for one long sorting.
    """
    parts = [array("Q") for _ in range(_PARTS)]
    for row in pausing(some, pause):
        numbers = rows.numbers[row]
        for rare in combinations(rows.terms(row)[:_RAREST], _SHARED):
            key = (hash(rare) ^ numbers) & _LAST_KEY
            parts[key % _PARTS].append(key << _ROW | row)
    return parts
