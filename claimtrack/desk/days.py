"""Days to come, as an analyst types them: 3, 3d, 2w, or a date."""

import re
from datetime import date, timedelta

from claimtrack.errors import NotAllowed

_AHEAD = re.compile(r"(\d{1,3}) ?([dw]?)", re.ASCII)
_DAYS = {"": 1, "d": 1, "w": 7}


def day_meant(typed: str, today: date) -> date:
    """The day that somebody means who types ``typed`` today.

    Raises:
        NotAllowed: it is none, or not one day.
    """
    from claimtrack.dates import parse_day  # what reads dates waits until there is one

    typed = typed.strip()
    if ahead := _AHEAD.fullmatch(typed):
        return today + timedelta(days=int(ahead[1]) * _DAYS[ahead[2]])
    when = parse_day(typed)
    if when is None or when.day is None:
        raise NotAllowed(f'"{typed}" is no day: write 3 for days, 2w for weeks, or 2031-05-04')
    return when.day
