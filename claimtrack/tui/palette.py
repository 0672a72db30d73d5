"""The palette: every command of the table, found by typing part of its name."""

from collections.abc import Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from claimtrack.tui.commands import COMMANDS, Command

_NOT_HERE = {"palette"}


class Commands(Provider):
    """What the keys of the screen below can do."""

    def _here(self) -> Iterator[Command]:
        active = {each.binding.id for each in self.screen.active_bindings.values()}
        return (each for each in COMMANDS if each.id in active - _NOT_HERE)

    async def discover(self) -> Hits:
        """All of them."""
        for command in self._here():
            yield DiscoveryHit(_name(command), partial(self._run, command), help=command.help)

    async def search(self, query: str) -> Hits:
        """Those that match what is typed."""
        matcher = self.matcher(query)
        for command in self._here():
            name = _name(command)
            if (score := matcher.match(f"{name} {command.help}")) > 0:
                run = partial(self._run, command)
                yield Hit(score, matcher.highlight(name), run, help=command.help)

    async def _run(self, command: Command) -> None:
        await self.screen.run_action(command.action)


def _name(command: Command) -> str:
    return f"{command.label}  ({command.key})"
