"""The gallery: all figures of one article, to be found by a name, a noun or an office."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from claimtrack.extract.bodies import noun_bodies
from claimtrack.extract.figures import Figure, latest
from claimtrack.extract.introductions import PLACE, Introduction, introductions
from claimtrack.extract.kinds import (
    CLUBS,
    COMPANIES,
    ORGANISATIONS,
    PLATFORMS,
    PRESS,
    kind_of,
    singular,
)
from claimtrack.extract.naming import find_names, gender_of, likely_gender, past_titles
from claimtrack.extract.offices import Office, same_office
from claimtrack.extract.sights import (
    Sight,
    between,
    has_name,
    hears,
    opening_end,
    past_modifiers,
    place,
    stands_alone,
    written_inside,
)
from claimtrack.extract.tokens import Words
from claimtrack.model import Role, Span

_LITTLE = frozenset(["the", "of", "for", "and", "a"])
_MOST_ALIKE = 40
"""Figures of one surname or noun that are told apart: more are a list and no story."""
_GENERIC = COMPANIES | PRESS | CLUBS | ORGANISATIONS
_WITHOUT_NAME = (Role.UNNAMED, Role.DOCUMENT)
_HEADS = ("head", "president")
_OPENING = 4
"""Words from the beginning of a sentence within which its subject stands."""
_RECENT = 40
"""Mentions back from a place within which "the company" finds one."""


class Gallery:
    """All figures of one article. It is filled from all its sentences before it is asked."""

    def __init__(self, sentences: Sequence[Words]) -> None:
        self._named: dict[str, Figure] = {}
        self._by_word: dict[str, list[Figure]] = defaultdict(list)
        self._by_noun: dict[str, list[Figure]] = defaultdict(list)
        self._by_office: dict[str, list[Figure]] = defaultdict(list)
        self._seen: list[Sight] = []
        self._without_name: list[Sight] = []
        self._late: list[Figure] = []
        inside = {low for words in sentences for low in written_inside(words)}
        names = [list(find_names(words, known=inside)) for words in sentences]
        self._introduce(sentences, names, inside)
        for figure in self._named.values():
            self._index(figure)
        for words, found in zip(sentences, names, strict=True):
            sights = [*self._name_sights(words, found), *self._noun_sights(words)]
            self._seen += sorted(sights, key=place)

    def _introduce(
        self, sentences: Sequence[Words], names: Sequence[list[Span]], inside: set[str]
    ) -> None:
        """Learn longer names first, so that single words can be short for them."""
        new = [
            each
            for words, found in zip(sentences, names, strict=True)
            for each in introductions(words, found)
            if each.length > 1 or each.key in inside or each.called - {PLACE}
        ]
        new += [each for words in sentences for each in noun_bodies(words)]
        for each in sorted(new, key=lambda each: -each.length):
            self._take_in(each)

    def _take_in(self, new: Introduction) -> None:
        if self._is_family(new.key):
            return
        key = new.key
        figure = self._named.get(key)
        if figure and {figure.gender, new.gender} == {"m", "f"}:
            key = f"{key} {new.gender}"
            figure = self._named.get(key)
        if figure is None and new.length == 1:
            longer = self._longer(new)
            if len(longer) > 1:
                return  # one of several: which one is told by the place of a mention
            figure = longer[0] if longer else None
        if figure is None:
            figure = self._named[key] = Figure(new.name, new.at)
            lows = new.key.split()
            for word in {lows[0], lows[-1]}:
                self._by_word[word].append(figure)
        for alias in new.aliases:
            if len(self._by_word[alias]) < _MOST_ALIKE:
                self._by_word[alias].append(figure)
        figure.learn(new)

    def _is_family(self, key: str) -> bool:
        """Whether one word is the plural of a surname: "the Brandts"."""
        return " " not in key and key.endswith("s") and key[:-1] in self._by_word

    def _longer(self, new: Introduction) -> list[Figure]:
        """The longer names that a single word can be short for."""
        known = self._named.get(new.key)
        alike = dict.fromkeys(each for each in self._alike([new.key]) if each is not known)
        return [each for each in alike if not new.gender or each.gender in ("", new.gender)]

    def _index(self, figure: Figure) -> None:
        nouns = set(figure.called)
        if figure.role is Role.PERSON:
            figure.gender = figure.gender or likely_gender(figure.name)
        else:
            nouns |= {singular(low) for low in figure.lows if low not in _LITTLE}
        for noun in nouns:
            self._by_noun[noun].append(figure)
        for kind, _ in figure.offices:
            self._by_office[kind].append(figure)

    def _name_sights(self, words: Words, names: Iterable[Span]) -> Iterator[Sight]:
        for first, end in names:
            bare, at = past_titles(words, first, end), words.starts[first]
            if figure := self.named(words.words[bare:end], at, words.lows[first:end]):
                figure.see(at)
                lead = first - (first > 0 and words.lows[first - 1] == "the")
                passing = words.tag_at(end) == "'" or (lead > 0 and words.tags[lead - 1] == "I")
                yield Sight(at, figure, passing)

    def _noun_sights(self, words: Words) -> Iterator[Sight]:
        """Bodies that a noun alone stands for ("the bank"), and somebody a sentence begins with."""
        opened = opening_end(words)
        for at, low in enumerate(words.lows):
            if words.tags[at] != "n" or not stands_alone(words, at):
                continue
            first = past_modifiers(words, at)
            kind = Role.OUTLET if singular(low) in PRESS else kind_of(low)
            new = at - opened <= _OPENING and words.lows[first - 1] in ("a", "an")
            if new and words.tags[max(first - 2, 0)] != "I" and kind in _WITHOUT_NAME:
                written = kind is Role.DOCUMENT
                yield Sight(words.starts[at], None, gender=gender_of([low]), written=written)
            elif kind in _WITHOUT_NAME and not has_name(words, at) and not hears(words, first):
                written = kind is Role.DOCUMENT
                sight = Sight(words.starts[at], None, gender=gender_of([low]), written=written)
                self._without_name.append(sight)
            elif kind in (Role.INSTITUTION, Role.OUTLET) and words.lows[first - 1] == "the":
                start, modifiers = words.starts[first - 1], words.lows[first:at]
                figure = self.by_noun(low, modifiers, start)
                if figure is None and not modifiers and singular(low) in _GENERIC:
                    continue
                figure = figure or self._known_by(" ".join([*modifiers, low]), kind, start)
                figure.see(start)
                yield Sight(start, figure, first > 1 and words.tags[first - 2] == "I")

    def _known_by(self, name: str, role: Role, at: int) -> Figure:
        """A body or outlet that is known by a common noun."""
        noun = singular(name.split()[-1])
        figure = self._named.setdefault(name, Figure(name, at, called={noun}))
        figure.vote(role, 1)
        self._by_noun[noun].append(figure)
        return figure

    def take_for_outlet(self, parts: list[str], at: int) -> None:
        """Let a name that stands where outlets do be one's, if nothing stronger says otherwise."""
        figure = self.named(parts, at)
        key = " ".join(parts).lower()
        if key in PLATFORMS or (figure is None and self._is_family(key)):
            return
        if figure is None:
            self.learn(" ".join(parts), Role.OUTLET, at)
        else:
            figure.vote(Role.OUTLET, 5 if "agency" in figure.called else 3)

    def learn(self, name: str, role: Role, at: int) -> Figure:
        """A figure that only its speaking makes known."""
        figure = self._named.setdefault(name.lower(), Figure(name, at))
        figure.vote(role, 3)
        figure.see(at)
        self._late.append(figure)
        return figure

    def seen(self, start: int, end: int) -> Iterator[Sight]:
        """Who is mentioned between two places."""
        return between(self._seen, start, end)

    def unnamed(self, start: int, end: int) -> Iterator[Sight]:
        """People and documents without a name between two places, wherever they stand."""
        return between(self._without_name, start, end)

    def awaited(self, noun: str, at: int) -> Figure | None:
        """Whom "an engineer" is who is named only behind it: "The engineer, Ann Lee, …"."""
        named = [each for each in self._by_noun.get(noun, []) if each.first > at]
        named = [each for each in named if noun in each.resumed]
        return latest(named[:_MOST_ALIKE], at)

    def named(self, parts: list[str], at: int, titled: Iterable[str] = ()) -> Figure | None:
        """Who a name written at ``at`` stands for, the one named last where several fit."""
        key = " ".join(parts).lower().removeprefix("the ")
        wanted = gender_of(list(titled))
        figure = self._named.get(key)
        if figure and not (wanted and figure.gender not in ("", wanted)):
            return figure
        fitting = self._alike(key.split())
        if wanted:
            fitting = [each for each in fitting if each.gender in ("", wanted)]
        return latest(fitting, at)

    def _alike(self, lows: list[str]) -> list[Figure]:
        last = self._by_word.get(lows[-1], [])[:_MOST_ALIKE]
        first = self._by_word.get(lows[0], [])[:_MOST_ALIKE]
        found = [each for each in last if each.ends_with(lows)]
        return found or [each for each in first if each.begins_with(lows)]

    def by_noun(self, noun: str, modifiers: list[str], at: int) -> Figure | None:
        """Who "the" and a noun stands for: the one named last of those it fits."""
        noun = singular(noun)
        known = self._by_noun.get(noun, [])[:_MOST_ALIKE]
        fitting = [each for each in known if each.fits(noun, modifiers)]
        fitting = [each for each in fitting if each.name[0].isupper()] or fitting
        if not fitting and not modifiers and noun in _GENERIC:
            end = bisect_left(self._seen, at, key=place)
            recent = [sight.figure for sight in self._seen[max(end - _RECENT, 0) : end]]
            recent += [each for each in self._late[-_RECENT:] if each.first < at]
            fitting = [each for each in recent if each and each.fits(noun)]
        return latest(fitting, at)

    def by_office(self, held: Iterable[Office], at: int) -> Figure | None:
        """Who holds an office; one whose place is told before one whose place is not."""
        for office in sorted(held):
            kinds = dict.fromkeys([office[0], *(_HEADS if office[0] in _HEADS else ())])
            for exact, kind in product((True, False), kinds):
                known = self._by_office[kind][:_MOST_ALIKE]
                holders = [each for each in known if _holds(each, office, exact=exact)]
                if holders:
                    return latest(holders, at)
        return None


def _holds(figure: Figure, office: Office, *, exact: bool) -> bool:
    return any(
        same_office(office, other) and (not exact or (office[1] and other[1]))
        for other in figure.offices
    )
