"""How one claim may bear on another, with the reason in words."""

from collections.abc import Callable, Sequence

from claimtrack.link.amounts import differing
from claimtrack.link.days import days_apart, periods_apart
from claimtrack.link.frames import differing_slot, is_turned_round
from claimtrack.link.likeness import Likeness, denies
from claimtrack.link.opposites import HEDGES
from claimtrack.link.pair import Pair, speaker, voice
from claimtrack.link.places import names_apart, places_apart, subjects_apart
from claimtrack.link.wording import as_written, base, opposite, read
from claimtrack.model import Claim, Relation, Voice

_SAME_MATTER = 0.5
"""From here on, a difference in number, day or polarity is one about the same matter."""

_SAME_MEASURE = 0.25
"""Below this sameness, two figures of one unit are hardly of one measure."""

_SAME_WORDS = 0.6
"""Where days or single words are opposed, so much else has to be the same."""

_SAID = 0.75
"""From this agreement on, the longer claim says what the shorter one says."""

_SAID_OTHERWISE = 0.4
"""Up to this agreement, one claim denies what the other says and not only something about it."""

_ENOUGH = 3
"""A claim of fewer terms says too little to be found again in other words."""

_MEASURED_APART = (("time", periods_apart), ("name", subjects_apart), ("name", names_apart))
"""What may set two figures of one unit apart: they are then of two measures."""

Found = tuple[Relation | None, str]


def relation(claim: Claim, other: Claim, like: Likeness) -> Found:
    """What ``claim`` may be to ``other``, and why; ``None`` where nothing says how they stand."""
    pair = Pair(claim, other, like)
    if max(like.matter, like.same) >= _SAME_MATTER or pair.near or like.agreement >= _SAID:
        for rule in _RULES:
            if found := rule(pair):
                return found
    return None, "same speaker, related words" if pair.one_speaker else "related words"


def _two_speakers(pair: Pair) -> Found | None:
    """The same quotation cannot be two people's, unless one repeats the other."""
    quoted = pair.claim.voice is pair.other.voice is Voice.QUOTED
    if quoted and pair.near and pair.two_speakers:
        return Relation.CONTRADICTS, f"{_same(pair)}, {_given(pair)}"
    return None


def _denial(pair: Pair) -> Found | None:
    """What somebody else denies contradicts; who denies an own earlier word replaces it."""
    if not pair.like.turned or pair.like.agreement > _SAID_OTHERWISE:
        return None
    replaces = pair.later and pair.one_speaker
    found = Relation.UPDATES if replaces else Relation.CONTRADICTS
    if denies(pair.claim):
        return found, f"denies what {voice(pair.other)}"
    return found, f"says what {voice(pair.other, denied=True)}"


def _other_matter(pair: Pair) -> Found | None:
    """Where the place is not all that is other, one says nothing about the other."""
    found = places_apart(pair.claim, pair.other)
    if found is None or differing_slot(pair.claim.text, pair.other.text):
        return None
    return None, f"related words, of {found[0]} and of {found[1]}"


def _other_number(pair: Pair) -> Found | None:
    found = differing(pair.claim, pair.other)
    if found is None or pair.like.same < _SAME_MEASURE:
        return None
    for what, apart in _MEASURED_APART:
        if which := apart(pair.claim, pair.other):
            return None, f"same measure, other {what}: {which[0]} and {which[1]}"
    return _against(pair, "same measure, other number", *found)


def _other_day(pair: Pair) -> Found | None:
    if pair.like.matter < _SAME_WORDS and not pair.one_speaker:
        return None
    found = days_apart(pair.claim, pair.other)
    if found is None:
        return None
    if found[0].casefold() == found[1].casefold():
        return None, f'related words, "{found[0]}" of two days'
    return _against(pair, "same event, other day", *found)


