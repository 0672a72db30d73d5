"""Mentions: how a noun phrase speaks of somebody — by name, by a noun, or by a pronoun."""

from typing import NamedTuple

from claimtrack.extract.kinds import PRESS, kind_of, singular
from claimtrack.extract.naming import find_names, is_office, past_honours, past_titles
from claimtrack.extract.tokens import Words
from claimtrack.model import Span

_STOPS = frozenset("It,(W—:C")
_VERBAL = frozenset("VEGBXM")
_SOME = frozenset("one two three four five some many most several all both none part".split())
_INDEFINITE = frozenset("a an another some several many few no one two three four five".split())
_MADE = frozenset("written made compiled drafted prepared up produced signed sent issued".split())
_MAKING = _MADE - {"up"} | {"wrote", "drew"}
_PUBLISHED = frozenset(["published", "released"])
_NEAR = 8
_RUNS_OVER = 2
"""Words of a name that the grammar may have cut off behind: "Onda Once"."""
_OWNING = frozenset("his her its their my our your".split())


class NounPhrase(NamedTuple):
    """The words ``first`` to ``end`` of a sentence, asides left out; ``limit`` is behind those.

    ``name`` are the words of the name that the phrase is, titles left out; ``head`` the place of
    the noun it is built on, where it is no name or the name stands in apposition to that noun.
    """

    words: Words
    first: int
    end: int
    limit: int
    name: Span | None
    head: int | None

    @property
    def noun(self) -> str:
        """The noun it is built on, in lower case."""
        return self.words.lows[self.head] if self.head is not None else ""

    @property
    def definite(self) -> bool:
        """Whether it speaks of one who is known: "the minister", "her lawyer", "Danish PM"."""
        low = self.words.lows[self.first]
        bare = self.first == self.head and self.noun != singular(self.noun)
        return low not in _INDEFINITE and self.words.tags[self.first] != "U" and not bare

    @property
    def owned(self) -> bool:
        """Whether it begins with a possessive pronoun."""
        return self.words.lows[self.first] in _OWNING

    @property
    def modifiers(self) -> list[str]:
        """The words between the article and the noun, in lower case."""
        if self.head is None:
            return []
        lows, tags = self.words.lows, self.words.tags
        return [lows[at] for at in range(self.first, self.head) if tags[at] in "nZA"]

    def owner(self) -> Span | None:
        """The words of the owner before the noun: "the ministry" in "the ministry's letter"."""
        tags = self.words.tags
        until = self.head if self.head is not None else self.end
        at = next((i for i in range(until - 1, self.first, -1) if tags[i] == "'"), None)
        return (self.first, at) if at is not None else None

    def after(self, *prepositions: str) -> Span | None:
        """The words behind the first of these prepositions in the phrase."""
        start = self.head if self.head is not None else self.first
        for at in range(start, min(self.limit - 1, start + _NEAR)):
            if self.words.lows[at] in prepositions and _governed(self.words, at):
                return at + 1, self.limit
        return None

    def publisher(self) -> Span | None:
        """The words of the one who published it: "a study released by the institute"."""
        for at in range(self.first, min(self.limit, self.first + 2 * _NEAR) - 2):
            if self.words.lows[at] in _PUBLISHED and self.words.lows[at + 1] == "by":
                return at + 2, self.limit
        return None

    def maker(self) -> Span | None:
        """The words of the one who made it: "a table that the auditor sent to the council"."""
        words, at = self.words, self.end
        if words.lows[at : at + 1] not in (["that"], ["which"]):
            return None
        for verb in range(at + 2, min(at + _NEAR, len(words))):
            if words.lows[verb] in _MAKING:
                return at + 1, verb
        return None

    def apposed(self) -> Span | None:
        """The words of an aside that opens right behind the phrase."""
        tags, at = self.words.tags, self.end
        reduced = at < self.limit and tags[at] in "EV"  # "the firm named in it, Orvik"
        relative = self.words.lows[at : at + 1] == ["who"]  # "the engineer who wrote it, Ann Lee"
        if (reduced or relative) and "," in tags[at : self.limit]:
            at = tags.index(",", at)
        if at < self.limit and tags[at] in ",(":
            at += 1
        return (at, self.limit) if at < self.limit and tags[at] in "DZnA" else None

    def text(self) -> str:
        """The phrase as written, without its article."""
        skips = self.words.tags[self.first] == "D" and self.end - self.first > 1
        start, end = self.words.span(self.first + skips, self.end)
        return " ".join(self.words.text[start:end].split())


def read_phrase(words: Words, first: int, end: int, limit: int) -> NounPhrase:
    """The noun phrase at these words of a sentence that is tagged."""
    while first < end - 1 and words.tags[first] in '",RC':
        first += 1
    first = _past_some(words, first, end)
    core = _core_end(words, first, end)
    owned = max((at + 1 for at in range(first, core) if words.tags[at] == "'"), default=first)
    name = next((run for run in find_names(words, owned, core) if core <= run[1]), None)
    name = name or _cut_off(words, end)
    if name is None or name[1] > end + _RUNS_OVER:
        return NounPhrase(words, first, end, limit, None, _last_noun(words, owned, core))
    bare = past_titles(words, *name)
    title = bare - 1 if bare > name[0] else _last_noun(words, owned, name[0])
    if is_office(words.words[bare : name[1]]) and name[1] - bare > 1:
        return NounPhrase(words, first, end, limit, None, name[1] - 1)
    if name[1] - bare == 1 and kind_of(words.lows[bare]):
        title = bare
    return NounPhrase(words, first, end, limit, (bare, name[1]), title)


def _cut_off(words: Words, end: int) -> Span | None:
    """A name that begins like a preposition or adverb: "the news site Inside Lanes"."""
    press = singular(words.lows[end - 1]) in PRESS
    if press and end < len(words) and words.tags[end] in "AIR":
        return next(find_names(words, end, end + 1), None)
    return None


def _governed(words: Words, at: int) -> bool:
    """Whether a preposition hangs on the noun itself or on a verb of making it."""
    return words.tags[at - 1] not in "EVR" or words.lows[at - 1] in _MADE


def _past_some(words: Words, first: int, end: int) -> int:
    """ "Two of the people", "some of them": what counts is behind of."""
    if (
        words.lows[first] in _SOME
        and words.lows[first + 1 : first + 2] == ["of"]
        and first + 2 < end
    ):
        return first + 2
    return first


def _core_end(words: Words, first: int, end: int) -> int:
    """Where what modifies the phrase from behind begins."""
    seen = False
    for at in range(first, end):
        tagged = words.tags[at]
        named = words.tags[at - 1] == "Z" and words.tag_at(at + 1) == "n" if at > first else False
        if tagged == "G" and at > first and (words.tags[at - 1] in "DAn'" or named):
            seen = True
            continue
        if seen and (tagged in _STOPS or (tagged in _VERBAL and not words.words[at][0].isupper())):
            return at
        seen = seen or tagged in "nZU"
    while end > first + 1 and words.tags[end - 1] in "AR" and words.tags[end - 2] == "Z":
        end -= 1
    return past_honours(words, first, end)


def _last_noun(words: Words, first: int, end: int) -> int | None:
    for at in range(end - 1, first - 1, -1):
        if words.tags[at] in "nZVBAG" and words.words[at][0].isalnum():
            return at
    return None
