"""P: articles in from inside the screen, beside the review and without holding it up."""

from functools import partial
from pathlib import Path

from textual import work

from claimtrack.desk import Failed, Found
from claimtrack.errors import ClaimtrackError
from claimtrack.tui.aside import aside
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.together import Together
from claimtrack.wording import counted


class Pulling(Together):
    """Reads in a thread, keeps in the thread of the screen: only one writes to the store."""

    async def action_pull(self) -> None:
        """Ask what to pull."""
        hint = "a file, a folder, an address or a feed"
        await self.app.push_screen(Ask("pull", hint, self.pull))

    def pull(self, typed: str) -> None:
        """Pull what lies at a path or an address, in a thread."""
        location = typed.strip()
        if location:
            self.progress(f"pulling {location}")
            expanded = str(Path(location).expanduser()) if location[0] == "~" else location
            self._pull(expanded)

    @work(group="pull")
    async def _pull(self, location: str) -> None:
        located = await aside(self, partial(self.desk.locate, [location]))
        reading = self.desk.read(located)
        articles = claims = 0
        failures: list[str] = []
        for at in range(1, len(located) + 1):
            found = await aside(self, partial(next, reading))
            self.progress(f"pulled {at} of {len(located)}")
            if isinstance(found, Failed):
                failures.append(found.error)
            elif (taken := self._take(found)) is not None:
                articles += 1
                claims += taken
        self._done(articles, claims, failures)

    def _take(self, found: Found) -> int | None:
        """Keep one article; how many claims came with it, if it was new."""
        try:
            taken = self.desk.take(found)
        except ClaimtrackError as error:
            self.failed(error)
            return None
        return None if taken.known else taken.claims

    def _done(self, articles: int, claims: int, failures: list[str]) -> None:
        self.progress("")
        self.catch_up()
        self.tell(f"{counted(articles, 'new article')}, {counted(claims, 'claim')}")
        if failures:
            more = f" (and {len(failures) - 1} more)" if len(failures) > 1 else ""
            self.failed(ClaimtrackError(failures[0] + more))
