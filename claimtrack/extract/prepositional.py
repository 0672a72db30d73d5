"""Cues that are no verbs: "according to X", "in the words of X"."""

from collections.abc import Iterator
from dataclasses import replace

from claimtrack.extract.attribution import Attribution, attribute
from claimtrack.extract.clauses import clause_end
from claimtrack.extract.contents import Content, content_before
from claimtrack.extract.groups import VerbGroup
from claimtrack.extract.phrases import Phrase, phrase_after
from claimtrack.extract.tokens import Words

_FORMS = (
    ("according", "to"),
    ("as", "reported", "by"),
    ("as", "first", "reported", "by"),
    ("as", "described", "by"),
    ("in", "the", "words", "of"),
    ("in", "the", "view", "of"),
    ("in", "the", "opinion", "of"),
    ("in", "the", "eyes", "of"),
    ("per",),
)
"""Each is followed by the one whose words they are."""
_OPENERS = frozenset(form[0] for form in _FORMS)


def by_preposition(words: Words, groups: list[VerbGroup]) -> Iterator[Attribution]:
    """Every attribution of a sentence that such a cue makes."""
    lows = words.lows
    if _OPENERS.isdisjoint(lows):
        return
    for at, low in enumerate(lows):
        if low not in _OPENERS or (low == "per" and at):
            continue
        for form in _FORMS:
            if low == form[0] and tuple(lows[at : at + len(form)]) == form:
                cue = VerbGroup(at, at + len(form), " ".join(form), "finite")
                source = phrase_after(words, cue.end)
                if source and (found := _attribution(words, groups, cue, source)):
                    yield found


def _attribution(
    words: Words, groups: list[VerbGroup], cue: VerbGroup, source: Phrase
) -> Attribution | None:
    """Fronted, it governs what follows the source; else what stands before the cue."""
    tags, at = words.tags, cue.first
    fronted = at == 0 or tags[at - 1] in "CTS" or tags[max(at - 2, 0) : at] in ([*"C,"], [*"T,"])
    if not fronted:
        content = content_before(words, at) or Content(0, at, "clause")
        return attribute(words, cue, source, [content], "according to")
    if source.has_aside and tags[source.end : source.end + 1] != [","]:
        source = replace(source, end=source.name[1])
    first = source.end + (tags[source.end : source.end + 1] in ([","], [":"]))
    if words.lows[first : first + 1] == ["citing"]:
        first = tags.index(",", first) + 1 if "," in tags[first:] else first
    if tags[first : first + 1] == ["Q"]:
        content = Content(first, first + 1, "quote")
    else:
        content = Content(first, clause_end(words, first, groups), "clause")
    return attribute(words, cue, source, [content], "according to, in front")
