"""F: the queries that were given a name in the config, with how many claims each shows."""

from collections.abc import Callable, Mapping, Sequence

from textual.content import Content

from claimtrack.desk import Desk
from claimtrack.model import Query
from claimtrack.tui.bindings import bindings
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.overview import Overview
from claimtrack.tui.widgets.lines import fit, words
from claimtrack.tui.widgets.rows import Rows

Named = tuple[str, Query, int]
"""A name, its query, and how many claims it shows."""


class QueryList(Rows[Named]):
    """One line a query."""

    def draw(self, row: Named, width: int, *, current: bool) -> Sequence[Content]:
        """Name, count, and what is asked for."""
        name, query, count = row
        edge = Content.styled("▌ " if current else "  ", "$marked")
        title = fit(words(name, "bold" if current else ""), 24)
        asked = fit(words(query.text, "$quiet"), width - 36)
        return (Content.assemble(edge, title, f"{count:>7,}   ", asked),)


class QueriesScreen(Overview[Named]):
    """The saved queries, in the order of the config."""

    BINDINGS = bindings(Where.QUERIES)

    def __init__(
        self, desk: Desk, queries: Mapping[str, Query], then: Callable[[Query], None]
    ) -> None:
        """``then`` gets the query that is chosen."""
        super().__init__()
        self._desk = desk
        self._queries = queries
        self._then = then

    def rows_widget(self) -> QueryList:
        """The list."""
        return QueryList()

    def title_of(self, rows: Sequence[Named]) -> str:
        """How many there are, or how to save one."""
        if rows:
            return f"queries  {len(rows)}"
        return 'no saved queries yet: in the config, [queries] and open = "state:tracked"'

    def on_mount(self) -> None:
        """Count what each shows."""
        self.show(
            [(name, each, len(self._desk.claims(each))) for name, each in self._queries.items()]
        )

    def action_query_show(self) -> None:
        """Show its claims."""
        if self.rows.current:
            query = self.rows.current[1]
            self.dismiss(None)
            self._then(query)
