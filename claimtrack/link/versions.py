"""Versions: what became of each claim when the text at an address changed.

The wording is careful: words are absent from the version that was fetched; who took them out,
or whether anybody did, is not known.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from claimtrack.link.lexical import terms
from claimtrack.link.likeness import denies
from claimtrack.link.places import names_in
from claimtrack.link.wording import read
from claimtrack.model import Article, Claim, Span

_ALIKE = 0.4
"""From this share of common words on, a claim is the other one in other words."""

_COMMON = 50
"""A word in more claims of a version than this tells nothing about which is which."""

_AlikePair = tuple[float, Claim, Claim]

_Given = Mapping[Any, str]
"""Numbers, times or names, by what they are, with their words."""


class Fate(StrEnum):
    """What became of a claim; ``new`` is one that the version before did not make.

    ``back again`` is one that it did not make, and an earlier one did.
    """

    UNCHANGED = "unchanged"
    REWORDED = "reworded"
    NUMBER = "number changed"
    TIME = "time changed"
    NAME = "name changed"
    ATTRIBUTION = "attribution changed"
    SENSE = "sense changed"
    GONE = "gone"
    NEW = "new"
    BACK = "back again"


SHAKEN = frozenset({Fate.NUMBER, Fate.TIME, Fate.NAME, Fate.ATTRIBUTION, Fate.SENSE, Fate.GONE})
"""The fates after which a decided claim has to be looked at again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One claim in two versions: ``old`` and ``new`` are ids, ``was`` and ``now`` the words.

    ``told`` says what changed, in words; where several things did, all of them, and ``fates``
    has each.
    """

    fates: tuple[Fate, ...]
    told: str
    old: str | None = None
    new: str | None = None
    was: str | None = None
    now: str | None = None

    @property
    def shaken(self) -> bool:
        """Whether what was decided about the old claim may no longer hold."""
        return not SHAKEN.isdisjoint(self.fates)

    @property
    def gone(self) -> bool:
        """Whether the words are absent, and nothing else stands in their place."""
        return self.fates == (Fate.GONE,)

    @property
    def differs(self) -> bool:
        """Whether it stands there otherwise than in the version before, and is not new."""
        return self.fates not in ((Fate.UNCHANGED,), (Fate.GONE,), (Fate.NEW,))


def compare(old: Sequence[Claim], new: Sequence[Claim], article: Article) -> list[Compared]:
    """What became of each claim of the version before, and what is new in ``article``."""
    pairs = _aligned(old, new)
    found = [_compared(claim, pairs.get(claim.id), article) for claim in old]
    paired = {claim.id for claim in pairs.values()}
    return found + [
        Compared(fates=(Fate.NEW,), told="new", new=claim.id, now=claim.text)
        for claim in new
        if claim.id not in paired
    ]


def compare_again(old: Sequence[Claim], new: Sequence[Claim], article: Article) -> list[Compared]:
    """The same for a text that stood there before: what it has and ``old`` has not is no news."""
    told = f"it stands there again in the version fetched at {fetched(article)}"
    return [
        replace(each, fates=(Fate.BACK,), told=told) if each.fates == (Fate.NEW,) else each
        for each in compare(old, new, article)
    ]


def _aligned(old: Sequence[Claim], new: Sequence[Claim]) -> dict[str, Claim]:
    """The new claim that each old one became, by the old one's id: same words, then like ones."""
    pairs: dict[str, Claim] = {}
    waiting: dict[str, list[Claim]] = defaultdict(list)
    for claim in reversed(new):
        waiting[_plain(claim)].append(claim)
    for claim in old:
        if waiting[_plain(claim)]:
            pairs[claim.id] = waiting[_plain(claim)].pop()
    left = [claim for claim in old if claim.id not in pairs]
    free = {claim.id: claim for claims in waiting.values() for claim in claims}
    likely = sorted(_alike(left, tuple(free.values())), key=_likeliest)
    for _, before, after in likely:
        if before.id not in pairs and after.id in free:
            pairs[before.id] = free.pop(after.id)
    return pairs


def _likeliest(pair: _AlikePair) -> tuple[float, int, Span, Span]:
    """The most alike first, then the nearest, then those that stand first."""
    alike, old, new = pair
    return -alike, abs(old.span[0] - new.span[0]), old.span, new.span


