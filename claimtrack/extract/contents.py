"""Contents: where the words that are given to somebody begin and end."""

from bisect import bisect_right
from dataclasses import dataclass

from claimtrack.extract.phrases import VerbGroup, phrase_after
from claimtrack.extract.tokens import Words
from claimtrack.extract.verbs import FORMS, FRAMES, PREPOSITIONS

_NAMING = frozenset("oc")
_CIRCUMSTANCES = frozenset("after before during while when until since despite amid".split())
_SAYS = frozenset("qs")
_PARTING = frozenset("according but citing though although whereas".split())
"""Words that begin, after a comma, what the cue before does not govern any more."""
_BREAKS = frozenset(":;.Q—S")
_SUBJECT_GROUPS = 4
"""How many groups of verbs may stand inside a subject's asides before its own verb."""


@dataclass(frozen=True, slots=True)
class Content:
    """The words ``first`` to ``end`` in one ``frame``."""

    first: int
    end: int
    frame: str


def content_after(words: Words, cue: VerbGroup, groups: list[VerbGroup]) -> Content | None:
    """What follows the cue, by the frames that its verb takes; ``None`` if nothing does."""
    frames, tags = FRAMES.get(cue.lemma, ""), words.tags
    at = cue.end
    if at >= len(tags):
        return None
    told = "x" in frames and tags[at] not in "TWQ,:"
    if not told and (found := _direct(words, at, frames, groups)):
        return found
    skipped = _skip_adjuncts(words, at, "x" in frames)
    if skipped > at and (found := _direct(words, skipped, frames, groups)):
        return found
    return _minor(words, at, cue, groups)


def _direct(words: Words, at: int, frames: str, groups: list[VerbGroup]) -> Content | None:
    """A quotation, a clause or a question that begins right at ``at``."""
    tags = words.tags
    if at < len(tags) and tags[at] in ",:" and at + 1 < len(tags) and tags[at + 1] == "Q":
        at += 1
    elif at < len(tags) and tags[at] == ":" and frames and "q" in frames and at + 1 < len(tags):
        return Content(at + 1, clause_end(words, at + 1, groups), "clause")
    if at >= len(tags):
        return None
    here = tags[at]
    if here == "Q" and "q" in frames:
        return Content(at, at + 1, "quote")
    if here == "T" and ("s" in frames or "t" in frames) and at + 1 < len(tags):
        if at + 1 < len(tags) and tags[at + 1] == ",":
            return Content(at + 1, clause_end(words, at + 2, groups), "clause")
        if tags[at + 1] == "Q":
            return Content(at + 1, at + 2, "quote")
        return Content(at + 1, clause_end(words, at + 1, groups), "clause")
    if here == "W" and "w" in frames:
        return Content(at, clause_end(words, at, groups), "question")
    if "s" in frames and _clause_starts(words, at, groups):
        return Content(at, clause_end(words, at, groups), "clause")
    return None


def _clause_starts(words: Words, at: int, groups: list[VerbGroup]) -> bool:
    """Whether a subject stands at ``at`` and, past asides, its finite verb behind it."""
    tags = words.tags
    while at < len(tags) and tags[at] in 'R"N':
        at += 1
    if at >= len(tags) or tags[at] not in "DPZnAUGOT":
        return False
    for group in groups[bisect_right(groups, at, key=_first) :][:_SUBJECT_GROUPS]:
        between = tags[at : group.first]
        if not _BREAKS.isdisjoint(between) or "P" in between[1:]:
            return False
        if group.form == "finite" and between[-1] not in "WTC," and between.count(",") % 2 == 0:
            return True
        if group.form == "finite" and "," not in between and "W" not in between:
            return False
    return False


def _first(group: VerbGroup) -> int:
    return group.first


def clause_end(words: Words, at: int, groups: list[VerbGroup]) -> int:
    """Where a clause that begins at ``at`` ends: at the sentence's end or at another cue."""
    tags, depth = words.tags, 0
    subordinate = _is_subordinate(words, at)
    end = len(tags)
    for place in range(at, len(tags)):
        here = tags[place]
        if here == "(":
            depth += 1
        elif here == ")":
            depth -= 1
            if depth < 0:
                end = place
                break
        elif here == "Q" and place > at and tags[place - 1] in ",:":
            end = place - 1
            break
        elif depth == 0 and here == "C" and place > at and _next_cue(words, place, groups):
            end = place
            break
        elif depth == 0 and place > at and here in ",;—":
            if _parts(words, place, groups) or (
                subordinate and here == "," and _clause_starts(words, place + 1, groups)
            ):
                end = place
                break
    while end > at and tags[end - 1] in ".,;—:":
        end -= 1
    return end


def _next_cue(words: Words, conjunction: int, groups: list[VerbGroup]) -> bool:
    """Whether a second cue of the same speaker follows: "said it was late and added that"."""
    at = bisect_right(groups, conjunction, key=_first)
    if at >= len(groups) or words.lows[conjunction] not in ("and", "but"):
        return False
    group, tags = groups[at], words.tags
    if any(tag not in "R" for tag in tags[conjunction + 1 : group.first]):
        return False
    says = _SAYS & set(FRAMES.get(group.lemma, ""))
    return bool(says) and tags[group.end : group.end + 1] in (["T"], ["Q"], ["P"], [":"])


