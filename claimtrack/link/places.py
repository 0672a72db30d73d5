"""Places: whether two claims that share their words tell them of two places, or of two names."""

import re

from claimtrack.link.frames import differing_slot
from claimtrack.link.lexical import WORD, is_telling, stem, terms
from claimtrack.link.wording import form
from claimtrack.model import Claim

_PLACE = re.compile(r"\b(?:in|near|outside) (?:the )?((?:[A-Z][\w’'-]{1,40} ?){1,4})")


def places_apart(claim: Claim, other: Claim) -> tuple[str, str] | None:
    """A place of each, where each names places of its own alone."""
    return _apart(_places(claim), _places(other))


def names_apart(claim: Claim, other: Claim) -> tuple[str, str] | None:
    """A name of each, where both have names in them and none in common."""
    return _apart(names_in(claim), names_in(other))


def subjects_apart(claim: Claim, other: Claim) -> tuple[str, str] | None:
    """The names, or first words, that are all in which two claims differ beside their figures."""
    slots = differing_slot(_without_figures(claim), _without_figures(other))
    if slots is None or not all(slot.named or not slot.before for slot in slots):
        return None
    return slots[0].words, slots[1].words


def names_in_common(claim: Claim, other: Claim) -> bool:
    """Whether one name stands in both."""
    return bool(names_in(claim).keys() & names_in(other).keys())


def each_has_names(claim: Claim, other: Claim) -> bool:
    """Whether either has a name that the other one lacks."""
    ours, theirs = names_in(claim).keys(), names_in(other).keys()
    return bool(ours - theirs) and bool(theirs - ours)


def _apart(ours: dict[str, str], theirs: dict[str, str]) -> tuple[str, str] | None:
    if not ours or not theirs or ours.keys() & theirs.keys():
        return None
    return next(iter(ours.values())), next(iter(theirs.values()))


def _without_figures(claim: Claim) -> str:
    text = claim.text
    for each in claim.quantities:
        text = text.replace(each.text, "", 1)
    return text


def names_in(claim: Claim) -> dict[str, str]:
    """The words with a capital, in any of their forms, as written; of a headline none.

    The first word of a claim is one where it is all capitals, or goes on in the next one.
    """
    found = () if claim.heading else WORD.findall(claim.text)
    times = {term for when in claim.about for term in terms(when.text)}
    capital = [word[0].isupper() for word in found]
    named = (
        word
        for at, word in enumerate(found)
        if capital[at] and (at or word.isupper() or capital[1:2] == [True])
    )
    stems = ((stem(word.casefold()), word) for word in named if is_telling(word.casefold()))
    return {form(each): word for each, word in stems if each not in times}


def _places(claim: Claim) -> dict[str, str]:
    """The first word of each place, in any of its forms, with the place as it is written."""
    times = {term for when in claim.about for term in terms(when.text)}
    found = (match[1].strip() for match in _PLACE.finditer(claim.text))
    placed = ((terms(place), place) for place in found)
    return {min(map(form, known)): place for known, place in placed if known and not known & times}
