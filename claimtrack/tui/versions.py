"""What changed between two versions of an article, word by word."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import Enum

_WORD = re.compile(r"\S+\s*|\s+")
_MOST_WORDS = 5_000  # of one version: comparing takes the product of what differs


class Kind(Enum):
    """What became of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


Piece = tuple[Kind, str]


def differences(before: str, after: str) -> Iterator[Piece]:
    """The later text in pieces, with what is gone in its place; whole words."""
    old, new = _words(before), _words(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag == "equal":
            yield Kind.SAME, "".join(new[new_from:new_to])
            continue
        if old_from < old_to:
            yield Kind.GONE, "".join(old[old_from:old_to])
        if new_from < new_to:
            yield Kind.NEW, "".join(new[new_from:new_to])


def _words(text: str) -> list[str]:
    """Words, each with the blanks behind it; the end of a very long text is one word."""
    words = _WORD.findall(text)
    rest = "".join(words[_MOST_WORDS:])
    return [*words[:_MOST_WORDS], rest] if rest else words
