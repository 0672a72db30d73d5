"""Tables: documents by their numbers, kept as JSON and parsed when they are touched."""

import gc
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from functools import partial
from typing import Any

import msgspec

from claimtrack.store.commits import NOTHING, Op

Table = dict[str, msgspec.Raw]
"""Documents by their numbers, in the order in which they came."""

Tables = dict[str, Table]
"""Tables by their names."""

parse = msgspec.json.Decoder().decode
_encode = msgspec.json.Encoder().encode


def raw(document: Mapping[str, Any]) -> msgspec.Raw:
    """A document as it is kept."""
    return msgspec.Raw(_encode(document))


def do(tables: Tables, op: Op) -> None:
    """Do one op."""
    verb, name, number, document = op
    match verb:
        case "put":
            tables.setdefault(name, {})[number] = document
        case "drop":
            tables.get(name, {}).pop(number, None)
        case "open":
            tables.setdefault(name, {})
        case "wipe":
            tables.pop(name, None)


def undoing(tables: Tables, op: Op) -> Callable[[], object]:
    """What takes an op back that is about to be done, the order of documents included."""
    verb, name, number, _ = op
    table = tables.get(name)
    if table is None:
        return partial(tables.pop, name, None)
    if verb != "put":
        return partial(_restore, tables, name, table, dict(table))
    if number in table:
        return partial(table.__setitem__, number, table[number])
    return partial(table.pop, number, None)


def _restore(tables: Tables, name: str, table: Table, before: Table) -> None:
    table.clear()
    table.update(before)
    tables[name] = table


def written_over(tables: Tables, data: Mapping[str, Mapping[str, Any]]) -> Iterator[Op]:
    """The ops that lead from what is kept to all that TinyDB wants written."""
    for name in tables.keys() - data.keys():
        yield "wipe", name, "", NOTHING
    for name, table in data.items():
        if isinstance(table, TableView):
            continue  # handed out by ``read`` and not touched
        kept = tables.get(name)
        if kept is None:
            yield "open", name, "", NOTHING
            kept = {}
        for number in kept.keys() - table.keys():
            yield "drop", name, number, NOTHING
        for number, document in table.items():
            if bytes(kept.get(number, b"")) != bytes(new := raw(document)):
                yield "put", name, number, new


class TableView(Mapping[str, Any]):
    """A table as TinyDB reads it: every look parses the document, and hands out a new one."""

    def __init__(self, table: Mapping[str, msgspec.Raw]) -> None:
        self._table = table

    def __getitem__(self, number: str) -> Any:
        return parse(self._table[number])

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)


class Overlay(MutableMapping[Any, Any]):
    """A table as TinyDB changes it: what is touched is copied, and told as ops at the end."""

    def __init__(self, table: Mapping[str, msgspec.Raw], id_class: Callable[[str], Any]) -> None:
        self._table = table
        self._id_class = id_class
        self._touched: dict[Any, Any] = {}
        self._gone: set[Any] = set()

    def __contains__(self, id: object) -> bool:
        return id in self._touched or (id not in self._gone and str(id) in self._table)

    def __getitem__(self, id: Any) -> Any:
        if id not in self._touched:
            if id in self._gone:
                raise KeyError(id)
            self._touched[id] = parse(self._table[str(id)])
        return self._touched[id]

    def __setitem__(self, id: Any, document: Any) -> None:
        self._touched[id] = document

    def __delitem__(self, id: Any) -> None:
        if id not in self:
            raise KeyError(id)
        self._touched.pop(id, None)
        self._gone.add(id)

    def __iter__(self) -> Iterator[Any]:
        kept = [self._id_class(number) for number in self._table]
        yield from (each for each in kept if each not in self._gone)
        yield from [each for each in self._touched if self._is_new(each)]

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def ops(self, name: str) -> Iterator[Op]:
        """What became of the table of that name."""
        for each in self._gone:
            if str(each) in self._table:
                yield "drop", name, str(each), NOTHING
        for each, document in self._touched.items():
            number, new = str(each), raw(document)
            if self._is_new(each) or bytes(self._table[number]) != bytes(new):
                yield "put", name, number, new

    def _is_new(self, id: Any) -> bool:
        return id in self._gone or str(id) not in self._table


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the garbage collector from walking every document as it is read: a fifth the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
