"""Grammar: how words stand together, written as forms such as ``month day (comma? year)?``.

A text is cut into pieces of a kind each (a month, a number, a preposition). The kinds, one
letter apiece, make a short string, and the forms are matched on that: a form reads as a person
would write it, and reading takes time in proportion to the words.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

_NAME = re.compile(r"[a-z_]+\d?")
_GROUP = re.compile(r"\((?!\?)")
_FIRST_LETTER = 0xA1  # printable, no mark of a pattern, and one byte each


class Piece(NamedTuple):
    """Words of one kind at ``start..end`` of the text; ``value`` is what they mean."""

    kind: str
    start: int
    end: int
    value: Any = None


class Form(NamedTuple):
    """Words that stand together as ``template`` says make one piece of ``kind``.

    A template is a regular expression over kinds of pieces and names for several kinds.
    ``read(values, setting)`` gives the value; ``None`` says that it is none after all.
    ``values`` holds what each name stands for; the second of a name is written ``name2``.
    """

    kind: str
    template: str
    read: Callable[[Mapping[str, Any], Any], Any]


class Grammar:
    """Forms tried together from left to right; where several fit, the first listed is taken."""

    def __init__(self, forms: Iterable[Form], names: Mapping[str, Sequence[str]]) -> None:
        self._names = names
        self._letters: dict[str, str] = {}
        self._forms = {f"form{number}": form for number, form in enumerate(forms)}
        self._patterns = {
            label: re.compile(self._pattern(form.template, captured=True))
            for label, form in self._forms.items()
        }
        self._all = re.compile(
            "|".join(
                f"(?P<{label}>{self._pattern(form.template, captured=False)})"
                for label, form in self._forms.items()
            )
        )

    def read(self, pieces: Sequence[Piece], setting: Callable[[int, int], Any]) -> list[Piece]:
        """The pieces with every form that fits made into one.

        ``setting`` makes, from where a form starts and ends, what its reader is handed.
        """
        letters = "".join([self._letters.get(piece.kind, " ") for piece in pieces])
        made: list[Piece] = []
        done = 0
        for fit in self._all.finditer(letters):
            label = fit.lastgroup
            assert label is not None
            found = self._patterns[label].match(letters, fit.start())
            assert found is not None
            values = {
                name: pieces[at].value
                for name in found.re.groupindex
                if (at := found.start(name)) >= 0
            }
            first, last = pieces[fit.start()], pieces[fit.end() - 1]
            value = self._forms[label].read(values, setting(first.start, last.end))
            if value is not None:
                made += pieces[done : fit.start()]
                made.append(Piece(self._forms[label].kind, first.start, last.end, value))
                done = fit.end()
        return made + list(pieces[done:])

    def _pattern(self, template: str, *, captured: bool) -> str:
        taken: set[str] = set()

        def letters(word: re.Match[str]) -> str:
            name = word.group()
            kinds = self._names.get(name.rstrip("123456789")) or (name.rstrip("123456789"),)
            letter = f"[{''.join(map(self._letter, kinds))}]"
            if not captured or name in taken:
                return letter
            taken.add(name)
            return f"(?P<{name}>{letter})"

        return _NAME.sub(letters, _GROUP.sub("(?:", template)).replace(" ", "")

    def _letter(self, kind: str) -> str:
        return self._letters.setdefault(kind, chr(_FIRST_LETTER + len(self._letters)))
