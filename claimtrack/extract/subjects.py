"""Subjects: who does what a verb says, also where the verb has no subject of its own."""

from claimtrack.extract.groups import VerbGroup
from claimtrack.extract.phrases import Phrase, phrase_after
from claimtrack.extract.preceding import phrase_before
from claimtrack.extract.tokens import Words
from claimtrack.extract.verbs import FRAMES

_PERCEIVING = frozenset(["hear", "overhear", "recall", "remember"])
_SAYS = frozenset("qs")
_ADJUNCT = frozenset("ItDAnZKRU")
_BY_REACH = 10
"""Words of time and place between "was told" and "by a guard"."""
_CLAUSE_OPENERS = frozenset("as after before since until".split())


def find_subject(words: Words, groups: list[VerbGroup], cue: VerbGroup, at: int) -> Phrase | None:
    """Who does it: the phrase before, or the subject of the verb that ``cue`` hangs on.

    ``at`` is the place of the cue among the ``groups`` of its sentence.
    """
    before = phrase_before(words, cue.first)
    if cue.form == "finite":
        joined = cue.first
        while joined and words.tags[joined - 1] == "R":
            joined -= 1  # "but later said"
        if before is None and joined and words.tags[joined - 1] == "C":
            return _shared(words, groups, at)
        return before
    if before and before.first and words.lows[before.first - 1] == "with":
        return before
    perceived = before and at and groups[at - 1].end == before.first
    if perceived and groups[at - 1].lemma in _PERCEIVING:
        return before
    return _governing(words, groups, at) or _following(words, groups, at)


def may_speak(words: Words, phrase: Phrase) -> bool:
    """Whether it can be a speaker: a name, or somebody rather than something."""
    if words.tags[phrase.first] == "P":
        return words.lows[phrase.first] not in ("it", "there", "you")
    return "Z" in words.tags[slice(*phrase.name)]


def opening_clause_end(words: Words) -> int:
    """Behind the subordinate clause that opens a sentence, if one does: "When he spoke, …"."""
    opening = words.tags[0] in "SW" or words.lows[0] in _CLAUSE_OPENERS
    return words.tags.index(",") if opening and "," in words.tags else 0


def _shared(words: Words, groups: list[VerbGroup], at: int) -> Phrase | None:
    """The subject of the verb that "and" joins this one to: of the last cue, if there is one."""
    finite = [group for group in reversed(groups[:at]) if group.form == "finite"]
    cues = [group for group in finite if _is_saying(group)]
    relative = None
    for group in [*cues, *finite]:
        found = phrase_before(words, group.first)
        if found and words.lows[found.first] not in ("which", "that"):
            return found
        relative = relative or found
    return relative


def _governing(words: Words, groups: list[VerbGroup], at: int) -> Phrase | None:
    """The subject that an -ing form or infinitive shares with the clause it hangs on."""
    first = groups[at].first
    after_comma = words.tags[first - 1] == "," if first else False
    said = _last_saying(words, groups[:at]) if after_comma else None
    if said and "," not in words.tags[said.end : first - 1]:
        if words.tags[said.first - 1] == "C":
            return _shared(words, groups, groups.index(said))
        return phrase_before(words, said.first)
    opened = opening_clause_end(words)
    finite = [g for g in groups[:at] if g.form == "finite" and g.first >= opened]
    for group in finite if after_comma else reversed(finite):
        found = phrase_before(words, group.first)
        if found and words.tags[found.first] not in "WT":
            return found
    return None


def _last_saying(words: Words, groups: list[VerbGroup]) -> VerbGroup | None:
    """The cue right before, or the one whose clause with "that" goes on up to here."""
    finite = [group for group in groups if group.form == "finite" and _is_saying(group)]
    if not finite:
        return None
    last = finite[-1]
    that = words.tag_at(last.end) == "T" and words.tags[last.first - 1 : last.first] != ["T"]
    return last if last is groups[-1] or that else None


def _is_saying(group: VerbGroup) -> bool:
    return not _SAYS.isdisjoint(FRAMES.get(group.lemma, ""))


def _following(words: Words, groups: list[VerbGroup], at: int) -> Phrase | None:
    for group in groups[at + 1 :]:
        if group.form == "finite":
            return phrase_before(words, group.first)
    return None


def place_of_by(words: Words, at: int) -> int | None:
    """Where "by" stands: right there, or behind when and where, if "that" follows the agent:
    "were told at a meeting in May by a guard that".
    """
    if words.lows[at : at + 1] == ["by"]:
        return at
    reach = words.lows[at : at + _BY_REACH]
    by = at + reach.index("by") if "by" in reach else at
    if by == at or not set(words.tags[at:by]) <= _ADJUNCT or words.tags[at] not in "ItKR":
        return None
    agent = phrase_after(words, by + 1, asides=False)
    return by if agent and words.tag_at(agent.end) == "T" else None
