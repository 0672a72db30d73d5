"""Introductions: what one mention of a name tells about who bears it."""

import re
from collections.abc import Iterable, Iterator

from claimtrack.extract.appositions import (
    closes,
    describing_noun,
    head_of,
    is_aside,
    past_owner,
    phrase_start,
    tag_of,
)
from claimtrack.extract.kinds import PRESS, is_press_agency, kind_of, singular
from claimtrack.extract.naming import (
    gender_of,
    is_demonym,
    is_office,
    names_body,
    names_outlet,
    past_titles,
)
from claimtrack.extract.offices import Office, offices_in
from claimtrack.extract.people import FEMALE, MALE
from claimtrack.extract.tokens import Words
from claimtrack.model import Role, Span

_REACH = 9
_PERSON_WORDS = 4
_SURE = 5
"""The weight of a sign that a name is no person's."""
_AGED = 6
"""The weight of an age behind a name: nobody but a person has one."""
_SPEAKS_AS = {
    Role.UNNAMED: Role.PERSON,
    Role.INSTITUTION: Role.INSTITUTION,
    Role.OUTLET: Role.OUTLET,
}
"""What the bearer of a name is by the kind of the noun that stands in apposition to it."""
_PUBLISHING = frozenset(
    "reported reports published publishes aired broadcast printed understands".split()
)
_AIRED = frozenset("podcast show programme newspaper magazine website blog newsletter".split())
_HELD = frozenset(
    """shares stock board headquarters bosses employees customers shareholders executives stake
    subsidiary unit owner""".split()
)
"""What a company has, beside its name."""
_SERVING = frozenset(
    """chief boss partner spokesman spokeswoman spokesperson director ceo chairman chairwoman
    president founder analyst economist executive""".split()
)
"""Who serves a body, between its name and his own: "Larkspur partner Ann Lee"."""
_LITTLE = frozenset(["of", "for", "and", "the", "&"])
_WHERE = frozenset("in near off across around outside".split())
PLACE = "place"
"""What a name is called that stands where places do."""
_REGIONS = frozenset(
    "new north south east west northern southern eastern western central san santa los las".split()
)
_GIVEN = MALE | FEMALE
_AGE = re.compile(r"\d{1,2}")


class Introduction:
    """A name at a place of the text, and what the words around it say."""

    def __init__(self, name: str, at: int, length: int, called: Iterable[str] = ()) -> None:
        self.name = name
        self.at = at
        self.length = length
        self.called = set(called)
        self.offices: set[Office] = set()
        self.votes: dict[Role, int] = {}
        self.aliases: set[str] = set()
        self.gender = ""
        self.described: set[str] = set()
        """What a noun beside it has before it: "aid" of "the aid group Help Now"."""
        self.resumes: set[str] = set()
        """What it was called before it was named: "the engineer, Ann Lee,"."""

    @property
    def key(self) -> str:
        """The name in lower case without its article."""
        return self.name.lower().removeprefix("the ")

    def vote(self, role: Role, weight: int) -> None:
        """Count what speaks for one role."""
        self.votes[role] = self.votes.get(role, 0) + weight

    def call(self, words: Words, at: int, weight: int) -> None:
        """Count a noun that stands in apposition."""
        noun = singular(words.lows[at])
        press = noun in PRESS or is_press_agency(words.lows, at)
        role = Role.OUTLET if press else _SPEAKS_AS.get(kind_of(noun) or Role.DOCUMENT)
        if role and noun == "owner":
            self.called.add(noun)  # a person or a firm
        elif role:
            self.called.add(noun)
            self.described |= _modifiers(words, at)
            self.vote(role, weight + 2 * press)
            self.gender = self.gender or gender_of([words.lows[at]])


def _modifiers(words: Words, noun: int) -> set[str]:
    first = noun
    while first and words.tags[first - 1] in "nAZ":
        first -= 1
    return set(words.lows[first:noun])


def introductions(words: Words, names: Iterable[Span]) -> Iterator[Introduction]:
    """What a sentence tells about each of its names."""
    for first, end in names:
        bare = past_titles(words, first, end)
        if is_office(words.words[bare:end]) or _is_adjective(words, bare, end):
            continue
        new = Introduction(_written(words, bare, end), words.starts[first], end - bare)
        _by_itself(new, words, first, bare, end)
        _by_titles(new, words, first, bare)
        _by_what_follows(new, words, end)
        yield new


def _is_adjective(words: Words, first: int, end: int) -> bool:
    """Whether one word only tells whence or what something is: "the Norwegian club"."""
    low = words.lows[first]
    alone = end - first == 1 and words.tag_at(end) in ("n", "A", "G")
    return alone and (is_demonym(low) or low.endswith("ic"))


def _written(words: Words, first: int, end: int) -> str:
    """The name; a body's owner belongs to it, and a capital The inside a sentence."""
    if first > 1 and words.tags[first - 1] == "'" and names_body(words.lows[first:end]):
        while first and words.tags[first - 1] in "Z'":
            first -= 1
        start, stop = words.span(first, end)
        return " ".join(words.text[start:stop].split())
    the = first > 1 and words.words[first - 1] == "The" and words.tags[first - 2] not in '":'
    return " ".join(words.words[first - the : end])


