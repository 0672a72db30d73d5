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
_REACH = 7  # pieces, as many as a form may have on one side of its core
_FIRST_LETTER = 0xA1  # printable, no sign of a regular expression, and one byte each


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
    """Forms in steps: what one step has made, the next may use.

    Within a step the text is read from left to right, and where several forms fit, the first
    listed is taken. ``names`` stand for several kinds in the templates. Every form has a piece
    of a kind in ``cores``; what is far from all of them is not looked at.
    """

    def __init__(
        self, names: Mapping[str, Sequence[str]], cores: Iterable[str], *steps: Iterable[Form]
    ) -> None:
        self._letters: dict[str, str] = {}
        self._steps = tuple(_Step(forms, self._pattern(names)) for forms in steps)
        core = "".join(map(self._letter, cores))
        self._near = re.compile(f"[^ ]{{0,{_REACH}}}(?:[{core}][^ {core}]{{0,{_REACH}}})+")

    def read(
        self, pieces: list[Piece], setting: Callable[[int, int], Any] = lambda *_: None
    ) -> list[Piece]:
        """The pieces near a core, with every form that fits made into one.

        ``setting`` makes, from where a form starts and ends, what its reader is handed.
        """
        letter = self._letters.get
        letters = "".join([letter(piece.kind, " ") for piece in pieces])
        near: list[Piece] = []
        for run in self._near.finditer(letters):
            near += pieces[slice(*run.span())]
            near.append(Piece("", near[-1].end, near[-1].end))
        letters = " ".join(self._near.findall(letters)) + " "
        for step in self._steps:
            near, letters = step.read(near, letters, setting, self._letters)
        return near

    def _pattern(self, names: Mapping[str, Sequence[str]]) -> Callable[[str, bool], str]:
        def pattern(template: str, captured: bool) -> str:
            taken: set[str] = set()

            def letters(word: re.Match[str]) -> str:
                name = word.group()
                plain = name.rstrip("123456789")
                letter = f"[{''.join(map(self._letter, names.get(plain, (plain,))))}]"
                if not captured or name in taken:
                    return letter
                taken.add(name)
                return f"(?P<{name}>{letter})"

            return _NAME.sub(letters, _GROUP.sub("(?:", template)).replace(" ", "")

        return pattern

    def _letter(self, kind: str) -> str:
        return self._letters.setdefault(kind, chr(_FIRST_LETTER + len(self._letters)))


class _Step:
    """The forms that are tried together."""

    def __init__(self, forms: Iterable[Form], pattern: Callable[[str, bool], str]) -> None:
        self._forms = {
            f"form{number}": (form, re.compile(pattern(form.template, True)))
            for number, form in enumerate(forms)
        }
        self._any = re.compile(
            "|".join(
                f"(?P<{label}>{pattern(form.template, False)})"
                for label, (form, _) in self._forms.items()
            )
        )

    def read(
        self,
        pieces: list[Piece],
        letters: str,
        setting: Callable[[int, int], Any],
        alphabet: Mapping[str, str],
    ) -> tuple[list[Piece], str]:
        """The pieces and their letters, with every form that fits made into one."""
        made: list[Piece] = []
        spelled, done = "", 0
        for fit in self._any.finditer(letters):
            begin, end = fit.span()
            form, pattern = self._forms[fit.lastgroup or ""]
            first, last = pieces[begin].start, pieces[end - 1].end
            value = form.read(_values(pattern, pieces, letters, begin), setting(first, last))
            if value is not None:
                made += pieces[done:begin]
                made.append(Piece(form.kind, first, last, value))
                spelled += letters[done:begin] + alphabet.get(form.kind, " ")
                done = end
        return made + pieces[done:], spelled + letters[done:]


def _values(
    pattern: re.Pattern[str], pieces: Sequence[Piece], letters: str, begin: int
) -> dict[str, Any]:
    found = pattern.match(letters, begin)
    assert found is not None
    places = ((name, found.start(name)) for name in pattern.groupindex)
    return {name: pieces[at].value for name, at in places if at >= 0}
