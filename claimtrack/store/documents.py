"""Documents: claims, articles, sources and acts as the JSON that is kept, and back again.

The keys are the field names of the model, all of them, in its order. msgspec is imported
where it is used: who only asks for help or reads no store does not pay for it.
"""

from functools import cache
from math import inf
from typing import TYPE_CHECKING, Any, TypeVar

from claimtrack.errors import StoreError
from claimtrack.model import Act, Article, Claim, Source
from claimtrack.model.article import sha256

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Document = Article | Claim | Source | Act
Kind = TypeVar("Kind", Article, Claim, Source, Act)


def encoded(document: Document) -> bytes:
    """The JSON of a document, on one line.

    Raises:
        StoreError: it would not come back as it is (half a character, a number that is none).
    """
    try:
        if _finite(document):
            return _encoder()(document)
    except ValueError:  # half a character
        pass
    raise StoreError(f"{_named(document)} holds what JSON cannot: nothing was stored of it")


def decoded(kind: type[Kind], raw: "bytes | memoryview") -> Kind:
    """The document of one kind that was kept as ``raw``.

    Raises:
        ValueError: ``raw`` is no such document.
    """
    document: Kind = _decoders()[kind](raw)
    return document


def fields(claim: Claim) -> dict[str, Any]:
    """A claim as JSON has it: its field names, with lists, strings and numbers."""
    claimed: dict[str, Any] = _decoders()[dict](_encoder()(claim))
    return claimed


def claim_of(fields: dict[str, Any]) -> Claim:
    """The claim of a whole set of fields.

    Raises:
        ValueError: a field is missing or holds what it cannot.
    """
    import msgspec

    return msgspec.convert(fields, Claim)


def changed(before: Claim, after: Claim) -> tuple[dict[str, Any], dict[str, Any]]:
    """The top fields that differ, as they were and as they are, in JSON form."""
    old, new = fields(before), fields(after)
    differing = [name for name in new if old[name] != new[name]]
    return {name: old[name] for name in differing}, {name: new[name] for name in differing}


def applied(claim: Claim, changes: dict[str, Any]) -> Claim:
    """The claim with some of its fields set from JSON form.

    Raises:
        ValueError: a field holds what it cannot.
    """
    return claim_of({**fields(claim), **changes})


def number_of(id: str) -> str:
    """The number under which TinyDB keeps the document of an id, as its files have it.

    Our ids are hashes in sixteen hexadecimal digits, and the number is the same in decimal;
    of any other name it is the beginning of a hash.
    """
    try:
        number = int(id, 16)
    except ValueError:
        number = -1
    if f"{number:016x}" != id:
        number = int(sha256(id)[:16], 16)
    return str(number)


@cache
def _encoder() -> "Callable[[object], bytes]":
    from msgspec.json import Encoder

    return Encoder().encode


@cache
def _decoders() -> "Mapping[type, Callable[[bytes | memoryview], Any]]":
    from msgspec.json import Decoder

    return {kind: Decoder(kind).decode for kind in (Claim, Article, Act, Source, dict)}


def _finite(document: Document) -> bool:
    """Whether all numbers are numbers: msgspec writes ``null`` for infinity."""
    if not isinstance(document, Claim):
        return True
    numbers = [document.worth]
    for each in document.quantities:
        numbers += [bound for bound in (each.low, each.high) if bound is not None]
    return all(-inf < number < inf for number in numbers)


def _named(document: Document) -> str:
    match document:
        case Act(number=number):
            return f"act {number}"
        case Source(name=name):
            return f"source {name!r}"
        case _:
            return f"{type(document).__name__.lower()} {document.id}"
