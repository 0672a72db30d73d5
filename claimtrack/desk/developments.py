"""How a story develops: where its claims come from, what became of them, what leans on them."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimtrack.desk.acts import Acts
from claimtrack.desk.consequences import EXPORTED, Consequences, Exports, Handed, handed, leaning
from claimtrack.model import Act, Claim

if TYPE_CHECKING:  # each is read when it is asked for
    from claimtrack.export.holding import Held
    from claimtrack.link.paths import Origins


class Developments(Acts):
    """What a desk works out from claims beside claims; nothing here gives a verdict."""

    def origins(self, claim: Claim) -> "Origins":
        """Every path to a claim and to what repeats or supports it, and what is odd about them."""
        from claimtrack.link.origins import trace

        return trace(claim, self.store.claim)

    def consequences(self, claim: Claim) -> Consequences:
        """What leans on a claim: claims by link or evidence, and the exports it went out in."""
        return Consequences(
            claim=claim.id,
            verdict=claim.verdict,
            leaning=tuple(leaning(claim, self.store)),
            exports=tuple(self._exports.of(claim.id)),
        )

    def remember_export(self, document: Mapping[str, Any], file: Path, sha256: str) -> Act:
        """Note that an export was written to a file; ``sha256`` is the hash of its bytes."""
        claims = {claim["id"]: claim["verdict"] for claim in document["claims"]}
        label = f"{EXPORTED} {len(claims):,} claim{'s' * (len(claims) != 1)}"
        return self._history.note(label, str(file), {"sha256": sha256, "claims": claims})

    def check_export(self, file: Path) -> "tuple[Handed | None, Sequence[Held]]":
        """Whether an earlier export still holds: who made it, if it is known, and each claim.

        Raises:
            ClaimtrackError: the file cannot be read, or is no export.
        """
        from claimtrack.export.holding import exported, held

        seal, claims = exported(file)
        made = (each for each in reversed(self._exports.made()) if each[1].after["sha256"] == seal)
        known = next(made, None)
        return (handed(*known) if known else None), [held(each, self.store) for each in claims]

    @cached_property
    def _exports(self) -> Exports:
        return Exports(self.store)
