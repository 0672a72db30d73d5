"""Grammar: how words stand together, written as forms such as ``month day (comma? year)?``.

A text is cut into pieces of a kind each (a month, a number, a preposition). The kinds, one
letter apiece, make a short string, and the forms are matched on that: a form reads as a person
would write it, and reading takes time in proportion to the words.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
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
    of a kind in ``cores``; what is far from all of them is not looked at. Nothing is compiled
    before it is used.
    """

    def __init__(
        self, names: Mapping[str, Sequence[str]], cores: Iterable[str], *steps: Sequence[Form]
    ) -> None:
        self._alphabet = _Alphabet(names)
        self._cores = tuple(cores)
        self._forms = steps

    def read(
        self, pieces: list[Piece], setting: Callable[[int, int], Any] = lambda *_: None
    ) -> list[Piece]:
        """The pieces near a core, with every form that fits made into one.

        ``setting`` makes, from where a form starts and ends, what its reader is handed.
        """
        steps, near_core = self._steps, self._near_core
        letters = self._alphabet.spell(pieces)
        near: list[Piece] = []
        for run in near_core.finditer(letters):
            near += pieces[slice(*run.span())]
            near.append(Piece("", near[-1].end, near[-1].end))
        letters = " ".join(near_core.findall(letters)) + " "
        for step in steps:
            near, letters = step.read(near, letters, setting)
        return near

    @cached_property
    def _steps(self) -> "list[_Step]":
        return [_Step(forms, self._alphabet) for forms in self._forms]

    @cached_property
    def _near_core(self) -> re.Pattern[str]:
        core = "".join(map(self._alphabet.letter, self._cores))
        return re.compile(f"[^ ]{{0,{_REACH}}}(?:[{core}][^ {core}]{{0,{_REACH}}})+")


class _Alphabet:
    """A letter for every kind that a grammar has a use for."""

    def __init__(self, names: Mapping[str, Sequence[str]]) -> None:
        self._names = names
        self._letters: dict[str, str] = {}

    def letter(self, kind: str) -> str:
        return self._letters.setdefault(kind, chr(_FIRST_LETTER + len(self._letters)))

    def spell(self, pieces: Iterable[Piece]) -> str:
        """The letters of the pieces, a space for what no form has a use for."""
        known = self._letters.get
        return "".join([known(piece.kind, " ") for piece in pieces])

    def pattern(self, template: str, *, captured: bool) -> str:
        """The template over letters; where ``captured``, with a group for every name."""
        taken: set[str] = set()

        def spell(word: re.Match[str]) -> str:
            name = word.group()
            plain = name.rstrip("123456789")
            letters = f"[{''.join(map(self.letter, self._names.get(plain, (plain,))))}]"
            if not captured or name in taken:
                return letters
            taken.add(name)
            return f"(?P<{name}>{letters})"

        return _NAME.sub(spell, _GROUP.sub("(?:", template)).replace(" ", "")


class _Step:
    """The forms that are tried together."""

    def __init__(self, forms: Sequence[Form], alphabet: _Alphabet) -> None:
        self._forms = {f"form{number}": form for number, form in enumerate(forms)}
        self._alphabet = alphabet
        self._captures: dict[str, re.Pattern[str]] = {}
        self._any = re.compile(
            "|".join(
                f"(?P<{label}>{alphabet.pattern(form.template, captured=False)})"
                for label, form in self._forms.items()
            )
        )

    def read(
        self, pieces: list[Piece], letters: str, setting: Callable[[int, int], Any]
    ) -> tuple[list[Piece], str]:
        """The pieces and their letters, with every form that fits made into one."""
        made: list[Piece] = []
        spelled, done = "", 0
        for fit in self._any.finditer(letters):
            begin, end = fit.span()
            label = fit.lastgroup or ""
            form = self._forms[label]
            first, last = pieces[begin].start, pieces[end - 1].end
            value = form.read(self._values(label, pieces, letters, begin), setting(first, last))
            if value is not None:
                made += pieces[done:begin]
                made.append(Piece(form.kind, first, last, value))
                spelled += letters[done:begin] + self._alphabet.spell(made[-1:])
                done = end
        return made + pieces[done:], spelled + letters[done:]

    def _values(
        self, label: str, pieces: Sequence[Piece], letters: str, begin: int
    ) -> dict[str, Any]:
        pattern = self._captures.get(label)
        if pattern is None:
            template = self._forms[label].template
            pattern = re.compile(self._alphabet.pattern(template, captured=True))
            self._captures[label] = pattern
        found = pattern.match(letters, begin)
        assert found is not None
        places = found.regs
        return {
            name: pieces[places[group][0]].value
            for name, group in pattern.groupindex.items()
            if places[group][0] >= 0
        }
