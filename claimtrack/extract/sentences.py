"""Sentences: where they end, one block at a time, quotations kept whole."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from claimtrack.extract.forms import FORMS
from claimtrack.extract.quotes import Quotation
from claimtrack.extract.verbs import FRAMES
from claimtrack.model import Span

_ABBREVIATIONS = """
    a.m p.m km bn mn sq cf approx lt col cmdr sgt maj capt gen adm rep sen gov supt insp det
    d-mass d-calif d-n.y r-texas d-conn r-ky r-s.c d-vt r-ariz d-ill r-wis
""".split()
"""Abbreviations of the news that the splitter's own model lacks."""


_PORTION = 5000
"""Characters the splitter is given at once: it takes the square of a run of "!"."""
_LONGEST = 3000
_LONGEST_JOINED = 20_000
"""Characters of a sentence and of sentences joined by quotations: bounds, not rules."""
_CUE_REACH = 100
_CUE_WORDS = 7
"""How far behind a quotation its cue may stand when the splitter ended the sentence there."""
_LOWER_ABBREVIATIONS = frozenset("approx dept est etc misc resp vols eds figs secs".split())
_MISSED = re.compile(r"\b([a-z]{3,30})\.[\"”’')]{0,3}\s{1,5}(?=[“\"‘(]{0,2}[A-Z])")
"""A full stop behind a plain word: the splitter takes "cod." or "art." for abbreviations."""


_MAY_END = re.compile(r"[.!?…][^\s\w]{0,9}[\s\w]")
"""A mark that may end a sentence with more behind it: most blocks have one, many have none."""


@cache
def _splitter() -> Any:
    from nupunkt.models import get_default_model_path
    from nupunkt.tokenizers.sentence_tokenizer import PunktSentenceTokenizer

    splitter = PunktSentenceTokenizer.load(get_default_model_path())
    for abbreviation in _ABBREVIATIONS:
        splitter.add_abbreviation(abbreviation)
    return splitter


def split_sentences(text: str, span: Span) -> list[Span]:
    """The sentences of one block, edges trimmed of white space."""
    found = []
    for start, end in _cut(text, span, _PORTION, (". ", " ")):
        for left, right in _split(text[start:end]):
            for piece in _split_missed(text, (start + left, start + right)):
                sentence = trim(text, piece)
                if sentence[0] < sentence[1]:
                    found += _cut(text, sentence, _LONGEST, (" ",))
    return found


def _split(portion: str) -> Iterable[Span]:
    if _MAY_END.search(portion) is None:
        return [(0, len(portion))]
    spans: Iterable[Span] = _splitter().span_tokenize(portion)
    return spans


def _cut(text: str, span: Span, longest: int, signs: tuple[str, ...]) -> list[Span]:
    """The span in pieces no longer than ``longest``, cut behind the first of the signs it has."""
    pieces, (start, end) = [], span
    while end - start > longest:
        places = (text.rfind(sign, start + 1, start + longest) for sign in signs)
        at = next((place + 1 for place in places if place > 0), start + longest)
        pieces.append((start, at))
        start = at
    return [*pieces, (start, end)]


def _split_missed(text: str, span: Span) -> list[Span]:
    pieces, at = [], span[0]
    for match in _MISSED.finditer(text, *span):
        if match[1] not in _LOWER_ABBREVIATIONS and match.end() < span[1]:
            pieces.append((at, match.end()))
            at = match.end()
    return [*pieces, (at, span[1])]


def join_within(text: str, sentences: list[Span], quotations: list[Quotation]) -> list[Span]:
    """The sentences, those that end inside a quotation joined with what follows."""
    joined: list[Span] = []
    inside = iter(quotations)
    quotation = next(inside, None)
    start = None
    for at, (left, right) in enumerate(sentences):
        start = left if start is None else start
        ended = None
        while quotation is not None and quotation.span[1] <= right:
            ended, quotation = quotation, next(inside, None)
        inside_one = quotation is not None and quotation.span[0] < right < quotation.span[1]
        if inside_one and right - start < _LONGEST_JOINED:
            continue
        rest = sentences[at + 1] if at + 1 < len(sentences) else None
        if ended and rest and _goes_on(text, ended, right, rest):
            continue
        joined.append((start, right))
        start = None
    if start is not None:
        joined.append((start, sentences[-1][1]))
    return joined


def _goes_on(text: str, quotation: Quotation, right: int, rest: Span) -> bool:
    """Whether the sentence around a quotation that ends at ``right`` is not over there."""
    if quotation.span[1] != right:
        return False
    open_end = text[quotation.inner[1] - 1] in "?!…,—" or text[rest[0]].islower()
    return open_end and _cue_follows(text, rest)


def _cue_follows(text: str, span: Span) -> bool:
    """Whether a sentence goes on from a quotation: "“Why?” the minister asked"."""
    words = text[span[0] : min(span[1], span[0] + _CUE_REACH)].split()
    if not words or words[0][0] in '“"«':
        return False
    for word in words[:_CUE_WORDS]:
        kinds = FORMS.get(word.strip(",.:").lower(), ("", ""))
        if "q" in FRAMES.get(kinds[0], "") and set(kinds[1]) & set("DS"):
            return True
        if word[-1] in ",.:;":
            return False
    return False


def trim(text: str, span: Span) -> Span:
    """The span without white space at its edges."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
