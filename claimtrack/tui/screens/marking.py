"""m M V: several claims at once, to which the next act then applies as one."""

from collections.abc import Iterable, Sequence

from claimtrack.errors import ClaimtrackError
from claimtrack.model import Claim, Query
from claimtrack.tui.bindings import bindings
from claimtrack.tui.commands import Where
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.reviewing import Reviewing


class Marking(Reviewing):
    """Which claims the next act applies to: the marked ones, else the one under the cursor."""

    BINDINGS = bindings(Where.MARK)

    _last_marked: int = 0

    @property
    def chosen(self) -> Sequence[Claim]:
        """The marked claims as they are shown, else the one under the cursor."""
        if self.claims.marked:
            return list(self.claims.marked.values())
        return [self.claims.current] if self.claims.current else []

    def unmark(self) -> bool:
        """Let go of all marks; whether there were any."""
        had = bool(self.claims.marked)
        self.claims.marked = {}
        return had

    def action_mark(self) -> None:
        """Mark the claim under the cursor and go on; a marked one is let go."""
        claim = self.claims.current
        if claim is None:
            return
        kept = {**self.claims.marked}
        self._last_marked = self.claims.cursor
        if kept.pop(claim.id, None) is None:
            kept[claim.id] = claim
        self._mark(kept)
        self.claims.move("down")

    def action_mark_range(self) -> None:
        """Mark everything from the last mark to the cursor."""
        first, last = sorted((self._last_marked, self.claims.cursor))
        self._mark_too(self.queue.claims[first : last + 1])

    async def action_mark_matching(self) -> None:
        """Ask for a filter and mark what it matches among the claims shown."""
        hint = "a filter; nothing: all that are shown"
        await self.app.push_screen(Ask("mark", hint, self._mark_matching))

    def _mark_matching(self, typed: str) -> None:
        try:
            query = Query.parse(typed)
        except ClaimtrackError as error:
            self.failed(error)
        else:
            self._mark_too(filter(query.matches, self.queue.claims))

    def _mark_too(self, claims: Iterable[Claim]) -> None:
        self._mark({**self.claims.marked, **{claim.id: claim for claim in claims}})

    def _mark(self, marked: dict[str, Claim]) -> None:
        self.claims.marked = marked
        self.tell(f"{len(marked):,} marked · the next act applies to all · esc unmarks")
