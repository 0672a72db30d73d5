"""All keys, from the one table, as they are bound now."""

from collections.abc import Mapping
from functools import partial

from textual.content import Content

from claimtrack.tui.bindings import as_shown, closing
from claimtrack.tui.commands import COMMANDS, Command, Where
from claimtrack.tui.screens.sheet import Sheet
from claimtrack.tui.widgets.lines import BLANK, fit, indent, rule

_KEYS_WIDTH, _LABEL_WIDTH = 18, 18


class Help(Sheet):
    """Every key, grouped by where it works."""

    BINDINGS = closing("help")

    def __init__(self, own_keys: Mapping[str, str]) -> None:
        """``own_keys`` are the analyst's, by the ids of commands."""
        super().__init__(partial(lay_out_help, own_keys))


def lay_out_help(own_keys: Mapping[str, str], width: int) -> list[Content]:
    """The lines of the help, for a width in cells."""
    lines: list[Content] = []
    for where in Where:
        here = [command for command in COMMANDS if command.where is where]
        lines += [BLANK, Content.styled(where, "bold $marked")]
        lines += [_line(command, own_keys, width - 4) for command in here]
    title = Content.styled("keys", "$quiet")
    return [
        rule(title, width, Content.styled("j k scroll · esc", "$quiet")),
        *indent(lines, 2),
        BLANK,
    ]


def _line(command: Command, own_keys: Mapping[str, str], width: int) -> Content:
    keys = " ".join(map(as_shown, own_keys.get(command.id, command.key).split(",")))
    return Content.assemble(
        fit(Content.styled(keys, "bold"), _KEYS_WIDTH),
        fit(Content(command.label), _LABEL_WIDTH),
        fit(Content.styled(command.help, "$quiet"), width - _KEYS_WIDTH - _LABEL_WIDTH),
    )
