"""Due: the days on which a claim about times to come has to be looked at again."""

from datetime import date, timedelta

from claimtrack.model.claim import Claim
from claimtrack.model.when import When


def days_due(claim: Claim) -> tuple[date, ...]:
    """When the times that a claim speaks of begin, and the day after they end.

    Only days after the one on which it was said or published count: what lies before is no
    promise. A time of a single day is looked at once, when it is over.
    """
    said = claim.day
    if said is None:
        return ()
    days = {day for when in claim.about for day in _turns(when) if day > said}
    return tuple(sorted(days))


def _turns(when: When) -> tuple[date, ...]:
    """The first day of a time and the first day after it, as far as the words give them."""
    begins, ends = when.earliest, when.latest
    over = (ends + timedelta(days=1),) if ends and ends < date.max else ()
    return over if begins is None or begins == ends else (begins, *over)
