"""How one claim may bear on another, with the reason in words: what is asked first has the word."""

from collections.abc import Callable, Sequence

from claimtrack.link.agreements import hedge, same_said, same_words
from claimtrack.link.changes import come_about, is_over, now_otherwise
from claimtrack.link.conflicts import (
    denial,
    newer_figure,
    of_their_own,
    opposed,
    other_day,
    other_matter,
    other_number,
    other_slot,
    turned_round,
    two_givers,
)
from claimtrack.link.likeness import Likeness
from claimtrack.link.pair import SAID, SAME_MATTER, Found, Pair
from claimtrack.model import Claim

_RULES: Sequence[Callable[[Pair], Found | None]] = (
    two_givers,
    other_matter,
    of_their_own,
    now_otherwise,
    is_over,
    denial,
    other_number,
    newer_figure,
    come_about,
    other_day,
    opposed,
    turned_round,
    other_slot,
    hedge,
    same_words,
    same_said,
)
"""Asked in turn; the first that finds something has the word. What speaks against comes first."""


def relation(claim: Claim, other: Claim, like: Likeness) -> Found:
    """What ``claim`` may be to ``other``, and why; ``None`` where nothing says how they stand."""
    pair = Pair(claim, other, like)
    if max(like.matter, like.same) >= SAME_MATTER or pair.near or like.agreement >= SAID:
        for rule in _RULES:
            if found := rule(pair):
                return found
    return None, "same speaker, related words" if pair.one_speaker else "related words"
