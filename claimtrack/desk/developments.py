"""How a story develops: where its claims come from, what became of them, what leans on them."""

from typing import TYPE_CHECKING

from claimtrack.desk.acts import Acts
from claimtrack.model import Claim

if TYPE_CHECKING:  # each is read when it is asked for
    from claimtrack.link.paths import Origins


class Developments(Acts):
    """What a desk works out from claims beside claims; nothing here gives a verdict."""

    def origins(self, claim: Claim) -> "Origins":
        """Every path to a claim and to what repeats or supports it, and what is odd about them."""
        from claimtrack.link.origins import trace

        return trace(claim, self.store.claim)
