"""Reading again: what the words of a claim say, once an analyst has moved its ends or added it."""

from dataclasses import replace

from claimtrack.dates import find_dates
from claimtrack.extract.claims import ODD_DATE, Draft, drafts_in, read_words
from claimtrack.extract.grammar import read_blocks
from claimtrack.extract.worth import weigh
from claimtrack.model import Article, Claim, Span

_NEAR = 12_000
"""Characters on each side of a claim that are read: what gives it to somebody stands nearer."""


def reread(article: Article, claim: Claim) -> Claim:
    """The claim with the dates, quantities, signs and worth that its words have in their article.

    What a claim of the article was found with, it is found with again. Its place, who said it
    and all that an analyst decided stay as they are, and so does the day it was said on, where
    one is known. A negation or a hedge of the cue counts as long as the cue is not itself among
    the claim's words.
    """
    near = max(claim.span[0] - _NEAR, 0), min(claim.span[1] + _NEAR, len(article.text))
    anchor = article.published.day if article.published else None
    dates = find_dates(article.text, anchor, near)
    words = read_words(article.text, claim.span, _told(article, claim, near), dates)
    words["said_on"] = claim.said_on or words["said_on"]
    words["notices"] += tuple(each for each in claim.notices if not each.startswith(ODD_DATE))
    read = replace(claim, **words)
    worth, reasons = weigh(read)
    return replace(read, worth=worth, reasons=reasons)


def _told(article: Article, claim: Claim, near: Span) -> Draft | None:
    """What gives the claim's words, or most of them, to somebody: the tightest that does."""
    blocks = [
        replace(block, span=(max(block.span[0], near[0]), min(block.span[1], near[1])))
        for block in article.blocks
        if _common(block.span, near)
    ]
    drafts = drafts_in(article.text, read_blocks(article.text, blocks))

    def share(draft: Draft) -> tuple[int, int]:
        start, end = draft.statement.span
        return _common((start, end), claim.span), start - end

    told = max(drafts, key=share, default=None)
    return told if told and share(told)[0] and not _is_within(told, claim) else None


def _is_within(draft: Draft, claim: Claim) -> bool:
    """Whether the cue is among the claim's own words."""
    if draft.attribution is None:
        return False
    cue = draft.attribution.cue
    return _common(cue, claim.span) > 0 and not any(_common(cue, gap) for gap in claim.gaps)


def _common(one: Span, other: Span) -> int:
    """How many characters two spans share."""
    return max(min(one[1], other[1]) - max(one[0], other[0]), 0)