def _opposed(pair: Pair) -> Found | None:
    """Much the same words, and one of them turned into its opposite."""
    found = opposite(pair.ours, pair.theirs)
    if found is None or max(pair.like.same, pair.like.matter) < _SAME_WORDS:
        return None
    ours, theirs = as_written(pair.claim.text, found[0]), as_written(pair.other.text, found[1])
    return _against(pair, "says the opposite", ours, theirs)


def _turned_round(pair: Pair) -> Found | None:
    """Who did what to whom: the same words, of which the outer ones have changed places."""
    if not is_turned_round(pair.claim.text, pair.other.text):
        return None
    if "by" in pair.ours.every ^ pair.theirs.every:
        return None
    first, last = (as_written(pair.claim.text, base(pair.ours.words[at])) for at in (0, -1))
    return Relation.CONTRADICTS, f"who did it to whom is turned round: {first} and {last}"


def _other_slot(pair: Pair) -> Found | None:
    """The same words but for one name, or for who or what is behind it ("by")."""
    slots = differing_slot(pair.claim.text, pair.other.text)
    if slots is None or pair.like.matter < _SAME_MATTER:
        return None
    ours, theirs = slots
    if ours.named and theirs.named:
        return _against(pair, "the same words, other name", ours.words, theirs.words)
    if ours.before == "by":
        return _against(pair, "the same, by another", ours.words, theirs.words)
    return None


def _come_about(pair: Pair) -> Found | None:
    """What was to come is told as done later on."""
    to_come = pair.other.future and not pair.claim.future and pair.later
    if not to_come or pair.like.agreement < _SAID or pair.like.same < _SAME_MATTER:
        return None
    return Relation.UPDATES, f"has come about, which {voice(pair.other)} was to come"


def _hedge(pair: Pair) -> Found | None:
    """What could be and what will be: the speaker's later word replaces the former."""
    if pair.claim.hedged is pair.other.hedged or not pair.near:
        return None
    hedged, where = (pair.claim, "here") if pair.claim.hedged else (pair.other, "there")
    word = next(iter(sorted(read(hedged.text).every & HEDGES)), "perhaps")
    found = Relation.UPDATES if pair.later and pair.one_voice else Relation.REPEATS
    return found, f'{_same(pair)}, but only {where} "{word}"'


def _same_words(pair: Pair) -> Found | None:
    if not pair.near:
        return None
    if pair.one_speaker:
        return Relation.REPEATS, f"same speaker and {_same(pair)}"
    if pair.two_speakers:
        return Relation.SUPPORTS, f"{_same(pair)}, {_given(pair)}"
    return Relation.REPEATS, _same(pair)


def _same_said(pair: Pair) -> Found | None:
    """In other words, or as a part of what the longer one says; of two speakers, one more."""
    if pair.like.agreement < _SAID or denies(pair.claim) is not denies(pair.other):
        return None
    if min(len(pair.ours.terms), len(pair.theirs.terms)) < _ENOUGH:
        return None
    if pair.two_speakers:
        return Relation.SUPPORTS, f"the same in other words as {voice(pair.other)}"
    same = "same speaker, the same" if pair.one_speaker else "the same"
    return Relation.REPEATS, f"{same} in other words"


_RULES: Sequence[Callable[[Pair], Found | None]] = (
    _two_speakers,
    _other_matter,
    _denial,
    _other_number,
    _come_about,
    _other_day,
    _opposed,
    _turned_round,
    _other_slot,
    _hedge,
    _same_words,
    _same_said,
)
"""Asked in turn; the first that finds something has the word. What speaks against comes first."""


def _against(pair: Pair, what: str, ours: str, theirs: str) -> Found:
    """A difference: what is said later replaces what was said before."""
    found = Relation.UPDATES if pair.later else Relation.CONTRADICTS
    return found, f"{what}: {ours} against {theirs}"


def _same(pair: Pair) -> str:
    return "the same words" if pair.ours.every == pair.theirs.every else "nearly the same words"


def _given(pair: Pair) -> str:
    return f"given to {speaker(pair.claim)} and to {speaker(pair.other)}"
