"""Migrations: from every earlier format of the store to the next, one numbered step each."""

from collections.abc import Callable

import msgspec

from claimtrack.store.documents import number_of
from claimtrack.store.snapshot import FORMAT
from claimtrack.store.tables import Tables


def migrated(tables: Tables, format: int) -> Tables:
    """The tables of an earlier format as today's claimtrack reads them."""
    for step in STEPS[format - 1 : FORMAT - 1]:
        tables = step(tables)
    return tables


def number_by_id(tables: Tables) -> Tables:
    """1 → 2: a plain TinyDB file numbers its documents as they came; now by their ids."""
    return {
        name: {_number(document): document for document in table.values()}
        for name, table in tables.items()
    }


STEPS: tuple[Callable[[Tables], Tables], ...] = (number_by_id,)
"""``STEPS[0]`` leads from format 1 to 2, and so on."""


class _Named(msgspec.Struct):
    id: str | None = None
    name: str | None = None
    number: int | None = None


def _number(document: msgspec.Raw) -> str:
    named = msgspec.json.decode(document, type=_Named)
    if named.number is not None:
        return str(named.number)
    return number_of(named.id or named.name or "")
