"""Assertions: what the outlet says in its own voice, where it can be checked."""

from collections.abc import Sequence

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.tokens import Words
from claimtrack.extract.units import Unit

_FEWEST_WORDS = 6
_FEWEST_IN_COUNT = 4
"""Words with the full stop: "Two sailors died." tells enough."""


def is_checkable(unit: Unit, attributions: Sequence[Attribution]) -> bool:
    """Whether a sentence nobody is named for holds a number, a date, or a named actor's deed.

    A deed of saying without saying what ("declined to comment") is among its ``attributions``.
    """
    words = unit.words
    if words.words[-1:] == ["?"] or unit.quotations or not _is_long_enough(words):
        return False
    groups = [group for group in unit.groups if group.form == "finite"]
    if not groups or words.words[0] in ("I", "You", "We"):
        return False
    if any(tagged in "UK" for tagged in words.tags):
        return True
    deed = next((group for group in groups if group.lemma not in ("be", "seem")), None)
    if deed is None or attributions:
        return False
    done_by = deed.passive and words.lows[deed.end : deed.end + 1] == ["by"]
    return "Z" in (words.tags[deed.end :] if done_by else words.tags[: deed.first])


def _is_long_enough(words: Words) -> bool:
    """A short sentence is enough where it counts somebody or names an actor at its head."""
    least = _FEWEST_IN_COUNT if "U" in words.tags[:2] or words.tag_at(0) == "Z" else _FEWEST_WORDS
    return len(words) >= least
