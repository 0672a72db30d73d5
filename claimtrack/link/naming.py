"""Names in a claim: the people, bodies and places that tell one story from another."""

import re
from collections.abc import Iterable, Iterator

from claimtrack.model import Claim, Role

_NAME = re.compile(
    r"(?<!\w)[A-Z][\w’'.-]{1,40}(?: (?:(?:of|de|van|von|al) )?[A-Z][\w’'.-]{1,40}){0,4}"
)
_OWNS = re.compile(r"['’]s$")
_NO_NAME = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december the this that these those there they "
    "it its he she his her we our you i in on at by for from with and but or not no if as when "
    "while after before since until about all some many most more one two three four five six "
    "seven eight nine ten another other every each both either such what who where why how "
    "mr mrs ms dr minister president prime mayor chief secretary".split()
)


def names(claims: Iterable[Claim]) -> frozenset[str]:
    """The names in the claims of one article, each in its longest form.

    A surname alone is the full name that stands in another of the claims.
    """
    found = {name for claim in claims for name in _names(claim)}
    parts = {part for name in found if " " in name for part in name.split()}
    return frozenset(name for name in found if " " in name or name not in parts)


def _names(claim: Claim) -> Iterator[str]:
    for hop in claim.chain:
        if hop.who and hop.role in (Role.PERSON, Role.INSTITUTION):
            yield hop.who
    if claim.heading:
        return  # in a headline every word may be a capital
    for match in _NAME.finditer(claim.text):
        words = _OWNS.sub("", match[0].rstrip(".-’'")).split()
        while words and words[0].casefold().rstrip(".") in _NO_NAME:
            del words[0]
        begins = match.start() == 0 and len(words) < 2  # any first word has a capital
        if words and not begins and len(words[-1]) > 1:
            yield " ".join(words)
