"""What is known of a claim, as labels and words; what has nothing to say is left out."""

from collections.abc import Iterator, Sequence

from claimtrack import wording
from claimtrack.display import show
from claimtrack.model import Article, Claim, Source

LOOK_AGAIN = "look again"
_REASONS = 4  # of the worth that a card has room for; the chain sheet has them all

Facts = Sequence[tuple[str, str]]
"""Pairs of a label and words as they are in the article: to be shown through ``show``."""


def facts(
    claim: Claim, article: Article, source: Source, learned: Sequence[str] = ()
) -> Iterator[tuple[str, str]]:
    """What is known of a claim of an article and its outlet.

    ``learned`` says why the claim stands higher or lower in the queue than by its worth.
    """
    for reason in claim.recheck:
        yield LOOK_AGAIN, reason
    yield "said", _said(claim, article)
    for when in claim.about:
        yield "about", f"{wording.interval(when)} (“{when.text}”)"
    if claim.quantities:
        yield "numbers", " · ".join(map(wording.amount, claim.quantities))
    manner = [name for name in ("hedged", "negated") if getattr(claim, name)]
    if claim.future:
        manner.append("a promise or forecast")
    if manner:
        yield "manner", " · ".join(manner)
    more = len(claim.reasons) - _REASONS
    why = (*claim.reasons[:_REASONS], *([f"{more} more: p"] if more > 0 else ()))
    yield "worth", " · ".join((wording.worth(claim), *why))
    if learned:
        yield "learned", "  ".join(learned)
    if claim.until:
        yield "snoozed", f"until {wording.day(claim.until)}"
    if claim.tags:
        yield "tags", " ".join(claim.tags)
    if claim.story:
        yield "story", claim.story
    yield "rated", f"credibility {claim.credibility} · source {source.reliability}"
    for notice in claim.notices:
        yield "notice", notice


def published(article: Article) -> str:
    """Who published it, and when."""
    day = article.published.day if article.published else None
    return f"{article.source or 'outlet unknown'} · {wording.day(day) if day else 'no date'}"


def cite(claim: Claim, article: Article) -> str:
    """The claim to be quoted elsewhere: its words, who said them, where they stand."""
    told = f"“{claim.text}” — {wording.through(claim)}; {published(article)}, {article.address}"
    return show(told, one_line=True)


def _said(claim: Claim, article: Article) -> str:
    if claim.said_on is not None:
        doubt = "" if claim.said_on.agrees else " · the words disagree"
        return f"{wording.interval(claim.said_on)} (“{claim.said_on.text}”){doubt}"
    day = article.published.day if article.published else None
    if day is None:
        return "not given, and the article has no date"
    return f"not given; article of {wording.day(day)}"
