"""Ranks: words that are a verb or an adverb elsewhere, and part of a title before a name."""

from claimtrack.extract.forms import FORMS
from claimtrack.extract.naming import is_title
from claimtrack.extract.people import OFFICES
from claimtrack.extract.tokens import Words
from claimtrack.extract.verbs import FRAMES

_LONGEST = 3
"""Words of a title in lower case: "deputy prime minister"."""
_SAYS = frozenset("qs")
_ACCORDING = ["according", "to"]
_BEHIND_VERBS = frozenset("PXMNt")
"""What a verb follows and a title does not: "they host Ada Lee"."""


def is_office_of_name(words: Words, at: int) -> bool:
    """Whether a word that may be a verb begins the title of a name: "…, judge Ada Lee said".

    An office of two words is one before any name; another title only beside a verb of saying
    or "according to". -ing forms and participles need a noun behind them: "acting mayor".
    """
    told = words.lows[max(at - 2, 0) : at] == _ACCORDING
    if not told and at and words.tags[at - 1] in _BEHIND_VERBS:
        return False
    name = _title_end(words, at)
    if name is None:
        return False
    if "B" not in FORMS.get(words.lows[at], ("", "E"))[1]:
        saying = _is_saying(words.lows[at])
        return not saying and name > at + 1 and _said_behind(words, name)
    if name > at + 1 and " ".join(words.lows[at:name]) in OFFICES:
        return True
    return told or _said_behind(words, name)


def is_first_of_rank(words: Words, at: int) -> bool:
    """Whether "first" belongs to a title: "first officer Ada Lee", "first minister Ada Lee"."""
    name = _title_end(words, at)
    return name is not None and name > at + 1


def _title_end(words: Words, at: int) -> int | None:
    """Where the name begins behind a title in lower case that begins here; its noun ends it."""
    end = at + 1
    while end < len(words) and end - at < _LONGEST and words.words[end].islower():
        end += 1
    named = end < len(words) and words.tags[end] == "Z"
    return end if named and is_title(words.lows[end - 1]) else None


def _said_behind(words: Words, name: int) -> bool:
    """Whether a verb of saying follows the name, and its age or an aside between two commas."""
    end = name
    while words.tag_at(end) == "Z":
        end += 1
    if words.tag_at(end) == "," and "," in words.tags[end + 1 :]:
        end = words.tags.index(",", end + 1) + 1
    while words.tag_at(end) in ("R", "K"):
        end += 1
    return end < len(words) and _is_saying(words.lows[end]) and words.tags[end] != "n"


def _is_saying(low: str) -> bool:
    lemma, kinds = FORMS.get(low, ("", ""))
    return not _SAYS.isdisjoint(FRAMES.get(lemma, "")) and kinds != "B"
