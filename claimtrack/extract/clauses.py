"""Clauses: where they begin and end, so far as it matters for what a cue governs."""

from bisect import bisect_left, bisect_right

from claimtrack.extract.forms import FORMS
from claimtrack.extract.groups import VerbGroup
from claimtrack.extract.phrases import past_bound, phrase_after
from claimtrack.extract.preceding import REDUCED
from claimtrack.extract.tokens import Words
from claimtrack.extract.verbs import FRAMES, SENSES

_SAYS = frozenset("qs")
_TELLING = frozenset("tell inform assure remind notify".split())
_TELLING_MORE = frozenset("say disclose comment elaborate specify identify name give".split())
_NAMING = frozenset("call describe dismiss label brand".split())
"""Verbs by which the speaker goes on to name it: ", calling it an invention"."""
_NAMED_REACH = 8
"""Words from "calling" to what it is called: "calling the reports “an invention”"."""
_REPLYING = frozenset("reply respond answer say".split())
CLOSING = frozenset(["hear"])
"""Verbs that may stand behind what they govern although nobody says it: "a court heard"."""
_PARTING = frozenset("according but citing quoting though although whereas".split())
"""Words that begin, after a comma, what the cue before does not govern any more."""
_OPENING = frozenset("as after before since until".split())
_BREAKS = frozenset(":;.Q—S")
_AFTER_CUE = frozenset("TQP")
_GOVERNED = frozenset("TWQ")
_BREAKING = frozenset(",;:Q")
_SUBJECT_GROUPS = 4
"""How many groups of verbs may stand inside a subject's asides before its own verb."""


def clause_starts(words: Words, at: int, groups: list[VerbGroup]) -> bool:
    """Whether a subject stands at ``at`` and, past asides, its finite verb behind it."""
    tags = words.tags
    first = at = past_bound(words, at)
    while at < len(tags) and tags[at] in "RN\"'":
        at += 1
    if at >= len(tags) or tags[at] not in "DPZnAUGOT" or (tags[at] == "T" and at > first):
        return False
    if tags[at] == "P" and tags[at + 1 : at + 3] in ([*",Z"], [*",D"]):
        return False  # "the engineer who wrote it, Ann Lee, says"
    for group in groups[bisect_right(groups, at, key=_first) :][:_SUBJECT_GROUPS]:
        between = tags[at : group.first]
        if not _BREAKS.isdisjoint(between) or "P" in _without_there(words, at + 1, group.first):
            return False
        if group.form == "finite" and between[-1] not in "WTC," and between.count(",") % 2 == 0:
            return True
        relative = between[-1] == "T" or "W" in between or "," in between
        if group.form == "finite" and not relative:
            return False
    return False


def _without_there(words: Words, first: int, end: int) -> list[str]:
    """The tags of these words but for "there" behind a noun: "doctors there were telling"."""
    return [words.tags[at] for at in range(first, end) if words.lows[at] != "there"]


def clause_end(words: Words, at: int, groups: list[VerbGroup]) -> int:
    """Where a clause that begins at ``at`` ends: at the sentence's end or at another cue."""
    tags, depth, end = words.tags, 0, len(words)
    marked = False
    for place in range(at, end):
        here = tags[place]
        depth += (here == "(") - (here == ")")
        marked = marked is not (here == '"')
        if depth < 0:
            end = place
        elif place == at or depth or (marked and here == "C"):
            continue
        elif here == "Q" and tags[place - 1] in ",:":
            end = place - 1
        elif here in ",;—C" and _parts(words, place, groups, at):
            end = place
        if end <= place:
            break
    while end > at and tags[end - 1] in ".,;—:":
        end -= 1
    return end


def _parts(words: Words, mark: int, groups: list[VerbGroup], at: int) -> bool:
    """Whether the clause that begins at ``at`` ends at this mark or conjunction."""
    tags, lows, after = words.tags, words.lows, mark + 1
    if tags[mark] == "C":
        return _next_cue(words, mark, groups) or _next_silence(words, mark, groups)
    while after < len(tags) and tags[after] == '"':
        after += 1
    if tags[mark] == ";" or after >= len(tags) or lows[after] in _PARTING:
        return True
    if tags[after] == "C" and (
        _next_cue(words, after, groups)
        or _next_speaker(words, after, groups)
        or _next_deed(words, mark, at)
    ):
        return True
    if tags[mark] == "," and tags[after] in "VX" and _tells_on(after, groups):
        return tags[at:mark].count(",") % 2 == 0
    if tags[mark] == "," and _is_subordinate(words, at) and clause_starts(words, mark + 1, groups):
        return True
    return _adds(words, after) or closes_with_cue(words, after, groups)


def _tells_on(at: int, groups: list[VerbGroup]) -> bool:
    """Whether a verb of telling goes on with a subject further left: "Lee, who is ill, told"."""
    place = bisect_left(groups, at, key=_first)
    if place == len(groups) or groups[place].first != at:
        return False
    return groups[place].lemma in _TELLING or groups[place].lemma in _REPLYING


def _adds(words: Words, at: int) -> bool:
    """Whether ", adding that" follows, or ", with the mayor saying"."""
    if words.lows[at] == "with" and (named := phrase_after(words, at + 1, asides=False)):
        at = named.end
    if words.tag_at(at) != "G":
        return False
    lemma = FORMS.get(words.lows[at], ("", ""))[0]
    if lemma in _NAMING:
        reach = slice(at + 1, at + _NAMED_REACH)
        return "it" in words.lows[reach][:1] or '"' in words.tags[reach]
    return _is_saying(lemma)


