"""A web page: its article, as a text of blocks with the headline first."""

import os
from collections.abc import Iterator, Mapping
from typing import Any

from claimtrack.errors import PullError
from claimtrack.model import Block, BlockKind, When
from claimtrack.pull.address import web_address
from claimtrack.pull.apart import SECONDS, apart
from claimtrack.pull.published import published
from claimtrack.pull.reading import Reading

_GAP = "\n\n"


def read_page(page: str, address: str) -> Reading:
    """The article on an HTML page that lies at ``address``; without blocks if it has no text.

    Raises:
        PullError: the page takes too much time or memory.
    """
    is_web = address.startswith("http")
    found = apart(os.getpid()).clip(page, address if is_web else None)
    if found is None:
        raise PullError(
            f"cannot read the page at {address}: it takes more than {SECONDS:.0f} s or too much"
            " memory; save the article's text and pull that"
        )
    if not found["blocks"]:
        return Reading(text="", blocks=())
    blocks = _titled(found["title"], found["blocks"])
    when, doubts = _published(found)
    cut = ("nested too deeply: what stands below the 256th level was left out",)
    return Reading(
        text=_GAP.join(text for _, text in blocks),
        blocks=tuple(_placed(blocks)),
        title=found["title"],
        source=found["source"],
        authors=tuple(filter(None, (found["authors"] or "").split("; "))),
        published=when,
        address=web_address(found["address"] or "", address if is_web else ""),
        notices=(*doubts, *(cut if found["cut"] else ())),
    )


def _titled(title: str | None, blocks: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The headline first, and not over again as a heading."""
    if not title or not blocks:
        return blocks
    rest = [block for block in blocks if block[0] != "heading" or block[1] != title]
    return [("title", title), *rest]


def _placed(blocks: list[tuple[str, str]]) -> Iterator[Block]:
    """The blocks of prose, at their places in the text."""
    at = 0
    for kind, text in blocks:
        if kind:
            yield Block(BlockKind(kind), (at, at + len(text)))
        at += len(text) + len(_GAP)


def _published(found: Mapping[str, Any]) -> tuple[When | None, tuple[str, ...]]:
    """The first date that can be understood, else the guess, with a warning."""
    for words, how in found["dates"]:
        if when := published(words, how):
            return when, ()
    if found["day"] is None:
        return None, ()
    doubt = f"the publication date {found['day']} is guessed from the page's markup: check it"
    return published(found["day"], "guessed from the page's markup"), (doubt,)
