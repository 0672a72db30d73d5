"""Naming: the names in a sentence, the titles in front of them, and what a name says of itself."""

import re
from collections.abc import Container, Iterator

from claimtrack.extract.kinds import (
    BODIES,
    CLUB_NAMES,
    COMPANY_NAMES,
    PEOPLE,
    PEOPLE_ENDINGS,
    PLACE_NOUNS,
    PRESS,
    PRESS_ENDINGS,
    PRESS_NAMES,
    PRESS_PARTS,
    kind_of,
    singular,
)
from claimtrack.extract.lexicon import CLOSED
from claimtrack.extract.people import FEMALE, MALE, OFFICES
from claimtrack.extract.places import DEMONYMS
from claimtrack.extract.tokens import Words
from claimtrack.model import Role, Span

_HONORIFICS = frozenset(
    """mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen lt col maj capt sgt rev st hon
    adm cmdr cllr di dci ds dc pc supt insp saint justice former ex then acting deputy vice
    ex-president ex-minister detective professor madam congressman congresswoman republican
    democrat democratic labour conservative""".split()
)
"""Forms of address and ranks in front of a name, beside the nouns for people."""
_HONOURS = frozenset("KC QC SC MP MSP MEP MLA TD MBE OBE CBE JP MD PhD FRS RN Esq".split())
_FEWEST_HONOURED = 2
_ROYAL = frozenset("king queen prince princess duke duchess emperor empress pope sultan".split())
_GENERALS = frozenset(
    """attorney solicitor surgeon auditor consul adjutant comptroller advocate quartermaster
    postmaster army us uk un eu""".split()
)
"""Words before "General" in the names of offices."""
_PARTICLES = frozenset(
    "van der den de la von zu ten ter al bin ibn di da du del dos el e y".split()
)
_JOINING = frozenset(["of", "for", "and"])
_GEOGRAPHY = frozenset(
    """point cape mount lake river bay island islands street road avenue square valley hills strait
    peninsula gulf ocean sea mountains""".split()
)
"""Words in the names of places: they are nobody's surname as a rule."""
_BEFORE_OPENING = '":'
_SERVING = frozenset("agency service association corporation company union group".split())
_GIVEN = MALE | FEMALE
_FIRMS = COMPANY_NAMES | CLUB_NAMES
_PARTY = re.compile(r"[A-Z](?:\.|-[A-Z][a-z]{0,5})")
"""A lone initial, or a party and state in brackets: "R-Tex"."""
_LONGEST_NUMBER = 4
"""Digits of a number in a name and one more: "Canal 24", "Radio 105"."""
_CALLSIGN = re.compile(r"[KW][A-Z]{3}")
_SOFT_FEMALE = re.compile(r".+(?:[^uo]a|elle|ette|ine)")
"""Given names that end so are mostly women's; asked only where nothing else tells."""


def past_honours(words: Words, first: int, end: int) -> int:
    """Where a name ends before letters of honour: "Rupa Nair KC"."""
    while end - first > _FEWEST_HONOURED and words.words[end - 1] in _HONOURS:
        end -= 1
    return end


def find_names(
    words: Words, start: int = 0, stop: int | None = None, known: Container[str] = ()
) -> Iterator[Span]:
    """Runs of words written as names, as ``(first, end)``: "Ministry of Public Works" is one.

    Those that begin from word ``start`` up to ``stop``; ``known`` words are names also where
    they open a sentence.
    """
    at, stop = start, len(words) if stop is None else stop
    while at < stop:
        if not words.words[at][0].isupper() or not _opens_name(words, at, known):
            at += 1
            continue
        first, at = at, at + 1
        while step := _goes_on(words, first, at):
            at += step
        yield first, past_honours(words, first, at)


def _opens_name(words: Words, at: int, names: Container[str]) -> bool:
    word, tagged, low = words.words[at], words.tags[at], words.lows[at]
    if tagged == "K":  # "the Sunday Post"
        owned = at > 0 and words.tags[at - 1] in "DnA"
        return owned and _low(words, at + 1) in PRESS_NAMES and _capital(words, at + 1)
    if tagged in "QP" or _PARTY.fullmatch(word):
        return False
    named_next = at + 1 < len(words) and words.tags[at + 1] == "Z"
    opening = at == 0 or words.tags[at - 1] in _BEFORE_OPENING
    if opening:
        if low in names and tagged in "ZnA" and kind_of(low) is None:
            return True
        if low in CLOSED and not word.isupper():
            return False
        known = kind_of(low) is not None or words.tags[at] != "Z"
        return tagged in "ZnA" and (named_next or not known)
    if tagged == "Z":
        return True
    return tagged in "nARUI" and named_next and not word.isupper()


