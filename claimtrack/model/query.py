"""Query: which claims to show, in a small filter language, and in which order.

``state:new speaker:frederiksen said>=2022-02-01 "bilateral defence" -tag:done or is:linked``

Terms side by side must all hold; ``or`` parts the query into alternatives; ``-`` before a
term turns it round. Words and values match anywhere inside, without regard to case.
``Query.matches`` is the reference meaning: every store has to agree with it.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from claimtrack.errors import QueryError
from claimtrack.model.attribution import Voice
from claimtrack.model.claim import Claim, State
from claimtrack.model.verdict import Verdict

_TERM = re.compile(
    r"""(?P<negated>-?)(?:(?P<key>[a-z]+)(?P<sign>>=|<=|:|=|<|>))?(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]*))""",
    re.IGNORECASE,
)
_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")


class Order(StrEnum):
    """How claims are ordered; equal ones stay as they stand in their articles."""

    WORTH = "worth"
    NEWEST = "newest"
    OLDEST = "oldest"
    SPEAKER = "speaker"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Term:
    """One condition: ``key`` is ``None`` for free words; ``value`` is casefolded."""

    key: str | None
    sign: str
    value: str
    negated: bool = False

    def holds(self, claim: Claim) -> bool:
        """Whether the claim fulfils this term."""
        test = _words if self.key is None else KEYS[self.key].test
        return test(claim, self) is not self.negated


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed filter: alternatives of terms that must all hold. The empty one shows all."""

    text: str = ""
    alternatives: tuple[tuple[Term, ...], ...] = ((),)

    @classmethod
    def parse(cls, text: str) -> "Query":
        """Read a filter as a person types it.

        Raises:
            QueryError: an unknown key or value, a bad date, nothing to look for, a quotation
                mark left open.
        """
        alternatives: list[list[Term]] = [[]]
        at = 0
        while rest := text[at:].lstrip():
            at = len(text) - len(rest)
            found = _TERM.match(text, at)
            if found is None or text[found.end() : found.end() + 1].strip():
                raise QueryError(f'a quotation mark is left open in "{text}": close it')
            at = found.end()
            if found[0].casefold() == "or":
                alternatives.append([])
            else:
                alternatives[-1].append(_term(found))
        if len(alternatives) > 1 and not all(alternatives):
            raise QueryError(f'"or" needs a term on both sides in "{text}"')
        return cls(text.strip(), tuple(map(tuple, alternatives)))

    @classmethod
    def having(cls, key: str, name: str) -> "Query":
        """The query for a name under a key, whatever signs stand in the name."""
        shown = name if name.isalnum() else f'"{name}"'
        return cls(f"{key}:{shown}", ((Term(key, ":", name.casefold()),),))

    def matches(self, claim: Claim) -> bool:
        """Whether the claim is among those to show."""
        return any(all(term.holds(claim) for term in terms) for terms in self.alternatives)


EVERYTHING = Query()
"""The query that shows every claim."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the language: what it asks, which signs it takes, which values if they are few."""

    help: str
    test: Callable[[Claim, Term], bool]
    signs: tuple[str, ...] = (":",)
    values: tuple[str, ...] = ()
    dated: bool = False


def bounds(value: str) -> tuple[date, date]:
    """The first and last day of ``2022``, ``2022-02`` or ``2022-02-09``.

    Raises:
        ValueError: it is none of these.
    """
    found = _DAY.fullmatch(value)
    if not found:
        raise ValueError(value)
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, month, day), date(year, month, day)


def _term(found: re.Match[str]) -> Term:
    negated, key, sign = bool(found["negated"]), found["key"], found["sign"] or ":"
    phrase = found["phrase"]
    value = (found["word"] if phrase is None else phrase).casefold()
    if not value and phrase is None:
        raise QueryError(f'"{found[0]}" looks for nothing: write what to look for right behind it')
    if key is None:
        return Term(None, sign, value, negated)
    key = key.casefold()
    known = KEYS.get(key)
    if known is None:
        raise QueryError(
            f'unknown key "{key}": known are {", ".join(KEYS)}; quote it to search words'
        )
    if sign not in known.signs:
        raise QueryError(f'"{key}" takes {" ".join(known.signs)}, not {sign}')
    if known.values and value not in known.values:
        raise QueryError(f'unknown {key} "{value}": known are {", ".join(known.values)}')
    if known.dated:
        try:
            bounds(value)
        except ValueError:
            raise QueryError(
                f'bad date "{value}" after {key}{sign} write 2022-02-09, 2022-02 or 2022'
            ) from None
    return Term(key, sign, value, negated)


