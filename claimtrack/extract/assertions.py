"""Assertions: what the outlet says in its own voice, where it can be checked."""

from claimtrack.extract.units import Unit

_FEWEST_WORDS = 6


def is_checkable(unit: Unit) -> bool:
    """Whether a sentence nobody is named for holds a number, a date, or a named actor's deed."""
    words = unit.words
    if len(words) < _FEWEST_WORDS or words.words[-1] == "?" or unit.quotations:
        return False
    groups = [group for group in unit.groups if group.form == "finite"]
    if not groups or words.words[0] in ("I", "You", "We"):
        return False
    if any(tagged in "UK" for tagged in words.tags):
        return True
    deed = next((group for group in groups if group.lemma not in ("be", "seem")), None)
    return deed is not None and "Z" in words.tags[: deed.first]
