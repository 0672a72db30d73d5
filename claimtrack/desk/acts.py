"""Acts: what an analyst does to claims, each written down whole, and taken back whole."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import date, datetime

from claimtrack.desk import consequences, edits
from claimtrack.desk.days import day_meant
from claimtrack.desk.history import History
from claimtrack.desk.readings import Readings
from claimtrack.errors import NotAllowed
from claimtrack.model import (
    ITSELF,
    Act,
    Article,
    Claim,
    Evidence,
    Link,
    Relation,
    Review,
    Source,
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
        self._readings = Readings(store)

    @abstractmethod
    def article(self, claim: Claim) -> Article:
        """The article that a claim stands in."""

    @abstractmethod
    def alike_to(self, claims: Sequence[Claim]) -> Sequence[Claim]:
        """The claims in nearly the words of some, which nobody has confirmed."""

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
        has to be looked at again, and so has what says nearly the same. That belongs to the same
        act, and goes with it.

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
        near = {claim.id: self._near(claim) for claim in seen}  # may read the index: no lock yet
        with self.store.change():
            reasons = consequences.reasons(seen, verdict, self.store, near)
            leaning = [claim for each in reasons if (claim := self.store.claim(each))]
            again = {each: edits.recheck(why) for each, why in reasons.items()}
            return self._history.act(
                [*seen, *leaning], verdict, lambda claim: again.get(claim.id, edit)(claim)
            )

    def _near(self, claim: Claim) -> Sequence[str]:
        """The ids of what says nearly the same as a claim and its linked repetitions."""
        from claimtrack.link.repeating import linked

        return [each.id for each in self.alike_to(linked(claim, self.store.claim))]

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
        """Put claims under a story, or under none; a name of nothing but blanks is none."""
        named = (story or "").strip()
        edit = edits.file_under(named or None)
        return self._history.act(seen, f"filed under {named or 'no story'}", edit)

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
