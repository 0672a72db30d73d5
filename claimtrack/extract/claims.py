"""Claims: statements with their chain, dates, quantities and what their words commit to."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypedDict

from claimtrack.dates import find_dates
from claimtrack.extract.assertions import find_deed, is_checkable
from claimtrack.extract.attribution import Attribution
from claimtrack.extract.chains import Step, chain_of, is_part, neighbours, only_relays
from claimtrack.extract.grammar import Sentence
from claimtrack.extract.hops import join_hops, read_hops
from claimtrack.extract.inheritance import Relays
from claimtrack.extract.occasions import dates_in, is_said_anew, said_on
from claimtrack.extract.quantities import find_quantities
from claimtrack.extract.speakers import Cast
from claimtrack.extract.statements import Statement, statements_of
from claimtrack.model import Article, Claim, Hop, Quantity, Span, Voice, When, claim_id

_HEDGE = re.compile(
    r"\b(?:could|may|might|possibly|perhaps|reportedly|allegedly|probably|likely|apparently)\b"
)
_FUTURE = re.compile(
    r"\b(?:will|shall|won[’']t|would|going to|plans? to|intends? to"
    r"|(?:set|due|expected|scheduled|slated) to|(?:is|are) to)\b|[’']ll\b"
)
_DENYING = frozenset(["deny", "reject", "dismiss", "refute", "rebut", "rule out"])

ODD_DATE = "the date contradicts itself"
"""How a notice of a date begins whose words do not agree."""


class Draft(NamedTuple):
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
    drafts = list(drafts_in(article.text, sentences))
    hops = read_hops(article, (step for draft in drafts for step in draft.chain), cast)
    relays = Relays()
    claims: dict[Span, Claim] = {}
    for draft in sorted(drafts, key=lambda draft: draft.statement.span):
        chain = join_hops(hops[step] for step in draft.chain if step in hops)
        anew = relays.may_go_on and _is_said_anew(draft)
        quoted = draft.statement.voice is Voice.QUOTED
        chain = relays.hand_on(chain, draft.sentence.block, anew=anew, quoted=quoted)
        claims.setdefault(draft.statement.span, _claim(article, draft, chain, dates))
    return list(claims.values())


def _is_said_anew(draft: Draft) -> bool:
    return draft.attribution is not None and is_said_anew(draft.sentence.unit, draft.attribution)


def drafts_in(text: str, sentences: Sequence[Sentence]) -> Iterator[Draft]:
    """What becomes the claims of these sentences, before anybody's name is looked up."""
    found = [one for sentence in sentences for one in sentence.attributions]
    at = 0
    for sentence in sentences:
        drafts: list[Draft] = []
        for one in sentence.attributions:
            near = neighbours(found, at)
            at += 1
            if _is_own_forecast(one):
                continue
            if not is_part(one, near, text) and not only_relays(one, near, text):
                drafts += _drafts_of(text, sentence, one, near)
        near = neighbours(found, at)
        drafts += [d for one in sentence.inside for d in _drafts_of(text, sentence, one, near)]
        if own := _own_words(sentence, told=bool(drafts)):
            drafts.append(Draft(Statement(own, (), Voice.OWN), None, (), sentence))
        yield from drafts


def _is_own_forecast(one: Attribution) -> bool:
    """Whether nobody else expects it: "the trial is expected to last three weeks"."""
    return one.verb == "expect" and one.frame == "infinitive" and one.name is None


def _own_words(sentence: Sentence, *, told: bool) -> Span | None:
    """What the outlet says itself in a sentence, in which somebody may have ``told`` more."""
    unit, attributions = sentence.unit, sentence.attributions
    if sentence.heading:
        return None
    if told:
        return find_deed(unit, attributions) if attributions else None
    return unit.span if is_checkable(unit, attributions) else None


def _drafts_of(
    text: str, sentence: Sentence, one: Attribution, near: Sequence[Attribution]
) -> Iterator[Draft]:
    chain = tuple(chain_of(one, near, text))
    for statement in statements_of(one, text):
        yield Draft(statement, one, chain, sentence)


def _claim(article: Article, draft: Draft, chain: tuple[Hop, ...], dates: Sequence[When]) -> Claim:
    statement = draft.statement
    return Claim(
        id=claim_id(article.id, statement.span),
        text=article.text[slice(*statement.span)],
        article=article.id,
        span=statement.span,
        voice=statement.voice,
        gaps=statement.gaps,
        heading=draft.sentence.heading,
        source=article.source,
        published=article.published.day if article.published else None,
        chain=chain,
        **read_words(article.text, statement.span, draft, dates),
    )


class Committed(TypedDict):
    """The fields of a claim that its words and their cue commit to."""

    said_on: When | None
    about: tuple[When, ...]
    quantities: tuple[Quantity, ...]
    hedged: bool
    negated: bool
    future: bool
    notices: tuple[str, ...]


def read_words(text: str, span: Span, draft: Draft | None, dates: Sequence[When]) -> Committed:
    """All that the words at ``span`` of ``text``, the article's, and their cue commit to.

    ``draft`` has the attribution that gives them to somebody; ``dates`` are the article's.
    """
    root = draft.attribution if draft else None
    words = text[slice(*span)]
    about = dates_in(dates, span)
    said = None
    if draft and root:
        said = said_on(root, draft.sentence.attributions, dates, text, draft.sentence.unit.span)
    return Committed(
        said_on=said,
        about=about,
        quantities=tuple(find_quantities(text, span, about)),
        hedged=bool(_HEDGE.search(words)) or bool(root and root.hedged),
        negated=bool(root and root.negated is not (root.verb in _DENYING)),
        future=bool(_FUTURE.search(words)) or bool(root and root.frame == "infinitive"),
        notices=tuple(
            f"{ODD_DATE}: {when.text} ({when.how})"
            for when in (*about, *([said] if said else []))
            if not when.agrees
        ),
    )
