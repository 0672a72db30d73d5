"""Cast: all who are named in one article; who a name, an office or a pronoun stands for."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from claimtrack.extract.names import (
    find_names,
    gender,
    is_demonym,
    is_outlet,
    is_person,
    title_length,
)
from claimtrack.extract.offices import Office, offices_in, same_office
from claimtrack.extract.people import (
    DOCUMENTS,
    GENERIC_BODIES,
    HONORIFICS,
    INSTITUTIONS,
    MALE,
    OUTLET_NOUNS,
    OUTLETS,
    UNNAMED,
)
from claimtrack.extract.places import COUNTRIES
from claimtrack.extract.roles import head_of, role_of
from claimtrack.extract.tokens import Words, read_words, tag
from claimtrack.model import Role, Span

_TITLE_REACH = 6
_APPOSITION_REACH = 9
_WHERE = frozenset("in from near at".split())
_NO_PERSONS = HONORIFICS | INSTITUTIONS | OUTLETS | UNNAMED | DOCUMENTS
_SINGULAR = frozenset("he she him her his himself herself".split())
_COLLECTIVE = frozenset("it they its".split())
_DEFINITE = frozenset("the this that his her their".split())
_RECENT = 20
"""How many names back a pronoun or a description may reach."""
_ARTICLES = frozenset("the a an this that his her their our its".split())


@dataclass(slots=True)
class Person:
    """Somebody named in full in the article, the offices given to them, where they are named."""

    name: str
    places: list[int] = field(default_factory=list)
    offices: set[Office] = field(default_factory=set)
    nouns: set[str] = field(default_factory=set)
    """What the article calls them beside their name: "engineer", "widow"."""
    gender: str = ""

    @property
    def surname(self) -> str:
        """The last word of the name, in lower case."""
        return self.name.split()[-1].lower()


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody or something that speaks: who it is, as far as the article says."""

    who: str | None
    role: Role


NOBODY = Mention(None, Role.UNNAMED)


