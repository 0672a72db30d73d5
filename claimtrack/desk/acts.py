"""Acts: what an analyst does to claims, each written down whole, and taken back whole."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from itertools import pairwise

from claimtrack.desk import consequences, cuts, edits
from claimtrack.desk.days import day_meant
from claimtrack.desk.history import History
from claimtrack.desk.missed import missed
from claimtrack.errors import NotAllowed
from claimtrack.model import (
    ITSELF,
    Act,
    Article,
    Claim,
    Evidence,
    Hop,
    Link,
    Relation,
    Review,
    Source,
    Span,
    State,
    Verdict,
)
from claimtrack.store.base import Store


class Acts(ABC):
    """The acts of one reviewer at one store.

    Every act takes the claims as the reviewer saw them and returns what was written to the
    history, ``None`` where it changed nothing. It is on disk when the method returns.

    Raises, from every act:
        ChangedMeanwhile: a claim is no longer what the reviewer saw; nothing was changed.
        StoreError: it could not be written; nothing was changed.
    """

    def __init__(self, store: Store, reviewer: str, clock: Callable[[], datetime]) -> None:
        self.store = store
        self.reviewer = reviewer
        self._clock = clock
        self._history = History(store, reviewer, clock)
        self._of_itself = History(store, ITSELF, clock)

    @abstractmethod
    def article(self, claim: Claim) -> Article:
        """The article that a claim stands in."""

    def accept(self, seen: Sequence[Claim]) -> Act | None:
        """Track claims."""
        return self._history.act(seen, "tracked", edits.accept)

    def reject(self, seen: Sequence[Claim]) -> Act | None:
        """Lay claims aside."""
        return self._history.act(seen, "rejected", edits.reject)

    def snooze(self, seen: Sequence[Claim], until: date) -> Act | None:
        """Lay claims aside until a day to come.

        Raises:
            NotAllowed: that day is here already.
        """
        if until <= self._today():
            raise NotAllowed(f"{until} is not to come: give a day from tomorrow on")
        return self._history.act(seen, f"snoozed until {until}", edits.snooze(until))

    def wake(self) -> Act | None:
        """Put all that was snoozed until today or before back into the queue, as one act.

        It is nobody's act, so that no reviewer's undo puts them back to sleep.
        """
        if not self._due():
            return None
        with self.store.change():  # somebody else may have woken them since
            return self._of_itself.act(self._due(), "woken", edits.wake)

    def _due(self) -> Sequence[Claim]:
        today, claims = self._today(), self.store.claims()
        return [
            claims[at]
            for at, each in enumerate(self.store.skim("state", "until"))
            if each.state == State.SNOOZED and (each.until is None or each.until <= today)
        ]

    def day_meant(self, typed: str) -> date:
        """The day that ``3`` or ``3d`` (days), ``2w`` (weeks) or a written date means today.

        Raises:
            NotAllowed: it is no day.
        """
        return day_meant(typed, self._today())

    def _today(self) -> date:
        """The day it is where the reviewer sits."""
        return self._clock().astimezone().date()

    def judge(
        self,
        seen: Sequence[Claim],
        verdict: Verdict | None,
        note: str = "",
        evidence: Sequence[Evidence] = (),
    ) -> Act | None:
        """Append a review: a verdict that decides, or only a note and evidence.

        When claims turn out false, misleading or outdated, what leans on them and is decided
        has to be looked at again. That belongs to the same act, and goes with it.

        Raises:
            NotAllowed: it says nothing, or a piece of evidence lies nowhere.
        """
        review = Review(
            by=self.reviewer,
            at=self._clock(),
            verdict=verdict,
            note=note,
            evidence=tuple(consequences.located(piece, self.store) for piece in evidence),
        )
        edit = edits.review(review)
        if verdict not in consequences.UNDERMINING:
            return self._history.act(seen, verdict or "noted", edit)
        with self.store.change():
            reasons = consequences.reasons(seen, verdict, self.store)
            leaning = [claim for each in reasons if (claim := self.store.claim(each))]
            again = {each: edits.recheck(why) for each, why in reasons.items()}
            return self._history.act(
                [*seen, *leaning], verdict, lambda claim: again.get(claim.id, edit)(claim)
            )

    def rate(self, seen: Sequence[Claim], credibility: int) -> Act | None:
        """Rate claims in the Admiralty code, 1 (confirmed) to 6 (cannot be judged).

        Raises:
            NotAllowed: there is no such figure; or it is 1 and fewer than two independent
                origins are known, of the claim and of what repeats or supports it.
        """
        edit = edits.rate(credibility, self.store.claim)
        return self._history.act(seen, f"credibility {credibility}", edit)

    def rate_source(self, claim: Claim, reliability: str) -> Act | None:
        """Judge the outlet of a claim in the Admiralty code, A (reliable) to F (not judged).

        Raises:
            NotAllowed: there is no such grade, or nobody knows the outlet.
        """
        if claim.source is None:
            raise NotAllowed(f"the outlet of claim {claim.id} is not known: nothing was judged")
        if reliability not in tuple("ABCDEF"):
            raise NotAllowed(f"reliability is A (best) to F (cannot be judged), not {reliability}")
        source = Source(name=claim.source, reliability=reliability)
        return self._history.weigh(source, f"reliability of {source.name}: {reliability}")

    def tag(
        self, seen: Sequence[Claim], add: Sequence[str] = (), remove: Sequence[str] = ()
    ) -> Act | None:
        """Set tags and take tags away."""
        label = " ".join([*(f"+{tag}" for tag in add), *(f"-{tag}" for tag in remove)])
        return self._history.act(seen, f"tagged {label}", edits.tag(add, remove))

    def link(self, claim: Claim, relation: Relation, other: Claim) -> Act | None:
        """Say that ``claim`` repeats, supports, contradicts or updates ``other``."""
        if claim.id == other.id:
            raise NotAllowed(f"claim {claim.id} cannot be linked to itself: choose another")
        link = Link(
            claim=claim.id,
            relation=relation,
            other=other.id,
            by=self.reviewer,
            at=self._clock(),
        )
        return self._history.act([claim, other], f"linked: {relation}", edits.link(link))

    def unlink(self, claim: Claim, other: Claim) -> Act | None:
        """Take away what links two claims."""
        return self._history.act([claim, other], "unlinked", edits.unlink(claim.id, other.id))

    def file_under(self, seen: Sequence[Claim], story: str | None) -> Act | None:
        """Put claims under a story, or under none."""
        return self._history.act(
            seen, f"filed under {story or 'no story'}", edits.file_under(story)
        )

    def respan(self, claim: Claim, span: Span) -> Act | None:
        """Move a claim's ends in its stored article."""
        return self._history.act([claim], "span corrected", edits.respan(self.article(claim), span))

    def reattribute(self, claim: Claim, chain: Sequence[Hop]) -> Act | None:
        """Correct who said it, root first."""
        return self._history.act([claim], "attribution corrected", edits.reattribute(chain))

    def split(self, claim: Claim, at: int) -> Act | None:
        """Make two claims of one, the second from ``at`` on, an offset in the article.

        Raises:
            NotAllowed: there are no words on one side, or a claim of those words is there.
        """
        article = self.article(claim)
        return self._history.recast([claim], "split", lambda _: cuts.split(article, claim, at))

    def merge(self, first: Claim, second: Claim) -> Act | None:
        """Let a claim grow over the next one of its article, which is taken away.

        Raises:
            NotAllowed: the second is not the next.
        """
        article, others = self.article(first), self._linked_to(second, but=first)

        def cast(_: Sequence[Claim]) -> Iterator[Claim]:
            standing = [each.id for each in self.store.claims_of(article.id)]
            if (first.id, second.id) not in pairwise(standing):
                raise NotAllowed(f"claim {second.id} is not the next after {first.id}: it stays")
            yield cuts.merge(article, first, second)
            yield from (cuts.relinked(each, second.id, first.id) for each in others)

        return self._history.recast([first, second, *others], "merged", cast)

    def add(self, article: Article, span: Span, chain: Sequence[Hop] = ()) -> Act:
        """Take in a claim that was missed, where the article makes it; ``chain`` said it.

        Raises:
            NotAllowed: there are no words, or that claim is there already.
        """
        act = self._history.recast((), "added", lambda _: [missed(article, span, chain)])
        assert act is not None  # what was not there is a change
        return act

    def _linked_to(self, claim: Claim, but: Claim) -> list[Claim]:
        """The claims at the other ends of a claim's links, but for one."""
        ends = {link.end(claim.id) for link in claim.links} - {but.id}
        return [other for end in sorted(ends) if (other := self.store.claim(end))]

    def undo(self) -> Act:
        """Take this reviewer's last act back, whole.

        Raises:
            NotAllowed: there is nothing to take back.
        """
        return self._history.undo()

    def redo(self) -> Act:
        """Do again what was taken back last, unless something was done since.

        Raises:
            NotAllowed: there is nothing to do again.
        """
        return self._history.redo()
