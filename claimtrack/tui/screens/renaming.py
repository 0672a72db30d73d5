"""A list of names that stand on many claims: each act there is told, and one undo."""

from abc import abstractmethod
from collections.abc import Callable
from functools import partial

from claimtrack.desk import Desk
from claimtrack.errors import ClaimtrackError
from claimtrack.model import Act, Query
from claimtrack.tui.bindings import bindings_of
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.overview import Overview, Row
from claimtrack.wording import counted

Rename = Callable[[str, str], Act | None]
"""What gives a name another one."""


class Renaming(Overview[Row]):
    """Names with how many claims bear them."""

    BINDINGS = bindings_of(["undo", "redo"])

    def __init__(self, desk: Desk, then: Callable[[Query], None]) -> None:
        """``then`` gets the query for the claims of the name that is chosen."""
        super().__init__()
        self.desk = desk
        self._then = then

    @abstractmethod
    def refill(self) -> None:
        """Show the names there are now."""

    def on_mount(self) -> None:
        """Show the names there are."""
        self.refill()

    def look_at(self, query: Query) -> None:
        """Go back to the review and show other claims there."""
        self.dismiss(None)
        self._then(query)

    async def ask_name(self, name: str, count: int, known: list[str], rename: Rename) -> None:
        """Ask for the new name; one that is ``known`` already takes these claims too."""

        def answered(typed: str) -> None:
            if typed.strip() not in ("", name):
                self.act(partial(rename, name, typed.strip()))

        await self.app.push_screen(
            Ask(counted(count, "claim"), "the new name", answered, known, whole=True)
        )

    def act(self, do: Callable[[], Act | None]) -> None:
        """Do something to a name, say what was done or why not, and show what there is now."""
        try:
            act = do()
        except ClaimtrackError as error:
            self.warn(str(error))
        else:
            self.tell(self.told_of(act) if act else "")
        self.refill()

    def action_undo(self) -> None:
        """Take the last act back."""
        self.act(self.desk.undo)

    def action_redo(self) -> None:
        """Do it again."""
        self.act(self.desk.redo)
