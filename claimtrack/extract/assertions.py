"""Assertions: what the outlet says in its own voice, where it can be checked."""

from collections.abc import Sequence

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.tokens import Words
from claimtrack.extract.units import Unit
from claimtrack.model import Span

_ANSWERING = frozenset("deny reject dispute dismiss confirm repeat".split())
_GIVING_ANSWERS = frozenset(
    """respond reply return answer comment say reach contact elaborate discuss disclose specify
    identify name""".split()
)
"""What those do not do, or are not, who give no answer."""
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
    if not groups or words.words[0] in ("I", "You", "We") or _is_silence(unit):
        return False
    if any(tagged in "UK" for tagged in words.tags):
        return True
    deed = next((group for group in groups if group.lemma not in ("be", "seem")), None)
    if deed is None or attributions:
        return False
    if deed.lemma in _ANSWERING and words.lows[deed.end :] in (["this", "."], ["that", "."]):
        return False  # "The ministry denies this."
    done_by = deed.passive and words.lows[deed.end : deed.end + 1] == ["by"]
    return "Z" in (words.tags[deed.end :] if done_by else words.tags[: deed.first])


def _is_silence(unit: Unit) -> bool:
    """Whether somebody only gives no answer: "did not return calls", "could not be reached"."""
    for group, further in zip(unit.groups, [*unit.groups[1:], None], strict=True):
        if group.negated and group.lemma in _GIVING_ANSWERS:
            return True
        refuses = group.lemma in ("decline", "refuse")
        if refuses and further and further.lemma in _GIVING_ANSWERS:
            return True
    return False


def find_deed(unit: Unit, attributions: Sequence[Attribution]) -> Span | None:
    """What the outlet says before a cue of the same subject: "The bank cut its rate by 1
    percent and warned that …"; ``None`` where no number or date stands in it.
    """
    words = unit.words
    first = min(one.cue[0] for one in attributions)
    place = next((each.first for each in unit.groups if words.starts[each.first] == first), 0)
    if place < _FEWEST_WORDS or words.lows[place - 1] != "and":
        return None
    before = words.span(0, place - 1)
    told = any(start < before[1] for one in attributions for start, _ in one.content)
    does = any(group.form == "finite" and group.end < place for group in unit.groups)
    counts = any(tagged in "UK" for tagged in words.tags[:place])
    return before if does and counts and not told else None


def _is_long_enough(words: Words) -> bool:
    """A short sentence is enough where it counts somebody or names an actor at its head."""
    least = _FEWEST_IN_COUNT if "U" in words.tags[:2] or words.tag_at(0) == "Z" else _FEWEST_WORDS
    return len(words) >= least
