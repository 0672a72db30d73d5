"""The config file: keys, theme and manners of the screen, checked before the screen opens."""

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from claimtrack.errors import ConfigError, QueryError
from claimtrack.model import Query
from claimtrack.tui.commands import BY_ID

THEMES = (
    *("claimtrack-dark", "claimtrack-light", "textual-dark", "textual-light", "nord", "gruvbox"),
    *("catppuccin-mocha", "catppuccin-latte", "catppuccin-frappe", "catppuccin-macchiato"),
    *("dracula", "tokyo-night", "monokai", "flexoki", "solarized-light", "solarized-dark"),
    *("rose-pine", "rose-pine-moon", "rose-pine-dawn", "atom-one-dark", "atom-one-light"),
    *("ansi-dark", "ansi-light"),
)
"""The themes there are, claimtrack's own first."""

COLUMNS = ("speaker", "source", "day", "worth", "tags", "story")
"""What the second line of a claim in the queue may show."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What an analyst has set; all of it has a default.

    ``keys`` gives commands other keys, by the ids in ``claimtrack.tui.commands``, in Textual's
    spelling; ``queries`` are filters with a name. ``advance`` goes on to the next claim after a
    decision on one that stays in sight. ``columns`` are what the second line of a claim shows, in
    that order. ``pipe`` is a command with its arguments that gets a claim as JSON. ``learn``
    lets decisions teach the order of the queue.
    """

    theme: str = THEMES[0]
    advance: bool = True
    columns: tuple[str, ...] = ("speaker", "day")
    pipe: tuple[str, ...] = ()
    learn: bool = True
    keys: Mapping[str, str] = field(default_factory=dict)
    queries: Mapping[str, Query] = field(default_factory=dict)


def path() -> Path:
    """Where the config file is looked for: ``$CLAIMTRACK_CONFIG``, else the user's folder."""
    if named := os.environ.get("CLAIMTRACK_CONFIG"):
        return Path(named)
    from platformdirs import user_config_path

    return user_config_path("claimtrack") / "config.toml"


def load(file: Path | None = None) -> Config:
    """Read the config file; without one, everything is as it comes.

    Raises:
        ConfigError: it cannot be read, or a line of it is wrong.
    """
    file = file or path()
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file} cannot be read ({error}): mend it or move it away") from None
    import tomllib  # what reads TOML waits until there is some

    try:
        entries = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file} is no TOML: {error}") from None
    place = _Place(file, text)
    return Config(**{name: _read(name, value, place) for name, value in entries.items()})


@dataclass(frozen=True, slots=True)
class _Place:
    file: Path
    text: str

    def error(self, name: str, what: str) -> ConfigError:
        """An error that names the line where ``name`` is set."""
        lines = self.text.splitlines()
        begins = re.compile(rf"\s*\[?\s*[\"']?{re.escape(name)}\b")
        at = next((at for at, line in enumerate(lines, 1) if begins.match(line)), 1)
        return ConfigError(f"{self.file}, line {at}: {what}")


def _read(name: str, value: Any, place: _Place) -> Any:
    read = _ENTRIES.get(name)
    if read is None:
        raise place.error(name, f'unknown entry "{name}": known are {", ".join(_ENTRIES)}')
    return read(value, place)


def _theme(value: Any, place: _Place) -> str:
    if value in THEMES:
        return str(value)
    raise place.error("theme", f"unknown theme {value!r}: known are {', '.join(THEMES)}")


def _switch(name: str, value: Any, place: _Place) -> bool:
    if isinstance(value, bool):
        return value
    raise place.error(name, f"{name} is true or false, not {value!r}")


def _columns(value: Any, place: _Place) -> tuple[str, ...]:
    wanted = value if isinstance(value, list) else []
    known = [each for each in wanted if each in COLUMNS]
    if known and known == wanted and len({*known}) == len(known):
        return tuple(known)
    raise place.error(
        "columns", f"columns are some of {', '.join(COLUMNS)}, each once, not {value!r}"
    )


def _pipe(value: Any, place: _Place) -> tuple[str, ...]:
    example = 'command = ["jq", ".text"]'
    pipe = _table("pipe", value, example, place)
    for name in pipe.keys() - {"command"}:
        raise place.error(name, f'unknown entry "{name}" in [pipe]: known is command')
    command = pipe.get("command")
    if isinstance(command, list) and command and all(isinstance(each, str) for each in command):
        return tuple(command)
    raise place.error("command" if pipe else "pipe", f"a command is a list of words: {example}")


def _keys(value: Any, place: _Place) -> dict[str, str]:
    keys = _table("keys", value, 'accept = "y"', place)
    for command, key in keys.items():
        if command not in BY_ID:
            from difflib import get_close_matches

            close = get_close_matches(command, BY_ID, n=3, cutoff=0.4) or BY_ID
            raise place.error(command, f'unknown command "{command}": meant {" or ".join(close)}?')
        if not isinstance(key, str) or not key.strip(", "):
            raise place.error(command, f'a key is words like "y" or "ctrl+y,f2", not {key!r}')
    return keys


def _queries(value: Any, place: _Place) -> dict[str, Query]:
    queries = _table("queries", value, 'open = "state:tracked"', place)
    return {name: _query(name, text, place) for name, text in queries.items()}


def _query(name: str, text: Any, place: _Place) -> Query:
    try:
        return Query.parse(text if isinstance(text, str) else repr(text))
    except QueryError as error:
        raise place.error(name, str(error)) from None


def _table(name: str, value: Any, example: str, place: _Place) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    raise place.error(name, f"{name} is a table: [{name}], then lines like {example}")


_ENTRIES: Mapping[str, Callable[[Any, _Place], Any]] = {
    "theme": _theme,
    "advance": partial(_switch, "advance"),
    "learn": partial(_switch, "learn"),
    "columns": _columns,
    "pipe": _pipe,
    "keys": _keys,
    "queries": _queries,
}
