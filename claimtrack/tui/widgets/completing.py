"""Completion of a filter: its keys, and behind a key what stands on claims under that."""

import asyncio
from collections.abc import Callable, Iterable, Mapping

from claimtrack.display import show
from claimtrack.model.query import KEYS
from claimtrack.tui.widgets.typing import WordSuggester

Names = Mapping[str, Callable[[], Iterable[str]]]
"""For keys of the filter language, how to collect the names that stand under them."""


class QuerySuggester(WordSuggester):
    """Completes the last term. Names are collected in a thread, once their key is typed."""

    def __init__(self, names: Names) -> None:
        super().__init__([f"{key}:" for key in KEYS])
        self._names = names
        self._collected: dict[str, asyncio.Future[tuple[str, ...]]] = {}
        self._spelled: dict[str, str] = {}

    async def get_suggestion(self, value: str) -> str | None:
        """What is typed, with its last term completed as it would be typed on."""
        start = _last_term(value)
        key, colon, begun = value[start:].removeprefix("-").partition(":")
        if not colon:
            return None if '"' in key else await super().get_suggestion(value)
        quoted, begun = begun.startswith('"'), begun.removeprefix('"')
        names = await self._known_under(key.casefold())
        name = next((each for each in names if each.casefold().startswith(begun.casefold())), None)
        if name is None or begun.endswith('"'):
            return None
        completed = value + name[len(begun) :] + '"' * quoted
        head = value[: len(value) - len(begun) - quoted]
        self._spelled[completed] = head + (f'"{name}"' if quoted or _has_blanks(name) else name)
        return completed

    def spelled(self, completed: str) -> str:
        """A completion as the filter language wants it: names with blanks are quoted."""
        return self._spelled.get(completed, completed)

    async def _known_under(self, key: str) -> tuple[str, ...]:
        if key in KEYS and KEYS[key].values:
            return KEYS[key].values
        if key not in self._names:
            return ()
        if key not in self._collected:
            collecting = asyncio.to_thread(_writable, self._names[key])
            self._collected[key] = asyncio.ensure_future(collecting)
        return await self._collected[key]


def without_begun(text: str) -> str:
    """A filter without its last term where that is only a key so far: ``speaker:``, ``said>=``."""
    start = _last_term(text)
    term = text[start:].removeprefix("-")
    key = term.rstrip(":=<>")
    return text[:start] if key != term and key.casefold() in KEYS else text


def _last_term(text: str) -> int:
    """Where the last term begins; blanks inside an open quotation do not part."""
    opened = text.rfind('"') if text.count('"') % 2 else len(text)
    return text.rfind(" ", 0, opened) + 1


def _has_blanks(name: str) -> bool:
    return name.split() != [name]


def _writable(collect: Callable[[], Iterable[str]]) -> tuple[str, ...]:
    """Names that can be typed as they are: no quotation mark, nothing hidden."""
    return tuple(name for name in collect() if '"' not in name and show(name) == name)
