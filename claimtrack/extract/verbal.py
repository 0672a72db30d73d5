"""Verbs of saying, thinking, deciding: what they give to whom, in each of their orders."""

from itertools import pairwise

from claimtrack.extract.attribution import Attribution, attribute
from claimtrack.extract.clauses import (
    CLOSING,
    clause_end,
    clause_starts,
    closes_with_cue,
)
from claimtrack.extract.contents import Content, content_after, content_before
from claimtrack.extract.groups import VerbGroup
from claimtrack.extract.kinds import kind_of, singular
from claimtrack.extract.objects import phrase_end
from claimtrack.extract.phrases import Phrase, phrase_after
from claimtrack.extract.preceding import REDUCED, phrase_before
from claimtrack.extract.subjects import find_subject, place_of_by
from claimtrack.extract.tokens import Words
from claimtrack.extract.verbs import FRAMES
from claimtrack.model import Role

_SAYS = frozenset("qs")
_TIME_REACH = 5
_FINDING = frozenset(["find", "show", "indicate"])
_LEARNING = frozenset("hear learn understand gather know".split())
"""Verbs before "from" and the one who told it."""
_TIMES = frozenset("minute hour day week month year moment".split())
_RAISES = frozenset("rn")
_UNSAYING = frozenset("decline refuse fail forget neglect hesitate".split())
"""Verbs by which something is not said: "declined to say whether"."""


def by_verb(words: Words, groups: list[VerbGroup], at: int) -> Attribution | None:
    """The attribution whose cue is the verb group at ``at``, if it is a cue and governs words."""
    cue = _governed(groups, at)
    if cue.lemma not in FRAMES:
        return None
    if cue.lemma in _LEARNING and (told := _heard_from(words, groups, cue)):
        return told
    if cue.passive or cue.form == "participle":
        return _passive(words, groups, cue) if cue.passive else None
    source = find_subject(words, groups, cue, at)
    after = content_after(words, cue, groups)
    if cue.form == "finite" and (_SAYS & set(FRAMES[cue.lemma]) or cue.lemma in CLOSING):
        found = _trailing(words, groups, cue, source, after)
        if found is None and source is None:
            found = _leading_inverted(words, groups, cue)
        if found:
            return found
    finds = cue.lemma in _FINDING and words.tag_at(cue.end) not in ("I", "C", ",")
    if after is None and finds and source and _is_document(words, source):
        after = Content(cue.end, phrase_end(words, cue.end, groups), "phrase")
    if after is None and source and source.first == 1 and words.lows[0] == "as":
        after = _behind_as(words, cue, groups)
    if after is None or _claims_to_have_said(words, groups, at, after):
        return None
    return attribute(words, cue, source, [after], f"{after.frame} after {cue.lemma}")


def _claims_to_have_said(words: Words, groups: list[VerbGroup], at: int, after: Content) -> bool:
    """ "Claims to have told the mayor that it leaks": the verb of telling is the cue."""
    told = after.frame == "infinitive" and groups[at + 1 : at + 2]
    if not told or words.lows[after.first : after.first + 2] != ["to", "have"]:
        return False
    inner = by_verb(words, groups, at + 1)
    return inner is not None and inner.frame in ("clause", "quote")


def _heard_from(words: Words, groups: list[VerbGroup], cue: VerbGroup) -> Attribution | None:
    """ "She heard from a guard that it was locked": the guard's words."""
    if words.lows[cue.end : cue.end + 1] != ["from"]:
        return None
    source = phrase_after(words, cue.end + 1, asides=False)
    after = content_after(words, cue._replace(end=source.end), groups) if source else None
    if source is None or after is None or after.frame != "clause":
        return None
    told = cue._replace(end=cue.end + 1, lemma="tell")
    return attribute(words, told, source, [after], "heard from somebody")


def _behind_as(words: Words, cue: VerbGroup, groups: list[VerbGroup]) -> Content | None:
    """ "As the mayor told the Courier, the pier is closed": what stands behind the comma."""
    hearer = phrase_after(words, cue.end, asides=False)
    end = hearer.end if hearer else cue.end
    if "s" not in FRAMES[cue.lemma] or words.tag_at(end) != ",":
        return None
    starts = clause_starts(words, end + 1, groups)
    return Content(end + 1, clause_end(words, end + 1, groups), "clause") if starts else None


def _is_document(words: Words, source: Phrase) -> bool:
    """Whether a document is said to find something: "a study found no lead"."""
    return any(kind_of(low) is Role.DOCUMENT for low in words.lows[slice(*source.name)])


def resumed(words: Words, at: int, groups: list[VerbGroup]) -> list[Content]:
    """The rest of what was broken off at ``at``: "…," he said, "…"."""
    tags = words.tags
    while at < len(tags) and tags[at] in "KRItDZnUO":
        at += 1
    if words.lows[at + 1 : at + 2] in (["citing"], ["quoting"]) and "," in tags[at + 1 :]:
        at = tags.index(",", at + 1)
    if at + 1 >= len(tags) or tags[at] not in ",:—.":
        return []
    if tags[at + 1] == "Q":
        return [Content(at + 1, at + 2, "quote")]
    if tags[at + 1] in "EV" and words.lows[at + 2 : at + 3] == ["by"]:
        return []  # "…, said Lee, quoted by the Post"
    if tags[at] != "," or tags[at + 1] in "GWISC" or closes_with_cue(words, at + 1, groups):
        return []
    rest = Content(at + 1, clause_end(words, at + 1, groups), "clause")
    change = words.lows[rest.first] in ("up", "down")  # "…, he said, up from 61 a day earlier"
    says = (
        change
        or tags[rest.first] in "DPnA"
        or any(rest.first <= g.first < rest.end for g in groups)
    )
    return [rest] if says else []


