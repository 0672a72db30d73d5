"""Addresses: the newest version of an article at each address, without reading the texts."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from msgspec import Raw, Struct
from msgspec.json import Decoder

if TYPE_CHECKING:
    from claimtrack.store.commits import Op


class Addresses:
    """Numbers of articles by their address. Articles are never changed, only added."""

    def __init__(self, articles: Mapping[str, Raw]) -> None:
        self._newest: dict[str, str] = {}
        for number, document in articles.items():
            self._put(number, document)

    def newest(self, address: str) -> str | None:
        """The number of the article that came last at an address."""
        return self._newest.get(address)

    def follow(self, ops: Iterable["Op"]) -> bool:
        """Take over changes; false where everything has to be made anew."""
        for verb, table, number, document in ops:
            if table == "articles":
                if verb != "put":
                    return False
                self._put(number, document)
        return True

    def _put(self, number: str, document: Raw) -> None:
        self._newest[_decoder().decode(document).address] = number


class _Placed(Struct):
    """Of an article, where it is."""

    address: str


@cache
def _decoder() -> Decoder[_Placed]:
    return Decoder(_Placed)
