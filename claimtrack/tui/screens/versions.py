"""D: what the newspaper changed since: the version before beside the words of this one."""

from collections.abc import Iterator
from functools import partial

from textual.content import Content

from claimtrack import wording
from claimtrack.model import Article
from claimtrack.tui.bindings import closing
from claimtrack.tui.screens.sheet import Sheet
from claimtrack.tui.versions import Kind, differences
from claimtrack.tui.widgets.lines import BLANK, indent, prose, rule, words

_STYLES = {
    Kind.SAME: "$quiet",
    Kind.GONE: "strike $verdict-false",
    Kind.NEW: "bold $verdict-verified",
}
_SIGNS = {Kind.SAME: "{}", Kind.GONE: "−{}−", Kind.NEW: "+{}+"}
_SAME_SHOWN = 240  # characters of what did not change, around what did


class VersionsSheet(Sheet):
    """Two versions of one article: what is gone struck out, what is new in bold."""

    BINDINGS = closing("versions")

    def __init__(self, before: Article, after: Article) -> None:
        super().__init__(partial(lay_out_versions, before, after))


def lay_out_versions(before: Article, after: Article, width: int) -> list[Content]:
    """The lines that show what changed, for a width in cells."""
    times = " → ".join(_pulled(before, after))
    title = words(f"what changed, pulled {times}", "$quiet")
    text = Content.assemble(*_pieces(before.text, after.text))
    lines = text.wrap(max(width - 4, 10))
    return [rule(title, width, words("esc", "$quiet")), BLANK, *indent(lines, 2), BLANK]


def _pulled(before: Article, after: Article) -> tuple[str, ...]:
    """When each was pulled: the days, with the times of day where that is one day."""
    days = tuple(wording.day(each.pulled.date()) for each in (before, after))
    if days[0] == days[1]:
        return f"{days[0]}, {before.pulled:%H:%M}", f"{after.pulled:%H:%M} UTC"
    return days


def _pieces(before: str, after: str) -> Iterator[Content]:
    for kind, text in differences(before, after):
        if kind is Kind.SAME and len(text) > 2 * _SAME_SHOWN:
            text = f"{text[:_SAME_SHOWN]}\n\n…\n\n{text[-_SAME_SHOWN:]}"
        body = text.rstrip()
        yield prose(_SIGNS[kind].format(body), _STYLES[kind])
        yield prose(text[len(body) :])
