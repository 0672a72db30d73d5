"""A claim beside another that shares words with it, and what is asked and told of the two."""

from dataclasses import dataclass
from datetime import date

from claimtrack.link.likeness import Likeness
from claimtrack.link.roots import Names
from claimtrack.link.wording import Wording, read
from claimtrack.model import Claim, Relation, Voice

_NEAR = 0.75
"""From here on, two claims say the same in nearly the same words."""

SAME_MATTER = 0.5
"""From here on, a difference in number, day or polarity is one about the same matter."""

SAID = 0.75
"""From this agreement on, the longer claim says what the shorter one says."""

Found = tuple[Relation | None, str]
"""What a claim may be to another one, and why; no relation where they bear on no one thing."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A claim, another one, and how alike they are."""

    claim: Claim
    other: Claim
    like: Likeness

    @property
    def ours(self) -> Wording:
        """The claim's words."""
        return read(self.claim.text)

    @property
    def theirs(self) -> Wording:
        """The other's words."""
        return read(self.other.text)

    @property
    def near(self) -> bool:
        """Whether they have nearly the same words."""
        return bool(self.ours.terms) and max(self.like.shared, self.like.same) >= _NEAR

    @property
    def later(self) -> bool:
        """Whether the claim is of a later day than the other one; false where that is unknown."""
        return (self.claim.day or date.min) > (self.other.day or date.max)

    @property
    def one_speaker(self) -> bool:
        """Whether both are of the same speaker, by any form of the name."""
        ours, theirs = speaker(self.claim), speaker(self.other)
        names = Names((self.claim, self.other))
        return ours is not None and names.of(ours) == names.of(theirs)

    @property
    def one_voice(self) -> bool:
        """Whether both are of the same speaker, or in their articles' own voices."""
        return self.one_speaker or not (self.claim.chain or self.other.chain)

    @property
    def two_speakers(self) -> bool:
        """Whether each has a speaker who is named, and not the same one."""
        named = speaker(self.claim) is not None and speaker(self.other) is not None
        return named and not self.one_speaker


def given_to_two(claim: Claim, other: Claim) -> bool:
    """Whether both are in quotation marks, and of two people who are named."""
    if not claim.voice is other.voice is Voice.QUOTED:
        return False
    ours, theirs = speaker(claim), speaker(other)
    names = Names((claim, other))
    return ours is not None and theirs is not None and names.of(ours) != names.of(theirs)


def speaker(claim: Claim) -> str | None:
    """Who spoke, by name."""
    return claim.speaker.who if claim.speaker else None


def voice(claim: Claim, *, denied: bool = False) -> str:
    """Who said or denied it, as the end of a reason."""
    if claim.speaker is None:
        return f"{claim.source or 'the other'} {'denies' if denied else 'writes'}"
    who = claim.speaker.who or claim.speaker.name.partition(",")[0]
    return f"{who} {'denied' if denied else 'said'}"


def against(pair: Pair, what: str, ours: str, theirs: str) -> Found:
    """A difference: what is said later replaces what was said before."""
    found = Relation.UPDATES if pair.later else Relation.CONTRADICTS
    return found, f"{what}: {ours} against {theirs}"


def same(pair: Pair) -> str:
    """How alike their words are, for a reason."""
    return "the same words" if pair.ours.every == pair.theirs.every else "nearly the same words"


def given(pair: Pair) -> str:
    """That the words are given to two speakers, for a reason."""
    return f"given to {speaker(pair.claim)} and to {speaker(pair.other)}"
