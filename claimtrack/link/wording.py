"""The wording of a claim: its words as they are compared, and whether they deny something."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import islice, pairwise, takewhile

from claimtrack.link.families import FORMS, SYNONYMS
from claimtrack.link.lexical import all_words, is_telling, stem, words
from claimtrack.link.opposites import (
    AFTER_NOT,
    BEFORE_TO,
    NEGATIONS,
    PAIRS,
    RUN,
    SINCE,
    TELLS_NOTHING,
)

_FORM = 5
"""From this many letters on, words that begin with them count as forms of one word."""

_KEPT = 1 << 10
"""Wordings that are kept: those of a claim's neighbours are asked for again and again."""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a text.

    ``words`` are the stems of those that carry meaning, in their order, ``terms`` the same
    without order, ``every`` the stems of all. ``denied`` says that an odd number of words turn
    it round; ``turned`` are the stems of what these stand before.
    """

    words: tuple[str, ...]
    terms: frozenset[str]
    every: frozenset[str]
    denied: bool
    turned: frozenset[str]

    @property
    def numbers(self) -> frozenset[str]:
        """The numbers among the terms, as digits."""
        return frozenset(term for term in self.terms if term[0].isdigit())

    def has(self, forms: Iterable[str]) -> bool:
        """Whether all these words, each as its form, stand in it."""
        return set(map(form, self.terms)).issuperset(forms)

    def without(self, stems: frozenset[str]) -> "Wording":
        """These words without some of them."""
        told = tuple(word for word in self.words if word not in stems)
        return replace(self, words=told, terms=self.terms - stems, every=self.every - stems)


@lru_cache(_KEPT)
def read(text: str) -> Wording:
    """Read the words of a text."""
    told, found = words(text), all_words(text)
    denials = [at for at, pair in enumerate(pairwise([*found, ""])) if _denies(*pair)]
    turned = frozenset(stem(word) for at in denials for word in _after(found, at))
    every = frozenset(map(stem, found))
    return Wording(tuple(told), frozenset(told), every, len(denials) % 2 == 1, turned)


def opposite(ours: Wording, theirs: Wording) -> tuple[str, str] | None:
    """A word of each, as its base, of which one says what the other rules out.

    Neither has the other's word. A word that is denied ("did not pass") rules out nothing.
    """
    one, other = (frozenset(map(base, each.every - each.turned)) for each in (ours, theirs))
    for word in sorted((one - other) & _opposites().keys()):
        if others := _opposites()[word] & (other - one):
            return word, min(others)
    return None


def turned_since(ours: Wording, theirs: Wording) -> tuple[str, str] | None:
    """How it was by both, and how it is now by the first alone, each as a base."""
    one, other = frozenset(map(base, ours.every)), frozenset(map(base, theirs.every))
    for word in sorted(one & other & _since().keys()):
        if now := _since()[word] & (one - other):
            return word, min(now)
    return None


def own_before(ours: Wording, word: str, theirs: Wording) -> str:
    """The first stem that stands before a word, given as a base, and not in another wording."""
    known = set(map(form, theirs.every))
    before = takewhile(lambda each: base(each) != word, ours.words)
    return next((each for each in before if form(each) not in known), "")


def base(word: str) -> str:
    """The stem of the word that stands for the family of a stem, else itself."""
    return _bases().get(word, word)


def form(word: str) -> str:
    """What the forms of a word, given as a stem, have in common; of a number, all of it."""
    return word if word[0].isdigit() else base(word)[:_FORM]


def as_written(text: str, wanted: str) -> str:
    """The first word of a text that has this base."""
    return next((word for word in all_words(text) if base(stem(word)) == wanted), wanted)


def _after(found: Sequence[str], at: int) -> Iterable[str]:
    """The first word after a denial that tells what is denied; none where it says nothing more."""
    following = (word for word in found[at + 1 :] if is_telling(word))
    return islice((word for word in following if word not in TELLS_NOTHING), 1)


def _denies(word: str, after: str) -> bool:
    """Whether a word turns round what it stands in; "n't" has come apart into two words."""
    if word in BEFORE_TO:
        return after == "to"
    if word in RUN:
        return after == "out"
    if word in NEGATIONS:
        return after not in AFTER_NOT
    return after == "t" and word.endswith("n")


@cache
def _bases() -> Mapping[str, str]:
    """Stems with the stem of the word that stands for their family."""
    synonyms, forms = _families(SYNONYMS), _families(FORMS)
    return synonyms | {each: synonyms.get(first, first) for each, first in forms.items()}


def _families(table: str) -> dict[str, str]:
    """The stems of all but the first word of each family, with that of the first."""
    families = (list(map(stem, family.split("/"))) for family in table.split())
    return {each: first for first, *others in families for each in others}


@cache
def _opposites() -> Mapping[str, frozenset[str]]:
    """Bases with the bases that rule them out."""
    pairs = _pairs(PAIRS)
    return _by_first([*pairs, *((other, one) for one, other in pairs)])


@cache
def _since() -> Mapping[str, frozenset[str]]:
    """Bases with the bases of what may have become of it."""
    return _by_first(_pairs(SINCE))


def _pairs(table: str) -> list[list[str]]:
    return [[base(stem(word)) for word in pair.split("/")] for pair in table.split()]


def _by_first(pairs: Iterable[Iterable[str]]) -> dict[str, frozenset[str]]:
    others: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        others[one].add(other)
    return {one: frozenset(those) for one, those in others.items()}
