"""Nouns that give words to somebody: "the minister's claim that …", "reports that …"."""

from collections.abc import Iterator

from claimtrack.extract.attribution import Attribution, attribute
from claimtrack.extract.clauses import clause_end, clause_starts
from claimtrack.extract.contents import Content
from claimtrack.extract.groups import VerbGroup
from claimtrack.extract.phrases import Phrase, phrase_after
from claimtrack.extract.preceding import phrase_before
from claimtrack.extract.subjects import find_subject
from claimtrack.extract.tokens import Words

_NOUNS = frozenset(
    """claim claims statement statements assertion assertions allegation allegations accusation
    accusations announcement announcements assurance assurances warning warnings prediction
    predictions promise promises pledge pledges denial denials admission acknowledgement
    argument arguments belief beliefs view contention suggestion suggestions complaint
    complaints comment comments report reports rumour rumours rumor rumors conclusion
    conclusions finding findings estimate estimates declaration confirmation revelation
    revelations remark remarks insistence fear fears hope hopes expectation expectations
    suspicion suspicions speculation testimony position answer message point impression line
    forecast forecasts proposal proposals word news charge charges theory concern concerns
    threat vow opinion explanation verdict ruling""".split()
)
_DENYING = frozenset("deny reject dismiss refute rebut".split())
_OPENS_CLAUSE = frozenset("WTSCQP,:;—")
_OWNED = frozenset("his her its their my our your".split())


def by_noun(
    words: Words, groups: list[VerbGroup], found: list[Attribution]
) -> Iterator[Attribution]:
    """Every attribution whose cue is a noun before a clause with "that"."""
    if _NOUNS.isdisjoint(words.lows):
        return
    for at, low in enumerate(words.lows[:-1]):
        if low not in _NOUNS or words.tags[at] == "V":
            continue
        owner, that = _agent(words, at)
        if words.tag_at(that) != "T" or not clause_starts(words, that + 1, groups):
            continue
        end = _before_main_verb(words, groups, at, clause_end(words, that + 1, groups))
        if words.tags[0] in "IG" and "," in words.tags[that:end] and "," not in words.tags[:at]:
            end = words.tags.index(",", that)  # "In reply to claims that it sank, she said …"
        content = Content(that + 1, end, "clause")
        start = words.starts[that + 1]
        if any(one.content[0][0] == start or _names(one, words.starts[at]) for one in found):
            continue
        cue = VerbGroup(at, at + 1, low, "finite")
        source = owner or _owner(words, at)
        denial = None if source else _denial(groups, at)
        if denial is not None:
            cue, source = groups[denial], find_subject(words, groups, groups[denial], denial)
        if new := attribute(words, cue, source, [content], "noun before that"):
            yield new


def _before_main_verb(words: Words, groups: list[VerbGroup], noun: int, end: int) -> int:
    """Where a clause ends whose noun is a subject: "claims that it sank | were false"."""
    finite = [group for group in groups if group.form == "finite" and group.first < end]
    if len(finite) < 2 or finite[0].end <= noun:
        return end
    between = words.tags[finite[0].end : finite[1].first]
    return end if set(between) & _OPENS_CLAUSE else finite[1].first


def _names(attribution: Attribution, at: int) -> bool:
    """Whether the word at ``at`` names the speaker: "according to a report that was leaked"."""
    return attribution.name is not None and attribution.name[0] <= at < attribution.name[1]


def _denial(groups: list[VerbGroup], noun: int) -> int | None:
    """The place of the verb that denies what the noun tells: "denied claims that …"."""
    before = [at for at, group in enumerate(groups) if group.end in (noun, noun - 1)]
    return before[0] if before and groups[before[0]].lemma in _DENYING else None


def _agent(words: Words, at: int) -> tuple[Phrase | None, int]:
    """Who stands behind the noun ("the claim by the mayor that"), and where "that" would."""
    end = at + 1
    if words.tag_at(end) == "," and "," in words.tags[end + 1 :]:
        end = words.tags.index(",", end + 1) + 1  # "his view, he wrote, is that"
    if words.tags[end : end + 2] == ["X", "T"]:
        return None, end + 1
    if words.lows[at + 1 : at + 2] and words.lows[at + 1] in ("by", "from", "of"):
        phrase = phrase_after(words, at + 2, asides=False)
        if phrase:
            return phrase, phrase.end
    if words.lows[at + 1 : at + 2] in (["on"], ["in"]):
        place = phrase_after(words, at + 2, asides=False)
        return None, place.end if place else at + 1
    return None, at + 1


def _owner(words: Words, at: int) -> Phrase | None:
    """Who stands before the noun: "his claim", "the minister's latest claim"."""
    before = at - 1
    while before >= 0 and words.tags[before] in "nAUGE":
        before -= 1
    if before < 0:
        return None
    if words.lows[before] in _OWNED:
        return Phrase(before, before + 1, (before, before + 1))
    return phrase_before(words, before) if words.tags[before] == "'" else None
