"""How a chain, a date, a number and a claim read in one line, on the screen as in print."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Protocol

from claimtrack.model import UNRATED, Act, Change, Claim, Hop, Precision, Quantity, Subject, When

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def through(claim: Claim) -> str:
    """Who said it and through whom we know: ``Frederiksen ← The Local``.

    The words of a claim that somebody denies are what is denied: ``Frederiksen (denied)``.
    """
    if not claim.chain:
        return "(own voice)"
    root, *relays = map(named, claim.chain)
    denied = f" ({cue(claim.chain[0]) or 'denied'})" if claim.negated else ""
    return " ← ".join((f"{root}{denied}", *relays))


def named(hop: Hop) -> str:
    """The full name where it is known, else the words that stand for it."""
    return hop.who or hop.name


def cue(hop: Hop) -> str:
    """The words that attribute; none where a colon or a dash alone does (``Minister: no``)."""
    return hop.cue if hop.cue and any(map(str.isalpha, hop.cue)) else ""


def day(when: date) -> str:
    """``10 Feb 2022``, the same in every locale."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def counted(count: int, what: str) -> str:
    """``1 claim``, ``1,200 claims``."""
    return f"{count:,} {what}{'s' * (count != 1)}"


def interval(when: When) -> str:
    """The days that a date covers: ``9 Feb 2022``, ``1–28 Feb 2022``, ``from 10 Feb 2022``."""
    earliest, latest = when.earliest, when.latest
    if earliest is None:
        return f"until {day(latest)}" if latest else "not resolved"
    if latest is None:
        return f"from {day(earliest)}, open"
    if earliest == latest:
        return day(earliest)
    if when.precision is Precision.YEAR and earliest.year == latest.year:
        return str(earliest.year)
    if (earliest.year, earliest.month) == (latest.year, latest.month):
        return f"{earliest.day}–{day(latest)}"
    return f"{day(earliest)} – {day(latest)}"


def amount(quantity: Quantity) -> str:
    """``700–800 troops``, ``about 90 kilometre``, ``at least 20``, ``at most 5 %``."""
    low, high = (_number(bound) for bound in (quantity.low, quantity.high))
    match low, high:
        case None, None:
            number = "some"
        case None, most:
            number = f"at most {most}"
        case least, None:
            number = f"at least {least}"
        case _ if low == high:
            number = f"{low}"
        case _:
            number = f"{low}–{high}"
    about = "about " if quantity.approximate else ""
    return f"{about}{number} {quantity.unit or ''}".strip()


def reliability(grade: str) -> str:
    """``reliability B``; of an outlet that cannot be judged, or that nobody judged, just that."""
    return "reliability not judged (F)" if grade == UNRATED else f"reliability {grade}"


def worth(claim: Claim) -> str:
    """``.91``: how much the claim deserves checking, in two digits."""
    return f"{min(claim.worth, 0.99):.2f}".removeprefix("0")


def _number(bound: float | int | None) -> str | None:
    if bound is None:
        return None
    return f"{int(bound):,}" if bound == int(bound) else f"{bound:,}"


def touched(act: Act) -> str:
    """What an act changed: the ids of claims, cut short, and the names of sources."""
    claim = Subject.CLAIM
    return " ".join(each.id[:8] if each.subject is claim else each.id for each in act.changes)


def steps(change: Change) -> Iterator[str]:
    """What an act made of a claim, a line for each field: ``state: new → tracked``.

    One line for a claim that came or was taken away: ``claim: none → its words``.
    """
    if not (change.before and change.after):
        yield f"claim: {_short(change.before or None)} → {_short(change.after or None)}"
        return
    for field in sorted(change.before.keys() | change.after.keys()):
        before, after = change.before.get(field), change.after.get(field)
        if isinstance(before, list) and isinstance(after, list):
            came = (f"+{_short(each)}" for each in after if each not in before)
            went = (f"-{_short(each)}" for each in before if each not in after)
            yield f"{field}: {' '.join((*came, *went)) or 'in another order'}"
        else:
            yield f"{field}: {_short(before)} → {_short(after)}"


def _short(value: Any) -> str:
    """A stored value in a word or two."""
    match value:
        case None | "":
            return "none"
        case {"verdict": verdict, "note": note, "evidence": evidence}:  # a review
            cited = (f"{each['stance']}: {each['location']}" for each in evidence)
            return " · ".join(filter(None, (verdict, note, *cited)))
        case {"relation": relation, "other": other}:  # a link
            return f"{relation} {other[:8]}"
        case {"who": who, "name": name}:  # a hop
            return str(who or name)
        case {"text": text}:  # a when, a quantity
            return str(text)
        case _:
            return str(value)


class Figure(Protocol):
    """A number that may be a range; ``None`` is a bound left open."""

    @property
    def low(self) -> float | int | None:
        """The least it may be."""

    @property
    def high(self) -> float | int | None:
        """The most it may be."""

    @property
    def approximate(self) -> bool:
        """Whether it is about so much."""


def drawn(figure: Figure, ends: Sequence[float], width: int) -> str:
    """A figure on a line of ``width`` cells from the least to the most of all ``ends``.

    ``●`` is exact, ``○`` approximate, ``├──┤`` a range, ``→`` and ``←`` an open end.
    """
    known = [end for end in (figure.low, figure.high) if end is not None]
    scale = width / ((max(ends) - min(ends)) or 1)
    start, end = (round(scale * (each - min(ends))) for each in (min(known), max(known)))
    if start == end:
        sign = "○" if figure.approximate else "●"
        open_end = "←" * (figure.low is None), "→" * (figure.high is None)
        return " " * (start - len(open_end[0])) + sign.join(open_end)
    return " " * start + "├" + "─" * (end - start - 1) + "┤"
