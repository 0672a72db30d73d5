"""Cues: every place of a sentence where words are given to somebody."""

from collections.abc import Iterator
from dataclasses import replace

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.contents import Content, clause_end, content_after, content_before
from claimtrack.extract.phrases import (
    Phrase,
    VerbGroup,
    find_verb_groups,
    phrase_after,
    phrase_before,
)
from claimtrack.extract.tokens import Words
from claimtrack.extract.units import Unit
from claimtrack.extract.verbs import FRAMES

_SAYS = frozenset("qs")


def find_attributions(unit: Unit) -> list[Attribution]:
    """All attributions of one sentence, in the order of their cues."""
    groups = find_verb_groups(unit.words)
    found = [*_according(unit.words, groups)]
    for at, group in enumerate(groups):
        if group.lemma in FRAMES and (new := _by_verb(unit, groups, at)):
            found.append(new)
    return sorted(found, key=lambda attribution: attribution.cue)


def _by_verb(unit: Unit, groups: list[VerbGroup], at: int) -> Attribution | None:
    words, cue = unit.words, groups[at]
    frames = FRAMES[cue.lemma]
    if cue.passive or cue.form == "participle":
        return _passive(words, groups, at)
    source = _source(words, groups, at)
    after = content_after(words, cue, groups)
    says = bool(_SAYS & set(frames))
    if (
        source
        and says
        and cue.form == "finite"
        and (after is None or after.frame in ("phrase", "quote"))
    ):
        before = content_before(words, source.first)
        if before and (before.frame == "quote" or after is None):
            return _spoken(
                words, cue, source, [before, *_resumed(words, cue.end, groups)], "said after"
            )
    if (says and cue.form == "finite" and after is None) or (
        after and after.frame == "phrase" and says
    ):
        before = content_before(words, cue.first)
        inverted = phrase_after(words, cue.end)
        if before and inverted and (before.frame == "quote" or source is None):
            rest = _resumed(words, inverted.end, groups)
            return _spoken(words, cue, inverted, [before, *rest], "said after, inverted")
    if after is None or after.first >= after.end:
        return None
    return _spoken(words, cue, source, [after], f"{after.frame} after {cue.lemma}")


def _resumed(words: Words, at: int, groups: list[VerbGroup]) -> list[Content]:
    """The rest of what was broken off: "…," he said, "…"."""
    tags = words.tags
    while (at < len(tags) and tags[at] in "KRIt") or (at < len(tags) and tags[at] in "DZnU"):
        at += 1
    if at + 1 >= len(tags) or tags[at] not in ",:—.":
        return []
    if tags[at + 1] == "Q":
        return [Content(at + 1, at + 2, "quote")]
    if tags[at] != "," or tags[at + 1] in "GWISC":
        return []
    return [Content(at + 1, clause_end(words, at + 1, groups), "clause")]


def _source(words: Words, groups: list[VerbGroup], at: int) -> Phrase | None:
    """Who does it: the subject before, or the subject of the verb that governs this one."""
    cue = groups[at]
    if cue.form == "finite":
        if found := phrase_before(words, cue.first):
            return found
        if cue.first and words.tags[cue.first - 1] == "C":
            return _subject_of_earlier(words, groups, at)
        return None
    return _subject_of_earlier(words, groups, at) or _subject_of_later(words, groups, at)


def _subject_of_earlier(words: Words, groups: list[VerbGroup], at: int) -> Phrase | None:
    for group in reversed(groups[:at]):
        if group.form == "finite" and (found := phrase_before(words, group.first)):
            return found
    return None


def _subject_of_later(words: Words, groups: list[VerbGroup], at: int) -> Phrase | None:
    for group in groups[at + 1 :]:
        if group.form == "finite":
            return phrase_before(words, group.first)
    return None


def _passive(words: Words, groups: list[VerbGroup], at: int) -> Attribution | None:
    """ "It was reported that …", "he is said to …": the agent stands after by, or nowhere."""
    cue, tags = groups[at], words.tags
    if not cue.passive:
        return None
    frames = FRAMES[cue.lemma]
    subject = phrase_before(words, cue.first)
    after = content_after(words, cue, groups)
    if after and after.frame in ("clause", "question") and after.first < after.end:
        return _spoken(words, cue, None, [after], "it was said")
    if cue.end < len(tags) and tags[cue.end] == "t" and subject and set(frames) & set("rn"):
        rest = Content(cue.end, clause_end(words, cue.end, groups), "infinitive")
        parts = [Content(subject.first, subject.end, "infinitive"), rest]
        return _spoken(words, cue, None, parts, "is said to")
    return None


def _according(words: Words, groups: list[VerbGroup]) -> Iterator[Attribution]:
    for at, low in enumerate(words.lows[:-1]):
        if low != "according" or words.lows[at + 1] != "to":
            continue
        source = phrase_after(words, at + 2)
        if source is None:
            continue
        cue = VerbGroup(at, at + 2, "according to", "finite")
        fronted = (
            at == 0
            or words.tags[at - 1] in "CT"
            or (at > 1 and words.tags[at - 1] == "," and words.tags[at - 2] in "CT")
        )
        if fronted and source.plain and source.end < len(words) and words.tags[source.end] != ",":
            source = replace(source, end=source.name_end)
        before = None if fronted else content_before(words, at) or Content(0, at, "clause")
        after_at = source.end + (source.end < len(words) and words.tags[source.end] == ",")
        if before:
            parts = [before]
        elif after_at < len(words):
            parts = [Content(after_at, clause_end(words, after_at, groups), "clause")]
        else:
            continue
        if parts[0].first < parts[0].end:
            yield _spoken(words, cue, source, parts, "according to")


def _spoken(
    words: Words, cue: VerbGroup, source: Phrase | None, parts: list[Content], rule: str
) -> Attribution:
    parts = [part for part in parts if part.first < part.end]
    return Attribution(
        content=tuple(words.span(part.first, part.end) for part in parts),
        cue=words.span(cue.first, cue.end),
        verb=cue.lemma,
        frame=parts[0].frame,
        rule=rule,
        source=words.span(source.first, source.end) if source else None,
        name=words.span(source.first, source.name_end) if source else None,
        negated=cue.negated,
        hedged=cue.hedged,
    )
