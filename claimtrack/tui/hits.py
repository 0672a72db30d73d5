"""Where words stand in an article: the hits of a search, one after the other and round the end."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimtrack.model import Query, Span

_MOST = 10_000  # hits that are counted; nobody walks through more


@dataclass(frozen=True, slots=True)
class Hits:
    """Spans of an article in its order, one at least, and which of them is looked at."""

    spans: Sequence[Span]
    at: int

    @property
    def current(self) -> Span:
        """The hit that is looked at."""
        return self.spans[self.at]

    def step(self, by: int) -> "Hits":
        """The hit so many further on, or back, round the end."""
        return replace(self, at=(self.at + by) % len(self.spans))


def find(text: str, phrases: Sequence[str], near: int, step: int) -> Hits | None:
    """Where any of the phrases stands, beginning with the hit after ``near``, or before it.

    Case does not matter, nor how the words of a phrase are parted. ``step`` is 1 for the first
    hit from the offset ``near`` on, -1 for the last one before it.
    """
    wanted = re.compile("|".join(map(_loosely, phrases)), re.IGNORECASE)
    spans: list[Span] = []
    for hit in wanted.finditer(text):
        spans.append(hit.span())
        if len(spans) == _MOST:
            break
    if not spans:
        return None
    starts = [start for start, _ in spans]
    at = bisect_left(starts, near) if step > 0 else bisect_right(starts, near - 1) - 1
    return Hits(spans, at % len(spans))


def words_of(query: Query) -> list[str]:
    """The words and phrases that a filter looks for, without its keys."""
    terms = (term for terms in query.alternatives for term in terms)
    return [each.value for each in terms if not each.key and not each.negated and each.value]


def _loosely(phrase: str) -> str:
    return r"\s{1,20}".join(map(re.escape, phrase.split()))
