"""What widgets tell the screen they stand on: what happened, in the past tense."""

from dataclasses import dataclass

from textual.message import Message


@dataclass
class CursorMoved(Message):
    """The cursor of a list stands on another row, counted from 0."""

    row: int


@dataclass
class RowOpened(Message):
    """A row of a list was clicked where the cursor already stood."""

    row: int


@dataclass
class FilterTyped(Message):
    """The text of the filter has changed."""

    text: str


@dataclass
class FilterClosed(Message):
    """The filter line was left; ``kept`` is false after escape."""

    kept: bool
