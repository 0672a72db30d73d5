"""Due: the days on which a claim about times to come has to be looked at again."""

from datetime import date, timedelta

from claimtrack.model.claim import Claim
from claimtrack.model.when import When

UNTIMED = timedelta(days=90)
"""When a promise is looked at again that names no day ("soon", "will build a bridge", "in the
weeks ahead"): after a quarter of a year something has come of it, or it is time to ask. No rule
reads a time from it."""


def days_due(claim: Claim) -> tuple[date, ...]:
    """When the times that a claim speaks of begin, and the day after they end.

    Only times count that end after the day on which it was said or published, and of those
    that have begun on it only what a claim about the future says: "prices rose this month" is
    no promise. A time of a single day is looked at once, when it is over. What is said of the
    future and names no day at all is looked at after ``UNTIMED``.
    """
    said = claim.day
    if said is None or not is_untimed(claim):
        return _days_named(claim)
    return (said + UNTIMED,) if said <= date.max - UNTIMED else ()


def is_untimed(claim: Claim) -> bool:
    """Whether a claim is about the future and names neither when that begins nor when it ends."""
    ends = any(when.latest for when in claim.about)
    return claim.future and not ends and not _days_named(claim)


def _days_named(claim: Claim) -> tuple[date, ...]:
    said = claim.day
    if said is None:
        return ()
    times = (when for when in claim.about if _ahead(when, said, claim.future))
    return tuple(sorted({day for when in times for day in _turns(when) if day > said}))


def _ahead(when: When, said: date, future: bool) -> bool:
    """Whether some of a time is still to come on a day, and it is spoken of as to come."""
    begun = when.earliest is not None and when.earliest <= said
    ends_later = when.latest is None or when.latest > said
    return ends_later and (future or not begun)


def _turns(when: When) -> tuple[date, ...]:
    """The first day of a time and the first day after it, as far as the words give them."""
    begins, ends = when.earliest, when.latest
    over = (ends + timedelta(days=1),) if ends and ends < date.max else ()
    return over if begins is None or begins == ends else (begins, *over)