def _goes_on(words: Words, first: int, at: int) -> int:
    """How many words further the name goes: 1, 2 with a joining word, 3 with its article."""
    if at >= len(words):
        return 0
    word, low, tagged = words.words[at], words.lows[at], words.tags[at]
    if word[0].isupper() and tagged in "ZAnURVBE" and tagged != "K":
        return 1
    if word[0].isdigit() and tagged == "U":
        follows = words.tag_at(at + 1) or "."
        return int(len(word) < _LONGEST_NUMBER and at == first + 1 and follows not in "nZAKU%")
    following = _capital(words, at + 1)
    if low == "&" or (word in ("’", "'") and kind_of(_low(words, at + 1)) is Role.INSTITUTION):
        return 2 * following
    if low in _PARTICLES:
        return (
            2 if following else 3 * (_low(words, at + 1) in _PARTICLES and _capital(words, at + 2))
        )
    press = first > 0 and words.lows[first - 1] in PRESS  # "the station Voice of Pell"
    if low in _JOINING and (press or _takes_more(words.lows[first:at], low)):
        if following and words.lows[at + 1] != "the":
            return 2
        return 3 * (low == "of" and _low(words, at + 1) == "the" and _capital(words, at + 2))
    return 0


def _takes_more(lows: list[str], joining: str) -> bool:
    if joining == "of" and lows[0] in _ROYAL:
        return True
    return any(kind_of(low) in (Role.INSTITUTION, Role.OUTLET) for low in lows)


def _capital(words: Words, at: int) -> bool:
    return at < len(words) and words.words[at][0].isupper() and words.tags[at] != "K"


def _low(words: Words, at: int) -> str:
    return words.lows[at] if at < len(words) else ""


def past_titles(words: Words, first: int, end: int) -> int:
    """Where the name proper begins behind offices, ranks and the adjectives of countries."""
    bare = first
    for at in range(first, end - 1):
        country = at == bare and is_demonym(words.lows[at])
        country = country and (at + 2 < end or is_title(words.lows[at + 1]))
        if is_title(words.lows[at]) or country:
            bare = at + 1
    return bare if _may_be_person(words, first, bare, end) else first


def _may_be_person(words: Words, first: int, bare: int, end: int) -> bool:
    """Whether what stands behind the titles can be a person's name: "General" of "Motors" not."""
    if words.lows[end - 1] in _FIRMS or names_outlet(words.words[first:end]):
        return False
    if names_body(words.lows[bare:end]):
        return False
    return bare == first or not names_outlet(words.words[bare:end])


def is_office(parts: list[str]) -> bool:
    """Whether a run of capitals is an office and no name: "Foreign Minister", "Captain"."""
    lows = [part.lower() for part in parts]
    if names_outlet(parts) or _names_hospital(lows):
        return False
    if len(lows) == 1:
        return is_title(lows[0])
    return lows[-1] in OFFICES and lows[0] not in _GIVEN


def is_title(low: str) -> bool:
    """Whether a word before a name is a title: a form of address or a noun for people."""
    low = low.removesuffix(".")
    if "-of-" in low and low.split("-")[0] in PEOPLE:
        return True  # "mum-of-two Ann Lee"
    return low in _HONORIFICS or low in PEOPLE or low.endswith(PEOPLE_ENDINGS)


def is_demonym(low: str) -> bool:
    """Whether a word is an adjective of a country or place: "danish", "morvanian"."""
    return low in DEMONYMS or (len(low) > 5 and low.endswith(("ian", "ese", "ish", "ean")))


def names_body(lows: list[str]) -> bool:
    """Whether a name holds the noun of a body or ends as companies do."""
    if "&" in lows or (len(lows) > 1 and lows[-1] in _FIRMS):
        return True
    if not _GEOGRAPHY.isdisjoint(lows) or _names_hospital(lows):
        return True
    nouns = [low for low in lows if low in BODIES or singular(low) in BODIES]
    given = len(lows) == 2 and lows[0] in _GIVEN
    return bool(nouns) and not given and nouns != [low for low in lows[:1] if low in PLACE_NOUNS]


def _names_hospital(lows: list[str]) -> bool:
    """ "Thornby General": no rank, as no office or country stands before it."""
    if len(lows) == 1 or lows[-1] != "general":
        return False
    return not (is_title(lows[0]) or is_demonym(lows[0]) or lows[0] in _GENERALS)


def names_outlet(parts: list[str]) -> bool:
    """Whether a name is an outlet's by its first or last word."""
    lows = [part.lower() for part in parts]
    if lows[-1] in OFFICES and is_demonym(lows[0]):
        return False
    if _CALLSIGN.match(parts[0]) and parts[0].split("-")[0].isupper() and len(lows) == 1:
        return True
    if len(lows) == 1 and lows[0].endswith(PRESS_ENDINGS):
        return True
    if (
        lows[-1] in PRESS_NAMES
        or (lows[0] == "channel" and len(lows) > 1)
        or (lows[0] in PRESS_NAMES and len(lows) > 1)
    ):
        return True
    return lows[-1] in _SERVING and not PRESS_PARTS.isdisjoint(lows)


def gender_of(lows: list[str]) -> str:
    """``m`` or ``f`` by a title, a noun or a known given name, else empty."""
    for low in lows:
        if low in MALE:
            return "m"
        if low in FEMALE:
            return "f"
    return ""


def likely_gender(name: str) -> str:
    """``f`` where a given name ends as women's names mostly do, else empty."""
    return "f" if _SOFT_FEMALE.fullmatch(name.split()[0].lower()) else ""
