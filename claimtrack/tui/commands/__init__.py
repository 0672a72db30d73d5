"""Every key of the screen in one table: what it is called, what it does, where it works.

Bindings, footer, palette, help screen, the README's key table and the analyst's own keys all
come from here. Plain words only, so that the config can be read without starting a screen.
"""

from collections.abc import Mapping

from claimtrack.tui.commands import answers, correcting, deciding, looking, moving
from claimtrack.tui.commands.command import Command, Where

__all__ = ["BY_ID", "COMMANDS", "MOVES", "Command", "Where"]

COMMANDS: tuple[Command, ...] = (
    *moving.MOVES,
    *moving.ROAM,
    *deciding.DECISIONS,
    *deciding.MARKS,
    *deciding.FOLDS,
    *answers.VERDICTS,
    *answers.CREDIBILITIES,
    *answers.RELIABILITIES,
    *correcting.SENTENCES,
    *correcting.CORRECTIONS,
    *correcting.CHAINS,
    *correcting.ROLES,
    *correcting.CUTS,
    *answers.RELATIONS,
    *looking.LOOKS,
    *looking.FOLLOWS,
    *looking.QUERIES,
    *looking.TAGS,
    *looking.ARTICLES,
    *looking.STORIES,
    *looking.PROPOSALS,
    *looking.MODES,
    *looking.ALWAYS,
)
"""All commands, in the order of help and footer: what a list alone can do before what all can."""

BY_ID: Mapping[str, Command] = {command.id: command for command in COMMANDS}
"""The commands by their ids, as the ``[keys]`` of a config file name them."""

MOVES: tuple[str, ...] = tuple(command.id for command in moving.MOVES)
"""The commands that move a cursor in any list."""