def _within(value: str, *texts: str | None) -> bool:
    return any(value in text.casefold() for text in texts if text)


def _names(claim: Claim) -> tuple[str | None, ...]:
    return tuple(name for hop in claim.chain for name in (hop.name, hop.who))


def _words(claim: Claim, term: Term) -> bool:
    return _within(term.value, claim.text, claim.source, *_names(claim), *claim.tags)


def _said(claim: Claim, term: Term) -> bool:
    when = claim.said_on
    if when is None or when.day is None:
        return False
    first, last = bounds(term.value)
    earliest, latest = when.earliest or date.min, when.latest or date.max
    match term.sign:
        case ">=":
            return earliest >= first
        case ">":
            return earliest > last
        case "<=":
            return latest <= last
        case "<":
            return latest < first
        case _:
            return first <= earliest and latest <= last


def _due(claim: Claim, term: Term) -> bool:
    first, last = bounds(term.value)
    if term.sign == ">=":
        last = date.max
    if term.sign == "<=":
        first = date.min
    return any(first <= day <= last for day in claim.due)


def _cites(claim: Claim, term: Term) -> bool:
    return any(piece.location.casefold() == term.value for piece in claim.evidence)


def _before(claim: Claim, term: Term) -> bool:
    return claim.day is not None and claim.day < bounds(term.value)[0]


_HAS: Mapping[str, Callable[[Claim], bool]] = {
    "evidence": lambda claim: bool(claim.evidence),
    "note": lambda claim: any(review.note for review in claim.reviews),
    "number": lambda claim: bool(claim.quantities),
    "date": lambda claim: claim.said_on is not None or bool(claim.about),
    "speaker": lambda claim: bool(claim.chain),
    "tag": lambda claim: bool(claim.tags),
    "notice": lambda claim: bool(claim.notices),
}
_IS: Mapping[str, Callable[[Claim], bool]] = {
    "linked": lambda claim: bool(claim.links),
    "hedged": lambda claim: claim.hedged,
    "negated": lambda claim: claim.negated,
    "future": lambda claim: claim.future,
    "heading": lambda claim: claim.heading,
    "recheck": lambda claim: bool(claim.recheck),
    "waiting": lambda claim: claim.state == State.NEW or bool(claim.recheck),
}

KEYS: Mapping[str, Key] = {
    "state": Key(
        "where it is in the workflow",
        lambda claim, term: claim.state == term.value,
        values=tuple(State),
    ),
    "verdict": Key(
        "what the analyst concluded",
        lambda claim, term: (claim.verdict or "none") == term.value,
        values=(*Verdict, "none"),
    ),
    "tag": Key("a tag, whole", lambda claim, term: term.value in map(str.casefold, claim.tags)),
    "source": Key("the outlet", lambda claim, term: _within(term.value, claim.source)),
    "speaker": Key("anyone in the chain", lambda claim, term: _within(term.value, *_names(claim))),
    "story": Key("the story", lambda claim, term: _within(term.value, claim.story)),
    "voice": Key(
        "in whose words", lambda claim, term: claim.voice == term.value, values=tuple(Voice)
    ),
    "said": Key("when it was said", _said, signs=(":", "=", ">=", "<=", ">", "<"), dated=True),
    "before": Key("said, or else published, before that day", _before, dated=True),
    "due": Key("when it comes up again", _due, signs=(":", ">=", "<="), dated=True),
    "cites": Key("an address, a file or a whole id among its evidence", _cites),
    "has": Key("what is there", lambda claim, term: _HAS[term.value](claim), values=tuple(_HAS)),
    "is": Key("what it is", lambda claim, term: _IS[term.value](claim), values=tuple(_IS)),
}
"""The keys of the filter language, in the order in which help lists them."""
