"""Learning: the queue in an order that the decisions at this store have taught."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from claimtrack.desk.acts import Acts
from claimtrack.desk.decisions import FORGOTTEN
from claimtrack.desk.learned import PUT_ANEW, Learned
from claimtrack.desk.places import place_of
from claimtrack.model import EVERYTHING, Act, Claim, Order, Query
from claimtrack.store.base import UNFOLDED, Fold


class Learning(Acts):
    """What a desk makes of the decisions of all who work at its store.

    While ``learns`` is false, the queue stands by worth alone.
    """

    learns = True

    def queue(
        self, query: Query = EVERYTHING, order: Order = Order.WORTH, fold: Fold = UNFOLDED
    ) -> Sequence[Claim]:
        """The claims that a query shows, what deserves an analyst's time most on top.

        They stand by worth, and what was kept and rejected so far corrects that. All are there
        that the query shows; with no decisions, or equal ones, they stand as ``Order.WORTH`` has
        them. Any other order stays as it is.
        Of claims that say the same by ``fold``, only the first stands there.
        """
        claims = self.store.claims(query, order, fold)
        return self._learned.order(claims) if self._learns(order) else claims

    def place_of(self, claim: Claim, queue: Sequence[Claim], order: Order) -> int | None:
        """Where a claim stands in a queue that was asked for; ``None`` if it is not in it.

        Some may have been left out of it since, or become other ones in the same place.
        """
        return place_of(claim, queue, order, PUT_ANEW if self._learns(order) else 0)

    def _learns(self, order: Order) -> bool:
        return self.learns and order is Order.WORTH

    def learned_reasons(self, claim: Claim) -> tuple[str, ...]:
        """Why a claim stands higher ("+ gives a number") or lower ("− seen 3 times") for it."""
        return self._learned.reasons(claim) if self.learns else ()

    def taught(self) -> tuple[int, int]:
        """How many decisions count: claims that were kept, and claims that were rejected."""
        return self._learned.counts

    def weights(self) -> Mapping[str, float]:
        """What each feature of a claim adds to its worth or takes away, in log-odds."""
        return self._learned.weights

    def forget_decisions(self) -> Act:
        """Let no decision up to now count for the order any more, for all who work here.

        The decisions themselves stay, and undo passes over this.
        """
        return self._history.note(FORGOTTEN, "order", {})

    @cached_property
    def _learned(self) -> Learned:
        return Learned(self.store)
