"""Changes: what has come about, ended or grown since another claim told of it."""

from claimtrack.link.endings import ending
from claimtrack.link.lexical import terms
from claimtrack.link.likeness import denies
from claimtrack.link.pair import SAID, SAME_MATTER, Found, Pair, voice
from claimtrack.link.places import each_has_names
from claimtrack.link.wording import as_written, form, opposite, turned_since
from claimtrack.model import Relation

_TO_COME = "will would shall expected expects planned plans due set likely promised intends hopes"
_FEWEST = 3
"""A promise of fewer words is found in much."""


def come_about(pair: Pair) -> Found | None:
    """What was to come is told as done later on."""
    to_come = pair.other.future and not pair.claim.future and pair.later
    if not to_come or max(pair.like.same, pair.like.matter) < SAME_MATTER:
        return None
    if pair.like.agreement < SAID and not _is_all_done(pair):
        return None
    return Relation.UPDATES, f"has come about, which {voice(pair.other)} was to come"


def _is_all_done(pair: Pair) -> bool:
    """Whether a claim has all the words of what was to come, but for when and how sure that was."""
    left_out = terms(" ".join((_TO_COME, *(when.text for when in pair.other.about))))
    promised = [form(word) for word in pair.theirs.words if word not in left_out]
    enough = len(promised) >= _FEWEST
    return enough and denies(pair.claim) == denies(pair.other) and pair.ours.has(promised)


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
