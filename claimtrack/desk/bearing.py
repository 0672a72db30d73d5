"""Bearing: which stored claims bear on a claim, proposed with a reason and never linked."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from claimtrack.desk import edits
from claimtrack.desk.acts import Acts
from claimtrack.desk.indexed import Indexed
from claimtrack.model import ITSELF, Claim, Query, Relation, State, Suggestion
from claimtrack.store.base import Store

_ALARMING = {
    Relation.CONTRADICTS: "contradicted",
    Relation.UPDATES: "updated",
}
_CLOSE = 0.3
"""A claim that came in scores at least so much before a decided one is looked at again. Of the 77
pairs of our own that contradict or update one another, 70 are told so from any score on, and all of
these score as much; at 0.35 one is lost."""

_TOUCHED = 200
"""So many decided claims at most are held against one that came in."""

_DECIDED = Query.parse("state:decided")


@dataclass(frozen=True, slots=True)
class Touch:
    """A claim that came in may contradict or update a decided one; the reason is a line."""

    decided: Claim
    by: Claim
    relation: Relation
    why: str

    @property
    def reason(self) -> str:
        """Why the decided claim has to be looked at again."""
        source = f" in {self.by.source}" if self.by.source else ""
        return f"may be {_ALARMING[self.relation]} by {self.by.id[:8]}{source}: {self.why}"


class Bearing(Acts):
    """What a desk finds out about claims beside claims."""

    def __init__(self, store: Store, reviewer: str, clock: Callable[[], datetime]) -> None:
        super().__init__(store, reviewer, clock)
        self._indexed = Indexed(store)

    def suggestions(self, claim: Claim, limit: int = 10) -> list[Suggestion]:
        """Stored claims that may bear on this one, the likeliest first. Nothing is linked.

        May be asked in a thread of its own: the first time takes as long as reading them all.
        """
        from claimtrack.link import suggest

        with self._indexed.lock:
            return suggest(claim, self._indexed.kept(), self.store.claim, limit)

    def beside(self, claim: Claim, most: int) -> Sequence[str]:
        """The ids of the claims that share the most telling words with one, the likeliest first."""
        from claimtrack.link.wording import read

        with self._indexed.lock:
            return self._indexed.kept().candidates(read(claim.text).words, most)

    def alike_to(self, claims: Sequence[Claim]) -> Sequence[Claim]:
        """The claims in nearly the words of some, as the index finds them; nobody confirmed it.

        Left out is what was rejected, and what is linked to them.
        """
        from claimtrack.link.repeating import alike_to

        with self._indexed.lock:
            return alike_to(claims, self._indexed.kept(), self.store.claim)

    def touched(self, came: Iterable[Claim]) -> Iterator[Touch]:
        """The decided claims that newly taken ones may contradict or update, each with why.

        What stands in the same article, or in the version before it, is left out: versions
        are compared on their own.
        """
        skimmed = self.store.skim("id", "state")
        ids = [each.id for each in skimmed if each.state == State.DECIDED]
        if not ids:
            return
        from claimtrack.link import suggest

        with self._indexed.lock:
            among = self._indexed.index().rows_of(ids)
        for claim in came:
            own = {claim.article, self._version_before(claim)}
            decided = partial(self._decided, but=own)
            with self._indexed.lock:
                found = suggest(claim, self._indexed.index(), decided, _TOUCHED, among)
            for each in found:
                other = decided(each.other)
                if other and each.relation in _ALARMING and each.score >= _CLOSE:
                    yield Touch(other, claim, each.relation, each.reason)

    def touched_since(self, acts: int) -> frozenset[str]:
        """The ids of claims to be looked at again for what came in after so many acts.

        Left out is what came due, and what was looked at since.
        """
        later = (act for act in self.store.acts()[acts:] if act.by == ITSELF)
        changes = (change for act in later for change in act.changes)
        put_back = {
            each.id for each in changes if each.after.get("recheck") and "due" not in each.after
        }
        now = filter(None, map(self.store.claim, put_back))
        return frozenset(claim.id for claim in now if claim.recheck)

    def _look_ahead(self) -> None:
        """Have the words of all claims at hand that ``touched`` will ask for, if it will.

        To be asked before a change of the store: nobody else can change it for so long.
        """
        if self.store.claims(_DECIDED):
            self._indexed.kept()

    def _decided(self, id: str, but: Container[str | None]) -> Claim | None:
        """The claim of an id, if it is decided and in none of these articles."""
        claim = self.store.claim(id)
        is_one = claim and claim.state is State.DECIDED and claim.article not in but
        return claim if is_one else None

    def _version_before(self, claim: Claim) -> str | None:
        article = self.store.article(claim.article)
        return article.previous if article else None

    def _recheck_beside(self, came: Sequence[Claim]) -> tuple[str, ...]:
        """Have the decided claims that new ones touch looked at again, as one act of nobody's.

        Their ids are returned.
        """
        reasons: dict[str, list[str]] = {}
        for touch in self.touched(came):
            reasons.setdefault(touch.decided.id, []).append(touch.reason)
        decided = [claim for each in reasons if (claim := self.store.claim(each))]

        def edit(claim: Claim) -> Claim:
            return edits.recheck(reasons[claim.id])(claim)

        if decided:
            self._of_itself.act(decided, "touched by what came in", edit)
        return tuple(reasons)
