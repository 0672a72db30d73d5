"""Noun phrases: what one is, and the one behind a place with what stands in apposition to it."""

from typing import NamedTuple

from claimtrack.extract.tokens import Words

_INSIDE = frozenset("of for in at from on with to against between by near under".split())
"""Prepositions that join noun phrases into one."""
_HANDED = frozenset("leaked shown passed sent given handed supplied addressed submitted".split())
"""Participles before "to": "a memo leaked to the Courier"."""
_FINITE = frozenset("VXM")
_NOMINAL = frozenset("nZU")
_REACH = 40
"""How many words an apposition or relative clause may take up between a name and its verb."""


_LATELY = (["night"], ["week"], ["month"], ["year"])
_BOUNDS = [
    *(["at", "least"], ["at", "most"], ["up", "to"], ["as", "many", "as"], ["as", "few", "as"]),
    *(["close", "to"], ["over"], ["under"], ["around"], ["between"], ["about"], ["nearly"]),
    *(["almost"], ["roughly"], ["approximately"]),
]
"""What says of the number behind it how far it goes."""


class Phrase(NamedTuple):
    """A noun phrase: words ``first`` to ``end``, those of the ``name`` in it apart.

    What follows the name is an apposition or a relative clause. The name of a relative
    pronoun is what it refers to, and stands before it.
    """

    first: int
    end: int
    name: tuple[int, int]

    @property
    def has_aside(self) -> bool:
        """Whether an apposition or a relative clause follows the name."""
        return self.name[1] < self.end


def phrase_after(words: Words, first: int, *, asides: bool = True) -> Phrase | None:
    """The noun phrase that begins at word ``first``, with what stands in apposition."""
    tags, at = words.tags, first
    alone = words.lows[first : first + 1] == ["another"] and words.tag_at(first + 1) not in _NOMINAL
    if at < len(tags) and (tags[at] in "PO" or alone):
        return Phrase(first, first + 1, (first, first + 1))
    while at < len(tags) and _continues(words, at, first):
        at += 1
    while at > first and tags[at - 1] in "I'RCtDG":
        at -= 1
    if at < len(tags) and tags[at] == "K" and tags[at - 2 : at] == ["I", "U"] and at - 2 > first:
        at -= 2  # "minutes of a meeting on 26 April"
    if not any(tag in _NOMINAL or tag == "D" for tag in tags[first:at]):
        return None
    end = _aside_end(words, at) if asides else at
    return Phrase(first, end, (first, at))


def _continues(words: Words, at: int, first: int) -> bool:
    tags, low = words.tags, words.lows[at]
    match tags[at]:
        case "A" if low in ("last", "next"):
            return at == first or words.lows[at + 1 : at + 2] not in _LATELY
        case "n" | "Z" | "U" | "A" | "'":
            return True
        case "D":
            named = words.words[at] == "The" and tags[at + 1 : at + 2] == ["Z"]
            return at == first or tags[at - 1] in "IDCt" or named
        case "I" | "t":
            return at > first and low in _INSIDE
        case "C":
            return at > first and at + 1 < len(tags) and tags[at + 1] in "nZDAU" and low != "but"
        case "G" | "E":
            return at > first and tags[at - 1] in "DA"
        case '"':
            return at == first or '"' in tags[first:at] or tags[at - 1] in "nZ'"
    return False


def _aside_end(words: Words, at: int) -> int:
    """The end of an apposition or relative clause that begins at ``at``; else ``at``."""
    tags = words.tags
    if at < len(tags) and tags[at] == "(" and ")" in tags[at : at + _REACH]:
        at = tags.index(")", at) + 1
    if at >= len(tags):
        return at
    handed = words.lows[at] in _HANDED and words.lows[at + 1 : at + 2] == ["to"]
    if tags[at] in "EV" and (handed or words.lows[at + 1 : at + 2] == ["by"]):
        agent = phrase_after(words, at + 2, asides=False)
        return agent.end if agent else at
    if tags[at : at + 3] == [",", "U", ","]:
        at += 2
    relative = tags[at] == "W" and words.lows[at] in ("who", "whose", "whom", "which")
    if tags[at] == "," and at + 1 < len(tags):
        lead = tags[at + 1]
        if not (lead in "DnAZUR" or words.lows[at + 1] in ("who", "whose", "which", "whom")):
            return at
    elif not relative:
        return at
    end = at + 1
    while end < len(tags) and end - at < _REACH and tags[end] not in ",.;:Q—":
        end += 1
    verb = next((place for place in range(at, end) if tags[place] in _FINITE), end)
    own = verb < end and not relative and "W" not in tags[at:verb] and "T" not in tags[at:verb]
    return at if own else end


def past_bound(words: Words, at: int) -> int:
    """Past what bounds a number that stands right behind it: "at least 30", "up to 30"."""
    for bound in _BOUNDS:
        end = at + len(bound)
        if words.lows[at:end] == bound and words.tag_at(end) == "U":
            return end
    return at
