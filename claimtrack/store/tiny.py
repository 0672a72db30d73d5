"""TinyDB on the journal: ``JournalDB`` is a ``TinyDB``; ``Query`` and ``where`` work as ever."""

from collections.abc import Callable, Iterable, Mapping, MutableMapping
from contextlib import AbstractContextManager
from typing import Any

from tinydb import TinyDB
from tinydb.queries import QueryLike
from tinydb.table import Document, Table

from claimtrack.store.commits import NOTHING, Op
from claimtrack.store.storage import JournalStorage
from claimtrack.store.tables import Overlay, TableView

Fields = Mapping[str, Any] | Callable[[MutableMapping[str, Any]], None]


class JournalTable(Table):
    """A table that reads what is asked for and writes what has changed.

    Each method is one change on disk. There is no query cache: what it would keep are parsed
    documents, the same for everybody who asks.
    """

    default_query_cache_capacity = 0
    _storage: JournalStorage

    def __init__(
        self, storage: JournalStorage, name: str, cache_size: int = 0, persist_empty: bool = False
    ) -> None:
        super().__init__(storage, name, cache_size, persist_empty)
        storage.watchers.append(self._forget)

    def insert(self, document: Mapping[str, Any]) -> int:
        """Insert a document; its id is chosen when nobody else can choose."""
        with self._storage.transaction():
            return super().insert(document)

    def insert_multiple(self, documents: Iterable[Mapping[str, Any]]) -> list[int]:
        """Insert documents in one change."""
        with self._storage.transaction():
            return super().insert_multiple(documents)

    def upsert(self, document: Mapping[str, Any], cond: QueryLike | None = None) -> list[int]:
        """Update or insert, in one change."""
        with self._storage.transaction():
            return super().upsert(document, cond)

    def update(
        self,
        fields: Fields,
        cond: QueryLike | None = None,
        doc_ids: Iterable[int] | None = None,
    ) -> list[int]:
        """Update documents; only those that match are copied and written."""
        with self._storage.transaction():
            if doc_ids is None and cond is not None:
                doc_ids = self._matching(cond)
            return super().update(fields, doc_ids=doc_ids)

    def remove(
        self, cond: QueryLike | None = None, doc_ids: Iterable[int] | None = None
    ) -> list[int]:
        """Remove documents."""
        with self._storage.transaction():
            if doc_ids is None and cond is not None:
                doc_ids = self._matching(cond)
            return super().remove(doc_ids=doc_ids)

    def get(  # type: ignore[override]
        self,
        cond: QueryLike | None = None,
        doc_id: int | None = None,
        doc_ids: list[int] | None = None,
    ) -> Document | list[Document] | None:
        """One document, or those of ``doc_ids``, without a look at any other."""
        if doc_ids is None or cond is not None or doc_id is not None:
            return super().get(cond, doc_id, doc_ids)  # type: ignore[arg-type]
        table = self._read_table()
        found = [each for each in dict.fromkeys(doc_ids) if str(each) in table]
        return [self.document_class(table[str(each)], each) for each in found]

    def _matching(self, cond: QueryLike) -> list[int]:
        table = self._read_table()
        return [self.document_id_class(number) for number, each in table.items() if cond(each)]

    def _read_table(self) -> Mapping[str, Any]:  # type: ignore[override]
        return TableView(self._storage.tables.get(self.name, {}))

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        with self._storage.transaction():
            table = self._storage.tables.get(self.name)
            overlay = Overlay(table or {}, self.document_id_class)
            updater(overlay)
            made: list[Op] = [("open", self.name, "", NOTHING)] if table is None else []
            self._storage.do([*made, *overlay.ops(self.name)])

    def _forget(self, ops: object) -> None:
        """The next free id is known as long as nobody else changes the table."""
        if ops is None or not self._storage.changing:
            self._next_id = None


class JournalDB(TinyDB):
    """A TinyDB whose changes are durable when they return, beside other processes."""

    table_class: type[Table] = JournalTable
    default_storage_class: Any = JournalStorage
    storage: JournalStorage

    def transaction(self) -> AbstractContextManager[None]:
        """Several changes as one, all or nothing."""
        return self.storage.transaction()

    def refresh(self) -> bool:
        """Take over what other processes changed; whether there was anything."""
        return self.storage.refresh()