def _alike(old: Sequence[Claim], new: Sequence[Claim]) -> Iterator[_AlikePair]:
    """Pairs that share words, with how many of all."""
    words = {claim.id: _words(claim) for claim in (*old, *new)}
    having: dict[str, list[Claim]] = defaultdict(list)
    for claim in new:
        for word in words[claim.id]:
            having[word].append(claim)
    for claim in old:
        ours = words[claim.id]
        shared = {other.id: other for word in ours for other in having[word][:_COMMON]}
        for other in shared.values():
            alike = len(ours & words[other.id]) / len(ours | words[other.id])
            if alike >= _ALIKE:
                yield alike, claim, other


def _compared(old: Claim, new: Claim | None, article: Article) -> Compared:
    if new is None:
        return _absent(old, article)
    changes = list(_changes(old, new))
    fates = tuple(dict.fromkeys(fate for fate, _ in changes)) or (
        (Fate.UNCHANGED,) if _plain(old) == _plain(new) else (Fate.REWORDED,)
    )
    return Compared(
        fates=fates,
        told="; ".join(told for _, told in changes) or fates[0],
        old=old.id,
        new=new.id,
        was=old.text,
        now=new.text,
    )


def _absent(old: Claim, article: Article) -> Compared:
    """An old claim that no new one continues; its words may stand there all the same."""
    if old.text in article.text:
        told, fate = "its words stand there, and were not read as a claim", Fate.REWORDED
    else:
        told, fate = f"absent from the version fetched at {fetched(article)}", Fate.GONE
    return Compared(fates=(fate,), told=told, old=old.id, was=old.text)


def fetched(article: Article) -> str:
    """When a version was fetched, to the minute, with its zone."""
    return f"{article.pulled:%Y-%m-%d %H:%M %Z}"


def _changes(old: Claim, new: Claim) -> Iterator[tuple[Fate, str]]:
    for fate, given in ((Fate.NUMBER, _amounts), (Fate.TIME, _times)):
        if given(old).keys() != given(new).keys():
            yield fate, _became(given(old), given(new))
    for fate, written in ((Fate.NUMBER, _figures), (Fate.NAME, names_in)):
        was, now = written(old), written(new)
        if was.keys() - now.keys() and now.keys() - was.keys():  # more of a name is no other one
            yield fate, _became(was, now)
    if _chain(old) != _chain(new):
        yield Fate.ATTRIBUTION, f"it was given to {_who(old)} and is given to {_who(new)}"
    if denies(old) != denies(new):
        yield Fate.SENSE, "it is denied now" if denies(new) else "it is no longer denied"
    elif old.hedged != new.hedged:
        yield Fate.SENSE, "a hedge came" if new.hedged else "a hedge is lost"


def _amounts(claim: Claim) -> _Given:
    return {
        (each.low, each.high, each.unit, each.approximate): each.text for each in claim.quantities
    }


def _times(claim: Claim) -> _Given:
    return {(when.earliest, when.latest): when.text for when in claim.about}


def _figures(claim: Claim) -> _Given:
    """The figures that are of no amount and no day ("at 6pm", "aged 52")."""
    amounts, times = _amounts(claim).values(), _times(claim).values()
    known = " ".join((*amounts, *times))
    return {figure: figure for figure in read(claim.text).numbers - terms(known)}


def _became(was: _Given, now: _Given) -> str:
    """What became of what; that which stands in both is not named."""
    lost = ", ".join(f"“{was[each]}”" for each in was if each not in now)
    came = ", ".join(f"“{now[each]}”" for each in now if each not in was)
    if lost and came:
        return f"{lost} became {came}"
    return f"{lost} is no longer given" if lost else f"{came} is given now"


def _chain(claim: Claim) -> list[str]:
    return [(hop.who or hop.name).casefold() for hop in claim.chain]


def _who(claim: Claim) -> str:
    return " ← ".join(hop.who or hop.name for hop in claim.chain) or "the article itself"


def _plain(claim: Claim) -> str:
    return " ".join(claim.text.casefold().split()).strip(" .,;:")


def _words(claim: Claim) -> frozenset[str]:
    """What tells a claim from others, its numbers left out: they are what may change."""
    return frozenset(word for word in terms(claim.text) if not word[0].isdigit())
