"""Learned: the queue in the order that this store's own decisions have taught.

It is the order of worth, corrected. Everybody's decisions count who works at the store, in
the order in which they were made; what was taken back never happened. It orders and never
hides, and until somebody has decided both ways it changes nothing.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice
from math import log
from typing import overload

from claimtrack.desk.decisions import FORGOTTEN, Decision, made_by, standing
from claimtrack.desk.features import FIELDS, Features, features
from claimtrack.desk.learner import Learner
from claimtrack.model import Act, Claim
from claimtrack.store.base import Store

PUT_ANEW = 300
"""How many of the claims most worth checking are put in order anew: more than is decided in a
day, and it costs the same in a store of any size. The rest follow by their worth."""

_BLOCK = 4_000
"""Acts are remembered in blocks of so many: those of the newest and of the one before. Older ones
have little left to say, and these are gone through in about a tenth of a second. So what was
learned hangs on the history alone, whoever has had the store open and for how long."""

_SEEN, _SEEN_OFTEN = "seen before", 5
_TOLD = 0.02  # log-odds; less is no reason


class Learned:
    """What the decisions in a store have taught, kept up with its history."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._begin(known=-1)

    def order(self, claims: Sequence[Claim]) -> Sequence[Claim]:
        """Claims that stand by worth, the first of them by what was learned; ties stay."""
        self._catch_up()
        if not all(self._learner.counts):
            return claims
        head = sorted(claims[:PUT_ANEW], key=self._score, reverse=True)
        return Reordered(head, claims)

    def reasons(self, claim: Claim, most: int = 3) -> tuple[str, ...]:
        """Why a claim stands higher (+) or lower (−) than by its worth, the weightiest first."""
        self._catch_up()
        if not self._learner.correction(features(claim)):
            return ()
        parts = self._learner.parts(self._seen(claim, features(claim)))
        told = ((name, part) for name, part in parts.items() if abs(part) >= _TOLD)
        often = {_SEEN: f"seen {self._times_seen(claim)} times"}
        return tuple(
            f"{'+' if part > 0 else '−'} {often.get(name, name)}"
            for name, part in islice(told, most)
        )

    @property
    def counts(self) -> tuple[int, int]:
        """How many decisions to keep a claim and to reject one have taught it."""
        self._catch_up()
        return self._learner.counts

    @property
    def weights(self) -> dict[str, float]:
        """What each feature adds to the worth or takes away, in log-odds."""
        self._catch_up()
        return self._learner.weights

    def _score(self, claim: Claim) -> float:
        odds = min(max(claim.worth, 0.01), 0.99)
        shown = self._seen(claim, features(claim))
        return log(odds / (1 - odds)) + self._learner.correction(shown)

    # Following the history

    def _begin(self, known: int) -> None:
        self._known = known
        self._learner = Learner()
        self._speakers: Counter[str] = Counter()
        self._words: Counter[str] = Counter()
        self._claims: set[str] = set()

    def _catch_up(self) -> None:
        acts = self._store.acts()
        if self._known == len(acts):
            return
        new = [acts[at] for at in range(max(self._known, 0), len(acts))]
        begin = _remembered_from(len(acts))
        goes_on = 0 <= self._known < len(acts) and begin == _remembered_from(self._known)
        if goes_on and all(map(self._goes_on, new)):
            self._known = len(acts)
            self._learn(decision for act in new for decision in made_by(act))
        else:
            self._begin(known=len(acts))
            self._learn(standing(acts, begin))

    def _goes_on(self, act: Act) -> bool:
        """Whether an act leaves standing what was learned before it."""
        if not act.lasting:
            return act.label != FORGOTTEN
        again = act.undoes is not None or act.redoes is not None
        return not again and not any(
            change.id in self._claims and (not change.after or change.after.keys() & FIELDS)
            for change in act.changes
        )

    def _learn(self, made: Iterable[Decision]) -> None:
        for decision in made:
            claim = self._store.claim(decision.claim)
            if claim is None:
                continue
            shown = self._seen(claim, features(claim))
            self._learner.learn(shown, kept=decision.kept)
            if claim.id not in self._claims:
                self._remember(claim)

    def _remember(self, claim: Claim) -> None:
        self._claims.add(claim.id)
        self._words[_words(claim)] += 1
        if claim.speaker and claim.speaker.who:
            self._speakers[claim.speaker.who] += 1

    def _seen(self, claim: Claim, shown: Features) -> Features:
        """The features with what was seen of its speaker and its words in decisions before."""
        if times := self._times_seen(claim):
            shown[_SEEN] = min(times, _SEEN_OFTEN) / _SEEN_OFTEN
        who = claim.speaker.who if claim.speaker else None
        if who and self._speakers[who] <= (claim.id in self._claims):
            shown["new speaker"] = 0.5
        return shown

    def _times_seen(self, claim: Claim) -> int:
        """How many other claims of these words were decided."""
        return self._words[_words(claim)] - (claim.id in self._claims)


class Reordered(Sequence[Claim]):
    """Some claims in another order, then the others as they stood behind them."""

    def __init__(self, head: Sequence[Claim], claims: Sequence[Claim]) -> None:
        self._head = head
        self._claims = claims

    def __len__(self) -> int:
        return len(self._claims)

    @overload
    def __getitem__(self, index: int) -> Claim: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Claim]: ...
    def __getitem__(self, index: int | slice) -> Claim | Sequence[Claim]:
        if isinstance(index, slice):
            return [self[at] for at in range(len(self))[index]]
        at = range(len(self))[index]
        return self._head[at] if at < len(self._head) else self._claims[at]


def _remembered_from(acts: int) -> int:
    """The first act that counts, of so many."""
    return max(acts // _BLOCK - 1, 0) * _BLOCK


def _words(claim: Claim) -> str:
    return " ".join(claim.text.casefold().split())
