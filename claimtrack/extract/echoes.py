"""Echoes: a heading that quotes, given to the one who says the same words below it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from claimtrack.extract.attribution import Attribution, covered
from claimtrack.model import Span

_QUOTED = re.compile(
    r"(?<![^\W_])(?:‘[^‘\n]{3,200}’|'[^\n]{3,200}'|“[^”\n]{3,200}”|\"[^\"\n]{3,200}\")(?![^\W_])"
)
_WORD = re.compile(r"[^\W_]+")
_FEWEST_WORDS = 2
_SEARCHED = 100
"""How many sentences behind a heading are searched for its words."""


def give_echoes(
    text: str, headings: Sequence[Span | None], found: Sequence[list[Attribution]]
) -> None:
    """Add to ``found`` what each heading quotes, in place.

    Both run parallel to the sentences; ``headings`` holds the span of those that are one.
    """
    for at, span in enumerate(headings):
        quoted = _QUOTED.search(text, *span) if span else None
        if quoted is None or covered(quoted.span(), found[at]):
            continue
        below = _quotations(found[at + 1 : at + 1 + _SEARCHED])
        if said := _said_below(text, quoted[0], below):
            rule = "heading that repeats a quotation"
            found[at].append(said._replace(content=(quoted.span(),), frame="quote", rule=rule))


def _quotations(found: Iterable[list[Attribution]]) -> Iterator[Attribution]:
    return (one for own in found for one in own if one.frame == "quote")


def _said_below(text: str, quoted: str, below: Iterable[Attribution]) -> Attribution | None:
    wanted = _plain(quoted)
    if len(wanted.split()) < _FEWEST_WORDS:
        return None
    said = (one for one in below for span in one.content if wanted in _plain(text[slice(*span)]))
    return next(said, None)


def _plain(words: str) -> str:
    """The words in lower case, a space before and behind each, without any mark."""
    return f" {' '.join(_WORD.findall(words.lower()))} "
