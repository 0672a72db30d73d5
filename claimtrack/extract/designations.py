"""Designations: what a noun phrase stands for in its article, however it speaks of it."""

from claimtrack.extract.documents import Documents
from claimtrack.extract.figures import Figure
from claimtrack.extract.gallery import Gallery
from claimtrack.extract.holders import is_new, serves_another
from claimtrack.extract.kinds import AIRWAVES, PRESS, is_press_agency, kind_of, singular
from claimtrack.extract.makers import Makers, modifying_body
from claimtrack.extract.memory import NOBODY, Memory, Mention, Understood, as_mention
from claimtrack.extract.mentions import NounPhrase, read_phrase
from claimtrack.extract.naming import is_title, names_outlet
from claimtrack.extract.offices import office_ending, offices_in
from claimtrack.extract.people import MALE
from claimtrack.extract.tokens import Words
from claimtrack.model import Role, Span

_SINGULAR = frozenset("he she him her his himself herself".split())
_NEUTER = frozenset("it its itself".split())
_PLURAL = frozenset("they them their theirs themselves both".split())
_EXPERTS = frozenset("analyst economist scientist researcher strategist lawyer".split())
_PROGRAMMES = frozenset("show programme program podcast website site newsletter".split())
"""What an outlet has: "Radio One's breakfast show" is Radio One."""
_TRADES = frozenset("operator contractor builder publisher supplier".split())
"""Firms, and people where they are new: "a crane operator"."""
_MEETINGS = frozenset(["meeting", "session", "hearing"])
_INNER = 12
"""Words of a phrase inside a phrase."""
_FITS = {
    Role.UNNAMED: (Role.PERSON,),
    Role.INSTITUTION: (Role.INSTITUTION, Role.OUTLET),
    Role.OUTLET: (Role.OUTLET, Role.INSTITUTION),
    None: (Role.PERSON, Role.INSTITUTION, Role.OUTLET),
}
"""Which figures may stand in apposition to a noun of each kind."""


