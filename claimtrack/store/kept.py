"""Kept documents as a sequence that parses each one when it is touched."""

from collections.abc import Sequence
from typing import Generic, overload

from msgspec import Raw

from claimtrack.store.documents import Kind, decoded


class Kept(Sequence[Kind], Generic[Kind]):
    """Documents of one kind, as they were when they were asked for; later changes do not show."""

    def __init__(self, kind: type[Kind], documents: Sequence[Raw]) -> None:
        self._kind: type[Kind] = kind
        self._documents = documents

    def __len__(self) -> int:
        return len(self._documents)

    @overload
    def __getitem__(self, index: int) -> Kind: ...
    @overload
    def __getitem__(self, index: slice) -> "Kept[Kind]": ...
    def __getitem__(self, index: int | slice) -> "Kind | Kept[Kind]":
        if isinstance(index, slice):
            return Kept(self._kind, self._documents[index])
        document: Kind = decoded(self._kind, self._documents[index])
        return document
