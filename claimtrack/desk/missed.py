"""Missed: a claim that was not found, as an analyst points it out in the article."""

from collections.abc import Sequence

from claimtrack.desk.edits import reattribute
from claimtrack.errors import NotAllowed
from claimtrack.model import Article, Claim, Hop, Span, Voice, claim_id


def missed(article: Article, span: Span, chain: Sequence[Hop]) -> Claim:
    """The claim that the article makes at ``span``, said by ``chain``, root first.

    What its words say is read as if they had been found: dates, numbers, what they deserve.

    Raises:
        NotAllowed: the span is empty or reaches outside the article, or a hop has no name.
    """
    from claimtrack.extract import reread

    start, end = span
    if not 0 <= start < end <= len(article.text) or not article.text[start:end].strip():
        raise NotAllowed(f"a claim needs words: {start}..{end} holds none of the article's")
    claim = Claim(
        id=claim_id(article.id, span),
        text=article.text[start:end],
        article=article.id,
        span=span,
        voice=Voice.OWN,
        source=article.source,
        published=article.published.day if article.published else None,
    )
    return reread(article, reattribute(chain)(claim))
