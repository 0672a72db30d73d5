"""What widgets tell the screen they stand on: what happened, in the past tense."""

from dataclasses import dataclass

from textual.message import Message

from claimtrack.model import Query


@dataclass
class CursorMoved(Message):
    """The cursor of a list stands on another row, counted from 0."""

    row: int


@dataclass
class RowOpened(Message):
    """A row of a list was clicked where the cursor already stood."""

    row: int


@dataclass
class ClaimClicked(Message):
    """Another claim of the article was clicked, by its id."""

    claim: str


@dataclass
class Filtered(Message):
    """Another filter was typed, or the one before was gone back to."""

    query: Query
