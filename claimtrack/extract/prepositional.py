"""Cues that are no verbs: "according to X", "in the words of X", "reportedly"."""

from collections.abc import Iterator, Sequence

from claimtrack.extract.attribution import Attribution, attribute
from claimtrack.extract.clauses import clause_end, clause_starts
from claimtrack.extract.contents import Content, content_before
from claimtrack.extract.groups import VerbGroup
from claimtrack.extract.phrases import Phrase, phrase_after
from claimtrack.extract.preceding import phrase_before
from claimtrack.extract.tokens import Words
from claimtrack.extract.verbal import resumed

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
_ACCOUNTS = frozenset("words view account opinion estimate reckoning telling eyes".split())
_OPENERS = frozenset(form[0] for form in _FORMS)


_HEARSAY = frozenset(["reportedly", "purportedly"])


def by_adverb(
    words: Words, groups: list[VerbGroup], found: Sequence[Attribution]
) -> Iterator[Attribution]:
    """ "The ferry has reportedly been sold": a clause that is nobody's by name.

    Where somebody is ``found`` to whom words of the sentence are given the adverb only hedges.
    """
    if found or _HEARSAY.isdisjoint(words.lows):
        return
    for group in groups:
        at = next((i for i in range(group.first, group.end) if words.lows[i] in _HEARSAY), None)
        if at is None and words.lows[group.first - 1] in _HEARSAY:
            at = group.first - 1
        if at is None or group.form != "finite" or not group.first:
            continue
        subject = phrase_before(words, min(group.first, at))
        first = subject.first if subject else min(at, group.first)
        parts = [(first, at), (at + 1, clause_end(words, at + 1, groups))]
        content = [Content(start, end, "clause") for start, end in parts]
        cue = VerbGroup(at, at + 1, words.lows[at], "finite")
        if subject and (new := attribute(words, cue, None, content, "hearsay")):
            yield new


def by_preposition(words: Words, groups: list[VerbGroup]) -> Iterator[Attribution]:
    """Every attribution of a sentence that such a cue makes."""
    lows = words.lows
    if not _ACCOUNTS.isdisjoint(lows) and (owned := _by_account(words, groups)):
        yield owned
    if _OPENERS.isdisjoint(lows):
        return
    for at, low in enumerate(lows):
        if low not in _OPENERS or (low == "per" and not _is_set_off(words, at)):
            continue
        for form in _FORMS:
            if low == form[0] and tuple(lows[at : at + len(form)]) == form:
                cue = VerbGroup(at, at + len(form), " ".join(form), "finite")
                if lows[cue.end : cue.end + 1] == ["which"]:
                    if relative := _of_which(words, groups, cue):
                        yield relative
                    continue
                source = phrase_after(words, cue.end)
                if source and (found := _attribution(words, groups, cue, source)):
                    yield found


def _is_set_off(words: Words, at: int) -> bool:
    """Whether "per" opens its clause or stands behind a comma: "…, per Reuters"."""
    return at == 0 or (words.tags[at - 1] in ",T" and words.tag_at(at + 1) in ("Z", "D", "A"))


def _attribution(
    words: Words, groups: list[VerbGroup], cue: VerbGroup, source: Phrase
) -> Attribution | None:
    """Fronted, it governs what follows the source; else what stands before the cue."""
    tags, at = words.tags, cue.first
    fronted = at == 0 or tags[at - 1] in "CTS" or tags[max(at - 2, 0) : at] in ([*"C,"], [*"T,"])
    if not fronted:
        content = content_before(words, at) or _aside_before(words, at) or Content(0, at, "clause")
        parts = [content]
        if not any(content.first <= g.first < content.end for g in groups):
            parts += resumed(words, source.end, groups)
        return attribute(words, cue, source, parts, "according to")
    if source.has_aside and tags[source.end : source.end + 1] != [","]:
        source = source._replace(end=source.name[1])
    first = source.end + (tags[source.end : source.end + 1] in ([","], [":"]))
    made = _past_date(words, source.end)
    if made > source.end and tags[made : made + 1] in (["E"], ["V"]):
        first = made
    if tags[first : first + 1] in (["E"], ["V"]):
        first = _past_participle(words, groups, first)
    if words.lows[first : first + 1] == ["citing"]:
        first = tags.index(",", first) + 1 if "," in tags[first:] else first
    if tags[first : first + 1] == ["Q"]:
        content = Content(first, first + 1, "quote")
    else:
        content = Content(first, clause_end(words, first, groups), "clause")
    return attribute(words, cue, source, [content], "according to, in front")


def _aside_before(words: Words, at: int) -> Content | None:
    """ "“…,” said Lee, whose firm lost a third, according to filings": only what "whose" opens."""
    tags = words.tags[:at]
    relative = next((p for p in range(at - 2, 0, -1) if tags[p : p + 2] == [*",W"]), None)
    if relative is None or "Q" not in tags[:relative]:
        return None
    return Content(relative + 1, at - (tags[-1] == ","), "clause")


def _past_date(words: Words, at: int) -> int:
    """Past "on 26 April," behind a document."""
    if words.tag_at(at) != "I" or words.tag_at(at + 1) not in ("K", "U"):
        return at
    at += 1
    while words.tag_at(at) in ("K", "U"):
        at += 1
    return at + (words.tag_at(at) == ",")


def _past_participle(words: Words, groups: list[VerbGroup], at: int) -> int:
    """Past "a note passed among staff and seen by the Post,": to the clause behind a comma."""
    commas = (place for place in range(at, len(words)) if words.tags[place] == ",")
    return next((c + 1 for c in commas if clause_starts(words, c + 1, groups)), at)


def _of_which(words: Words, groups: list[VerbGroup], cue: VerbGroup) -> Attribution | None:
    """ "A note, according to which it was late": the source stands before the cue."""
    comma = cue.first > 0 and words.tags[cue.first - 1] == ","
    source = phrase_before(words, cue.first) or phrase_before(words, cue.first - comma)
    first = cue.end + 1
    content = Content(first, clause_end(words, first, groups), "clause")
    return attribute(words, cue, source, [content], "according to which")


def _by_account(words: Words, groups: list[VerbGroup]) -> Attribution | None:
    """ "In the minister's words, …", "by his own account, …" at the head of a sentence."""
    tags, comma = words.tags, words.tags.index(",") if "," in words.tags else 0
    if tags[0] != "I" or comma < 3 or words.lows[comma - 1] not in _ACCOUNTS:
        return None
    owner = comma - 1
    while owner > 1 and (tags[owner - 1] == "A" or words.lows[owner - 1] == "own"):
        owner -= 1
    if tags[owner - 1] == "'":
        source = phrase_before(words, owner - 1)
    else:
        owned = words.lows[owner - 1] in ("his", "her", "their", "its")
        source = Phrase(owner - 1, owner, (owner - 1, owner)) if owned else None
    if source is None:
        return None
    cue = VerbGroup(comma - 1, comma, words.lows[comma - 1], "finite")
    content = Content(comma + 1, clause_end(words, comma + 1, groups), "clause")
    return attribute(words, cue, source, [content], "by somebody's account")
