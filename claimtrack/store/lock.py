"""The lock of a store: many may read together, one writes alone, and nobody waits for ever."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock, Thread

from claimtrack.display import show
from claimtrack.errors import StoreError
from claimtrack.store.files import make_folder, private, told

SILENT_WAIT = 0.5
"""Seconds until a person is told who is waited for; a change takes milliseconds."""
LONGEST_WAIT = 30.0
"""Seconds until it is given up."""


class Lock:
    """A lock on a file beside the store: many may read together, one writes alone.

    It also holds between the threads of this process. Where the lock file is not there, or
    cannot be opened, nobody can write, and reading needs no lock.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fd: int | None = None
        self._threads = RLock()
        self._held = False

    @classmethod
    def beside(cls, path: Path) -> "Lock":
        """The lock of a store file."""
        return cls(path.with_name(f"{path.name}.lock"))

    @contextmanager
    def shared(self) -> Iterator[None]:
        """Read while nobody writes.

        Raises:
            StoreError: the lock cannot be had.
        """
        with self._locked(fcntl.LOCK_SH):
            yield

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Write while nobody reads or writes; the folder is made if it is not there.

        Raises:
            StoreError: the lock cannot be had.
        """
        with self._locked(fcntl.LOCK_EX):
            yield

    def note(self, line: str) -> None:
        """Leave a line of constant length in the lock file: a hint, neither synced nor sure."""
        with suppress(OSError):
            os.pwrite(-1 if self._fd is None else self._fd, line.encode(), 0)

    def noted(self) -> str:
        """The line that was left last; empty if none can be read."""
        try:
            noted = os.pread(-1 if self._fd is None else self._fd, 200, 0)
        except OSError:
            return ""
        return noted.decode("ascii", "replace")

    def close(self) -> None:
        """Let go of the lock file."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def __del__(self) -> None:
        self.close()

    @contextmanager
    def _locked(self, how: int) -> Iterator[None]:
        with self._threads:
            if self._held:
                yield
                return
            self._held = self._take(how)
            try:
                yield
            finally:
                self._held = False
                if self._fd is not None:
                    fcntl.flock(self._fd, fcntl.LOCK_UN)

    def _take(self, how: int) -> bool:
        """Lock the file that stands at the path: one that was taken away keeps nobody out."""
        while (fd := self._opened(how)) is not None:
            with told(self._path, "locked"):
                self._wait(fd, how)
                if self._stands(fd):
                    return True
            self.close()
        return False

    def _opened(self, how: int) -> int | None:
        """The lock file, which a writer makes and a reader does without."""
        if self._fd is None and how == fcntl.LOCK_EX:
            with told(self._path, "written"):
                make_folder(self._path.parent)
                self._fd = private(str(self._path), os.O_RDWR | os.O_CREAT)
        for flags in (os.O_RDWR, os.O_RDONLY):
            if self._fd is None:
                with suppress(OSError):
                    self._fd = os.open(self._path, flags)
        return self._fd

    def _stands(self, fd: int) -> bool:
        try:
            return os.path.samestat(os.fstat(fd), os.stat(self._path))  # noqa: PTH116 - quicker
        except FileNotFoundError:
            return False

    def _wait(self, fd: int, how: int) -> None:
        """Take the lock in one's turn, and tell a person if that is long in coming.

        Raises:
            StoreError: it did not become free.
        """
        while not _taken(fd, how):
            queuing = Thread(target=_queue, args=(fd, how), daemon=True)
            queuing.start()
            try:
                self._tell_while(queuing, fd)
            except BaseException:
                self.close()  # who is still queuing goes with the file, whatever he gets
                raise

    def _tell_while(self, queuing: Thread, fd: int) -> None:
        queuing.join(SILENT_WAIT)
        if queuing.is_alive():
            _tell(f"waiting for {_holder(fd)}, which holds {self._path}")
            queuing.join(LONGEST_WAIT - SILENT_WAIT)
        if queuing.is_alive():
            raise StoreError(
                f"{self._path} was held by {_holder(fd)} for {LONGEST_WAIT:.0f} seconds: "
                "end that or wait for it, and try again; nothing was changed"
            )


def _taken(fd: int, how: int) -> bool:
    """Take the lock if it is free."""
    try:
        fcntl.flock(fd, how | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _queue(fd: int, how: int) -> None:
    """Wait in the system's queue, which lets in who came first; it has no end of patience."""
    with suppress(OSError):
        fcntl.flock(fd, how)


def _holder(fd: int) -> str:
    """Who holds a lock on a file, as far as the system says; Linux does."""
    file = f":{os.fstat(fd).st_ino}"
    with suppress(OSError):
        for line in Path("/proc/locks").read_text("ascii").splitlines():
            _, kind, _, _, process, locked, *_ = line.split()
            if kind == "FLOCK" and locked.endswith(file) and process != "0":
                return f"process {process}"
    return "another claimtrack"


def _tell(line: str) -> None:
    """Say something while a change waits: on standard error, or where a front has it go."""
    from logging import getLogger

    getLogger("claimtrack").warning("claimtrack: %s", show(line, one_line=True))
