"""When: a date with its precision and the words it came from."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimtrack.model.span import Span


class Precision(StrEnum):
    """How finely the words fix the time; ``open`` where one end is not given at all."""

    TIME = "time"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    RANGE = "range"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """An interval of days, both ends included; ``None`` is an end that nothing gives.

    ``text`` and ``span`` are the words it was read from; ``how`` tells a person how they were
    resolved ("month and day; year from the article; weekday agrees"). ``agrees`` is false
    where the words contradict themselves, as a weekday that does not fit its date.
    """

    earliest: date | None
    latest: date | None
    precision: Precision
    text: str
    how: str
    span: Span | None = None
    agrees: bool = True

    @property
    def day(self) -> date | None:
        """The one day to sort by: the first that is known."""
        return self.earliest or self.latest
