"""All colours: claimtrack's own dark and light theme, and what a verdict looks like in any."""

from collections.abc import Mapping

from textual.color import Color
from textual.theme import Theme

DARK = Theme(
    name="claimtrack-dark",
    dark=True,
    primary="#7aa2c8",
    secondary="#a08fc4",
    accent="#e0b870",
    success="#8ab88a",
    warning="#dba058",
    error="#d87f78",
    foreground="#d6d3cc",
    background="#191b1f",
    surface="#1f2227",
    panel="#2a2e35",
)
LIGHT = Theme(
    name="claimtrack-light",
    dark=False,
    primary="#2c5f8a",
    secondary="#6a4f96",
    accent="#8a5a00",
    success="#2f6f3a",
    warning="#9a5200",
    error="#a8322c",
    foreground="#2a2c30",
    background="#faf8f4",
    surface="#f1eee7",
    panel="#e3dfd5",
)

_VERDICTS = {
    "verified": "text-success",
    "likely": "text-success",
    "disputed": "text-warning",
    "false": "text-error",
    "misleading": "text-warning",
    "outdated": "text-secondary",
    "unverifiable": "foreground",
    "pending": "text-secondary",
}
"""The colour of a verdict, as the name of a colour that every theme has."""

_ROLES = {
    "speaker": "text-primary",
    "cue": "text-accent",
    "marked": "text-accent",
    "warned": "text-warning",
    "mark": "accent-muted",
}
"""The other parts that a theme's own colours play."""

_SHADES = {"quiet": 0.62, "rule": 0.22, "here": 0.08}
"""How much of the foreground there is over the background: what is quiet, lines, the row here."""


def with_roles(variables: Mapping[str, str]) -> dict[str, str]:
    """A theme's variables and, made from them, those of verdicts (``$verdict-false``) and roles."""
    verdicts = {f"verdict-{name}": variables[colour] for name, colour in _VERDICTS.items()}
    roles = {name: variables[colour] for name, colour in _ROLES.items()}
    return {**variables, **verdicts, **roles, **_shades(variables)}


def _shades(variables: Mapping[str, str]) -> dict[str, str]:
    foreground, background = (Color.parse(variables[each]) for each in ("foreground", "background"))
    if foreground.ansi is not None:  # the terminal's own colours cannot be mixed
        grey = dict.fromkeys(("quiet", "rule", "mark"), "ansi_bright_black")
        return {**grey, "here": "transparent"}
    return {shade: background.blend(foreground, part).hex for shade, part in _SHADES.items()}
