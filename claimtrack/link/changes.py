"""Changes: what has come about, ended or grown since another claim told of it."""

from claimtrack.link.endings import ending
from claimtrack.link.pair import SAID, SAME_MATTER, Found, Pair, voice
from claimtrack.link.places import each_has_names
from claimtrack.link.wording import as_written, opposite, turned_since
from claimtrack.model import Relation


def come_about(pair: Pair) -> Found | None:
    """What was to come is told as done later on."""
    to_come = pair.other.future and not pair.claim.future and pair.later
    if not to_come or pair.like.agreement < SAID or pair.like.same < SAME_MATTER:
        return None
    return Relation.UPDATES, f"has come about, which {voice(pair.other)} was to come"


def now_otherwise(pair: Pair) -> Found | None:
    """One tells how it was and how it is now ("the missing man was found"), the other the first.

    They do not rule one another out, and the later one says more than the earlier.
    """
    ours, theirs = turned_since(pair.ours, pair.theirs), turned_since(pair.theirs, pair.ours)
    found = ours or theirs
    if found is None or each_has_names(pair.claim, pair.other):
        return None
    text = (pair.claim if ours else pair.other).text
    was, now = (as_written(text, word) for word in found)
    if ours and pair.later:
        return Relation.UPDATES, f'was "{was}", and now "{now}"'
    return None, f'related words; one says "{was}" and since "{now}"'


def is_over(pair: Pair) -> Found | None:
    """What one tells of, the other one tells as ended, called off or put off."""
    ours = ending(pair.claim.text, pair.other.text)
    theirs = ending(pair.other.text, pair.claim.text)
    if bool(ours) is bool(theirs) or opposite(pair.ours, pair.theirs):
        return None
    if each_has_names(pair.claim, pair.other):
        return None
    if ours and pair.later:
        return Relation.UPDATES, f'over by now: "{ours}"'
    return None, f'related words; one says "{ours or theirs}"'
