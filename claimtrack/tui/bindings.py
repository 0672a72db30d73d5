"""The commands of the table as Textual bindings, so that a screen says only which it knows."""

from collections.abc import Iterable
from typing import Any

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


def _binding(command: Command) -> Binding:
    return Binding(
        command.key,
        command.action,
        command.label,
        show=command.foot,
        tooltip=command.help,
        id=command.id,
    )


def keys_at_foot(screen: Screen[Any]) -> tuple[tuple[str, str], ...]:
    """The keys that work on a screen now, as shown, with their labels, in the table's order."""
    first: dict[str, tuple[str, str]] = {}
    for active in screen.active_bindings.values():
        binding = active.binding
        if binding.show and active.enabled and binding.id:
            first.setdefault(binding.id, (as_shown(binding.key), binding.description))
    return tuple(first[each] for each in BY_ID if each in first)


def as_shown(key: str) -> str:
    """A key as a person reads it: ``?`` for ``question_mark``."""
    *modifiers, base = key.strip().split("+")
    return "+".join([*modifiers, format_key(base)])
