"""Figures: the people, bodies and outlets that an article names, with all it calls them."""

from bisect import bisect_right
from collections.abc import Iterable

from claimtrack.extract.introductions import Introduction
from claimtrack.extract.kinds import (
    CLUB_NAMES,
    CLUBS,
    COMPANIES,
    COMPANY_NAMES,
    ORGANISATIONS,
    PAPER_NAMES,
    PAPERS,
    PRESS,
    STATION_NAMES,
    STATIONS,
    kind_of,
    singular,
)
from claimtrack.extract.offices import Office
from claimtrack.model import Role


class Figure:
    """One who is named: how, where, with which nouns and offices, and what speaks for which role.

    ``first`` is where it is introduced; ``places`` all mentions that were read so far.
    """

    def __init__(self, name: str, first: int, called: Iterable[str] = ()) -> None:
        self.name = name
        self.first = first
        self.places: list[int] = []
        self.called = set(called)
        self.offices: set[Office] = set()
        self.votes: dict[Role, int] = {}
        self.gender = ""
        self.described: set[str] = set()
        self.resumed: set[str] = set()
        """Nouns that stand for it before it is named."""

    @property
    def role(self) -> Role:
        """What most of the article's words make of it."""
        return max(self.votes, key=self.votes.__getitem__, default=Role.INSTITUTION)

    @property
    def lows(self) -> list[str]:
        """The words of the name in lower case."""
        return self.name.lower().split()

    def learn(self, new: Introduction) -> None:
        """Take in what one mention tells."""
        self.first = min(self.first, new.at)
        self.called |= new.called
        self.resumed |= new.resumes
        self.described |= new.described
        self.offices |= new.offices
        for role, weight in new.votes.items():
            self.vote(role, weight)
        self.gender = self.gender or new.gender

    def vote(self, role: Role, weight: int) -> None:
        """Count what speaks for a role; the strongest sign decides."""
        self.votes[role] = max(self.votes.get(role, 0), weight)

    def see(self, at: int) -> None:
        """Note a mention; mentions come in the order of the text."""
        if not self.places or self.places[-1] < at:
            self.places.append(at)

    def fits(self, noun: str, modifiers: Iterable[str] = ()) -> bool:
        """Whether "the" and this noun, in the singular, can stand for it."""
        lows = self.lows
        words = {*map(singular, lows), *self.called}
        if noun in words:
            known = {*lows, *words, *self.described}
            return all(low in known or singular(low) in known for low in modifiers)
        if modifiers:
            return False
        if self.role is Role.INSTITUTION:
            if noun in CLUBS and not self.called:
                return self.lows[-1] in CLUB_NAMES or lows[0] in CLUB_NAMES
            if noun in ORGANISATIONS and (self.name.isupper() or self._is_bare()):
                return True
            return noun in COMPANIES and self.is_company()
        if self.role is not Role.OUTLET or noun not in PRESS:
            return False
        paper, station = words & (PAPERS | PAPER_NAMES), words & (STATIONS | STATION_NAMES)
        return not ((paper and noun in STATIONS) or (station and noun in PAPERS))

    def _is_bare(self) -> bool:
        """Whether nothing tells what kind of body it is."""
        return not self.called and not any(kind_of(low) for low in self.lows)

    def is_company(self) -> bool:
        """Whether it is called a company, named as one, or nothing says that it is none."""
        lows = self.lows
        if self.called & COMPANIES or lows[-1] in COMPANY_NAMES or "&" in lows:
            return True
        return not self.called and len(lows) == 1 and not self.name.isupper()

    def ends_with(self, lows: list[str]) -> bool:
        """Whether these words, at the end of the name or beside it, can stand for it alone."""
        return self.lows[-len(lows) :] == lows or len(self.lows) == 1 or lows[0] not in self.lows

    def begins_with(self, lows: list[str]) -> bool:
        """Whether these words can stand for it alone: a given name, the first of a company's."""
        if self.lows[: len(lows)] != lows:
            return False
        if self.role is Role.PERSON:
            return len(lows) == 1
        return self.role is Role.INSTITUTION and (len(lows) > 1 or self.is_company())


def latest(figures: Iterable[Figure], at: int) -> Figure | None:
    """The one named last before ``at``, else the first named behind it."""

    def nearness(figure: Figure) -> int:
        before = bisect_right(figure.places, at)
        return figure.places[before - 1] if before else -figure.first - 1

    return max(figures, key=nearness, default=None)
