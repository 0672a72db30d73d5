"""P: articles in from inside the screen, beside the review and without holding it up."""

from functools import partial
from pathlib import Path

from textual import work

from claimtrack.desk import Failed, Found, Taken
from claimtrack.errors import ClaimtrackError
from claimtrack.tui.aside import aside
from claimtrack.tui.screens.ask import Ask
from claimtrack.tui.screens.together import Together
from claimtrack.wording import counted


class Pulling(Together):
    """Reads in a thread, keeps in the thread of the screen: only one writes to the store."""

    async def action_pull(self) -> None:
        """Ask what to pull."""
        hint = "a file, a folder or an address"
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
        taken: list[Taken] = []
        failures: list[str] = []
        for at in range(1, len(located) + 1):
            found = await aside(self, partial(next, reading))
            self.progress(f"pulled {at} of {len(located)}")
            if isinstance(found, Failed):
                failures.append(found.error)
            else:
                taken += self._take(found)
        self._done(taken, failures)

    def _take(self, found: Found) -> list[Taken]:
        """Keep one article, if that can be."""
        try:
            return [self.desk.take(found)]
        except ClaimtrackError as error:
            self.failed(error)
            return []

    def _done(self, taken: list[Taken], failures: list[str]) -> None:
        self.progress("")
        self.catch_up()
        self.tell(_told(taken) if taken or not failures else "")
        if failures:
            more = f" (and {len(failures) - 1} more)" if len(failures) > 1 else ""
            self.failed(ClaimtrackError(failures[0] + more))


def _told(taken: list[Taken]) -> str:
    """How many articles were new, and what became of those whose text was there before."""
    known = [each for each in taken if each.known]
    claims = sum(each.claims for each in taken)
    new = f"{counted(len(taken) - len(known), 'new article')}, {counted(claims, 'claim')}"
    versions = sum(not each.known and each.previous is not None for each in taken)
    again = sum(each.changed for each in known)
    recheck = sum(len(each.recheck) for each in taken)
    more = (
        (versions, f"{counted(versions, 'new version')} among them"),
        (len(known), f"{len(known):,} known"),
        (again, f"{again:,} of them read{'s' * (again == 1)} again as an earlier version"),
        (recheck, f"{counted(recheck, 'decided claim')} to look at again"),
    )
    return " · ".join((new, *(told for count, told in more if count)))
