"""Words that somebody is quoted with: "the Courier quoted her as saying that …"."""

from claimtrack.extract.attribution import Attribution, Relay, attribute
from claimtrack.extract.contents import content_after, content_before
from claimtrack.extract.groups import VerbGroup
from claimtrack.extract.phrases import Phrase, phrase_after
from claimtrack.extract.preceding import phrase_before
from claimtrack.extract.tokens import Words

_QUOTING = frozenset("quote cite report record describe hear see show".split())
_BEFORE_SAYING = frozenset(["as", "heard", "seen", "shown", "recorded"])
"""The words before "saying": "is quoted as saying", "can be heard saying"."""
_REACH = 14


def by_quoting(words: Words, groups: list[VerbGroup], at: int) -> Attribution | None:
    """The attribution to the one who is quoted; who quotes is its relay."""
    cue = groups[at]
    if cue.lemma not in _QUOTING:
        return None
    saying = next((g for g in groups[at + 1 :] if _as_saying(words, g)), None)
    if saying is None or saying.first - cue.end > _REACH:
        return None
    if any(g.lemma in _QUOTING and cue.end <= g.first < saying.first - 1 for g in groups):
        return None  # "it was reported by the Post, which quoted her as saying"
    subject = phrase_before(words, cue.first)
    if cue.passive:
        source = subject
        by = words.lows[cue.end : cue.end + 1] == ["by"]
        relay = phrase_after(words, cue.end + 1, asides=False) if by else None
    else:
        source, relay = phrase_after(words, cue.end), subject
    content = content_after(words, saying, groups)
    if relay is None and words.lows[saying.end : saying.end + 1] in (["by"], ["in"]):
        relay = phrase_after(words, saying.end + 1, asides=False)
    if relay is None and cue.passive and words.lows[0] == "in":
        relay = phrase_after(words, 1, asides=False)  # "In the minutes, Orr is quoted as saying"
    if source is None:
        return None
    content = content or content_before(words, (subject or source).first)
    if content is None:
        return None
    saying_cue = VerbGroup(saying.first - 1, saying.end, saying.lemma, "finite")
    found = attribute(words, saying_cue, source, [content], "quoted as saying")
    if found is None or relay is None:
        return found
    return found.relayed(Relay(words.span(cue.first, cue.end), words.span(*_named(words, relay))))


def _named(words: Words, relay: Phrase) -> tuple[int, int]:
    """The name that stands in apposition: "the agency's spokesman, Ann Lee, quoted them as"."""
    first = relay.name[1] + 1
    apposed = relay.has_aside and words.tags[first - 1 : first + 1] == [*",Z"]
    return (first, relay.end - 1) if apposed else relay.name


def _as_saying(words: Words, group: VerbGroup) -> bool:
    return (
        group.form == "ing"
        and group.first > 0
        and words.lows[group.first - 1] in _BEFORE_SAYING
        and group.lemma in ("say", "tell", "warn", "add", "claim", "deny", "insist")
    )
