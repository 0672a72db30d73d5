"""The tags with how many claims have each: rename, merge, delete, each one undo."""

from collections.abc import Callable, Sequence
from functools import partial

from textual.content import Content

from claimtrack.desk import Desk
from claimtrack.errors import ClaimtrackError
from claimtrack.model import Act, Query
from claimtrack.model.query import Term
from claimtrack.tui.bindings import bindings, bindings_of
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.confirm import Confirm
from claimtrack.tui.screens.overview import Overview
from claimtrack.tui.widgets.lines import fit, words
from claimtrack.tui.widgets.rows import Rows

TagCount = tuple[str, int]


class TagList(Rows[TagCount]):
    """One line a tag."""

    def draw(self, row: TagCount, width: int, *, current: bool) -> Sequence[Content]:
        """The tag and its count."""
        tag, count = row
        edge = Content.styled("▌ " if current else "  ", "$marked")
        name = fit(words(tag, "bold" if current else ""), min(40, width - 12))
        return (Content.assemble(edge, name, (f"{count:>8,}", "$quiet")),)


class TagsScreen(Overview[TagCount]):
    """All tags, the most used first."""

    BINDINGS = bindings(Where.TAGS) + bindings_of(["undo", "redo"])

    def __init__(self, desk: Desk, then: Callable[[Query], None]) -> None:
        """``then`` gets the query of a tag whose claims are to be shown."""
        super().__init__()
        self._desk = desk
        self._then = then

    def rows_widget(self) -> TagList:
        """The list."""
        return TagList()

    def title_of(self, rows: Sequence[TagCount]) -> str:
        """How many there are."""
        return f"tags  {len(rows)}" if rows else "no tags yet: t gives a claim one"

    def on_mount(self) -> None:
        """Show the tags there are."""
        super().on_mount()
        self._refill()

    def _refill(self) -> None:
        self.show(tuple(self._desk.tags().items()))

    def action_tag_show(self) -> None:
        """Show the claims of the tag."""
        if self.rows.current:
            tag = self.rows.current[0]
            self.dismiss(None)
            self._then(_having(tag))

    async def action_tag_rename(self) -> None:
        """Ask for the new name; one that is there already takes these claims too."""
        if self.rows.current:
            tag, count = self.rows.current
            rename = partial(self._rename, tag)
            known = [each for each, _ in self.rows.rows]
            await self.app.push_screen(Ask(f"{count:,} claims", "the new name", rename, known))

    def _rename(self, tag: str, typed: str) -> None:
        name = typed.strip()
        if name and name != tag:
            claims = self._desk.claims(_having(tag))
            self._act(lambda: self._desk.tag(claims, add=name.split(), remove=[tag]))

    async def action_tag_drop(self) -> None:
        """Ask before it is taken from all its claims."""
        if self.rows.current:
            tag, count = self.rows.current
            drop = partial(self._drop, tag)
            await self.app.push_screen(Confirm(f"take it from {count:,} claims", drop))

    def _drop(self, tag: str, _: bool) -> None:
        claims = self._desk.claims(_having(tag))
        self._act(lambda: self._desk.tag(claims, remove=[tag]))

    def action_undo(self) -> None:
        """Take the last act back."""
        self._act(self._desk.undo)

    def action_redo(self) -> None:
        """Do it again."""
        self._act(self._desk.redo)

    def _act(self, do: Callable[[], Act | None]) -> None:
        try:
            act = do()
        except ClaimtrackError as error:
            self.warn(str(error))
        else:
            self.tell(f"{act.label} · {len(act.changes):,} claims · u undoes" if act else "")
        self._refill()


def _having(tag: str) -> Query:
    return Query(f"tag:{tag}", ((Term("tag", ":", tag.casefold()),),))
