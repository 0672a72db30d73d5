"""Contents: the words that a cue gives to its speaker, behind it or before it."""

from bisect import bisect_left
from typing import NamedTuple

from claimtrack.extract.clauses import clause_end, clause_starts
from claimtrack.extract.forms import FORMS
from claimtrack.extract.groups import VerbGroup
from claimtrack.extract.objects import phrase_end
from claimtrack.extract.phrases import past_bound, phrase_after
from claimtrack.extract.tokens import Words
from claimtrack.extract.verbs import FRAMES, PREPOSITIONS

PERCEIVING = frozenset(["hear", "overhear", "recall", "remember"])
"""Verbs whose object may be somebody who says something."""
_OF_DEEDS = frozenset(["deny", "admit", "acknowledge", "report"])
"""Verbs before a deed: "denied ever making an offer"."""
_FRONTING = frozenset("when while although though if unless because".split())
_NAMING = frozenset("oc")
_BEFORE_CUE = frozenset([*',.—"'])
_GOVERNED = frozenset(["of", "about", "for", "against", "as", "than", "like"])
"""Prepositions that tell what is said, not when or where it is."""
_POINTING = frozenset(["this", "last", "earlier"])
_THEN = (["the", "same"], ["the", "next"], ["the", "following"], ["the", "previous"])
_HOURS = frozenset(["morning", "afternoon", "evening", "night"])
_LEADING_ON = (["by"], ["to"])
"""Words behind a participle that tell more of a document: "a statement read to the court"."""
_AGO = _NUMBER_REACH = 5
"""Words of "a little over two weeks ago" before its last, and from "at" to "more than 280"."""
_ISSUED = frozenset("dated published released issued posted broadcast aired".split())
"""Participles that tell of a document when or where it came out."""
_ASIDE = 20
"""How many words may stand between two commas behind a cue."""
_MOST_ADJUNCTS = 4
"""Phrases of time, place and hearer between a cue and its content."""


class Content(NamedTuple):
    """The words ``first`` to ``end`` in one ``frame``."""

    first: int
    end: int
    frame: str


def content_after(words: Words, cue: VerbGroup, groups: list[VerbGroup]) -> Content | None:
    """What follows the cue, by the frames that its verb takes; ``None`` if nothing does."""
    frames, at = FRAMES.get(cue.lemma, ""), cue.end
    if at >= len(words):
        return None
    if cue.lemma in PERCEIVING and _hears_say(words, at, groups):
        return Content(at, clause_end(words, at, groups), "clause")
    hears = "x" in frames
    past = _past_adjuncts(words, at, hears)
    places = [at, past] if not hears or words.tags[at] in "TWQ,:" else [past]
    if words.tag_at(past) == "T":
        places.reverse()
    if "s" in frames and words.tags[at] in "XM" and _is_inserted(words, cue):
        return Content(at, clause_end(words, at, groups), "clause")
    for place in places:
        if found := _said(words, place, frames, groups):
            return found
    if words.tag_at(past) == "t" and "i" in frames:
        return _meant(words, past, cue, groups)
    return None if _past_time(words, at) else _meant(words, at, cue, groups)


def _is_inserted(words: Words, cue: VerbGroup) -> bool:
    """Whether it is said inside a relative clause: "floods that villagers say were caused"."""
    first = cue.first
    while first and words.tags[first - 1] in "nZDA'":
        first -= 1
    return 0 < first < cue.first and words.tags[first - 1] in "TW"


def _hears_say(words: Words, at: int, groups: list[VerbGroup]) -> bool:
    """Whether somebody is heard saying: "heard Lee say that", "recalled the mayor saying"."""
    place = bisect_left(groups, at, key=lambda group: group.first)
    if place == len(groups) or "q" not in FRAMES.get(groups[place].lemma, ""):
        return False
    heard = phrase_after(words, at, asides=False)
    own = groups[place].form == "ing" or words.lows[groups[place].first] == groups[place].lemma
    return own and heard is not None and heard.end == groups[place].first


def _said(words: Words, at: int, frames: str, groups: list[VerbGroup]) -> Content | None:
    """A quotation, a clause or a question that begins right at ``at``."""
    here, after = words.tag_at(at), words.tag_at(at + 1)
    if here and here in ",:T" and after == "Q" and (here != "T" or _takes_clause(frames)):
        return Content(at + 1, at + 2, "quote")
    if here == "Q" and "q" in frames:
        return Content(at, at + 1, "quote")
    if here == ":" and "q" in frames and after:
        return Content(at + 1, clause_end(words, at + 1, groups), "clause")
    if here == "T" and after and _takes_clause(frames):
        return _behind_that(words, at, groups)
    if here == "W" and "w" in frames:
        return Content(at, clause_end(words, at, groups), "question")
    if here and "s" in frames and clause_starts(words, at, groups):
        return Content(at, clause_end(words, at, groups), "clause")
    return None


def _behind_that(words: Words, that: int, groups: list[VerbGroup]) -> Content | None:
    """The clause behind "that"; before a verb "that" is its subject, or opens a relative clause."""
    if words.tags[that + 1] not in "XM":
        past = that + 2 if words.tags[that + 1] == "," else that + 1
        return Content(past, clause_end(words, past, groups), "clause")
    if words.tags[that - 1] not in "VE":
        return None
    return Content(that, clause_end(words, that + 1, groups), "clause")


def _takes_clause(frames: str) -> bool:
    return "s" in frames or "t" in frames


