"""Bodies and outlets that an article names by common nouns: "the customs service"."""

from collections.abc import Iterator

from claimtrack.extract.introductions import Introduction
from claimtrack.extract.kinds import is_press_agency, kind_of, singular
from claimtrack.extract.naming import is_title
from claimtrack.extract.tokens import Words
from claimtrack.model import Role

_PLAIN = frozenset("new old former local other same own whole main big small first last".split())


def noun_bodies(words: Words) -> Iterator[Introduction]:
    """Bodies and outlets named by common nouns: "the customs service", "the navy of Pelu"."""
    for at, low in enumerate(words.lows):
        if words.tags[at] != "n" or kind_of(low) is not Role.INSTITUTION:
            continue
        if words.tag_at(at + 1) in ("n", "Z"):
            continue
        first = at
        while first and words.tags[first - 1] in "nZA'G" and words.lows[first - 1] not in _PLAIN:
            first -= 1
        while first < at and (words.tags[first] == "'" or is_title(words.lows[first])):
            first += 1
        end = at + 1
        of = end + 1 + (words.tag_at(end + 1) == "A")
        if words.lows[end : end + 1] == ["of"] and words.tag_at(of) in ("Z", "n"):
            end, last = of + 1, words.tag_at(of)
            while words.tag_at(end) == last:
                end += 1
        definite = first > 0 and words.lows[first - 1] == "the"
        if end - first > 1 and (definite or "'" in words.tags[first:at]):
            start, stop = words.span(first, end)
            name = " ".join(words.text[start:stop].split())
            new = Introduction(name, start, end - first, called={singular(low)})
            outlet = end == at + 1 and is_press_agency(words.lows, at)
            new.vote(Role.OUTLET if outlet else Role.INSTITUTION, 4)
            yield new
