"""Attribution: words that are given to somebody, as the grammar finds them in one sentence."""

from dataclasses import dataclass

from claimtrack.model import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
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

    @property
    def reach(self) -> Span:
        """From the first to the last word of it all."""
        spans = [*self.content, self.cue, *([self.source] if self.source else [])]
        return min(start for start, _ in spans), max(end for _, end in spans)
