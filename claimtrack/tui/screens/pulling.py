"""P: articles in from inside the screen, beside the review and without holding it up."""

from abc import abstractmethod
from pathlib import Path

from textual.screen import Screen
from textual.worker import get_current_worker

from claimtrack.desk import Desk, Failed, Found
from claimtrack.errors import ClaimtrackError
from claimtrack.tui.screens.ask import Ask


class Pulling(Screen[None]):
    """Reads in a thread, keeps in the thread of the screen: only one writes to the store."""

    desk: Desk

    @abstractmethod
    def progress(self, told: str) -> None:
        """Show how far a pull is; an empty text ends it."""

    @abstractmethod
    def pulled(self, told: str) -> None:
        """Show what came in, and say it."""

    @abstractmethod
    def failed(self, error: ClaimtrackError) -> None:
        """Say what went wrong."""

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
            self.run_worker(lambda: self._read(expanded), thread=True, group="pull")

    def _read(self, location: str) -> None:
        """Runs in the thread."""
        worker = get_current_worker()
        located = self.desk.locate([location])
        articles = claims = 0
        failures: list[str] = []
        for at, found in enumerate(self.desk.read(located), 1):
            if worker.is_cancelled:
                return
            taken = self.app.call_from_thread(self._take, found, f"pulled {at} of {len(located)}")
            articles += taken is not None
            claims += taken or 0
            failures += [found.error] if isinstance(found, Failed) else []
        self.app.call_from_thread(self._done, articles, claims, failures)

    def _take(self, found: Found | Failed, told: str) -> int | None:
        """Keep one article; how many claims came with it, if it was new."""
        self.progress(told)
        if isinstance(found, Failed):
            return None
        try:
            taken = self.desk.take(found)
        except ClaimtrackError as error:
            self.failed(error)
            return None
        return None if taken.known else taken.claims

    def _done(self, articles: int, claims: int, failures: list[str]) -> None:
        self.progress("")
        self.pulled(f"{articles} new articles, {claims} claims")
        if failures:
            more = f" (and {len(failures) - 1} more)" if len(failures) > 1 else ""
            self.failed(ClaimtrackError(failures[0] + more))