def _past_adjuncts(words: Words, at: int, hears: bool) -> int:
    """Past a hearer and phrases of time and place: "told the BBC in Oslo on Monday that"."""
    if hears and (hearer := phrase_after(words, at, asides=False)):
        at = hearer.end
    for _ in range(_MOST_ADJUNCTS):
        here = words.tag_at(at)
        if past_bound(words, at) > at:
            break
        if past_time := _past_time(words, at):
            at = past_time
        elif (here and here in "RKU") or (
            here
            and here in "EV"
            and (words.lows[at] in _ISSUED or words.lows[at + 1 : at + 2] in _LEADING_ON)
        ):
            at += 1
        elif (
            here in ("I", "t")
            and words.lows[at] not in _GOVERNED
            and (past := _past_object(words, at + 1))
        ):
            at = past
        else:
            break
    if words.tag_at(at) == "T" and words.tag_at(at + 1) in ("V", "X"):
        at = _past_relative(words, at)
    if words.tag_at(at) == ",":
        at = _past_aside(words, at)
    return at + 1 if words.tags[at : at + 2] in ([*",T"], [*",Q"]) else at


def _past_relative(words: Words, at: int) -> int:
    """Past "that aired last month" where another "that" follows."""
    following = words.tags[at + 1 : at + _ASIDE]
    return at + 1 + following.index("T") if "T" in following else at


def _past_time(words: Words, at: int) -> int | None:
    """Past "last night", "earlier this week", "an hour ago", "as long ago as May"."""
    reach = words.lows[at + 1 : at + _AGO]
    if words.lows[at : at + 1] == ["as"] and "as" in reach:
        past = at + 2 + reach.index("as")
        return past + 1 if words.tag_at(past) in ("K", "U") else None
    if words.tag_at(at) in ("D", "A", "R") and words.lows[at] in _POINTING:
        return at + 2
    if words.lows[at : at + 2] in _THEN and words.tag_at(at + 2) in ("n", "K"):
        return at + 3  # "wrote back the same day that"
    ago = words.lows[at : at + _AGO]
    if "ago" in ago and words.tag_at(at) in ("D", "U", "A", "n"):
        return at + ago.index("ago") + 1
    return None


def _past_aside(words: Words, at: int) -> int:
    """Past ", however," or ", citing the ministry," where "that" or a quotation follows."""
    for place in range(at + 1, min(at + _ASIDE, len(words) - 1)):
        if words.tags[place] == ",":
            return place if words.tags[place + 1] in "TQ" else at
    return at


def _past_object(words: Words, at: int) -> int | None:
    """Past what a preposition governs: a date or a noun phrase."""
    if words.tag_at(at) == "K":
        while words.tag_at(at) and (words.tags[at] in "KUR" or words.lows[at] in _HOURS):
            at += 1
        return at
    phrase = phrase_after(words, at, asides=False)
    return phrase.end if phrase else None


def _meant(words: Words, at: int, cue: VerbGroup, groups: list[VerbGroup]) -> Content | None:
    """An infinitive, a noun phrase, or what a preposition governs."""
    frames, here = FRAMES.get(cue.lemma, ""), words.tags[at]
    named = phrase_after(words, at, asides=False) if "n" in frames else None
    if (here == "t" and "i" in frames) or (named and words.tag_at(named.end) == "t"):
        return Content(at, clause_end(words, at, groups), "infinitive")
    if cue.form == "bare":
        return None
    if here in "It" and words.lows[at] in PREPOSITIONS.get(cue.lemma, "").split():
        return Content(at + 1, phrase_end(words, at + 1, groups), "phrase")
    if "m" in frames and (end := _measured_end(words, at, groups)):
        return Content(at, end, "phrase")
    if "s" in frames and here == "U" and all(group.end <= at for group in groups):
        return Content(at, phrase_end(words, at, groups), "phrase")
    if cue.lemma in _OF_DEEDS and here == "R" and words.tag_at(at + 1) == "G":
        return Content(at, phrase_end(words, at, groups), "phrase")
    called = "c" in frames and words.tags[at : at + 2] == ["T", "n"]
    if called or (not _NAMING.isdisjoint(frames) and here in "DZnAUOG\"'PW"):
        return Content(at, phrase_end(words, at, groups), "phrase")
    return None


def _measured_end(words: Words, at: int, groups: list[VerbGroup]) -> int | None:
    """The end of "the loss at some 3 percent"; ``None`` where no number follows "at"."""
    for place in range(at + 1, clause_end(words, at, groups) - 1):
        if words.tags[place] == "t":
            return None
        if words.lows[place] == "at" and "U" in words.tags[place : place + _NUMBER_REACH]:
            return phrase_end(words, place, groups)
    return None


def content_before(words: Words, end: int) -> Content | None:
    """What stands before a cue at the end of its sentence: "The plan is dead, he said"."""
    tags, last = words.tags, end
    while last and tags[last - 1] in _BEFORE_CUE:
        last -= 1
    if not last or not (tags[last - 1] == "Q" or any(tag in ",.—" for tag in tags[last:end])):
        return None
    if tags[last - 1] == "Q":
        return Content(last - 1, last, "quote")
    first = last
    while first and tags[first - 1] not in ";Q":
        first -= 1
    if tags[last - 1] == "W":
        first = last - 1  # "the house, which, he said, …"
    while first < last and tags[first] in ",.;—:":
        first += 1
    if tags[last] == '"' and tags[first:last].count('"') % 2:
        last += 1  # the closing mark of a fragment
    if first >= last or _is_fronted(words, first, last):
        return None
    return Content(first, last, "clause")


def _is_fronted(words: Words, first: int, last: int) -> bool:
    """Whether it only leads to the main clause: "While it rains, …", "said Lee, who …"."""
    if words.tags[first] == "V" and FRAMES.get(FORMS.get(words.lows[first], ("", ""))[0]):
        return True
    leads = words.tags[first] == "S" or words.lows[first] in _FRONTING
    return leads and "," not in words.tags[first:last]
