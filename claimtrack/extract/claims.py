"""Claims: statements with their chain, dates, quantities and what their words commit to."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimtrack.dates import find_dates
from claimtrack.extract.assertions import is_checkable
from claimtrack.extract.attribution import Attribution
from claimtrack.extract.cast import NOBODY, Cast, Mention
from claimtrack.extract.chains import Step, chain_of, neighbours, only_relays
from claimtrack.extract.grammar import Sentence
from claimtrack.extract.inheritance import Relays
from claimtrack.extract.quantities import find_quantities
from claimtrack.extract.statements import Statement, statements_of
from claimtrack.model import Article, Claim, Hop, Role, Span, Voice, When, claim_id

_HEDGE = re.compile(
    r"\b(?:could|may|might|possibly|perhaps|reportedly|allegedly|probably|likely|apparently)\b"
)
_FUTURE = re.compile(r"\b(?:will|shall|won[’']t|would|going to|set to|due to|plans? to)\b|[’']ll\b")
_SHORTEST_NAME = 5
_SOON = 60
"""Characters between a cue and the day on which it was said."""
_OPENS = 12
_DENYING = frozenset(["deny", "reject"])


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement with the attributions of its chain, root first, and where it stands."""

    statement: Statement
    attribution: Attribution | None
    chain: tuple[Step, ...]
    sentence: Sentence


def draft_claims(article: Article, sentences: list[Sentence]) -> list[Claim]:
    """The claims of an article that was read, in the order of its text."""
    cast = Cast(article.text, [sentence.unit.words for sentence in sentences])
    anchor = article.published.day if article.published else None
    dates = find_dates(article.text, anchor)
    drafts = list(_drafts(article.text, sentences))
    steps = {step for draft in drafts for step in draft.chain}
    for step in steps:
        if step.name and (step.relays or step.reports):
            cast.learn_outlet(step.name)
    hops = {step: _hop(step, article, cast) for step in sorted(steps, key=_place)}
    relays = Relays()
    claims: dict[Span, Claim] = {}
    for draft in sorted(drafts, key=lambda draft: draft.statement.span):
        chain = _without_repeats(hop for step in draft.chain if (hop := hops[step]))
        chain = relays.hand_on(chain, draft.sentence.block)
        claims.setdefault(draft.statement.span, _claim(article, draft, chain, dates))
    return list(claims.values())


def _without_repeats(hops: Iterable[Hop]) -> tuple[Hop, ...]:
    """The hops, an outlet named twice ("told Radio One, the broadcaster reported") once."""
    chain: list[Hop] = []
    for hop in hops:
        if not chain or hop.who is None or chain[-1].who != hop.who:
            chain.append(hop)
    return tuple(chain)


def _place(step: Step) -> Span:
    return step.name or step.cue


def _drafts(text: str, sentences: list[Sentence]) -> Iterator[Draft]:
    found = [one for sentence in sentences for one in sentence.attributions]
    at = 0
    for sentence in sentences:
        drafts: list[Draft] = []
        for one in sentence.attributions:
            near = neighbours(found, at)
            at += 1
            if not only_relays(one, near, text):
                drafts += _drafts_of(text, sentence, one, near)
        if drafts:
            near = neighbours(found, at)
            for one in sentence.inside:
                drafts += _drafts_of(text, sentence, one, near)
        elif not sentence.heading and is_checkable(sentence.unit):
            drafts.append(Draft(Statement(sentence.unit.span, (), Voice.OWN), None, (), sentence))
        yield from drafts


def _drafts_of(
    text: str, sentence: Sentence, one: Attribution, near: Sequence[Attribution]
) -> Iterator[Draft]:
    chain = tuple(chain_of(one, near))
    for statement in statements_of(one, text):
        yield Draft(statement, one, chain, sentence)