class Designations:
    """Reads noun phrases by the figures, the memory and the documents of one article."""

    def __init__(self, gallery: Gallery, memory: Memory, documents: Documents) -> None:
        self._gallery = gallery
        self._memory = memory
        self._makers = Makers(gallery, memory, documents, self._inner)

    def understand(self, phrase: NounPhrase, at: int, teller: Mention | None = None) -> Understood:
        """Who the phrase, which begins at ``at`` of the text, stands for.

        ``teller`` is the one in whose quotation it stands, and whom it cannot mean.
        """
        if phrase.words.lows[phrase.first] == "them" and (named := self._apposed(phrase, at)):
            return as_mention(named)  # "one of them, Ann Lee,"
        return self._pronoun(phrase, at, teller) or self._described(phrase, at)

    def _pronoun(self, phrase: NounPhrase, at: int, teller: Mention | None) -> Understood | None:
        words = phrase.words
        low = words.lows[phrase.first]
        if low.endswith("-year-old") or words.lows[phrase.end - 1].endswith("-year-old"):
            return self._memory.he_or_she("", at) if phrase.definite else None
        if phrase.end - phrase.first > 1:
            return None
        if low in _SINGULAR:
            return self._memory.he_or_she("m" if low in MALE else "f", at, teller)
        if low in _NEUTER:
            return self._memory.it(at, teller)
        if low in _PLURAL:
            return self._memory.they(at, teller)
        return (NOBODY, None) if words.tags[phrase.first] in "PWOTD" else None

    def _described(self, phrase: NounPhrase, at: int) -> Understood:
        if phrase.name and (found := self._by_name(phrase, at)):
            return found
        if phrase.name is None and (known := self._opening(phrase, at)):
            return as_mention(known)
        if apposed := self._apposed(phrase, at):
            return as_mention(apposed)
        match kind_of(phrase.noun):
            case Role.UNNAMED:
                return self._person(phrase, at)
            case Role.DOCUMENT:
                return self._makers.read(phrase, at)
            case Role.INSTITUTION | Role.OUTLET as role:
                return self._body(phrase, at, role)
        if phrase.noun and phrase.definite and (held := self._held(phrase, at)):
            return as_mention(held)
        return NOBODY, None

    def _opening(self, phrase: NounPhrase, at: int) -> Figure | None:
        """A surname that opens a sentence and looks like a noun: "Cross said"."""
        word = phrase.words.words[phrase.first]
        if phrase.end - phrase.first > 1 or not word[0].isupper() or kind_of(word.lower()):
            return None
        return self._gallery.named([word], at)

    def _by_name(self, phrase: NounPhrase, at: int) -> Understood | None:
        assert phrase.name is not None
        words, (first, end) = phrase.words, phrase.name
        titles = words.lows[phrase.first : end]
        figure = self._gallery.named(words.words[first:end], at, titles)
        if figure:
            return as_mention(figure)
        low = words.lows[end - 1]
        kind = kind_of(low) if end - first == 1 else None
        if kind and (known := self._gallery.by_noun(low, [], at)):
            return as_mention(known)
        if kind in (Role.DOCUMENT, Role.UNNAMED):
            return None
        written = " ".join(words.words[first:end])
        if names_outlet(words.words[first:end]) or kind_of(phrase.noun) is Role.OUTLET:
            return as_mention(self._gallery.learn(written, Role.OUTLET, at))
        person = kind is None and is_title(phrase.noun)
        role = Role.PERSON if person else Role.INSTITUTION
        return as_mention(self._gallery.learn(written, role, at))

    def _apposed(self, phrase: NounPhrase, at: int) -> Figure | None:
        """Whom an aside names that opens with a name: "its head, Ann Lee,"."""
        span = phrase.apposed()
        if span is None or kind_of(phrase.noun) is Role.DOCUMENT:
            return None
        inner = read_phrase(phrase.words, span[0], _past_aside(phrase.words, *span), span[1])
        if inner.name is None:
            body = inner.definite and kind_of(inner.noun) is Role.INSTITUTION
            return self._gallery.by_noun(inner.noun, inner.modifiers, at) if body else None
        names = phrase.words.words[slice(*inner.name)]
        figure = self._gallery.named(names, at, phrase.words.lows[span[0] : inner.name[1]])
        alone = inner.end == inner.name[1]
        kind = kind_of(phrase.noun)
        person = kind is Role.INSTITUTION and figure and figure.role is Role.PERSON
        quoted = kind is Role.UNNAMED and figure and figure.role is Role.OUTLET
        fits = figure and not person and not quoted and (alone or figure.role in _FITS[kind])
        return figure if fits else None

    def _held(self, phrase: NounPhrase, at: int) -> Figure | None:
        """Who holds the office or bears the description that the phrase names."""
        words = phrase.words
        past = phrase.owned and "former" in phrase.modifiers  # "his former lawyer"
        if past or phrase.noun != singular(phrase.noun):
            return None
        kind = office_ending(words.lows, phrase.head) if phrase.head is not None else None
        held = {each for each in offices_in(words, phrase.first, phrase.end) if each[0] == kind}
        owner = phrase.owner()
        if figure := self._gallery.by_office(held, at):
            return None if owner and is_new(figure, phrase.words, owner, at) else figure
        figure = self._gallery.by_noun(phrase.noun, [], at)
        if figure is None or figure.role is not Role.PERSON or serves_another(figure, held):
            return None
        return None if owner and is_new(figure, words, owner, at) else figure

    def _person(self, phrase: NounPhrase, at: int) -> Understood:
        """One known by an office alone; a body, where one speaks for it; else nobody."""
        noun = singular(phrase.noun)
        known = self._held(phrase, at) if phrase.definite else None
        if not phrase.definite and noun == phrase.noun:
            known = self._gallery.awaited(noun, at)
        if known:
            return as_mention(known)
        body = None
        if noun == "client" and phrase.owned:
            return self._client(at)
        if noun.startswith("spokes") and phrase.words.lows[phrase.first] not in ("his", "her"):
            body = self._inner(phrase, phrase.after("for", "of") or phrase.owner(), at)
            body = body or modifying_body(self._gallery, phrase, at)
            if body is None and not phrase.modifiers:
                body = self._memory.body_just_named(at)
        elif noun in _EXPERTS:
            body = self._inner(phrase, phrase.after("at", "from"), at)
        if body and body[0].role is Role.INSTITUTION:
            return body
        if noun.startswith("spokes") and _is_body(phrase.modifiers):
            return Mention(None, Role.INSTITUTION), None  # "a regulator spokesman"
        return NOBODY, None

    def _client(self, at: int) -> Understood:
        """Whom the lawyer named last speaks for: "Lee's lawyer, Tom Reed, said his client …"."""
        lawyer = self._gallery.by_office([("lawyer", "")], at)
        owners = [owner for kind, owner in lawyer.offices if kind == "lawyer"] if lawyer else []
        figure = self._gallery.named(owners[:1], at) if owners and owners[0] else None
        return as_mention(figure) if figure else (NOBODY, None)

    def _body(self, phrase: NounPhrase, at: int, role: Role) -> Understood:
        if _is_medium(phrase):
            return NOBODY, None
        if singular(phrase.noun) in _MEETINGS and (held := phrase.after("of")):
            return self._inner(phrase, held, at) or (Mention(None, role), None)
        if not phrase.definite and singular(phrase.noun) in _TRADES:
            return NOBODY, None
        if not phrase.definite or phrase.owned:
            return Mention(None, role), None
        if singular(phrase.noun) in _PROGRAMMES and (of := self._inner(phrase, phrase.owner(), at)):
            return Mention(of[0].who, Role.OUTLET), of[1]
        if named := self._named_of(phrase, at):
            return as_mention(named)
        modifiers = [low for low in phrase.modifiers if low not in ("news", "press")]
        several = modifiers and phrase.noun != singular(phrase.noun)  # "aid groups"
        figure = None if several else self._gallery.by_noun(phrase.noun, modifiers, at)
        if figure:
            return as_mention(figure)
        if is_press_agency(phrase.words.lows, phrase.head or 0):
            role = Role.OUTLET
        if (
            singular(phrase.noun) in PRESS
            and phrase.words.lows[phrase.first] == "the"
            and not modifiers
        ):
            return Mention(None, Role.OUTLET), None
        return Mention(phrase.text(), role), None

    def _named_of(self, phrase: NounPhrase, at: int) -> Figure | None:
        """ "The ministry of defence", where another ministry is told of."""
        words, head = phrase.words, phrase.head or 0
        if words.lows[head + 1 : head + 2] != ["of"] or head + 2 >= len(words):
            return None
        figure = self._gallery.named(words.lows[head : head + 3], at)
        return figure if figure and figure.lows[:2] == [words.lows[head], "of"] else None

    def _inner(self, phrase: NounPhrase, span: Span | None, at: int) -> Understood | None:
        """Who a phrase inside a phrase stands for: the owner, the one behind "by"."""
        if span is None or span[0] >= span[1]:
            return None
        limit = min(span[1], span[0] + _INNER)
        inner = read_phrase(phrase.words, span[0], _past_aside(phrase.words, span[0], limit), limit)
        return self.understand(inner, at)


def _is_medium(phrase: NounPhrase) -> bool:
    """Whether it is no outlet but where people speak: "on television", "social media"."""
    alone = phrase.end - phrase.first == 1 and singular(phrase.noun) in AIRWAVES
    return alone or (phrase.noun == "media" and phrase.modifiers == ["social"])


def _past_aside(words: Words, first: int, limit: int) -> int:
    """Where the first part of an aside ends, at a comma or bracket."""
    return next((at for at in range(first, limit) if words.tags[at] in ",)"), limit)


def _is_body(modifiers: list[str]) -> bool:
    """Whether the last word before a noun is a body's."""
    return bool(modifiers) and kind_of(modifiers[-1]) is Role.INSTITUTION
