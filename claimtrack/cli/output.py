"""What the command line prints: safe for any terminal, plain in a pipe."""

import sys
from collections.abc import Iterable
from typing import Any

from claimtrack.display import escape_json, show


def out(text: str) -> None:
    """One line on standard output, hidden characters made visible."""
    sys.stdout.write(show(text, one_line=True) + "\n")


def err(text: str) -> None:
    """One line on standard error, hidden characters made visible."""
    sys.stdout.flush()
    sys.stderr.write(show(text, one_line=True) + "\n")


def out_json(values: Any) -> None:
    """Any values of the model as indented JSON."""
    import msgspec

    encoded = msgspec.json.format(msgspec.json.encode(values), indent=2).decode()
    sys.stdout.write(escape_json(encoded) + "\n")


def out_labelled(rows: Iterable[tuple[str, str]]) -> None:
    """Rows of a label and what it says; a row that says nothing is left out."""
    for label, text in rows:
        if text:
            out(f"{label:<12}{text}")
