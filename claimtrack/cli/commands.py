"""The commands there are: each lies in a file that is read when it is called."""

from importlib import import_module

import click

_FILES = {
    "pull": ["pull"],
    "extract": ["extract"],
    "show": ["list", "show"],
    "log": ["log"],
    "acts": [
        *("accept", "reject", "snooze", "judge", "rate", "rate-source"),
        *("tag", "link", "unlink", "undo", "redo"),
    ],
    "names": ["tags", "queries"],
    "learned": ["learned"],
    "brief": ["brief"],
    "stories": ["stories", "story", "file"],
    "correct": ["correct", "split", "merge", "add"],
    "origins": ["origins"],
    "watch": ["watch"],
    "numbers": ["numbers"],
    "timeline": ["timeline"],
    "promises": ["promises", "record"],
    "versions": ["versions"],
    "consequences": ["consequences"],
    "export": ["export"],
    "tour": ["tour"],
    "serve": ["serve"],
    "keep": ["check", "backup", "restore"],
}
"""The commands in each file beside this one."""

_LIES_IN = {name: file for file, names in _FILES.items() for name in names}


class Commands(click.Group):
    """claimtrack's commands: whoever calls one does not wait for the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The names of all commands, sorted."""
        return sorted(_LIES_IN)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name; ``None`` if there is none."""
        if cmd_name not in _LIES_IN:
            return None
        file = import_module(f"claimtrack.cli.{_LIES_IN[cmd_name]}")
        commands = (each for each in vars(file).values() if isinstance(each, click.Command))
        return next(command for command in commands if command.name == cmd_name)