def _hop(step: Step, article: Article, cast: Cast) -> Hop | None:
    """The step with its name resolved; ``None`` for a relay that is no other outlet."""
    mention = _mention(step, article.text, cast)
    if mention is None or (mention.role is Role.OUTLET and _is_own(mention.who, article.source)):
        return None
    return Hop(
        name=article.text[slice(*(step.source or step.cue))],
        who=mention.who,
        role=mention.role,
        cue=article.text[slice(*step.cue)],
        span=step.source,
        cue_span=step.cue,
    )


def _is_own(who: str | None, source: str | None) -> bool:
    """Whether an outlet is the article's own, by its name or its initials."""
    if not who or not source:
        return False
    plain = {each.lower().removeprefix("the ") for each in (who, source)}
    return len(plain) == 1 or who == "".join(
        word[0] for word in source.split() if word[0].isupper()
    )


def _mention(step: Step, text: str, cast: Cast) -> Mention | None:
    if step.name is None:
        return NOBODY
    if step.relays:
        mention = cast.resolve(step.name)
        return mention if mention.role is Role.DOCUMENT else cast.resolve_relay(step.name)
    apposed = _apposed(step, text)
    if apposed and (mention := cast.resolve(apposed)).who and mention.role is Role.PERSON:
        return mention
    mention = cast.resolve(step.name)
    if step.reports and mention.role is Role.PERSON:
        return cast.resolve_relay(step.name) or mention
    return mention


def _apposed(step: Step, text: str) -> Span | None:
    """The name in "the town clerk, Wenna Brack, said", where it stands in apposition."""
    if not step.name or not step.source or step.source[1] - step.name[1] < _SHORTEST_NAME:
        return None
    start = step.name[1] + 2
    end = text.find(",", start, step.source[1])
    named = text[step.name[1] : start] == ", " and text[start].isupper()
    return (start, step.source[1] if end < 0 else end) if named else None


def _claim(article: Article, draft: Draft, chain: tuple[Hop, ...], dates: Sequence[When]) -> Claim:
    statement, text = draft.statement, article.text
    words = text[slice(*statement.span)]
    about = _dates_in(dates, statement.span)
    root = draft.attribution
    said_on = _said_on(draft, dates) if root else None
    return Claim(
        id=claim_id(article.id, statement.span),
        text=words,
        article=article.id,
        span=statement.span,
        voice=statement.voice,
        gaps=statement.gaps,
        heading=draft.sentence.heading,
        source=article.source,
        published=article.published.day if article.published else None,
        chain=chain,
        said_on=said_on,
        about=about,
        quantities=tuple(find_quantities(text, statement.span)),
        hedged=bool(_HEDGE.search(words)) or bool(root and root.hedged),
        negated=bool(root and root.negated is not (root.verb in _DENYING)),
        future=bool(_FUTURE.search(words)) or bool(root and root.frame == "infinitive"),
        notices=tuple(
            f"the date contradicts itself: {when.text} ({when.how})"
            for when in (*about, *([said_on] if said_on else []))
            if not when.agrees
        ),
    )


def _dates_in(dates: Sequence[When], span: Span) -> tuple[When, ...]:
    first = bisect_left(dates, span[0], key=_start)
    return tuple(dates[first : bisect_left(dates, span[1], key=_start)])


def _start(when: When) -> int:
    return when.span[0] if when.span else 0


def _said_on(draft: Draft, dates: Sequence[When]) -> When | None:
    """The date nearest to the cue in its sentence that stands in nobody's words."""
    assert draft.attribution is not None
    cue = draft.attribution.cue
    others = [s for one in draft.sentence.attributions for s in (*one.content, one.source) if s]
    free = [
        when
        for when in _dates_in(dates, draft.sentence.unit.span)
        if _beside(_start(when), cue, draft.sentence.unit.span)
        and not any(s <= _start(when) < e for s, e in others)
    ]
    return min(free, key=lambda when: abs(_start(when) - cue[0]), default=None)


def _beside(at: int, cue: Span, sentence: Span) -> bool:
    """Whether a date stands right behind the cue, or opens the sentence before it."""
    return 0 <= at - cue[1] <= _SOON or (at < cue[0] and at - sentence[0] <= _OPENS)
