"""The index: which stored claims share telling words with one, without reading them all."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from math import fsum, log
from zlib import crc32

from claimtrack.link.lexical import words
from claimtrack.link.postings import Postings

_LOOKED_AT = 5_000
"""Occurrences looked at for one claim, the rarest terms first. Common terms would cost the
most and tell the least: without this bound, a search among 100,000 claims takes 28 times as
long and finds the same edited copies."""

CANDIDATES = 48
"""How many claims are then compared in full."""

_SATURATION, _LENGTH = 2.0, 0.75
"""BM25's k1 and b: how soon a word said again tells nothing new, and how far long claims, in
which anything is found more easily, count for less (Robertson and Zaragoza, 2009)."""

_LONGEST = 0xFFFF
_WASTE = 1_000


class Index:
    """Claims by the terms in them (an inverted index), each known by its id.

    Rows count up as claims come in and are never given to another claim: where the words of a
    claim change, its row is left behind and a new one made. Of the first ``compared`` rows,
    ``near`` are the pairs that say the same, for whoever looks for them (``near.py``).
    """

    def __init__(self, texts: Iterable[tuple[str, str]] = ()) -> None:
        self.ids: list[str] = []
        self.checks, self.lengths = array("I"), array("H")
        self.left: set[int] = set()
        self.near: set[tuple[int, int]] = set()
        self.compared = 0
        self.postings = Postings()
        self._total = 0
        self._row_of: dict[str, int] | None = None
        for each, text in texts:
            self._add(each, text)

    @classmethod
    def of_parts(
        cls, ids: list[str], checks: "array[int]", lengths: "array[int]", postings: Postings
    ) -> "Index":
        """The index that had these parts, by row."""
        index = cls()
        index.ids, index.checks, index.lengths, index.postings = ids, checks, lengths, postings
        index._total = sum(lengths)
        return index

    def __len__(self) -> int:
        return len(self.ids) - len(self.left)

    @property
    def wasted(self) -> bool:
        """Whether so many rows were left behind that it should be made anew."""
        return len(self.left) > _WASTE + len(self) // 4

    # Keeping it current

    def put(self, id: str, text: str) -> bool:
        """Take a claim in, or its words as they are now; whether that changed anything."""
        row = self._standing.get(id)
        if row is not None and self.checks[row] == _check(text):
            return False
        self.drop(id)
        self._standing[id] = len(self.ids)
        self._add(id, text)
        return True

    def drop(self, id: str) -> bool:
        """Let go of a claim; whether it was there."""
        row = self._standing.pop(id, None)
        if row is not None:
            self.left.add(row)
        return row is not None

    def follow(self, texts: Iterable[tuple[str, str]]) -> set[str]:
        """Become the index of these claims, most of which are here; the ids that changed."""
        gone, changed = set(self._standing), set()
        for each, text in texts:
            gone.discard(each)
            if self.put(each, text):
                changed.add(each)
        for each in gone:
            self.drop(each)
        return changed | gone

    def _add(self, id: str, text: str) -> None:
        found = words(text)
        self.postings.add(set(found), len(self.ids))
        self.ids.append(id)
        self.checks.append(_check(text))
        self.lengths.append(min(len(found), _LONGEST))
        self._total += self.lengths[-1]

    @property
    def _standing(self) -> dict[str, int]:
        """The rows of all claims, made when one of them changes."""
        if self._row_of is None:
            rows = enumerate(self.ids)
            self._row_of = {each: row for row, each in rows if row not in self.left}
        return self._row_of

    # Asking

    def rows_of(self, ids: Iterable[str]) -> set[int]:
        """The rows in which some claims stand."""
        return {self._standing[each] for each in ids if each in self._standing}

    def candidates(
        self, words: Iterable[str], most: int = CANDIDATES, among: Set[int] | None = None
    ) -> list[str]:
        """The ids of the claims that share the most telling terms, the likeliest first.

        ``among`` are the rows of those that are asked for, where not all are.
        """
        return [self.ids[row] for row in self.rows_like(words, most, among)]

    def rows_like(
        self, words: Iterable[str], most: int = CANDIDATES, among: Set[int] | None = None
    ) -> list[int]:
        """The rows of the same claims."""
        weights = self.weights(words)
        shared: dict[int, float] = defaultdict(float)
        looked_at = 0
        for term in sorted(weights, key=lambda term: (-weights[term], term)):
            looked_at += self.postings.count(term)
            if looked_at > _LOOKED_AT and shared:
                break
            weight = weights[term]
            for row in self.postings.rows(term):
                shared[row] += weight
        for row in self.left & shared.keys():
            del shared[row]
        if among is not None:
            shared = {row: shared[row] for row in among & shared.keys()}
        ranked = sorted(shared.values())[-most:]
        least = ranked[0] if ranked else 0.0
        likely = sorted((-much, row) for row, much in shared.items() if much >= least)
        return [row for _, row in likely[:most]]

    def weights(self, words: Iterable[str]) -> Mapping[str, float]:
        """How much each term tells: the more, the fewer claims share it (BM25's weight)."""
        counts = {word: self.postings.count(word) for word in words}
        rows = len(self.ids)
        return {word: log(1 + (rows - n + 0.5) / (n + 0.5)) for word, n in counts.items()}

    def closeness(self, wanted: Sequence[str]) -> Callable[[Iterable[str], int], float]:
        """How much of some words is found in others (BM25), 0..1; 1 where they are the same.

        Asked with those of them that the other text has, and how many words it has in all.
        """
        weights, mean = self.weights(wanted), self._total / max(1, len(self.ids)) or 1.0

        def found(shared: Iterable[str], length: int) -> float:
            norm = _SATURATION * (1 - _LENGTH + _LENGTH * length / mean)
            counts = Counter(shared)
            return fsum(weights[term] * n / (n + norm) for term, n in counts.items())

        most = found(wanted, len(wanted))
        return lambda shared, length: min(1.0, found(shared, length) / most) if most else 0.0


def _check(text: str) -> int:
    """What tells a text from almost every other one."""
    return crc32(text.encode("utf-8", "surrogatepass"))
