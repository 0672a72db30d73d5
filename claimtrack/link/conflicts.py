"""Conflicts: what sets two claims against one another that speak of the same matter."""

from claimtrack.link.amounts import differing, outgrown
from claimtrack.link.days import days_apart, periods_apart
from claimtrack.link.frames import differing_slot, is_turned_round
from claimtrack.link.likeness import denies
from claimtrack.link.own import each_of_its_own
from claimtrack.link.pair import SAME_MATTER, Found, Pair, against, given, given_to_two, same, voice
from claimtrack.link.places import names_apart, places_apart, subjects_apart
from claimtrack.link.wording import as_written, base, opposite, own_before
from claimtrack.model import Relation

_SAME_MEASURE = 0.25
"""Below this sameness, two figures of one unit are hardly of one measure."""

_SAME_WORDS = 0.6
"""Where days or single words are opposed, so much else has to be the same."""

_SAID_OTHERWISE = 0.4
"""Up to this agreement, one claim denies what the other says and not only something about it."""

_MEASURED_APART = (("time", periods_apart), ("name", subjects_apart), ("name", names_apart))
"""What may set two figures of one unit apart: they are then of two measures."""


def two_givers(pair: Pair) -> Found | None:
    """The same quotation cannot be two people's, unless one repeats the other."""
    if pair.near and given_to_two(pair.claim, pair.other):
        return Relation.CONTRADICTS, f"{same(pair)}, {given(pair)}"
    return None


def denial(pair: Pair) -> Found | None:
    """What somebody else denies contradicts.

    Who denies an own earlier word replaces it, and so does an outlet that tells as a plain fact
    that what was to come did not.
    """
    if not pair.like.turned or pair.like.agreement > _SAID_OTHERWISE:
        return None
    broken = pair.other.future and not pair.claim.chain
    replaces = pair.later and (pair.one_speaker or broken)
    found = Relation.UPDATES if replaces else Relation.CONTRADICTS
    if denies(pair.claim):
        return found, f"denies what {voice(pair.other)}"
    return found, f"says what {voice(pair.other, denied=True)}"


def other_matter(pair: Pair) -> Found | None:
    """Where the place is not all that is other, one says nothing about the other."""
    found = places_apart(pair.claim, pair.other)
    if found is None or differing_slot(pair.claim.text, pair.other.text):
        return None
    return None, f"related words, of {found[0]} and of {found[1]}"


def of_their_own(pair: Pair) -> Found | None:
    """What two speakers tell of themselves is no conflict, however it differs."""
    differs = differing(pair.claim, pair.other) or opposite(pair.ours, pair.theirs)
    if (differs or pair.like.turned) and each_of_its_own(pair):
        return None, "related words, each of its own"
    return None


def other_number(pair: Pair) -> Found | None:
    """Another figure for one measure."""
    found = differing(pair.claim, pair.other)
    if found is None or pair.like.same < _SAME_MEASURE:
        return None
    return _measured_apart(pair) or against(pair, "same measure, other number", *found)


def newer_figure(pair: Pair) -> Found | None:
    """A figure of a later day that goes beyond an earlier one, though that left room for it."""
    found = outgrown(pair.claim, pair.other) if pair.later else None
    if found is None or pair.like.same < _SAME_MEASURE:
        return None
    newer = f"same measure, newer number: {found[0]} after {found[1]}"
    return _measured_apart(pair) or (Relation.UPDATES, newer)


def other_day(pair: Pair) -> Found | None:
    """Another day for one event."""
    if pair.like.matter < _SAME_WORDS and not pair.one_speaker:
        return None
    found = days_apart(pair.claim, pair.other)
    if found is None:
        return None
    if found[0].casefold() == found[1].casefold():
        return None, f'related words, "{found[0]}" of two days'
    return against(pair, "same event, other day", *found)


def opposed(pair: Pair) -> Found | None:
    """Much the same words, and one of them turned into its opposite."""
    found = opposite(pair.ours, pair.theirs)
    if found is None or max(pair.like.same, pair.like.matter) < _SAME_WORDS:
        return None
    subjects = (
        own_before(pair.ours, found[0], pair.theirs),
        own_before(pair.theirs, found[1], pair.ours),
    )
    if all(subjects):
        one, other = (
            as_written(text, base(word))
            for text, word in zip((pair.claim.text, pair.other.text), subjects, strict=True)
        )
        return None, f"related words, of {one} and of {other}"
    ours, theirs = as_written(pair.claim.text, found[0]), as_written(pair.other.text, found[1])
    return against(pair, "says the opposite", ours, theirs)


def turned_round(pair: Pair) -> Found | None:
    """Who did what to whom: the same words, of which the outer ones have changed places."""
    if not is_turned_round(pair.claim.text, pair.other.text):
        return None
    if "by" in pair.ours.every ^ pair.theirs.every:
        return None
    first, last = (as_written(pair.claim.text, base(pair.ours.words[at])) for at in (0, -1))
    return Relation.CONTRADICTS, f"who did it to whom is turned round: {first} and {last}"


def other_slot(pair: Pair) -> Found | None:
    """The same words but for one name, or for who or what is behind it ("by")."""
    slots = differing_slot(pair.claim.text, pair.other.text)
    if slots is None or pair.like.matter < SAME_MATTER:
        return None
    ours, theirs = slots
    if ours.named and theirs.named:
        return against(pair, "the same words, other name", ours.words, theirs.words)
    if "by" in (ours.before, theirs.before):
        return against(pair, "the same, by another", ours.words, theirs.words)
    return None


def _measured_apart(pair: Pair) -> Found | None:
    """Two figures of one unit that are of two measures."""
    for what, apart in _MEASURED_APART:
        if which := apart(pair.claim, pair.other):
            return None, f"same measure, other {what}: {which[0]} and {which[1]}"
    return None
