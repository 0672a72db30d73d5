"""Pages are read apart: in a process that can be stopped when a page takes too much of it."""

import atexit
import json
import os
import subprocess
import sys
from functools import cache
from threading import Lock, Timer
from typing import Any, cast

from claimtrack.errors import PullError

SECONDS = 10.0
"""For one page: a long one, of 0.8 MB and 5,000 paragraphs, was measured to take one."""
MEMORY = 1 << 30
"""Bytes of address space: a page of 3 MB was measured to take a fifth of it."""


class Apart:
    """A child process that clips one page after the other; a new one when it was stopped."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._child: subprocess.Popen[bytes] | None = None

    def clip(self, page: str, address: str | None) -> dict[str, Any] | None:
        """What ``clipping.clip`` gives; ``None`` if that took too much time or memory.

        Raises:
            PullError: pages cannot be read at all, with what is installed.
        """
        question = json.dumps([page, address]).encode() + b"\n"
        answer = b""
        with self._lock:
            child = self._running()
            alarm = Timer(SECONDS, child.kill)
            alarm.daemon = True
            alarm.start()
            try:
                answer = _ask(child, question)
            finally:
                alarm.cancel()
                if not answer.endswith(b"\n"):
                    self.stop()  # what it still had to say would be taken for the next answer
        found = json.loads(answer) if answer.endswith(b"\n") else None
        if isinstance(found, str):
            raise PullError(f"pages cannot be read ({found}): install claimtrack again")
        return cast(dict[str, Any] | None, found)

    def stop(self) -> None:
        """End the child, if there is one."""
        if self._child:
            self._child.kill()
            self._child.communicate()
            self._child = None

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self.stop()
            self._child = _start()
        return self._child


@cache
def apart(_process: int) -> Apart:
    """The one of this process, by its id: a fork must not share the pipes of its parent."""
    found = Apart()
    atexit.register(found.stop)
    return found


def _start() -> subprocess.Popen[bytes]:
    """It imports what this process would, and nothing from the folder one is in (-P).

    Ctrl+c does not reach it: this process ends it.
    """
    return subprocess.Popen(
        [sys.executable, "-P", "-m", __name__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        start_new_session=True,
    )


def _ask(child: subprocess.Popen[bytes], question: bytes) -> bytes:
    assert child.stdin
    assert child.stdout
    try:
        child.stdin.write(question)
        child.stdin.flush()
    except BrokenPipeError:
        return b""
    return child.stdout.readline()


def serve() -> None:
    """Clip the pages that come in, one JSON line each, until there are no more."""
    _limit_memory()
    try:
        from claimtrack.pull.clipping import clip
    except ImportError as missing:
        sys.stdout.write(json.dumps(str(missing).splitlines()[0]) + "\n")
        return

    for line in sys.stdin.buffer:
        sys.stdout.write(json.dumps(clip(*json.loads(line))) + "\n")
        sys.stdout.flush()


def _limit_memory() -> None:
    """Where the system knows no such limit there is only the one in time."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    except (ImportError, ValueError, OSError):
        return


if __name__ == "__main__":
    serve()
