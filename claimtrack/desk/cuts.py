"""Cuts: one claim made two where it says two things, and two made one where it says one."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain
from typing import Any

from claimtrack.desk.edits import in_order
from claimtrack.errors import NotAllowed
from claimtrack.model import Article, Claim, Link, Span, State, claim_id


def split(article: Article, claim: Claim, at: int) -> tuple[Claim, Claim]:
    """The two claims that stand before and behind ``at``, an offset in the article.

    What an analyst said of the whole stays with the first. The second keeps its chain, tags and
    story and is new: no verdict is copied from one claim to another. What the words say, dates
    and numbers among it, is read again for each.

    Raises:
        NotAllowed: there are no words on one side, within the claim.
    """
    start, end = claim.span
    spans = _trimmed(article.text, (start, at)), _trimmed(article.text, (at, end))
    if not start < at < end or any(first == last for first, last in spans):
        raise NotAllowed(f"claim {claim.id[:8]} has words at {start}..{end}: {at} splits none off")
    first, second = (_part(article, claim, span) for span in spans)
    return first, replace(
        second,
        id=claim_id(article.id, second.span),
        state=State.NEW,
        verdict=None,
        credibility=6,
        until=None,
        reviews=(),
        links=(),
    )


def merge(article: Article, first: Claim, second: Claim) -> Claim:
    """The first claim, grown over the second: it takes over what was said there.

    Who said it, the verdict and the state are the first's. What the words say is read again.
    """
    from claimtrack.extract import reread

    span = first.span[0], max(first.span[1], second.span[1])
    reviews = sorted((*first.reviews, *second.reviews), key=lambda review: review.at)
    grown = replace(
        first,
        span=span,
        text=article.text[slice(*span)],
        gaps=_once(first.gaps, second.gaps),
        notices=_once(first.notices, second.notices),
        tags=_once(first.tags, second.tags),
        reviews=tuple(reviews),
        links=_joined(first, second),
    )
    return reread(article, grown)


def relinked(claim: Claim, old: str, new: str) -> Claim:
    """A claim whose links to ``old`` lead to ``new``, unless one leads there already."""
    kept = tuple(each for each in claim.links if old not in (each.claim, each.other))
    if any(new in (each.claim, each.other) for each in kept):
        return replace(claim, links=kept)
    return replace(claim, links=in_order(_moved(each, old, new) for each in claim.links))


def _joined(first: Claim, second: Claim) -> tuple[Link, ...]:
    """The links of both, each end linked once, and none from one of the two to the other."""
    ends = {first.id, second.id}
    links = []
    for link in (*first.links, *(_moved(each, second.id, first.id) for each in second.links)):
        if link.end(first.id) not in ends:
            ends.add(link.end(first.id))
            links.append(link)
    return in_order(links)


def _moved(link: Link, old: str, new: str) -> Link:
    claim, other = (new if each == old else each for each in (link.claim, link.other))
    return replace(link, claim=claim, other=other)


def _part(article: Article, claim: Claim, span: Span) -> Claim:
    """The claim cut to a span within its own, with what its words say there."""
    from claimtrack.extract import reread

    gaps = tuple(gap for gap in claim.gaps if span[0] < gap[0] and gap[1] < span[1])
    return reread(article, replace(claim, span=span, text=article.text[slice(*span)], gaps=gaps))


def _trimmed(text: str, span: Span) -> Span:
    words = text[slice(*span)]
    start = span[0] + len(words) - len(words.lstrip())
    return start, start + len(words.strip())


def _once(*several: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(several)))
