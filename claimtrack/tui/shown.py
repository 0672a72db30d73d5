"""The claims that are shown, with what was just decided among them: nothing is read twice."""

from collections.abc import Sequence
from typing import overload

from claimtrack.model import Claim

_PUT_IN = -1


class Shown(Sequence[Claim]):
    """Claims as a store gives them, read when touched, with some left out or replaced since."""

    def __init__(self, claims: Sequence[Claim]) -> None:
        self._claims = claims
        self._rows: list[int] | None = None  # which of them are left; all of them for None
        self._fresh: dict[int, Claim] = {}

    def __len__(self) -> int:
        return len(self._claims) if self._rows is None else len(self._rows)

    @overload
    def __getitem__(self, row: int) -> Claim: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[Claim]: ...
    def __getitem__(self, row: int | slice) -> Claim | Sequence[Claim]:
        if isinstance(row, slice):
            return [self[each] for each in range(*row.indices(len(self)))]
        at = self._at(row)
        return self._fresh.get(at) or self._claims[at]

    def leave_out(self, row: int) -> None:
        """Show the claim at ``row`` no longer."""
        del self._left()[row]

    def put_in(self, row: int, claim: Claim) -> None:
        """Show a claim at ``row`` that was not among them; one at most."""
        self._left().insert(row, _PUT_IN)
        self._fresh[_PUT_IN] = claim

    def replace(self, row: int, claim: Claim) -> None:
        """Show what the claim at ``row`` has become."""
        self._fresh[self._at(row)] = claim

    def _left(self) -> list[int]:
        if self._rows is None:
            self._rows = list(range(len(self._claims)))
        return self._rows

    def _at(self, row: int) -> int:
        return row if self._rows is None else self._rows[row]
