"""Attribution: words that are given to somebody, as the grammar finds them in one sentence."""

from collections.abc import Sequence
from typing import NamedTuple

from claimtrack.extract.contents import Content
from claimtrack.extract.groups import VerbGroup
from claimtrack.extract.phrases import Phrase
from claimtrack.extract.tokens import Words
from claimtrack.model import Span


class Relay(NamedTuple):
    """Somebody through whom we know it: the ``cue`` that says so ("told", "seen by"), the name."""

    cue: Span
    name: Span


class Attribution(NamedTuple):
    """Who is said to have said what, in spans of the article's text.

    ``source`` is the whole noun phrase, ``name`` the part of it before an apposition or a
    relative clause; both ``None`` where nobody is named. ``verb`` is the cue's bare form,
    ``frame`` what the content is: ``quote``, ``clause``, ``question``, ``infinitive`` or
    ``phrase``. ``rule`` names the rule that found it.
    """

    content: tuple[Span, ...]
    cue: Span
    verb: str
    frame: str
    rule: str
    source: Span | None = None
    name: Span | None = None
    negated: bool = False
    hedged: bool = False
    relays: tuple[Relay, ...] = ()

    def relayed(self, *relays: Relay) -> "Attribution":
        """The same attribution with these relays behind those that it has."""
        return self._replace(relays=(*self.relays, *relays)) if relays else self

    @property
    def reach(self) -> Span:
        """From the first to the last word of it all."""
        spans = [*self.content, self.cue, *([self.source] if self.source else [])]
        return min(start for start, _ in spans), max(end for _, end in spans)


def attribute(
    words: Words, cue: VerbGroup, source: Phrase | None, parts: Sequence[Content], rule: str
) -> Attribution | None:
    """The attribution of these parts of a sentence; ``None`` if they hold no word."""
    parts = [part for part in parts if part.first < part.end]
    if not parts:
        return None
    return Attribution(
        content=tuple(words.span(part.first, part.end) for part in parts),
        cue=words.span(cue.first, cue.end),
        verb=cue.lemma,
        frame=parts[0].frame,
        rule=rule,
        source=words.span(source.first, source.end) if source else None,
        name=words.span(*source.name) if source else None,
        negated=cue.negated,
        hedged=cue.hedged,
    )


def awaiting(words: Words, cue: VerbGroup, source: Phrase, rule: str) -> Attribution:
    """An attribution whose words stand in another sentence and are filled in later."""
    return Attribution(
        content=(),
        cue=words.span(cue.first, cue.end),
        verb=cue.lemma,
        frame="quote",
        rule=rule,
        source=words.span(source.first, source.end),
        name=words.span(*source.name),
        negated=cue.negated,
    )


def covered(span: Span, found: Sequence[Attribution]) -> bool:
    """Whether one of these contents holds ``span``, a mark at its edges aside."""
    return any(s <= span[0] + 1 and span[1] - 1 <= e for one in found for s, e in one.content)
