"""Columns: claims found and ordered without reading them whole.

A column has one small cell for each claim, is made when a filter or an order first asks for
it, and follows every change from then on. Claims with equal cells give equal answers, so that
a condition is asked once for each different cell.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, partial
from itertools import groupby
from operator import attrgetter
from typing import Any

from msgspec import Raw

from claimtrack.model import Claim, Order, Query
from claimtrack.model.query import Term
from claimtrack.store import lean
from claimtrack.store.column import Answers, Cells, Column, words
from claimtrack.store.commits import Op
from claimtrack.store.documents import decoded
from claimtrack.store.hits import Hits, Rows, first_of_each
from claimtrack.store.ordering import KEYS, LAST, Came, place
from claimtrack.store.tables import Tables, uncollected

_AT_ONCE = 4096
"""Claims that are read before their cells are made: more would only take memory."""

_ALWAYS_ASKED = ("article", ("state",), ("state", "until"))
"""What every session asks for in its first second: read with the first, it costs nothing more."""


class Columns:
    """The claims of a store by row, with the columns that were asked for."""

    def __init__(self, tables: Tables) -> None:
        claims = tables.get("claims", {})
        self._documents: list[Raw] = list(claims.values())
        self._numbers = list(claims)
        self._columns: dict[object, Column] = {}
        self._orders: dict[Order | None, Rows] = {None: list(range(len(claims)))}
        self._articles = {number: at for at, number in enumerate(tables.get("articles", {}))}
        self._hits = Hits()
        self._ids: dict[str, str] = {}
        self._by_article: dict[str, Rows] | None = None

    # Finding

    def find(self, query: Query, order: Order | None, fold: Mapping[str, int]) -> list[Raw]:
        """The claims that match, in order; of those with one number in ``fold``, the first."""
        first = () if self._columns else _ALWAYS_ASKED
        self._make({*first, *self._asked_by(query), *(("place", order) if order else ())})
        kept = [self._narrowed(order, terms) for terms in query.alternatives]
        found = [rows for rows in kept if rows]
        if len(found) <= 1:
            rows = found[0] if found else []
        else:
            wanted = set().union(*found)
            rows = [row for row in self._ordered(order) if row in wanted]
        return self._documents_of(first_of_each(rows, self._numbers, fold) if fold else rows)

    def of_article(self, article: str) -> list[Raw]:
        """The claims of one article, in the order of their spans."""
        if self._by_article is None:
            self._make(("article", "place"))
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

    def _narrowed(self, order: Order | None, terms: tuple[Term, ...]) -> Rows:
        """The claims that fulfil all terms, looked for among what was found before."""
        if not terms:
            return self._ordered(order)
        rows, left = self._hits.nearest(order, terms) or (self._ordered(order), terms)
        for term in sorted(left, key=lambda term: term.key is None):  # words take longest
            rows = self._answering(rows, term)
        self._hits.keep(order, terms, rows)
        return rows

    def _answering(self, rows: Rows, term: Term) -> Rows:
        name = _column_of(term)
        if name is None:
            return [row for row in rows if term.holds(decoded(Claim, self._documents[row]))]
        cells = self._column(name).cells
        if name == "words":
            wanted = term.value.encode("utf-8", "surrogatepass")
            return [row for row in rows if (wanted in cells[row]) is not term.negated]
        answers = Answers(term)
        return [row for row in rows if answers[cells[row]]]

    def _ordered(self, order: Order | None) -> Rows:
        if order not in self._orders:
            rows = sorted(self._orders[None], key=self._column("place").cells.__getitem__)
            rows.sort(key=self._column(order).cells.__getitem__)
            self._orders[order] = rows
        return self._orders[order]

    # Reading

    def prepare(self, most: int) -> bool:
        """Read up to ``most`` claims for what will be asked soon; whether there are more."""
        self._make(("words", ("tags",)), most)
        return len(self._columns["words"]) < len(self._documents)

    def _asked_by(self, query: Query) -> Iterable[object]:
        terms = (term for terms in query.alternatives for term in terms)
        return (name for name in map(_column_of, terms) if name not in (None, "words"))

    def _column(self, name: object) -> Column:
        column = self._columns.get(name)
        if column is None or len(column) < len(self._documents):
            self._make((name,))
        return self._columns[name]

    def _make(self, names: Iterable[object], most: int | None = None) -> None:
        """Read columns to their end, or up to ``most`` claims; each claim once for all of them."""
        for name in names:
            if name not in self._columns:
                self._columns[name] = Column(*self._made_of(name))
        end = len(self._documents)
        short = (self._columns[name] for name in names)
        columns = sorted((each for each in short if len(each) < end), key=len)
        for begin, together in groupby(columns, key=len):
            until = end if most is None else min(begin + most, end)
            self._read(list(together), range(begin, until))

    def _read(self, columns: Sequence[Column], rows: range) -> None:
        fields = sorted({field for column in columns for field in column.fields})
        read = lean.decoder(tuple(fields))
        with uncollected():
            for begin in rows[::_AT_ONCE]:
                documents = self._documents[begin : min(begin + _AT_ONCE, rows.stop)]
                claims = list(map(read, documents))
                for column in columns:
                    column.extend(claims)

    def _made_of(self, name: Any) -> tuple[Sequence[str], Cells | None]:
        match name:
            case Order():
                return lean.ORDERS[name], partial(map, KEYS[name])
            case "words":
                return ("text", "source", "chain", "tags"), partial(map, words)
            case "place":
                return ("article", "span"), self._places
            case "id":
                return (name,), partial(map, attrgetter(name))
            case "article":
                return (name,), self._one_of_each_article
        return name, None

    def _places(self, claims: Iterable[Any]) -> Iterable[int]:
        came = self._came
        return (place(came[each.article], each.span) for each in claims)

    @cached_property
    def _came(self) -> Came:
        return Came(self._articles)

    def _one_of_each_article(self, claims: Iterable[Any]) -> Iterable[str]:
        """The ids, the same object for all claims of an article."""
        return (self._ids.setdefault(each.article, each.article) for each in claims)

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
            self._hits.forget()
            self._row_of[number] = len(self._documents)
            self._orders = {None: [*self._orders[None], len(self._documents)]}
            self._by_article = None
            self._numbers.append(number)
            self._documents.append(document)  # its cells are made when they are asked for
            return
        self._documents[row] = document
        for name, column in self._columns.items():
            if row < len(column) and column.put(row, column.read(document)):
                self._reorder(name)
        self._hits.follow(row, self._holds)

    def _holds(self, row: int, terms: tuple[Term, ...]) -> bool:
        return all(self._answering([row], term) for term in terms)

    def _drop(self, number: str) -> None:
        row = self._row_of.pop(number, None)
        if row is not None:
            self._hits.forget()
            self._by_article = None
            for rows in self._orders.values():
                rows.remove(row)

    def _reorder(self, name: object) -> None:
        """Forget the orders that hang on a column, and what was found in them."""
        if name in ("article", "place"):
            self._orders, self._by_article = {None: self._orders[None]}, None
            self._hits.forget()
        elif isinstance(name, Order):
            self._orders.pop(name, None)
            self._hits.forget()


def _column_of(term: Term) -> object:
    """The column that a term asks; ``None`` where it has to see the whole claim."""
    fields = lean.read_by(term)
    if fields is None or "\0" in term.value or not term.value:
        return None
    return "words" if term.key is None else fields