def _is_beside(words: Words, groups: list[VerbGroup], before: Content, rest: Content) -> bool:
    """Whether the rest tells of the saying: "“…,” said Lee, angered that …", ", hours after …"."""
    quoted = before.frame == "quote"
    if quoted and words.tags[rest.first] in "VE":
        return True
    pairs = pairwise(words.lows[rest.first : rest.first + _TIME_REACH])
    timed = any(two in ("after", "before") and singular(one) in _TIMES for one, two in pairs)
    tells = any(
        not _SAYS.isdisjoint(FRAMES.get(g.lemma, "")) for g in groups if g.first >= rest.first
    )
    return timed and (quoted or tells)


def _governed(groups: list[VerbGroup], at: int) -> VerbGroup:
    """The cue, together with a verb that leads to it: "declined to say", "went on to say"."""
    cue = groups[at]
    if not at or cue.form != "bare" or not _SAYS & set(FRAMES.get(cue.lemma, "")):
        return cue
    lead = groups[at - 1]
    if lead.end != cue.first or lead.form == "bare" or lead.passive:
        return cue
    negated = cue.negated or lead.negated or lead.lemma in _UNSAYING
    return cue._replace(first=lead.first, form=lead.form, negated=negated, hedged=lead.hedged)


def _trailing(
    words: Words,
    groups: list[VerbGroup],
    cue: VerbGroup,
    source: Phrase | None,
    after: Content | None,
) -> Attribution | None:
    """ "It is over, he said", "“It is over,” said the minister"."""
    behind_quotation = cue.first > 0 and words.tags[cue.first - 1] == "Q"
    inverted = phrase_after(words, cue.end) if source is None or behind_quotation else None
    speaker = inverted or source
    if speaker is None or words.lows[speaker.first] == "who":
        return None
    if not inverted and _is_posted(words, groups, cue, speaker):
        return None
    edge, rest = (cue.first, inverted.end) if inverted else (speaker.first, cue.end)
    if edge and not inverted and words.lows[edge - 1] in ("as", "so"):
        edge -= 1
    before = content_before(words, edge)
    if before is None:
        return None
    more = resumed(words, rest, groups)
    if more and _is_beside(words, groups, before, more[0]):
        more = []
    if before.frame != "quote":
        swallowed = inverted and after and after.frame == "clause" and words.tags[cue.end] != "T"
        if swallowed and not _states(groups, before):
            return None
        said = after.frame == "phrase" and words.tags[cue.end] in "It" if after else True
        if not said and not swallowed:
            return None
        headline = rest == len(words) and before.end - before.first > 1
        if not more and not headline and not _states(groups, before):
            return None
    rule = "said after, inverted" if inverted else "said after"
    return attribute(words, cue, speaker, [before, *more], rule)


def _is_posted(words: Words, groups: list[VerbGroup], cue: VerbGroup, source: Phrase) -> bool:
    """Whether it only tells of a document that speaks: "a tape posted on Monday shows"."""
    alone = cue.end - cue.first == 1 and words.lows[cue.first] in REDUCED
    goes_on = any(g.form == "finite" and g.first > cue.end for g in groups)
    return alone and goes_on and _is_document(words, source)


def _states(groups: list[VerbGroup], content: Content) -> bool:
    """Whether there is a finite verb in it, or the infinitive of a headline ("X set to buy Y")."""
    return any(
        g.form in ("finite", "bare") and content.first <= g.first and g.end <= content.end
        for g in groups
    )


def _leading_inverted(words: Words, groups: list[VerbGroup], cue: VerbGroup) -> Attribution | None:
    """ "Said Ellis: “…”", "Added the mayor, who was there, “…”"."""
    tags = words.tags
    if cue.first and tags[cue.first - 1] not in "C,":
        return None
    source = phrase_after(words, cue.end)
    if source is None or source.end + 1 >= len(tags) or tags[source.end] not in ",:":
        return None
    first = source.end + 1
    if tags[first] == "Q":
        content = Content(first, first + 1, "quote")
    elif tags[source.end] == ":":
        content = Content(first, clause_end(words, first, groups), "clause")
    else:
        return None
    return attribute(words, cue, source, [content], "said before, inverted")


def _passive(words: Words, groups: list[VerbGroup], cue: VerbGroup) -> Attribution | None:
    """ "It was reported that …", "he is said to …": the agent stands after by, or nowhere."""
    by = place_of_by(words, cue.end)
    agent = phrase_after(words, by + 1, asides=False) if by is not None else None
    if agent and words.tags[agent.end : agent.end + 2] == [",", "Z"]:
        agent = phrase_after(words, cue.end + 1)  # "by the expert, Ann Lee"
    after = content_after(words, cue._replace(end=agent.end) if agent else cue, groups)
    shown = cue.lemma == "show" and after and words.tags[after.first - 1] != "T"
    if after and after.frame in ("clause", "question") and not shown:
        return attribute(words, cue, agent, [after], "it was said")
    subject = phrase_before(words, cue.first)
    told = subject and (words.lows[subject.first] == "it" or "x" in FRAMES[cue.lemma])
    if after is None and subject and told and _SAYS & set(FRAMES[cue.lemma]):
        before = content_before(words, subject.first)
        if before and _states(groups, before):
            return attribute(words, cue, agent, [before], "it was said, behind")
    if words.tags[cue.end : cue.end + 1] == ["t"] and subject and _RAISES & set(FRAMES[cue.lemma]):
        rest = Content(cue.end, clause_end(words, cue.end, groups), "infinitive")
        parts = [Content(subject.first, subject.end, "infinitive"), rest]
        return attribute(words, cue, None, parts, "is said to")
    return None
