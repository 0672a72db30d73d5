"""Statements: the spans of the text that become claims, each with the words left out of it."""

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.kinds import kind_of
from claimtrack.extract.sentences import split_sentences, trim
from claimtrack.extract.verbs import FRAMES, SENSES
from claimtrack.model import Role, Span, Voice

_MARKS = "“”\"«»„‘’'`*_"
_OPENING = ("“", '"', "''", "``", "«", "„", "‘", "'")
_SHORTEST = 3
"""A sentence of a quotation with fewer words goes with the one beside it ("No. Never.")."""
_STATING = frozenset(
    """announce confirm deny report reveal disclose predict forecast estimate claim propose promise
    pledge admit acknowledge warn accuse blame allege""".split()
)
"""Verbs that state something of their noun phrase: "announced a ban on fishing at night"."""
_MEANT = frozenset(["say", "think", "find", "talk"])
"""Senses of verbs whose noun phrase states something where it holds a number or a quotation."""
_OWN = frozenset("his her its their my our".split())
_MEASURED = re.compile(r"[\d“\"«]|(?<![^\W_])[‘'](?=[^\W_])")
_SILENT = re.compile(
    r"[\w ]{2,40} (?:(?:could|would|did|does|do|will|can)(?: not|n[’']t)|cannot) "
    r"(?:immediately )?comment\b"
)
"""Refusals to speak, which state nothing."""
_BARE = re.compile(r"(?:it|this|that|them)(?: (?:in|to|on|at|when|by|after|through)\b|$)")
"""A pronoun that stands for what was said elsewhere: "denied it in an interview"."""
_JUDGED = re.compile(r"[^\W_] an? [^\W\d_]+(?: [^\W\d_]+){0,3}")
_PHRASE_WORDS = 3
_REFUSING = frozenset(["refuse", "decline"])
_CLAUSE_WORDS = 3
_COMMITTING = frozenset("say think will decide held".split())


class Statement(NamedTuple):
    """One claim's place: its span, the gaps inside it, in whose words."""

    span: Span
    gaps: tuple[Span, ...]
    voice: Voice


def statements_of(attribution: Attribution, text: str) -> Iterator[Statement]:
    """The statements that an attribution makes; none where it states nothing of fact."""
    if attribution.frame == "quote":
        yield from _quoted(attribution, text)
    elif _states(attribution, text):
        spans = sorted(attribution.content)
        gaps = tuple((a[1], b[0]) for a, b in itertools.pairwise(spans))
        yield Statement((spans[0][0], spans[-1][1]), gaps, Voice.REPORTED)


def _states(attribution: Attribution, text: str) -> bool:
    words = sum(len(text[slice(*span)].split()) for span in attribution.content)
    match attribution.frame:
        case "clause":
            return words >= _CLAUSE_WORDS and not _SILENT.match(text, *attribution.content[0])
        case "infinitive":
            frames = FRAMES.get(attribution.verb, "")
            told = not text.startswith("to ", attribution.content[0][0]) and attribution.name
            asked = "n" in frames and ("i" not in frames or told) and "r" not in frames
            committing = SENSES.get(attribution.verb) in _COMMITTING and not asked
            return committing and attribution.verb not in _REFUSING
        case "phrase":
            if _BARE.match(text, *attribution.content[0]):
                return False
            stating = attribution.verb in _STATING or is_found_in_document(attribution, text)
            if stating and words >= _PHRASE_WORDS:
                return True
            meant = SENSES.get(attribution.verb) in _MEANT or "c" in FRAMES.get(
                attribution.verb, ""
            )
            return meant and (_is_measured(attribution, text) or _is_judged(attribution, text))
    return False


def is_found_in_document(attribution: Attribution, text: str) -> bool:
    """Whether a document shows it that is not the speaker's own: "a study had found"."""
    if attribution.name is None or SENSES.get(attribution.verb) != "find":
        return False
    words = text[slice(*attribution.name)].lower().split()
    return words[0] not in _OWN and any(kind_of(word) is Role.DOCUMENT for word in words)


def _is_measured(attribution: Attribution, text: str) -> bool:
    return any(_MEASURED.search(text, *span) for span in attribution.content)


def _is_judged(attribution: Attribution, text: str) -> bool:
    """Whether something is called by a noun: "called the report a fabrication"."""
    named = "c" in FRAMES.get(attribution.verb, "")
    return named and any(_JUDGED.search(text, *span) for span in attribution.content)


def _quoted(attribution: Attribution, text: str) -> Iterator[Statement]:
    held: Statement | None = None
    for span in sorted(attribution.content):
        marked = text.startswith(_OPENING, span[0])
        voice = Voice.QUOTED if marked or attribution.verb == ":" else Voice.REPORTED
        for inner in _sentences(text, _unmarked(text, span)):
            if held is None:
                held = Statement(inner, (), voice)
            elif _goes_on(text, held, inner):
                gaps = (*held.gaps, (held.span[1], inner[0]))
                held = Statement((held.span[0], inner[1]), gaps, voice)
            else:
                yield held
                held = Statement(inner, (), voice)
    if held is not None:
        yield held


def _goes_on(text: str, held: Statement, inner: Span) -> bool:
    """Whether a quotation broken off by its cue goes on: "It is," he said, "too late"."""
    return text[inner[0]].islower() and text[held.span[1] - 1] not in ".?!"


def _unmarked(text: str, span: Span) -> Span:
    start, end = span
    while start < end and (text[start] in _MARKS or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in _MARKS or text[end - 1].isspace()):
        end -= 1
    return start, end


def _sentences(text: str, span: Span) -> list[Span]:
    joined: list[Span] = []
    for sentence in split_sentences(text, span):
        short = len(text[slice(*sentence)].split()) < _SHORTEST
        if joined and (short or len(text[slice(*joined[-1])].split()) < _SHORTEST):
            joined[-1] = (joined[-1][0], sentence[1])
        else:
            joined.append(trim(text, sentence))
    return joined
