"""The workplace: which store is open and who sits at it."""

import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from claimtrack.cli.output import err
from claimtrack.errors import ClaimtrackError

if TYPE_CHECKING:  # keeps `claimtrack --help` quick
    from claimtrack.desk import Desk
    from claimtrack.store import Store


class Workplace:
    """What the options before the command say; the store is opened when it is needed."""

    def __init__(self, store: str | None, reviewer: str | None, *, unlearned: bool = False) -> None:
        self._store = store
        self._reviewer = reviewer
        self._unlearned = unlearned
        self._open: Store | None = None

    @cached_property
    def folder(self) -> Path:
        """Where the claims are kept."""
        named = self._store or os.environ.get("CLAIMTRACK_STORE")
        if named:
            return Path(named)
        if Path("store").is_dir():
            return Path("store")
        from platformdirs import user_data_path

        return user_data_path("claimtrack")

    @cached_property
    def reviewer(self) -> str:
        """Who reviews: as said, else the user's name."""
        if self._reviewer is not None:
            if not self._reviewer.strip():
                raise ClaimtrackError("--as needs a name: every review says whose it is")
            return self._reviewer.strip()
        import getpass

        try:
            return getpass.getuser()
        except (OSError, KeyError):  # a user id without a name, as in some containers
            return "analyst"

    @cached_property
    def learns(self) -> bool:
        """Whether decisions teach the order of claims: unless it was said, or set, otherwise."""
        from claimtrack.tui.config import load

        return not self._unlearned and load().learn

    def desk(self) -> "Desk":
        """The desk at the store; opens it, and tells how its files were found."""
        from claimtrack.desk import Desk
        from claimtrack.store import open_store

        reviewer, self._open = self.reviewer, open_store(self.folder)
        for notice in self._open.notices:
            err(f"claimtrack: {notice}")
        return Desk(self._open, reviewer)

    def leave(self) -> None:
        """Let go of the store, if it was opened."""
        if self._open is not None:
            self._open.close()