def _by_itself(new: Introduction, words: Words, first: int, bare: int, end: int) -> None:
    parts, lows = words.words[bare:end], words.lows[bare:end]
    the = bare == first and first > 0 and words.lows[first - 1] == "the"
    new.gender = gender_of(words.lows[first:end])
    if names_outlet(parts) and (the or end - bare > 1 or parts[0].isupper()):
        new.vote(Role.OUTLET, 5)
    elif names_body(lows):
        new.vote(Role.INSTITUTION, 5)
    elif the:
        new.vote(Role.INSTITUTION, 2)
    elif lows[0] in _GIVEN:
        new.vote(Role.PERSON, 3)
    elif 2 <= end - bare <= _PERSON_WORDS and not _is_region(lows[0]):
        new.vote(Role.PERSON, 1)
    if _is_held(words, first):
        new.vote(Role.INSTITUTION, _SURE)
    if first and words.lows[first - 1] in _WHERE:
        new.vote(Role.INSTITUTION, 2)
        new.called.add(PLACE)
    if end - bare > 1:
        initials = "".join(low[0] for low in lows if low not in _LITTLE)
        new.aliases |= {initials} if len(initials) > 1 else set()
    if words.tag_at(end) == "(" and words.words[end + 1 : end + 2] and words.tag_at(end + 2) == ")":
        new.aliases.add(words.lows[end + 1])


def _by_titles(new: Introduction, words: Words, first: int, bare: int) -> None:
    """Titles in the name, the noun right before it, the apposition before its comma."""
    for at in range(first, bare):
        new.vote(Role.PERSON, 6)
        if kind_of(words.lows[at]) is Role.UNNAMED:
            new.called.add(singular(words.lows[at]))
    start = past_owner(words, phrase_start(words, first), first)
    if first > 1 and words.words[first - 1] == "The":
        first -= 1  # "the newspaper The Nation"
    if first and words.tags[first - 1] in "nA" and kind_of(words.lows[first - 1]):
        new.call(words, describing_noun(words, first - 1), 4)
    while first > 1 and words.tags[first - 1] == "A" and words.tags[first - 2] in ",A":
        first -= 1  # "the operator, state-owned Brand Power,"
    if first > 1 and words.tags[first - 1] == ",":
        start = phrase_start(words, first - 1)
        noun = head_of(words, start, first - 1)
        owned = "'" in words.tags[start:first]  # "Anders's wife, Ilka,"
        opened = owned or tag_of(words, start) in "DZ'" or words.lows[start] == "one"
        opened = opened and closes(words, bare + new.length)
        if start and words.tags[start - 1] in "It" and words.tag_at(bare + new.length) in "VX":
            opened = False  # "In a letter to the mayor, Ann Lee said"
        if words.lows[first - 3 : first - 1] == ["of", "one"]:
            opened = False  # "the family of one, Ann Lee, said"
        if noun is not None and opened:
            new.call(words, noun, 3)
            if words.lows[start] == "the":
                new.resumes.add(singular(words.lows[noun]))
    if max(new.votes.get(Role.INSTITUTION, 0), new.votes.get(Role.OUTLET, 0)) < _SURE:
        new.offices |= offices_in(words, start, bare)
        if words.tags[first - 1 : first] == [","]:
            new.offices |= offices_in(words, first, bare)


def _by_its_own(new: Introduction, words: Words, end: int) -> None:
    """ "The Final Whistle podcast", "Larkspur partner Ann Lee", "Veltrix shares"."""
    low = words.lows[end] if words.tag_at(end) == "n" else ""
    if low in _AIRED or words.lows[end : end + 2] == ["news", "agency"]:
        new.vote(Role.OUTLET, _SURE)
        new.called.add(low)
    elif low in _HELD or (low in _SERVING and words.tag_at(end + 1 + (low == "chief")) in "Zn"):
        new.vote(Role.INSTITUTION, _SURE)


def _is_held(words: Words, first: int) -> bool:
    """ "Shares in Veltrix", "the board of Veltrix"."""
    held = words.tag_at(first - 1) == "I" and words.lows[first - 1] in ("in", "of")
    return held and first > 1 and words.lows[first - 2] in _HELD


def _is_region(low: str) -> bool:
    """Whether no person's name begins so: "Danish", "North", "New"."""
    return low in _REGIONS or is_demonym(low)


def _by_what_follows(new: Introduction, words: Words, end: int) -> None:
    _by_its_own(new, words, end)
    if words.lows[end : end + 1] and words.lows[end] in _PUBLISHING:
        new.vote(Role.OUTLET, 2 + (words.lows[end] == "understands"))
    known = Role.INSTITUTION in new.votes
    if words.lows[end : end + 1] == ["who"] and not known:
        new.vote(Role.PERSON, 3)
    if words.tag_at(end) != "," or end + 1 >= len(words):
        return
    low = words.lows[end + 1]
    aged = _AGE.fullmatch(low) or words.tags[end + 1 : end + 3] == ["U", ","]
    if aged:
        new.vote(Role.PERSON, _AGED)
        return
    if low == "who" and not known:
        new.vote(Role.PERSON, 3)
        return
    limit = min(end + 1 + _REACH, len(words))
    noun = head_of(words, end + 1, limit)
    if noun is not None and is_aside(words, end + 1, noun):
        new.call(words, noun, 3)
    new.offices |= offices_in(words, end + 1, limit)
