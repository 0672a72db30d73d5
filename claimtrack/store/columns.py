"""Columns: claims found and ordered without reading them whole.

A column has one small cell for each claim, is made when a filter or an order first asks for
it, and follows every change from then on. Claims with equal cells give equal answers, so that
a condition is asked once for each different cell.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from operator import attrgetter
from typing import Any

from msgspec import Raw

from claimtrack.model import Claim, Order, Query
from claimtrack.model.query import Term
from claimtrack.store import lean
from claimtrack.store.commits import Op
from claimtrack.store.documents import decoded, number_of
from claimtrack.store.ordering import KEYS, LAST, place
from claimtrack.store.tables import Tables, uncollected

Rows = list[int]
"""Claims by their rows. A row is never given to another claim."""


class OneOfEach(dict[Any, Any]):
    """The first of all that are equal, kept in the place of the others."""

    def __missing__(self, one: Any) -> Any:
        self[one] = one
        return one


class Column:
    """One cell for each row."""

    def __init__(self, fields: Sequence[str], cell: Callable[[Any], Any] | None = None) -> None:
        self._read = lean.decoder(tuple(fields))
        self._cell = cell or OneOfEach().__getitem__
        self.cells: list[Any] = []

    def extend(self, documents: Iterable[Raw]) -> None:
        """Add cells for claims that came."""
        self.cells += map(self._cell, map(self._read, documents))

    def put(self, row: int, document: Raw) -> bool:
        """Change the cell of a claim; whether it is another now."""
        before, after = self.cells[row], self._cell(self._read(document))
        self.cells[row] = after
        return bool(before != after)


class Answers(dict[Any, bool]):
    """What a term answers to each cell, asked when it is first met."""

    def __init__(self, term: Term) -> None:
        self._term = term

    def __missing__(self, cell: Any) -> bool:
        answer = self[cell] = self._term.holds(cell)
        return answer


class Columns:
    """The claims of a store by row, with the columns that were asked for."""

    def __init__(self, tables: Tables) -> None:
        claims = tables.get("claims", {})
        self._documents: list[Raw] = list(claims.values())
        self._numbers = list(claims)
        self._columns: dict[object, Column] = {}
        self._orders: dict[Order | None, Rows] = {None: list(range(len(claims)))}
        self._articles = {number: at for at, number in enumerate(tables.get("articles", {}))}
        self._came: dict[str, int] = {}
        self._by_article: dict[str, Rows] | None = None

    # Finding

    def find(self, query: Query, order: Order | None) -> list[Raw]:
        """The claims that match, in order."""
        rows = self._ordered(order)
        kept = [self._narrowed(rows, terms) for terms in query.alternatives]
        if len(kept) == 1:
            return self._documents_of(kept[0])
        wanted = set().union(*kept)
        return self._documents_of(row for row in rows if row in wanted)

    def of_article(self, article: str) -> list[Raw]:
        """The claims of one article, in the order of their spans."""
        if self._by_article is None:
            self._by_article = defaultdict(list)
            articles, places = self._column("article").cells, self._column("place").cells
            for row in sorted(self._orders[None], key=places.__getitem__):
                self._by_article[articles[row]].append(row)
        return self._documents_of(self._by_article.get(article, ()))

    def skim(self, fields: tuple[str, ...]) -> list[Any]:
        """The cells of all claims, with these fields."""
        cells = self._column(fields).cells
        return [cells[row] for row in self._orders[None]]

    def ids(self, prefix: str) -> list[str]:
        """The ids of claims that begin so, sorted."""
        ids = self._column("id").cells
        return sorted(ids[row] for row in self._orders[None] if ids[row].startswith(prefix))

    def _documents_of(self, rows: Iterable[int]) -> list[Raw]:
        documents = self._documents
        return [documents[row] for row in rows]

    def _narrowed(self, rows: Rows, terms: Sequence[Term]) -> Rows:
        for term in terms:
            rows = self._answering(rows, term)
        return rows

    def _answering(self, rows: Rows, term: Term) -> Rows:
        fields = lean.read_by(term)
        if fields is None or "\0" in term.value or not term.value:
            return [row for row in rows if term.holds(decoded(Claim, self._documents[row]))]
        if term.key is None:
            words, wanted = self._column("words").cells, term.value.encode("utf-8", "surrogatepass")
            return [row for row in rows if (wanted in words[row]) is not term.negated]
        answers, cells = Answers(term), self._column(fields).cells
        return [row for row in rows if answers[cells[row]]]

    def _ordered(self, order: Order | None) -> Rows:
        if order not in self._orders:
            rows = sorted(self._orders[None], key=self._column("place").cells.__getitem__)
            rows.sort(key=self._column(order).cells.__getitem__)
            self._orders[order] = rows
        return self._orders[order]

    def _column(self, name: object) -> Column:
        if name not in self._columns:
            fields, cell = self._made_of(name)
            self._columns[name] = Column(fields, cell)
            with uncollected():
                self._columns[name].extend(self._documents)
        return self._columns[name]

    def _made_of(self, name: Any) -> tuple[Sequence[str], Callable[[Any], Any] | None]:
        match name:
            case Order():
                return lean.ORDERS[name], KEYS[name]
            case "words":
                return ("text", "source", "chain", "tags"), _words
            case "place":
                return ("article", "span"), self._place
            case "id" | "article":
                return (name,), attrgetter(name)
        return name, None

    def _place(self, claim: Any) -> int:
        came = self._came.get(claim.article)
        if came is None:
            came = self._came[claim.article] = self._articles.get(number_of(claim.article), LAST)
        return place(came, claim.span)

    # Following

    def follow(self, ops: Sequence[Op]) -> bool:
        """Take over changes; false where everything has to be made anew."""
        for verb, table, number, document in ops:
            match table, verb:
                case "claims", "put":
                    self._put(number, document)
                case "claims", "drop":
                    self._drop(number)
                case "articles", "put" if number not in self._articles:
                    self._articles[number] = len(self._articles)
                    if LAST in self._came.values():
                        return False
                case (("articles" | "claims"), ("drop" | "wipe")):
                    return False
        return True

    @cached_property
    def _row_of(self) -> dict[str, int]:
        return {number: row for row, number in enumerate(self._numbers)}

    def _put(self, number: str, document: Raw) -> None:
        row = self._row_of.get(number)
        if row is None:
            self._row_of[number] = len(self._documents)
            self._orders = {None: [*self._orders[None], len(self._documents)]}
            self._by_article = None
            self._documents.append(document)
            for column in self._columns.values():
                column.extend([document])
            return
        self._documents[row] = document
        for name, column in self._columns.items():
            if column.put(row, document):
                self._reorder(name)

    def _drop(self, number: str) -> None:
        row = self._row_of.pop(number, None)
        if row is not None:
            self._by_article = None
            for rows in self._orders.values():
                rows.remove(row)

    def _reorder(self, name: object) -> None:
        """Forget the orders that hang on a column."""
        if name in ("article", "place"):
            self._orders, self._by_article = {None: self._orders[None]}, None
        elif isinstance(name, Order):
            self._orders.pop(name, None)


def _words(claim: Any) -> bytes:
    names = (name for hop in claim.chain for name in (hop.name, hop.who))
    texts = (claim.text, claim.source, *names, *claim.tags)
    return "\0".join(text.casefold() for text in texts if text).encode()
