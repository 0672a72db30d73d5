"""Migrations: from every earlier format of the store to the next, one numbered step each."""

from collections.abc import Callable
from dataclasses import replace

import msgspec

from claimtrack.model import Claim, days_due
from claimtrack.store.documents import decoded, encoded, number_of
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


def say_what_is_due(tables: Tables) -> Tables:
    """2 → 3: claims say when they come up again; one that cannot be read stays as it is."""
    claims = {number: _with_days(document) for number, document in tables["claims"].items()}
    return tables | {"claims": claims}


STEPS: tuple[Callable[[Tables], Tables], ...] = (number_by_id, say_what_is_due)
"""``STEPS[0]`` leads from format 1 to 2, and so on."""


class _Named(msgspec.Struct):
    id: str | None = None
    name: str | None = None
    number: int | None = None


def _with_days(document: msgspec.Raw) -> msgspec.Raw:
    try:
        claim = decoded(Claim, document)
    except ValueError:
        return document
    due = days_due(claim)
    return msgspec.Raw(encoded(replace(claim, due=due))) if due else document


def _number(document: msgspec.Raw) -> str:
    named = msgspec.json.decode(document, type=_Named)
    if named.number is not None:
        return str(named.number)
    return number_of(named.id or named.name or "")
