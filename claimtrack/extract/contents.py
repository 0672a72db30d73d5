"""Contents: where the words that are given to somebody begin and end."""

from dataclasses import dataclass

from claimtrack.extract.phrases import VerbGroup, phrase_after
from claimtrack.extract.tokens import Words
from claimtrack.extract.verbs import FORMS, FRAMES, PARTICLES, PREPOSITIONS

_NEVER_FIRST = frozenset(",.;:)")
_HEARERS = frozenset("reporters journalists congress lawmakers supporters".split())


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
    if at < len(tags) and words.lows[at] == PARTICLES.get(cue.lemma):
        at += 1
    if at >= len(tags):
        return None
    if found := _direct(words, at, frames, groups):
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
    """Whether a subject and its finite verb stand at ``at``."""
    tags = words.tags
    if tags[at] in "SC" and tags[at] == "S":
        return False
    start = at
    while at < len(tags) and tags[at] in 'R"N':
        at += 1
    if at >= len(tags) or tags[at] not in 'DPZnAUGOT"':
        return False
    following = next((g for g in groups if g.first > at and g.form == "finite"), None)
    if following is None:
        return False
    between = tags[at : following.first]
    if any(tag in ",:;.Q—" for tag in between):
        return tags[start] == "P" and False
    return "W" not in between and "T" not in between[1:]


def clause_end(words: Words, at: int, groups: list[VerbGroup]) -> int:
    """Where a clause that begins at ``at`` ends: at the sentence's end or at another cue."""
    tags, depth = words.tags, 0
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
        elif depth == 0 and here in ",;—" and place > at and _parts(words, place, groups):
            end = place
            break
        elif here == "Q" and place > at and tags[place - 1] in ",:":
            end = place - 1
            break
    while end > at and tags[end - 1] in ".,;—:":
        end -= 1
    return end


def _parts(words: Words, mark: int, groups: list[VerbGroup]) -> bool:
    """Whether the clause ends at this comma, semicolon or dash."""
    tags, lows, after = words.tags, words.lows, mark + 1
    if tags[mark] == ";":
        return True
    if after >= len(tags):
        return True
    if lows[after] in ("according", "but", "citing", "though", "although", "whereas"):
        return True
    if tags[after] == "G":
        lemma = FORMS.get(lows[after], ("", ""))[0]
        return bool(set(FRAMES.get(lemma, "")) & set("qs"))
    return _closes_with_cue(words, after, groups)


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
    if (
        here in "It"
        and words.lows[at] in PREPOSITIONS.get(cue.lemma, "").split()
        and at + 1 < len(tags)
    ):
        return _until_clause_end(words, at + 1, groups)
    if ("o" in frames or "c" in frames) and here in "DZnAUOG\"'PW":
        return _until_clause_end(words, at, groups)
    return None


def _until_clause_end(words: Words, at: int, groups: list[VerbGroup]) -> Content | None:
    end = clause_end(words, at, groups)
    return Content(at, end, "phrase") if end > at else None


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
