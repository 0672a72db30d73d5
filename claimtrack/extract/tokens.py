"""The words of a stretch of text, each with its place and room for its part of speech."""

import re

from claimtrack.model import Span

_TITLES = (
    "Mr Mrs Ms Dr Sen Sens Rep Reps Gov Gen Lt Col Maj Capt Sgt Prof St Jr Sr Rev Hon Adm Cmdr "
    "Pres Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Inc Corp Co Ltd No vs Mass Calif "
    "Fla Pa Va"
)
_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,8}"  # U.S.
    rf"|(?:{'|'.join(_TITLES.split())}|[A-Z])\.(?!\w)"  # Mr. J.
    r"|\d+(?:-[^\W\d_]+)+"  # 31-year-old
    r"|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|%)?"
    r"|[’'](?:s|re|ve|ll|d|m)(?![^\W_])"
    r"|[^\W_]+(?:[-–][^\W_]+)*(?:[’'](?!(?:s|re|ve|ll|d|m)(?![^\W_]))[^\W_]+)?"
    r"|''|``|--+|\.\.+|[^\w\s*]",  # marks of emphasis (** and _) are no words
)


class Words:
    """Parallel lists over the words of a text: how written, in lower case, from, to, tag."""

    __slots__ = ("ends", "lows", "starts", "tags", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[str] = []
        self.lows: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.tags: list[str] = []

    def __len__(self) -> int:
        return len(self.words)

    def add(self, word: str, start: int, tag: str = "") -> None:
        """Append one word that begins at ``start``."""
        self.words.append(word)
        self.lows.append(word.lower().replace("’", "'"))
        self.starts.append(start)
        self.ends.append(start + len(word))
        self.tags.append(tag)

    def tag_at(self, place: int) -> str:
        """The tag of the word at ``place``; empty behind the last."""
        return self.tags[place] if place < len(self.tags) else ""

    def span(self, first: int, end: int) -> Span:
        """The span of the text that the words ``first`` to ``end`` (excluded) cover."""
        return self.starts[first], self.ends[end - 1]


def read_words(text: str, span: Span, words: Words | None = None) -> Words:
    """The words of ``text`` at ``span``, not tagged yet, added to ``words`` if given."""
    found = Words(text) if words is None else words
    matches = list(_WORD.finditer(text, *span))
    written = [match[0] for match in matches]
    found.words += written
    found.lows += [word.lower().replace("’", "'") for word in written]
    found.starts += [match.start() for match in matches]
    found.ends += [match.end() for match in matches]
    found.tags += [""] * len(matches)
    return found
