"""The tags with how many claims have each: rename, merge, delete, each one undo."""

from collections.abc import Sequence
from functools import partial

from textual.content import Content

from claimtrack.model import Act, Query
from claimtrack.tui.bindings import bindings
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.confirm import Confirm
from claimtrack.tui.screens.renaming import Renaming
from claimtrack.tui.widgets.lines import fit, words
from claimtrack.tui.widgets.rows import Rows
from claimtrack.wording import counted

TagCount = tuple[str, int]


class TagList(Rows[TagCount]):
    """One line a tag."""

    def draw(self, row: TagCount, width: int, *, current: bool) -> Sequence[Content]:
        """The tag and its count."""
        tag, count = row
        edge = Content.styled("▌ " if current else "  ", "$marked")
        name = fit(words(tag, "bold" if current else ""), min(40, width - 12))
        return (Content.assemble(edge, name, (f"{count:>8,}", "$quiet")),)


class TagsScreen(Renaming[TagCount]):
    """All tags, the most used first."""

    BINDINGS = bindings(Where.TAGS)
    mode = "tags"

    def rows_widget(self) -> TagList:
        """The list."""
        return TagList()

    def title_of(self, rows: Sequence[TagCount]) -> str:
        """How many there are."""
        return f"tags  {len(rows)}" if rows else "no tags yet: t gives a claim one"

    def refill(self) -> None:
        """Show the tags there are now."""
        self.show(tuple(self.desk.tags().items()))

    def action_tag_show(self) -> None:
        """Show the claims of the tag."""
        if self.rows.current:
            self.look_at(Query.having("tag", self.rows.current[0]))

    async def action_tag_rename(self) -> None:
        """Ask for the new name."""
        if self.rows.current:
            tag, count = self.rows.current
            known = [each for each, _ in self.rows.rows]
            await self.ask_name(tag, count, known, self._rename)

    def _rename(self, tag: str, typed: str) -> Act | None:
        return self.desk.rename_tag(tag, typed.split())

    async def action_tag_drop(self) -> None:
        """Ask before it is taken from all its claims."""
        if self.rows.current:
            tag, count = self.rows.current
            drop = partial(self._drop, tag)
            await self.app.push_screen(Confirm(f"take it from {counted(count, 'claim')}", drop))

    def _drop(self, tag: str, _: bool) -> None:
        self.act(partial(self.desk.drop_tag, tag))