class Cast:
    """The people and bodies of one article. Mentions are to be resolved in its order."""

    def __init__(self, text: str, sentences: Iterable[Words]) -> None:
        self._text = text
        self._people: dict[str, Person] = {}
        self._surnames: dict[str, list[Person]] = {}
        self._bodies: dict[str, list[tuple[int, Mention]]] = {}
        self._named: list[tuple[int, int, Person]] = []
        self._spoke = -1
        self._places: set[str] = set(COUNTRIES)
        self._last: Person | None = None
        self._last_body: Mention | None = None
        sentences = list(sentences)
        for words in sentences:
            for first, end in find_names(words):
                self._introduce(words, first, end)
        for words in sentences:
            for first, end in find_names(words):
                if person := self._by_name(words.words[first:end], words.starts[first]):
                    self._named.append((words.starts[first], words.starts[0], person))

    def _introduce(self, words: Words, first: int, end: int) -> None:
        lows = words.lows[first:end]
        bare = title_length(lows)
        if first and words.lows[first - 1] in _WHERE:
            self._places.add(lows[0])
        definite = not bare and first > 0 and _leads_body(words.lows[first - 1])
        definite = definite or _is_called_outlet(words, first)
        if is_person(lows[bare:]) and not definite:
            self._introduce_person(words, first, end, bare)
        elif end - first > 1 or is_outlet(lows) or _is_called_outlet(words, first):
            self._introduce_body(words, first, end)

    def _introduce_person(self, words: Words, first: int, end: int, bare: int) -> None:
        name = " ".join(words.words[first + bare : end])
        person = self._people.get(name)
        if person is None:
            person = self._people[name] = Person(name)
            self._surnames.setdefault(person.surname, []).append(person)
        person.places.append(words.starts[first])
        begin = _titles_begin(words, first)
        person.offices |= offices_in(words, begin, first + bare)
        person.nouns.update(_nouns(words, begin, first + bare))
        if words.tag_at(end) == ",":
            behind = min(end + _APPOSITION_REACH, len(words))
            person.offices |= offices_in(words, end + 1, behind)
            person.nouns.update(_nouns(words, end + 1, behind))
        person.gender = person.gender or gender(words.lows[first:end])

    def _introduce_body(self, words: Words, first: int, end: int) -> None:
        lows = words.lows[first:end]
        outlet = is_outlet(lows) or _is_called_outlet(words, first)
        the = outlet and first > 0 and words.words[first - 1] == "The"
        name = " ".join(words.words[first - the : end])
        mention = Mention(name, Role.OUTLET if outlet else Role.INSTITUTION)
        keys = {lows[-1], *(low for low in lows if low in INSTITUTIONS), " ".join(lows)}
        keys.add("".join(low[0] for low in lows if low not in ("of", "for", "and")))
        if words.tag_at(end) == "(" and words.words[end + 1 : end + 2]:
            keys.add(words.lows[end + 1])
        for key in keys:
            self._bodies.setdefault(key, []).append((words.starts[first], mention))

    def resolve(self, span: Span) -> Mention:
        """Who the noun phrase at ``span`` stands for."""
        words = read_words(self._text, span)
        tag(words, whole=False)
        if not words:
            return NOBODY
        mention = self._pronoun(words, span[0]) if len(words) == 1 else None
        mention = mention or self._person(words, span[0]) or self._other(words, span[0])
        if mention.who in self._people:
            self._last, self._spoke = self._people[mention.who], span[0]
        elif mention.who:
            self._last_body = mention
        return mention

    def learn_outlet(self, span: Span) -> None:
        """Remember that the name at ``span`` stands where an outlet does: it reports, is told."""
        words = read_words(self._text, span)
        tag(words, whole=False)
        named = [at for at, tagged in enumerate(words.tags) if tagged == "Z"]
        known = self._person(words, span[0])
        if not named or (known and known.who in self._people):
            return
        if _NO_PERSONS.isdisjoint(words.lows) and words.lows[named[-1]] not in self._places:
            name = " ".join(words.words[at] for at in named)
            bodies = self._bodies.setdefault(words.lows[named[-1]], [])
            bodies.insert(0, (span[0], Mention(name, Role.OUTLET)))

    def resolve_relay(self, span: Span) -> Mention | None:
        """The outlet that the phrase names, where it stands as one: told, shown, interviewed.

        ``None`` where it is a person, an office or another body.
        """
        mention = self.resolve(span)
        if mention.role is Role.OUTLET:
            return mention
        words = read_words(self._text, span)
        tag(words, whole=False)
        named = [at for at, tagged in enumerate(words.tags) if tagged == "Z"]
        if not named or mention.who in self._people or mention.role is Role.DOCUMENT:
            return None
        if not _NO_PERSONS.isdisjoint(words.lows) or words.lows[named[-1]] in self._places:
            return None
        return Mention(" ".join(words.words[at] for at in named), Role.OUTLET)

    def _pronoun(self, words: Words, at: int) -> Mention | None:
        low = words.lows[0]
        if low in _SINGULAR:
            return self._he_or_she("m" if low in MALE else "f", at)
        if low in _COLLECTIVE:
            return self._last_body or NOBODY
        return NOBODY if words.tags[0] in "PWOTD" else None

    def _he_or_she(self, wanted: str, at: int) -> Mention:
        """Who spoke last, or whom a later sentence is about, as far as the gender allows."""
        for person in self._recent(at):
            if person.gender in ("", wanted):
                person.gender = wanted
                return Mention(person.name, Role.PERSON)
        return NOBODY

    def _recent(self, at: int) -> Iterator[Person]:
        """Whom a pronoun at ``at`` may mean, the likeliest first.

        Those named in sentences since somebody spoke come first, the first named of each
        sentence before the others; then who spoke; then all before.
        """
        before = self._named[: bisect_right(self._named, at, key=lambda each: each[0])]
        last = sorted(before[-_RECENT:], key=lambda each: (-each[1], each[0]))
        yield from (person for _, sentence, person in last if sentence > self._spoke)
        if self._last:
            yield self._last
        yield from (person for *_, person in last)

    def _person(self, words: Words, at: int) -> Mention | None:
        """A person by name, anywhere in the phrase but as somebody's or something's owner."""
        for first, end in find_names(words):
            lows = words.lows[first:end]
            bare = title_length(lows)
            if words.tag_at(end) == "'" or _depends(words, first):
                continue
            if person := self._by_name(words.words[first:end], at):
                return Mention(person.name, Role.PERSON)
            if self._is_lone_person(words, first, end, bare):
                return Mention(words.words[end - 1], Role.PERSON)
        return None

    def _is_lone_person(self, words: Words, first: int, end: int, bare: int) -> bool:
        """One name that is no body's and no place's, alone or behind a title."""
        low = words.lows[end - 1]
        if end - first - bare != 1 or low in _NO_PERSONS or is_demonym(words.lows[first]):
            return False
        if _is_called_outlet(words, first) or (first and words.lows[first - 1] == "the"):
            return False
        return bare > 0 or not (
            low in self._bodies or low in self._places or words.words[end - 1].isupper()
        )

    def _by_name(self, parts: list[str], at: int) -> Person | None:
        """By full name, else by surname: the one of that name who was named last."""
        lows = [part.lower() for part in parts]
        bare = title_length(lows)
        if person := self._people.get(" ".join(parts[bare:])):
            return person
        if len(parts) - bare > 1:
            return None
        same = self._surnames.get(lows[-1], [])
        wanted = gender(lows)
        fitting = [p for p in same if p.gender in ("", wanted)] if wanted else same
        if self._last in fitting:
            return self._last
        return max(fitting, key=lambda p: _last_before(p.places, at), default=None)

    def _other(self, words: Words, at: int) -> Mention:
        head = head_of(words)
        held = offices_in(words, 0, len(words))
        speaks_for = head is not None and words.lows[head].startswith("spokes")
        if held and not speaks_for and (person := self._by_office(held)):
            return Mention(person.name, Role.PERSON)
        role = role_of(words, head)
        if head is None or role is Role.UNNAMED:
            return self._described(words, head, at)
        if role is Role.DOCUMENT:
            return Mention(_stripped(words), role)
        return self._body(words, head, at, role)

    def _described(self, words: Words, head: int | None, at: int) -> Mention:
        """The person last named of whom the article used this noun: "the engineer"."""
        if head is None or words.lows[0] not in _DEFINITE:
            return NOBODY
        before = self._named[: bisect_right(self._named, at, key=lambda each: each[0])]
        for *_, person in reversed(before[-_RECENT:]):
            if words.lows[head] in person.nouns:
                return Mention(person.name, Role.PERSON)
        return NOBODY

    def _body(self, words: Words, head: int, at: int, role: Role) -> Mention:
        """The fullest name of a body or outlet that was named before by this word."""
        names = [
            " ".join(words.lows[first:end])
            for first, end in find_names(words)
            if not is_demonym(" ".join(words.lows[first:end]))
        ]
        for key in [*names, words.lows[head]]:
            known = self._bodies.get(key, [])
            best = max(
                known, key=lambda each: (len(each[1].who or ""), each[0] <= at), default=None
            )
            if best and not (role is Role.OUTLET and best[1].role is not Role.OUTLET):
                longer = len(best[1].who or "") >= sum(map(len, names)) - 1
                return best[1] if longer else Mention(_stripped(words), best[1].role)
        last = self._last_body
        generic = not names and words.lows[head] in GENERIC_BODIES
        if generic and last and last.role is Role.INSTITUTION:
            return last
        for first, end in find_names(words):
            if is_outlet(words.lows[first:end]) and not _depends(words, first):
                return Mention(" ".join(words.words[first:end]), Role.OUTLET)
        if len(names) == 1 and names[0].count(" ") in (1, 2) and is_person(names[0].split()):
            return Mention(_stripped(words), Role.PERSON)
        return Mention(_stripped(words), role)

    def _by_office(self, held: set[Office]) -> Person | None:
        people = [self._last] if self._last else []
        people += self._people.values()
        for office in held:
            for exact in (True, False):
                for person in people:
                    for other in person.offices:
                        if same_office(office, other) and (not exact or (office[1] and other[1])):
                            return person
        return None


