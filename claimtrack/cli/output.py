"""What the command line prints: safe for any terminal, plain in a pipe."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from claimtrack.display import escape_json, show
from claimtrack.errors import ClaimtrackError


class NotPrinted(ClaimtrackError):
    """Standard output takes nothing more. What was done before is done."""


def begin() -> None:
    """Print whatever comes, also where a stream was closed: no file may come to its number."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("r+", encoding="utf-8"))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def end() -> None:
    """Leave nothing of what was not printed for the interpreter to complain about."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def out(text: str) -> None:
    """One line on standard output, hidden characters made visible."""
    with _printing():
        sys.stdout.write(show(text, one_line=True) + "\n")


def err(text: str) -> None:
    """One line on standard error, hidden characters made visible."""
    flush()
    with suppress(OSError):  # there is nowhere left to tell it
        sys.stderr.write(show(text, one_line=True) + "\n")


def flush() -> None:
    """Have everything printed that was written.

    Raises:
        NotPrinted: some of it cannot be.
    """
    with _printing():
        sys.stdout.flush()


def out_json(values: Any) -> None:
    """Any values of the model as indented JSON."""
    import msgspec

    encoded = msgspec.json.format(msgspec.json.encode(values), indent=2).decode()
    with _printing():
        sys.stdout.write(escape_json(encoded) + "\n")


def out_labelled(rows: Iterable[tuple[str, str]]) -> None:
    """Rows of a label and what it says; a row that says nothing is left out."""
    for label, text in rows:
        if text:
            out(f"{label:<12}{text}")


@contextmanager
def _printing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:  # the reader has seen enough: nothing to complain about
        raise
    except OSError as error:
        why = error.strerror or str(error)
        raise NotPrinted(
            f'the output cannot be written ({why}): "claimtrack log" shows what was done'
        ) from None
