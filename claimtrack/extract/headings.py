"""Headings: who is given the words of a title by a colon or a dash."""

import re
from collections import Counter
from collections.abc import Container, Sequence

from claimtrack.extract.attribution import Attribution
from claimtrack.extract.kinds import PRESS_NAMES, kind_of
from claimtrack.extract.naming import is_title
from claimtrack.extract.people import OFFICES
from claimtrack.extract.sentences import trim
from claimtrack.model import Block, BlockKind, Role, Span

_SIGN = re.compile(r":(?=\s)|(?<=[’'”\"\s])[-–—](?=[\sA-Za-z])")
_QUOTED = re.compile(r"[‘'“\"].{3,300}[’'”\"][.,!?]?", re.DOTALL)
_LONGEST_NAME = 6
_LONGEST_NOUN = 4
"""Words of a source without a name behind a heading: "Ferry sank in minutes: harbour police"."""
_RUBRICS = frozenset(
    """review analysis column blog editorial essay post video audio photo picture clip book chart
    map timeline calendar list log tracker advisory update""".split()
)
"""Documents that a heading tells of and that state nothing: "Book review: …"."""
_TWO = 2
_SPEAKING = PRESS_NAMES | OFFICES.keys()
_FEWEST_FILED = 3
"""Paragraphs of an article that may begin with the place where it was filed."""
_SEARCHED = 5000
"""How many characters behind a heading are searched for the name in it."""


def read_heading(text: str, span: Span) -> Attribution | None:
    """The attribution of a heading such as "'We will stay': Danish PM", if it is one."""
    for sign in _SIGN.finditer(text, *span):
        left = trim(text, (span[0], sign.start()))
        right = trim(text, (sign.end(), span[1]))
        for words, name in ((left, right), (right, left)):
            if words[0] < words[1] and name[0] < name[1] and _fits(text, words, name):
                return _attribution(text, words, name, sign.span())
    return None


_LABEL = re.compile(r"[\"“]?([A-Z][\w.’'-]{1,30}(?: [A-Z][\w.’'-]{1,30}){0,3}):\s{1,3}(?=\S)")


def read_label(text: str, span: Span, known: Container[str]) -> Attribution | None:
    """The speaker's name before his words, as in a transcript: "LARSEN: We were late."

    It must be among the ``known`` labels.
    """
    label = _LABEL.match(text, *span)
    if label is None or label.end() >= span[1] or label[1] not in known:
        return None
    return Attribution(
        content=((label.end(), span[1]),),
        cue=(label.end(1), label.end(1) + 1),
        verb=":",
        frame="quote",
        rule="labelled with a name",
        source=label.span(1),
        name=label.span(1),
    )


def find_labels(text: str, blocks: Sequence[Block]) -> frozenset[str]:
    """The names that stand before the words of several blocks, or in capitals before those of one.

    The only one of a longer article, before its first paragraph, is where it was filed.
    """
    paragraphs = [block for block in blocks if block.kind is BlockKind.PARAGRAPH]
    told = [(b, found[1]) for b in blocks if (found := _LABEL.match(text, *b.span))]
    if len(told) == 1 and len(paragraphs) >= _FEWEST_FILED and told[0][0] is paragraphs[0]:
        return frozenset()
    labels = Counter(label for _, label in told)
    return frozenset(each for each, times in labels.items() if times > 1 or each.isupper())


def _fits(text: str, words: Span, name: Span) -> bool:
    named = text[slice(*name)].split()
    if len(named) > _LONGEST_NAME:
        return False
    if not named[-1][0].isupper():
        kind = kind_of(named[-1])
        if name < words:
            told = kind is Role.DOCUMENT and named[-1] not in _RUBRICS and named[0][0].isupper()
            return told and len(named) == _TWO and text.count(" ", *words) >= 3
        return len(named) <= _LONGEST_NOUN and kind is not None
    if _QUOTED.fullmatch(text, *words):
        return True
    lows = {part.lower().strip(".,’'") for part in named}
    speaks = any(kind_of(low) or is_title(low) for low in lows) or lows & _SPEAKING
    return text.count(" ", *words) >= 3 and bool(speaks or _is_known(text, named, words, name))


def _is_known(text: str, named: list[str], words: Span, name: Span) -> bool:
    """Whether a name in front of a heading comes again in the article behind it."""
    end = max(words[1], name[1])
    known = text.find(named[-1].strip("’'"), end, end + _SEARCHED) >= 0
    return known and name < words and len(named) < _LONGEST_NAME - 1


def _attribution(text: str, words: Span, name: Span, sign: Span) -> Attribution:
    quoted = _QUOTED.fullmatch(text, *words) is not None
    content = (words[0] + 1, words[1] - 1) if quoted else words
    return Attribution(
        content=(content,),
        cue=sign,
        verb=":",
        frame="quote" if quoted else "clause",
        rule="heading with a colon or dash",
        source=name,
        name=name,
    )