def _nouns(words: Words, first: int, end: int) -> Iterator[str]:
    """The nouns up to the first word that ends an apposition."""
    for at in range(first, end):
        if words.tags[at] in ",.;IWV":
            return
        if words.tags[at] == "n" or words.lows[at] in HONORIFICS:
            yield words.lows[at]


def _is_called_outlet(words: Words, first: int) -> bool:
    """ "the agency Novapress", "Danish newspaper The Local"."""
    before = first - 1
    if before >= 0 and words.lows[before] == "the":
        before -= 1
    return before >= 0 and words.lows[before] in OUTLET_NOUNS


def _leads_body(low: str) -> bool:
    """Whether a name behind this word is no person's: "the Ostrel Fund", "the insurer Halden"."""
    return low == "the" or low in GENERIC_BODIES or (low in INSTITUTIONS and low not in HONORIFICS)


def _titles_begin(words: Words, first: int) -> int:
    """Where the titles before a name may begin: a few words back, after any comma."""
    start = first
    while start and first - start < _TITLE_REACH and words.tags[start - 1] in "ZnA'DIU":
        start -= 1
    return start


def _depends(words: Words, first: int) -> bool:
    """Whether a name hangs on the noun before it: "a spokesman for Kade"."""
    before = first - 1
    while before >= 0 and words.tags[before] in "DAn":
        before -= 1
    return before > 0 and words.tags[before] == "I"


def _last_before(places: list[int], at: int) -> int:
    return places[bisect_right(places, at) - 1] if places[0] <= at else -places[0]


def _stripped(words: Words) -> str:
    """The phrase as written, without its article."""
    first = 1 if words.lows[0] in _ARTICLES and len(words) > 1 else 0
    return words.text[words.starts[first] : words.ends[-1]]