def _is_subordinate(words: Words, at: int) -> bool:
    """Whether the cue before ``at`` stands in a clause that opens its sentence: "When he said"."""
    opening = words.tags[0] in "SW" or words.lows[0] in ("as", "after", "before", "since", "until")
    return opening and "," not in words.tags[:at]


def _parts(words: Words, mark: int, groups: list[VerbGroup]) -> bool:
    """Whether the clause ends at this comma, semicolon or dash."""
    tags, lows, after = words.tags, words.lows, mark + 1
    while after < len(tags) and tags[after] == '"':
        after += 1
    if tags[mark] == ";" or after >= len(tags):
        return True
    if lows[after] in _PARTING:
        return True
    if tags[after] == "C" and _next_cue(words, after, groups):
        return True
    if lows[after] == "with" and (told := phrase_after(words, after + 1, asides=False)):
        after = told.end
    if tags[after : after + 1] == ["G"]:
        lemma = FORMS.get(lows[after], ("", ""))[0]
        return bool(set(FRAMES.get(lemma, "")) & set("qs"))
    return _closes_with_cue(words, mark + 1, groups)


def _closes_with_cue(words: Words, at: int, groups: list[VerbGroup]) -> bool:
    """Whether ", he said" follows: a subject and a cue with nothing behind it."""
    following = next((g for g in groups if g.first >= at), None)
    if following is None or not set(FRAMES.get(following.lemma, "")) & set("qs"):
        return False
    tags = words.tags
    if any(tag in ",;:Q" for tag in tags[at : following.first]):
        return False
    end = following.end
    rest = tags[end] if end < len(tags) else "."
    if following.first == at:
        return rest in "DZnP"
    return rest in ".,;" or (
        rest in "IKR" and not any(g.form == "finite" and g.first > end for g in groups)
    )


def _skip_adjuncts(words: Words, at: int, hearer: bool) -> int:
    """Past a hearer and phrases of time and place: "told the BBC in Oslo on Monday that"."""
    tags = words.tags
    if hearer and (phrase := phrase_after(words, at, asides=False)):
        at = phrase.end
    for _ in range(4):
        if at < len(tags) and tags[at] in "RKU":
            at += 1
        elif at < len(tags) and tags[at] in "It" and (past := _after_preposition(words, at + 1)):
            at = past
        else:
            break
    if tags[at : at + 3] == [",", "R", ","]:
        at += 2
    if at < len(tags) and tags[at] == "," and at + 1 < len(tags) and tags[at + 1] in "TQ":
        at += 1
    return at


def _after_preposition(words: Words, at: int) -> int | None:
    tags = words.tags
    if at < len(tags) and tags[at] == "K":
        while at < len(tags) and tags[at] in "KUR":
            at += 1
        return at
    phrase = phrase_after(words, at, asides=False)
    return phrase.end if phrase else None


def _minor(words: Words, at: int, cue: VerbGroup, groups: list[VerbGroup]) -> Content | None:
    """An infinitive, a noun phrase, or what a preposition governs."""
    tags, frames = words.tags, FRAMES.get(cue.lemma, "")
    here = tags[at]
    if here == "t" and "i" in frames:
        return Content(at, clause_end(words, at, groups), "infinitive")
    named = phrase_after(words, at, asides=False) if "n" in frames else None
    if named and tags[named.end : named.end + 1] == ["t"]:
        return Content(at, clause_end(words, at, groups), "infinitive")
    if cue.form == "bare":
        return None
    if here in "It" and words.lows[at] in PREPOSITIONS.get(cue.lemma, "").split():
        return Content(at + 1, phrase_end(words, at + 1, groups), "phrase")
    if not _NAMING.isdisjoint(frames) and here in "DZnAUOG\"'PW":
        return Content(at, phrase_end(words, at, groups), "phrase")
    return None


def phrase_end(words: Words, at: int, groups: list[VerbGroup]) -> int:
    """Where a noun phrase that is the content ends: before what tells when, why or what next."""
    tags, end = words.tags, clause_end(words, at, groups)
    for place in range(at + 1, end):
        here = tags[place]
        if here in ",SK" or words.lows[place] in _CIRCUMSTANCES:
            return place
        if here == "C" and tags[place + 1] in "VXM":
            return place
        if here == "I" and tags[place + 1] == "K":
            return place
    return end


def content_before(words: Words, end: int) -> Content | None:
    """What stands before a cue at the end of its sentence: "The plan is dead, he said"."""
    tags = words.tags
    if end < 1 or tags[end - 1] not in ",.—Q":
        return None
    first, last = 0, end
    while last and tags[last - 1] in ",.—":
        last -= 1
    for at in range(last - 1, -1, -1):
        if tags[at] == ";" or (tags[at] == "Q" and at < last - 1):
            first = at + 1
            break
    while first < last and tags[first] in ",.;—:":
        first += 1
    if last <= first:
        return None
    if tags[last - 1] == "Q":
        return Content(last - 1, last, "quote")
    return Content(first, last, "clause")
