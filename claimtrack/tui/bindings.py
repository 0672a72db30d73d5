"""The commands of the table as Textual bindings, so that a screen says only which it knows."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from textual.binding import Binding, BindingType
from textual.keys import format_key
from textual.screen import Screen

from claimtrack.tui.commands import BY_ID, COMMANDS, Command, Where


def bindings(*places: Where) -> list[BindingType]:
    """The bindings of all commands that work in these places."""
    return [_binding(command) for command in COMMANDS if command.where in places]


def bindings_of(ids: Iterable[str]) -> list[BindingType]:
    """The bindings of single commands."""
    return [_binding(BY_ID[each]) for each in ids]


def closing(id: str) -> list[BindingType]:
    """The binding that puts away what a command has opened, on the keys that opened it."""
    return [replace(_binding(BY_ID[id]), action="back")]


def _binding(command: Command) -> Binding:
    return Binding(
        command.key,
        command.action,
        command.label,
        show=command.foot,
        tooltip=command.help,
        id=command.id,
    )


class FootKey(NamedTuple):
    """A key as it is shown with its label, and as Textual spells it: a click presses it."""

    shown: str
    label: str
    press: str


ESCAPE = FootKey("esc", "", "escape")
"""The key that leaves a strip."""


def keys_at_foot(screen: Screen[Any], here: str = "") -> tuple[FootKey, ...]:
    """The keys that work on a screen now, in the table's order, but the one that leads ``here``."""
    first = _at_work(screen)
    return tuple(first[each] for each in BY_ID if each in first and each != here)


def review_keys(screen: Screen[Any]) -> tuple[tuple[FootKey, ...], tuple[FootKey, ...]]:
    """The keys that lead from the review to other screens, for its top line; those at its foot."""
    first = _at_work(screen)
    ids = [each for each in BY_ID if each in first and each != "review"]
    leading = [each for each in ids if BY_ID[each].where is Where.MODES]
    return (
        tuple(first[each] for each in leading),
        tuple(first[each] for each in ids if each not in leading),
    )


def _at_work(screen: Screen[Any]) -> dict[str, FootKey]:
    """The first key of each command for the foot that works on a screen now, by its id."""
    first: dict[str, FootKey] = {}
    for key, active in screen.active_bindings.items():
        binding = active.binding
        if binding.show and active.enabled and binding.id:
            first.setdefault(binding.id, FootKey(as_shown(binding.key), binding.description, key))
    return first


def key_of(id: str, own_keys: Mapping[str, str]) -> str:
    """The first key of a command as a person reads it; ``own_keys`` are those of the config."""
    return as_shown(own_keys.get(id, BY_ID[id].key).split(",")[0])


def key_here(screen: Screen[Any], id: str) -> str:
    """The first key of a command that works on a screen now, as a person reads it."""
    found = (each.binding for each in screen.active_bindings.values())
    return next((as_shown(each.key) for each in found if each.id == id), key_of(id, {}))


def as_shown(key: str) -> str:
    """A key as a person reads it: ``?`` for ``question_mark``."""
    *modifiers, base = key.strip().split("+")
    return "+".join([*modifiers, format_key(base)])
