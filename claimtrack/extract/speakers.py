"""Speakers: who a name, an office or a pronoun of this article stands for."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from claimtrack.extract.people import (
    DEMONYMS,
    DOCUMENTS,
    FEMALE,
    HONORIFICS,
    INSTITUTIONS,
    MALE,
    OFFICES,
    OUTLETS,
    UNNAMED,
)
from claimtrack.extract.tokens import Words, read_words, tag
from claimtrack.model import Role, Span

_ARTICLES = frozenset("the a an this that his her their our its".split())


@dataclass(slots=True)
class Person:
    """Somebody named in full somewhere in the article, with the offices given to them."""

    name: str
    at: int
    offices: set[tuple[str, str]] = field(default_factory=set)
    """Kind of office and place ("head", "denmark"); the place may be empty."""
    gender: str = ""

    @property
    def surname(self) -> str:
        """The last word of the name, in lower case."""
        return self.name.split()[-1].lower()


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase that speaks: who it is, as far as the article says, and what it is."""

    who: str | None
    role: Role


class Cast:
    """All who are named in one article; reads mentions in their order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._people: list[Person] = []
        self._known: dict[str, Person] = {}
        self._bodies: dict[str, str] = {}
        self._last: Person | None = None
        self._last_body: Mention | None = None

    def introduce(self, sentences: Iterable[Words]) -> None:
        """Learn the full names of the article with their offices."""
        for words in sentences:
            for first, end in _names(words):
                self._introduce(words, first, end)

    def _introduce(self, words: Words, first: int, end: int) -> None:
        parts = words.words[first:end]
        lows = [part.lower() for part in parts]
        bare = _without_titles(lows)
        if len(lows) - bare < 2 or not _is_person(lows[bare:]):
            self._learn_acronym(words, first, end)
            return
        name = " ".join(parts[bare:])
        person = self._known.get(name)
        if person is None:
            person = self._known[name] = Person(name, words.starts[first])
            self._people.append(person)
        before = _phrase_start(words, first)
        person.offices |= _offices(words, before, first + bare)
        if end < len(words) and words.tags[end] == ",":
            person.offices |= _offices(words, end + 1, min(end + 9, len(words)))
        person.gender = person.gender or _gender(lows)

    def _learn_acronym(self, words: Words, first: int, end: int) -> None:
        if end + 2 < len(words) and words.tags[end] == "(" and words.words[end + 1].isupper():
            self._bodies[words.words[end + 1]] = " ".join(words.words[first:end])

    def resolve(self, span: Span) -> Mention:
        """Who the noun phrase at ``span`` stands for."""
        words = read_words(self._text, span)
        tag(words)
        mention = self._pronoun(words) if len(words) == 1 else None
        mention = mention or self._named(words, span[0]) or self._described(words)
        if mention.role is not Role.PERSON:
            self._last_body = mention
        elif mention.who and mention.who in self._known:
            self._last = self._known[mention.who]
        return mention

    def _pronoun(self, words: Words) -> Mention | None:
        low = words.lows[0]
        if low in ("he", "she", "him", "her", "his", "himself", "herself"):
            gender = "m" if low in MALE else "f"
            person = self._last
            if person is not None and person.gender not in ("", gender):
                person = next((p for p in reversed(self._people) if p.gender == gender), None)
            if person is not None:
                person.gender = gender
                self._last = person
                return Mention(person.name, Role.PERSON)
            return Mention(None, Role.UNNAMED)
        if low in ("it", "they", "its"):
            return self._last_body or Mention(None, Role.UNNAMED)
        if words.tags[0] in "PWOT":
            return Mention(None, Role.UNNAMED)
        return None

    def _named(self, words: Words, at: int) -> Mention | None:
        names = _names(words)
        for first, end in names:
            lows = words.lows[first:end]
            bare = _without_titles(lows)
            parts = words.words[first + bare : end]
            if not parts or (end < len(words) and words.tags[end] == "'"):
                continue
            if person := self._find(parts, lows[:bare], at):
                return Mention(person.name, Role.PERSON)
            if _outlet(words, first, end):
                return Mention(_with_the(words, first, end), Role.OUTLET)
            if any(low.strip(".") in INSTITUTIONS for low in words.lows):
                break
            if bare and len(parts) == 1 and words.tags[first + bare] == "Z":
                return Mention(parts[0], Role.PERSON)
        return None

    def _find(self, parts: list[str], titles: list[str], at: int) -> Person | None:
        """By full name, else by the surname: the one last named before, else the first after."""
        if person := self._known.get(" ".join(parts)):
            return person
        last = parts[-1].lower()
        same = [p for p in self._people if p.surname == last]
        if not same and len(parts) == 1:
            same = [p for p in self._people if p.name.split()[0].lower() == last]
        if len(same) > 1 and (gender := _gender([*titles, *(part.lower() for part in parts)])):
            same = [p for p in same if p.gender in ("", gender)] or same
        if not same:
            return None
        if self._last in same:
            return self._last
        before = [p for p in same if p.at < at]
        return before[-1] if before else same[0]

    def _described(self, words: Words) -> Mention:
        lows = words.lows
        nouns = {low.removesuffix("'s") for low in lows}
        text = _stripped(words)
        offices = _offices(words, 0, len(words))
        if offices and (person := self._by_office(offices)):
            return Mention(person.name, Role.PERSON)
        head = _head(words)
        if head in UNNAMED:
            return Mention(None, Role.UNNAMED)
        if head in DOCUMENTS:
            return Mention(text, Role.DOCUMENT)
        if head in OUTLETS and "Z" in words.tags:
            return Mention(text, Role.OUTLET)
        if not nouns.isdisjoint(INSTITUTIONS):
            return Mention(text, Role.INSTITUTION)
        if "Z" in words.tags:
            named = [words.words[i] for i, tagged in enumerate(words.tags) if tagged == "Z"]
            if len(named) == 1 and named[0] in self._bodies:
                return Mention(self._bodies[named[0]], Role.INSTITUTION)
            alone = len(named) > 1 and not offices and _is_person([n.lower() for n in named])
            return Mention(text, Role.PERSON if alone else Role.INSTITUTION)
        return Mention(None, Role.UNNAMED)

    def _by_office(self, offices: set[tuple[str, str]]) -> Person | None:
        for kind, place in offices:
            holders = [
                person
                for person in self._people
                for held, where in person.offices
                if _same_office(kind, held)
                and (not place or not where or _same_place(place, where))
            ]
            exact = [
                p for p in holders if any(place and _same_place(place, w) for _, w in p.offices)
            ]
            if self._last in (exact or holders):
                return self._last
            if exact or holders:
                return (exact or holders)[0]
        return None


def _same_office(one: str, other: str) -> bool:
    return one == other or {one, other} <= {"head", "president"}


def _same_place(one: str, other: str) -> bool:
    one, other = DEMONYMS.get(one, one), DEMONYMS.get(other, other)
    return one == other or (len(one) > 3 and one[:4] == other[:4])


def _names(words: Words) -> list[Span]:
    """Runs of words written as names."""
    found, first = [], None
    for at, tagged in enumerate([*words.tags, ""]):
        if tagged == "Z" or (first is not None and tagged == "A" and words.words[at][0].isupper()):
            first = at if first is None else first
        elif first is not None:
            found.append((first, at))
            first = None
    return found


def _without_titles(lows: list[str]) -> int:
    """How many words of a name are titles, demonyms and offices."""
    at = 0
    for place, low in enumerate(lows):
        if (
            low in HONORIFICS
            or low in DEMONYMS
            or (low.endswith(("ian", "ese", "ish")) and place < 2)
        ) and place == at:
            at = place + 1
    last = max((i + 1 for i, low in enumerate(lows) if low in HONORIFICS), default=0)
    return max(at, last) if last < len(lows) else at


def _is_person(lows: list[str]) -> bool:
    if not 2 <= len(lows) <= 4:
        return False
    return not any(
        low in INSTITUTIONS
        or low in OUTLETS
        or low in DOCUMENTS
        or low in ("of", "states", "union")
        for low in lows
    )


def _gender(lows: list[str]) -> str:
    for low in lows:
        if low in MALE:
            return "m"
        if low in FEMALE:
            return "f"
    return ""


def _offices(words: Words, first: int, end: int) -> set[tuple[str, str]]:
    """The offices that the words name, with the place they are held in."""
    found: set[tuple[str, str]] = set()
    lows = words.lows
    for at in range(first, end):
        if words.tags[at] in ",.;":
            break
        for length in (3, 2, 1):
            kind = OFFICES.get(" ".join(lows[at : min(at + length, end)]))
            if kind and at + length <= end:
                if not any(k for k, _ in found if length == 1 and k != kind):
                    found.add((kind, _place(words, first, at)))
                break
    return found


def _phrase_start(words: Words, first: int) -> int:
    """Where the titles before a name may begin: at most six words back, after any comma."""
    start = first
    while start and first - start < 6 and words.tags[start - 1] in "ZnA'DIU":
        start -= 1
    return start


def _place(words: Words, first: int, at: int) -> str:
    for place in range(at - 1, first - 1, -1):
        if words.words[place][0].isupper() and words.lows[place] not in HONORIFICS:
            return words.lows[place]
    return ""


def _head(words: Words) -> str:
    """The last noun before anything that modifies from behind."""
    head = ""
    for low, tagged in zip(words.lows, words.tags, strict=True):
        if tagged in "It,(W" and head:
            break
        if tagged in "nZVBA" or low in UNNAMED:
            head = low
    return head


def _outlet(words: Words, first: int, end: int) -> bool:
    if any(low in INSTITUTIONS for low in words.lows[first:end]):
        return False
    if words.lows[end - 1] in OUTLETS or words.lows[first] in OUTLETS:
        return True
    return first > 0 and any(low in OUTLETS for low in words.lows[:first])


def _with_the(words: Words, first: int, end: int) -> str:
    the = first > 0 and words.words[first - 1] == "The"
    return " ".join(words.words[first - the : end])


def _stripped(words: Words) -> str:
    """The phrase as written, without its article."""
    first = 1 if words.lows[0] in _ARTICLES and len(words) > 1 else 0
    return words.text[words.starts[first] : words.ends[-1]]
