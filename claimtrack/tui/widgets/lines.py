"""Lines of a screen: an article's words pass through here and nowhere else into a widget."""

from collections.abc import Iterable

from textual.content import Content

from claimtrack.display import show

BLANK = Content()


def words(text: str, style: str = "") -> Content:
    """Text on one line, hidden characters visible, markup left as it is."""
    return Content.styled(show(text, one_line=True), style)


def prose(text: str, style: str = "") -> Content:
    """Text with its line breaks, hidden characters visible, markup left as it is."""
    return Content.styled(show(text), style)


def fit(content: Content, width: int) -> Content:
    """A line cut with an ellipsis or padded to exactly ``width`` cells."""
    return content.truncate(max(width, 0), ellipsis=True, pad=True)


def indent(lines: Iterable[Content], by: int) -> list[Content]:
    """Lines moved to the right."""
    return [line.pad_left(by) for line in lines]


def labelled(label: str, value: Content, width: int, column: int = 11) -> list[Content]:
    """A quiet label and a value that wraps under its own first word."""
    first, *rest = value.wrap(max(width - column, 8)) or [BLANK]
    head = Content.assemble((f"{label:<{column}}", "$quiet"), first)
    return [head, *indent(rest, column)]


def flow(pieces: Iterable[Content], width: int, gap: int = 2) -> list[Content]:
    """Pieces side by side, on as many lines as they need, none of them broken."""
    lines: list[Content] = []
    for piece in pieces:
        if lines and lines[-1].cell_length + gap + piece.cell_length <= width:
            lines[-1] = Content.assemble(lines[-1], " " * gap, piece)
        else:
            lines.append(piece)
    return lines


def rule(title: Content, width: int, tail: Content = BLANK) -> Content:
    """A line across with a title in it, and what stands at its far end."""
    left = Content.assemble(("─ ", "$rule"), title.truncate(max(width - 8, 0), ellipsis=True), " ")
    room = width - left.cell_length - tail.cell_length
    if room < 4:
        return Content.assemble(left, ("─" * max(width - left.cell_length, 0), "$rule"))
    right = Content.assemble(" ", tail, (" ─", "$rule")) if tail.plain else BLANK
    fill = width - left.cell_length - right.cell_length
    return Content.assemble(left, ("─" * fill, "$rule"), right)
