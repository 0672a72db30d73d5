"""Own matters: whether two speakers each tell of themselves, and so of two things."""

import re

from claimtrack.link.pair import Pair
from claimtrack.link.places import names_in_common
from claimtrack.model import Claim, Role

_BODY = re.compile(
    r"(?:that )?(?:(?P<own>its|their|our)|it|they|we"
    r"|(?:(?:net|annual|quarterly|half-year|operating|pre-tax|full-year) )?"
    r"(?:profits?|sales|revenues?|turnover|earnings|losses|income|orders|bookings|deliveries))\b",
    re.IGNORECASE,
)
_PERSON = re.compile(r"(?:that )?(?:(?P<own>his|her|my)|he|she|i)\b", re.IGNORECASE)
"""How somebody begins who tells of himself. Of a person, "it" is something else."""


def each_of_its_own(pair: Pair) -> bool:
    """Whether either claim begins with what its own speaker is, has or does.

    Where both name the same thing it is that of which they speak, unless each calls it its own.
    """
    ours, theirs = _own(pair.claim), _own(pair.other)
    if not pair.two_speakers or ours is None or theirs is None:
        return False
    both_call_it_so = bool(ours["own"] and theirs["own"])
    return both_call_it_so or not names_in_common(pair.claim, pair.other)


def _own(claim: Claim) -> re.Match[str] | None:
    person = claim.speaker is not None and claim.speaker.role is Role.PERSON
    return (_PERSON if person else _BODY).match(claim.text)
