"""The lines above an article that say its title, source, author, date and address."""

import re
from collections.abc import Mapping

from claimtrack.model import Block, BlockKind, Span
from claimtrack.pull.address import web_address
from claimtrack.pull.published import published
from claimtrack.pull.reading import Reading

Header = Mapping[str, Span]
"""Where the words of each key stand: title, source, by, date, url."""

_LINE = re.compile(
    r"(title|source|by|date|url):[ \t]*([^\r\n]{0,1000})(?:\r\n?|\n|\Z)", re.IGNORECASE
)
_DATED = re.compile(r"date[ \t]{1,9}(\d{4}-\d\d-\d\d)\s", re.IGNORECASE)
_BETWEEN_NAMES = re.compile(r"[,;&]|\band\b")


def header(text: str) -> tuple[Header, int]:
    """The header at the top of ``text`` and where it ends; an empty one where there is none.

    Header lines ("Title: …") stand one below the other; the first other line ends them. An
    agency's text may have nothing but ``date 2022-02-10`` in front of its first sentence.
    """
    at = len(text) - len(text.lstrip())
    if dated := _DATED.match(text, at):
        return {"date": dated.span(1)}, dated.end()
    found: dict[str, Span] = {}
    while line := header_line(text, at):
        key, span, at = line
        found.setdefault(key, span)
    return found, at


def header_line(text: str, at: int) -> tuple[str, Span, int] | None:
    """The key, the span of its words and the end of the header line at ``at``, if one is there."""
    line = _LINE.match(text, at)
    if line is None:
        return None
    start = line.start(2)
    return line[1].lower(), (start, start + len(line[2].rstrip())), line.end()


def entitle(text: str, found: Header, blocks: tuple[Block, ...]) -> Reading:
    """Bring together what the header of ``text`` says and the blocks of its prose.

    A first heading is the title where the header gives none. A heading that only says the
    title over again is left out.
    """
    words = {key: text[start:end] for key, (start, end) in found.items()}
    title = found["title"] if words.get("title") else _leading_heading(blocks)
    when = published(words.get("date", ""), "line above the text", found.get("date"))
    address = web_address(words.get("url", ""))
    return Reading(
        text=text,
        blocks=_titled(text, title, blocks) if title else blocks,
        title=text[slice(*title)] if title else None,
        source=words.get("source") or None,
        authors=_names(words.get("by", "")),
        published=when,
        address=address,
        notices=tuple(_misread(words, date=when, url=address)),
    )


def _names(words: str) -> tuple[str, ...]:
    """The people named in a line such as ``Ada Byrne, Ola Lind and Kim Roe``."""
    return tuple(name.strip() for name in _BETWEEN_NAMES.split(words) if name.strip())


def _leading_heading(blocks: tuple[Block, ...]) -> Span | None:
    return blocks[0].span if blocks and blocks[0].kind is BlockKind.HEADING else None


def _titled(text: str, title: Span, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    words = text[slice(*title)].casefold()
    rest = (
        block
        for block in blocks
        if block.kind is not BlockKind.HEADING or text[slice(*block.span)].casefold() != words
    )
    return Block(BlockKind.TITLE, title), *rest


def _misread(words: Mapping[str, str], **understood: object) -> list[str]:
    return [
        f'the line "{key.title()}: {words[key][:80]}" above the text could not be understood'
        for key, value in understood.items()
        if words.get(key) and value is None
    ]
