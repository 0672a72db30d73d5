"""Edits: what each act makes of a claim, as functions from a claim to the claim it becomes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from claimtrack.errors import NotAllowed
from claimtrack.model import Article, Claim, Hop, Link, Review, Span, State, Voice

Edit = Callable[[Claim], Claim]

_CONFIRMED = 1  # in the Admiralty code: confirmed by other independent sources


def accept(claim: Claim) -> Claim:
    """Track a claim; one that is decided stays decided, and needs no other look."""
    if claim.state is State.DECIDED:
        return replace(claim, recheck=())
    return replace(claim, state=State.TRACKED, until=None, recheck=())


def reject(claim: Claim) -> Claim:
    """Lay a claim aside: it is none, or it was read wrongly. Its reviews tell of any verdict."""
    return replace(claim, state=State.REJECTED, verdict=None, until=None, recheck=())


def snooze(until: date) -> Edit:
    """Lay a claim aside until a day. Its reviews tell of any verdict."""
    return partial(replace, state=State.SNOOZED, verdict=None, until=until, recheck=())


def wake(claim: Claim) -> Claim:
    """Put a snoozed claim back into the queue."""
    return replace(claim, state=State.NEW, until=None)


def review(review: Review) -> Edit:
    """Append a review; one with a verdict decides the claim.

    Raises:
        NotAllowed: it says nothing, or a piece of evidence lies nowhere; when it is applied, that
            a claim would be its own evidence.
    """
    if not (review.verdict or review.note.strip() or review.evidence):
        raise NotAllowed("a review says something: give a verdict, a note or evidence")
    if not all(piece.location.strip() for piece in review.evidence):
        raise NotAllowed("evidence lies somewhere: give its address, its file or a claim's id")

    def edit(claim: Claim) -> Claim:
        if any(piece.location == claim.id for piece in review.evidence):
            raise NotAllowed(f"claim {claim.id[:8]} is no evidence of itself: give another")
        reviewed = replace(claim, reviews=(*claim.reviews, review))
        if review.verdict is None:
            return reviewed
        return replace(
            reviewed, state=State.DECIDED, verdict=review.verdict, until=None, recheck=()
        )

    return edit


def recheck(reasons: Sequence[str]) -> Edit:
    """Say why a claim has to be looked at again, each reason once."""

    def edit(claim: Claim) -> Claim:
        return replace(claim, recheck=tuple(dict.fromkeys((*claim.recheck, *reasons))))

    return edit


def rate(credibility: int, claim_of: Callable[[str], Claim | None]) -> Edit:
    """Rate a claim in the Admiralty code, 1 to 6; ``claim_of`` finds those linked to it.

    Raises, when it is applied:
        NotAllowed: there is no such figure, or 1 is not earned.
    """

    def edit(claim: Claim) -> Claim:
        if credibility not in range(1, 7):
            raise NotAllowed(
                f"credibility is 1 (confirmed) to 6 (cannot be judged), not {credibility}"
            )
        if credibility == _CONFIRMED:
            _confirmed(claim, claim_of)
        return replace(claim, credibility=credibility)

    return edit


def _confirmed(claim: Claim, claim_of: Callable[[str], Claim | None]) -> None:
    """See that two independent origins stand behind a claim."""
    from claimtrack.link.origins import trace

    origins = trace(claim, claim_of).origins
    if len(origins) < 2:
        raise NotAllowed(
            f"1 is confirmed by independent sources: origins of claim {claim.id[:8]} and what "
            f"repeats or supports it: {', '.join(origins) or 'none'}; link another"
        )


def tag(add: Sequence[str], remove: Sequence[str]) -> Edit:
    """Set some tags and take others away, each kept once, in the order they came."""

    def edit(claim: Claim) -> Claim:
        kept = [each for each in claim.tags if each not in remove]
        return replace(claim, tags=tuple(dict.fromkeys((*kept, *add))))

    return edit


def link(link: Link) -> Edit:
    """Let a link stand on a claim, in place of what linked the same two before."""

    def edit(claim: Claim) -> Claim:
        ends = {link.claim, link.other}
        others = (each for each in claim.links if {each.claim, each.other} != ends)
        return replace(claim, links=in_order((*others, link)))

    return edit


def in_order(links: Iterable[Link]) -> tuple[Link, ...]:
    """Links as they stand on a claim: as they were made, whatever was taken back in between."""
    return tuple(sorted(links, key=lambda each: (each.at, each.claim, each.other)))


def unlink(first: str, second: str) -> Edit:
    """Take away what links two claims."""

    def edit(claim: Claim) -> Claim:
        ends = {first, second}
        kept = tuple(each for each in claim.links if {each.claim, each.other} != ends)
        return replace(claim, links=kept)

    return edit


def file_under(story: str | None) -> Edit:
    """Put a claim under a story, or under none."""
    return partial(replace, story=story)


def respan(article: Article, span: Span) -> Edit:
    """Move a claim's ends. The words follow the stored article, and what they say; its id stays.

    Raises:
        NotAllowed: the span is empty or reaches outside the article.
    """
    from claimtrack.extract import reread

    start, end = span
    if not 0 <= start < end <= len(article.text) or not article.text[start:end].strip():
        raise NotAllowed(f"a claim needs words: {start}..{end} holds none of the article's")

    def edit(claim: Claim) -> Claim:
        if claim.span == span:
            return claim
        gaps = _gaps_within(claim.gaps, span)
        return reread(article, replace(claim, span=span, text=article.text[start:end], gaps=gaps))

    return edit


def reattribute(chain: Sequence[Hop]) -> Edit:
    """Say who said it, root first; no hop is the article's own voice. Quoted stays quoted.

    Raises:
        NotAllowed: a hop has no name.
    """
    if not all(hop.name.strip() for hop in chain):
        raise NotAllowed("who said it has a name: give one, if only as the article words it")
    unquoted = Voice.REPORTED if chain else Voice.OWN

    def edit(claim: Claim) -> Claim:
        voice = Voice.QUOTED if claim.voice is Voice.QUOTED else unquoted
        return replace(claim, chain=tuple(chain), voice=voice)

    return edit


def _gaps_within(gaps: Sequence[Span], span: Span) -> tuple[Span, ...]:
    return tuple(gap for gap in gaps if span[0] < gap[0] and gap[1] < span[1])
