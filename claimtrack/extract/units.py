"""Units: a sentence as the grammar reads it, whole quotations folded into one word each."""

from typing import NamedTuple

from claimtrack.extract.forms import FORMS
from claimtrack.extract.groups import VerbGroup, find_verb_groups
from claimtrack.extract.lexicon import CLOSED
from claimtrack.extract.quotes import Quotation
from claimtrack.extract.tagging import tag
from claimtrack.extract.tokens import Words, read_words
from claimtrack.extract.verbs import FRAMES
from claimtrack.model import Span

_SHORT_WORDS = 7
"""Words of a quotation that the sentence goes on from: "“We are ready” was all he said"."""
_LONGEST_LITTLE = 12
_LITTLE = frozenset("IXM")
_MIN_WORDS = 4
"""A shorter quotation is whole only where it stands like an utterance of its own."""


class Unit(NamedTuple):
    """One sentence's words and ``groups`` of verbs; ``quotations`` by the place of their word."""

    span: Span
    words: Words
    quotations: dict[int, Quotation]
    groups: list[VerbGroup]


def read_unit(text: str, span: Span, quotations: list[Quotation]) -> Unit:
    """Read the sentence at ``span``; ``quotations`` are those that lie in it."""
    words, folded = Words(text), {}
    at = span[0]
    for quotation in quotations:
        read_words(text, (at, quotation.span[0]), words)
        if _is_whole(text, quotation, words, span):
            folded[len(words)] = quotation
            words.add(text[slice(*quotation.span)], quotation.span[0], "Q")
        else:
            read_words(text, quotation.span, words)
        at = quotation.span[1]
    read_words(text, (at, span[1]), words)
    tag(words)
    return Unit(span, words, folded, find_verb_groups(words))


def _is_whole(text: str, quotation: Quotation, words: Words, span: Span) -> bool:
    """Whether a quotation is an utterance; a fragment is read as part of the sentence."""
    inner = text[slice(*quotation.inner)].strip()
    before = words.words[-1] if words else ""
    if quotation.open or (span[0] == quotation.span[0] and span[1] == quotation.span[1]):
        return True
    ended = inner[-1:] in ",.?!…—-"
    short = inner.count(" ") < _SHORT_WORDS
    if short and not (ended or before) and _goes_on(text, quotation.span[1]):
        return False
    if inner[-1:] in "?!" and _is_said(words, len(words) - 1):
        return True
    if before in ("", ",", ":", "—", "--", "-", "–", ";", ".") and ended:
        return True
    if not inner[:1].isupper() and not inner.startswith(("[", "…", "...", "'", "‘")):
        return before in ",:" and ("Q" in words.tags or _is_said(words, len(words) - 2))
    return before in (":", ",", "", "—") or (ended and inner.count(" ") >= _MIN_WORDS - 1)


def _goes_on(text: str, at: int) -> bool:
    """Whether the sentence goes on behind a quotation: "“We are ready” was all he said"."""
    following = text[at : at + _LONGEST_LITTLE].split(maxsplit=1)
    return bool(following) and CLOSED.get(following[0], "") in _LITTLE


def _is_said(words: Words, at: int) -> bool:
    """Whether the word at ``at`` is a cue that takes a quotation."""
    return at >= 0 and "q" in FRAMES.get(FORMS.get(words.lows[at], ("", ""))[0], "")
