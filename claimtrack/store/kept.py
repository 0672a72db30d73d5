"""Kept documents as a sequence that parses each one when it is touched."""

from collections.abc import Sequence
from typing import Generic, overload

from msgspec import Raw

from claimtrack.store.documents import Kind, decoded


class Kept(Sequence[Kind], Generic[Kind]):
    """Documents of one kind, as they were when they were asked for; later changes do not show.

    The list may grow at its end behind it, but must not change otherwise.
    """

    def __init__(self, kind: type[Kind], documents: Sequence[Raw]) -> None:
        self._kind: type[Kind] = kind
        self._documents = documents
        self._rows = range(len(documents))

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Kind: ...
    @overload
    def __getitem__(self, index: slice) -> "Kept[Kind]": ...
    def __getitem__(self, index: int | slice) -> "Kind | Kept[Kind]":
        if isinstance(index, slice):
            return Kept(self._kind, [self._documents[row] for row in self._rows[index]])
        document: Kind = decoded(self._kind, self._documents[self._rows[index]])
        return document
