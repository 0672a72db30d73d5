"""Notices: what an analyst should be told about a claim before judging it."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from claimtrack.model import Claim

_SAME = 0.7
"""Share of common words from which two claims of one article are the same words."""
_FEWEST_WORDS = 4
_MOST_ALIKE = 40
"""How many claims that share a word are compared with each other."""
_WORD = re.compile(r"\w+")
_LITTLE = frozenset("the a an is are was were of to and in".split())


def note_conflicts(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, those told of it whose words the same article gives to somebody else."""
    words = [_words(claim) for claim in claims]
    holders: dict[str, list[int]] = defaultdict(list)
    for at, claim in enumerate(claims):
        if claim.speaker and claim.speaker.who and len(words[at]) >= _FEWEST_WORDS:
            same = holders[min(words[at])]
            if len(same) < _MOST_ALIKE:
                same.append(at)
    told: dict[int, list[str]] = defaultdict(list)
    for at, claim in enumerate(claims):
        for word in words[at]:
            for other in holders.get(word, ()):
                if other != at and _conflict(claim, claims[other], words[at], words[other]):
                    told[at].append(_told(claim, claims[other]))
                    told[other].append(_told(claims[other], claim))
    return [
        replace(claim, notices=(*claim.notices, *dict.fromkeys(told[at]))) if at in told else claim
        for at, claim in enumerate(claims)
    ]


def _words(claim: Claim) -> frozenset[str]:
    return frozenset(_WORD.findall(claim.text.lower())) - _LITTLE


def _conflict(one: Claim, other: Claim, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    if not (one.speaker and other.speaker and one.speaker.who and other.speaker.who):
        return False
    alike = 2 * len(mine & theirs) >= _SAME * (len(mine) + len(theirs))
    return alike and one.speaker.who != other.speaker.who


def _told(claim: Claim, other: Claim) -> str:
    here, there = claim.speaker, other.speaker
    assert here is not None
    assert there is not None
    place = "the heading" if other.heading else "another sentence"
    return (
        f"attribution conflict: {place} gives the same words to {there.who}, "
        f"here they are {here.who}'s"
    )
