"""The command line: all that the screen can do, one line at a time."""

from claimtrack.cli.main import main

__all__ = ["main"]
