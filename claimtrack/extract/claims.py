"""Claims: statements with their chain, dates, quantities and what their words commit to."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimtrack.dates import find_dates
from claimtrack.extract.assertions import is_checkable
from claimtrack.extract.attribution import Attribution
from claimtrack.extract.chains import Step, chain_of, neighbours, only_relays
from claimtrack.extract.grammar import Sentence
from claimtrack.extract.hops import join_hops, read_hops
from claimtrack.extract.inheritance import Relays
from claimtrack.extract.quantities import find_quantities
from claimtrack.extract.speakers import Cast
from claimtrack.extract.statements import Statement, statements_of
from claimtrack.model import Article, Claim, Hop, Span, Voice, When, claim_id

_HEDGE = re.compile(
    r"\b(?:could|may|might|possibly|perhaps|reportedly|allegedly|probably|likely|apparently)\b"
)
_FUTURE = re.compile(r"\b(?:will|shall|won[’']t|would|going to|set to|due to|plans? to)\b|[’']ll\b")
_SOON = 60
"""Characters between a cue and the day on which it was said."""
_OPENS = 12
_DENYING = frozenset(["deny", "reject", "rule out"])


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement with the attributions of its chain, root first, and where it stands."""

    statement: Statement
    attribution: Attribution | None
    chain: tuple[Step, ...]
    sentence: Sentence


def draft_claims(article: Article, sentences: list[Sentence]) -> list[Claim]:
    """The claims of an article that was read, in the order of its text."""
    cast = Cast(article.text, sentences)
    anchor = article.published.day if article.published else None
    dates = find_dates(article.text, anchor)
    drafts = list(_drafts(article.text, sentences))
    hops = read_hops(article, (step for draft in drafts for step in draft.chain), cast)
    relays = Relays()
    claims: dict[Span, Claim] = {}
    for draft in sorted(drafts, key=lambda draft: draft.statement.span):
        chain = join_hops(hops[step] for step in draft.chain if step in hops)
        chain = relays.hand_on(chain, draft.sentence.block)
        claims.setdefault(draft.statement.span, _claim(article, draft, chain, dates))
    return list(claims.values())


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
        elif not sentence.heading and is_checkable(sentence.unit, sentence.attributions):
            drafts.append(Draft(Statement(sentence.unit.span, (), Voice.OWN), None, (), sentence))
        yield from drafts


def _drafts_of(
    text: str, sentence: Sentence, one: Attribution, near: Sequence[Attribution]
) -> Iterator[Draft]:
    chain = tuple(chain_of(one, near, text))
    for statement in statements_of(one, text):
        yield Draft(statement, one, chain, sentence)


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
        quantities=tuple(find_quantities(text, statement.span, about)),
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
