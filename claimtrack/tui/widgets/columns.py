"""The second line of a claim in the queue: what the analyst wants to see there, in columns."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from textual.content import Content

from claimtrack import wording
from claimtrack.model import Claim
from claimtrack.tui.widgets.lines import fit, words


class Column(NamedTuple):
    """What a column tells, and how many cells it takes; without a number, its share of the rest."""

    told: Callable[[Claim], str]
    cells: int = 0


def _short(day: date | None) -> str:
    """A day without its year, which the card tells: ``9 Feb``."""
    return wording.day(day).rpartition(" ")[0] if day else ""


COLUMNS: Mapping[str, Column] = {
    "speaker": Column(wording.through),
    "source": Column(lambda claim: claim.source or "outlet unknown"),
    "day": Column(lambda claim: f"{_short(claim.day):>6}", 6),
    "worth": Column(wording.worth, 4),
    "tags": Column(lambda claim: " ".join(claim.tags)),
    "story": Column(lambda claim: claim.story or ""),
}
"""The columns there are, as the config names them."""


def in_columns(claim: Claim, names: Sequence[str], width: int) -> Content:
    """What the columns tell of a claim, in exactly ``width`` cells, straight from row to row."""
    columns = [COLUMNS[name] for name in names]
    sharing = sum(not column.cells for column in columns)
    rest = width - sum(column.cells for column in columns) - (len(columns) - 1)
    share, over = divmod(max(rest, 0), max(sharing, 1))
    pieces = []
    for column in columns:
        room = column.cells or share + over
        over = over if column.cells else 0
        pieces.append(fit(words(column.told(claim), "$quiet"), room))
    return fit(Content(" ").join(pieces), width)
