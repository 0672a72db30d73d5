"""Claims: statements with their chain, dates, quantities and what their words commit to."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimtrack.dates import find_dates
from claimtrack.extract.assertions import is_checkable
from claimtrack.extract.attribution import Attribution
from claimtrack.extract.chains import chain_of, neighbours, only_relays
from claimtrack.extract.grammar import Sentence
from claimtrack.extract.quantities import find_quantities
from claimtrack.extract.speakers import Cast
from claimtrack.extract.statements import Statement, statements_of
from claimtrack.model import Article, Claim, Hop, Span, Voice, When, claim_id

_HEDGE = re.compile(
    r"\b(?:could|may|might|possibly|perhaps|reportedly|allegedly|probably|likely|apparently)\b"
)
_FUTURE = re.compile(r"\b(?:will|shall|won[’']t|would|going to|set to|due to|plans? to)\b|[’']ll\b")
_DENYING = frozenset(["deny", "refuse", "decline", "reject"])


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement with the attributions of its chain, root first, and where it stands."""

    statement: Statement
    chain: tuple[Attribution, ...]
    sentence: Sentence


def draft_claims(article: Article, sentences: list[Sentence]) -> list[Claim]:
    """The claims of an article that was read, in the order of its text."""
    cast = Cast(article.text)
    cast.introduce(s.unit.words for s in sentences)
    anchor = article.published.day if article.published else None
    dates = find_dates(article.text, anchor)
    resolved: dict[Span, Hop] = {}
    for sentence in sentences:
        for one in sentence.attributions:
            resolved[one.cue] = _hop(one, article.text, cast)
    claims: dict[Span, Claim] = {}
    for draft in sorted(_drafts(article.text, sentences), key=lambda d: d.statement.span):
        claims.setdefault(draft.statement.span, _claim(article, draft, resolved, dates))
    return list(claims.values())


def _drafts(text: str, sentences: list[Sentence]) -> Iterator[Draft]:
    found = [one for sentence in sentences for one in sentence.attributions]
    at = 0
    for sentence in sentences:
        stated = False
        for one in sentence.attributions:
            near = neighbours(found, at)
            at += 1
            if not only_relays(one, near, text):
                for statement in statements_of(one, text):
                    stated = True
                    yield Draft(statement, tuple(chain_of(one, near)), sentence)
        if not stated and not sentence.heading and is_checkable(sentence.unit):
            yield Draft(Statement(sentence.unit.span, (), Voice.OWN), (), sentence)


def _hop(attribution: Attribution, text: str, cast: Cast) -> Hop:
    name = attribution.name
    mention = cast.resolve(name or attribution.cue)
    return Hop(
        name=text[slice(*(attribution.source or attribution.cue))],
        who=mention.who if name else None,
        role=mention.role,
        cue=text[slice(*attribution.cue)],
        span=attribution.source,
        cue_span=attribution.cue,
    )


def _claim(
    article: Article, draft: Draft, resolved: dict[Span, Hop], dates: Sequence[When]
) -> Claim:
    statement, text = draft.statement, article.text
    words = text[slice(*statement.span)]
    about = _dates_in(dates, statement.span)
    root = draft.chain[0] if draft.chain else None
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
        chain=tuple(resolved[one.cue] for one in draft.chain),
        said_on=said_on,
        about=about,
        quantities=tuple(find_quantities(text, statement.span)),
        hedged=bool(_HEDGE.search(words)) or bool(root and root.hedged),
        negated=bool(root and (root.negated or root.verb in _DENYING)),
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
    cue = draft.chain[0].cue
    others = [s for one in draft.sentence.attributions for s in (*one.content, one.source) if s]
    free = [
        when
        for when in _dates_in(dates, draft.sentence.unit.span)
        if when.span and not any(s <= when.span[0] < e for s, e in others)
    ]
    return min(free, key=lambda when: abs(_start(when) - cue[0]), default=None)