def _is_saying(lemma: str) -> bool:
    return not _SAYS.isdisjoint(FRAMES.get(lemma, ""))


def _next_cue(words: Words, conjunction: int, groups: list[VerbGroup]) -> bool:
    """Whether a second cue of the same speaker follows: "said it was late and added that"."""
    at = bisect_right(groups, conjunction, key=_first)
    if at >= len(groups) or words.lows[conjunction] not in ("and", "but"):
        return False
    group = groups[at]
    if any(tag != "R" for tag in words.tags[conjunction + 1 : group.first]):
        return False
    if words.lows[conjunction] == "and" and _goes_on_in_perfect(words, groups, at):
        return False
    asks = "n" in FRAMES.get(group.lemma, "")
    judges = SENSES.get(group.lemma) == "judge" and not group.passive
    if group.form == "finite" and (asks or judges):
        return True
    aside = words.tags[group.end : group.end + 2] == [",", "G"]
    contrary = words.lows[conjunction] == "but" and clause_starts(words, group.end, groups)
    follows = aside or contrary or words.tag_at(group.end) in _AFTER_CUE
    return _is_saying(group.lemma) and follows


def _next_silence(words: Words, conjunction: int, groups: list[VerbGroup]) -> bool:
    """Whether the speaker says no more: "confirmed it was late but would not say why"."""
    at = bisect_right(groups, conjunction, key=_first)
    if at >= len(groups) or groups[at].first != conjunction + 1:
        return False
    group = groups[at]
    refuses = group.lemma in ("decline", "refuse")
    return words.lows[conjunction] == "but" and (
        refuses or (group.negated and group.lemma in _TELLING_MORE)
    )


def _goes_on_in_perfect(words: Words, groups: list[VerbGroup], at: int) -> bool:
    """Whether an auxiliary reaches on: "had come on Friday and asked her", "had gone and been"."""
    if not at or "E" not in FORMS.get(words.lows[groups[at].end - 1], ("", ""))[1]:
        return False
    lead, here = words.lows[groups[at - 1].first], words.lows[groups[at].first]
    alone = groups[at].end - groups[at].first == 1
    return lead in ("had", "has", "have") and (alone or here == "been")


def _next_deed(words: Words, comma: int, at: int) -> bool:
    """Whether the speaker goes on to do something: "said it was over, and left the hall"."""
    and_then = words.lows[comma + 1] == "and" and words.tag_at(comma + 2) == "V"
    return and_then and "," not in words.tags[at:comma]


def _next_speaker(words: Words, conjunction: int, groups: list[VerbGroup]) -> bool:
    """Whether somebody else's words follow: ", but the mayor said that"."""
    at = bisect_right(groups, conjunction, key=_first)
    if at >= len(groups) or groups[at].form != "finite" or not _is_saying(groups[at].lemma):
        return False
    subject = words.tags[conjunction + 1 : groups[at].first]
    if not subject or not _BREAKING.isdisjoint(subject):
        return False
    return words.tag_at(groups[at].end) in _GOVERNED


def _is_subordinate(words: Words, at: int) -> bool:
    """Whether the cue before ``at`` stands in a clause that opens its sentence: "When he said"."""
    opening = words.tags[0] in "SW" or words.lows[0] in _OPENING
    return opening and "," not in words.tags[:at]


def closes_with_cue(words: Words, at: int, groups: list[VerbGroup]) -> bool:
    """Whether ", he said" follows: a subject and a cue with nothing but a hearer behind it."""
    tags, place = words.tags, bisect_left(groups, at, key=_first)
    if place + 1 < len(groups) and words.lows[groups[place].first - 1] == "who":
        place += 1  # ", people who were there said"
    elif place + 1 < len(groups) and words.lows[groups[place].end - 1] in REDUCED:
        place += 1  # ", officials briefed on the talks said"
    if place == len(groups):
        return False
    cue = groups[place]
    if not _is_saying(cue.lemma) and cue.lemma not in CLOSING:
        return False
    told = not cue.passive or words.lows[at] == "it" or "x" in FRAMES[cue.lemma]
    if not told or not _BREAKING.isdisjoint(tags[at : cue.first]):
        return False
    end = cue.end
    if cue.first == at:
        return tags[end : end + 1] != [] and tags[end] in "DZnP" and _is_said(cue)
    if "x" in FRAMES[cue.lemma] and (hearer := phrase_after(words, end, asides=False)):
        end = hearer.end
    rest = words.tag_at(end) or "."
    rest_of = (group for group in groups[place + 1 :] if group.form == "finite")
    alone = all(words.lows[group.end - 1] in REDUCED for group in rest_of)
    lately = words.lows[end : end + 1] in (["this"], ["last"], ["earlier"])
    return rest in ".,;" or ((rest in "IKR" or lately) and alone)


def _is_said(group: VerbGroup) -> bool:
    """Whether somebody may stand behind it who does it: "said the mayor", not "found the key"."""
    return SENSES.get(group.lemma) not in ("find", "think") and group.lemma not in _TELLING


def _first(group: VerbGroup) -> int:
    return group.first
