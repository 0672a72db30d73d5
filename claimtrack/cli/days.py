"""Days as they are typed after an option: a written date, and nothing that is counted."""

from datetime import date

import click


def written_day(typed: str, otherwise: str = "") -> date:
    """The day that somebody typed; ``otherwise`` is what may be typed instead.

    Raises:
        click.UsageError: it is none.
    """
    from claimtrack.dates import parse_day  # what reads dates waits until there is one

    when = parse_day(typed)
    if when is None or when.day is None:
        raise click.UsageError(f'"{typed}" is no day: write one like 2031-05-04{otherwise}.')
    return when.day
